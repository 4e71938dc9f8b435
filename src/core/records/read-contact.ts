import type { Contact } from './contact';
import type { Properties } from './read-properties';
import { withoutUndefined } from './read-shared';

/** The file's name without folder and ending. */
export function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** A contact from the properties of their note. */
export function readContact(
	path: string,
	properties: Properties,
): Contact & { readonly path: string } {
	return {
		path,
		name: properties.get('name') ?? baseName(path),
		address: properties.get('address') ?? [],
		...withoutUndefined<Omit<Contact, 'path' | 'name' | 'address'>>({
			salutation: properties.get('salutation'),
			title: properties.get('title'),
			company: properties.get('company'),
			email: properties.get('email'),
			phone: properties.get('phone'),
			preferredContact: properties.get('preferred_contact'),
			language: properties.get('language'),
		}),
	};
}
