const FACTS: Readonly<Record<string, string>> = {
	title: 'title',
	address: 'address',
	email: 'email',
	phone: 'phone',
	preferred_contact: 'preferred contact',
	timeline: 'timeline',
	salary_range: 'researched salary range',
	benefits: 'benefits',
	contacts: 'contacts',
};

/** A missing fact in words: `title of Jane Smith`, `researched salary range`. */
export function missingText({
	property,
	of,
}: {
	readonly property: string;
	readonly of?: string;
}): string {
	return `${FACTS[property] ?? property}${of === undefined ? '' : ` of ${of}`}`;
}
