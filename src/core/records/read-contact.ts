import { baseName } from '../notes/file-name';
import { normalizeWords } from '../notes/property-name';
import { cleanName } from '../notes/values/people';
import type { Person } from '../notes/values/people';
import type { Contact } from './contact';
import type { Properties } from './read-properties';
import { withoutUndefined } from './without-undefined';

/** A contact from the properties of their note. */
export function readContact(
	path: string,
	properties: Properties,
): Contact & { readonly path: string } {
	const cleaned = cleanName(properties.get('name') ?? baseName(path));
	const company = properties.get('company');
	const title = properties.get('title');
	const isTitle = title !== undefined && !isOneOf(title, [baseName(path), cleaned.name, company]);
	return {
		path,
		name: cleaned.name,
		address: properties.get('address') ?? [],
		...withoutUndefined<Omit<Contact, 'path' | 'name' | 'address'>>({
			salutation: properties.get('salutation') ?? cleaned.salutation,
			pronouns: properties.get('pronouns'),
			title: isTitle ? title : undefined,
			company,
			email: properties.get('email'),
			phone: properties.get('phone'),
			preferredContact: properties.get('preferred_contact'),
			language: properties.get('language'),
			knowFrom: properties.get('know_from'),
		}),
	};
}

/** Somebody as a record names them; their own note may say more. A company in brackets is no title. */
export function contactOf(person: Person, company: string | undefined): Contact {
	const { name, title } = person;
	return {
		address: [],
		...withoutUndefined<Omit<Contact, 'address'>>({
			name,
			link: person.link,
			salutation: person.salutation,
			title: title !== undefined && !isOneOf(title, [name, company]) ? title : undefined,
			email: person.email,
			phone: person.phone,
		}),
	};
}

function isOneOf(typed: string, names: readonly (string | undefined)[]): boolean {
	return names.some(name => name !== undefined && normalizeWords(name) === normalizeWords(typed));
}
