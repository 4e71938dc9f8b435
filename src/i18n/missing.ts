import { MISSING_DE } from './de/problems';
import { translated } from './language';

const FACTS = translated(
	{
		title: 'title',
		address: 'address',
		email: 'email',
		phone: 'phone',
		preferred_contact: 'preferred contact',
		timeline: 'timeline',
		salary_range: 'researched salary range',
		benefits: 'benefits',
		contacts: 'contacts',
		of: (fact: string, name: string): string => `${fact} of ${name}`,
	},
	MISSING_DE,
);

/** A missing fact in words: `title of Jane Smith`, `researched salary range`. */
export function missingText({
	property,
	of,
}: {
	readonly property: string;
	readonly of?: string;
}): string {
	const fact: unknown = Reflect.get(FACTS, property);
	const text = typeof fact === 'string' ? fact : property;
	if (of === undefined) {
		return text;
	}
	return FACTS.of(text, of);
}
