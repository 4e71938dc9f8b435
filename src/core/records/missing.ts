import type { Application } from './application';
import type { Contact } from './contact';
import { countsAsInterview } from './interaction';
import { isEnding } from './outcome';

/** A fact that is still wanted to follow up effectively: a property, and of whom where it is a contact's. */
export interface Missing {
	readonly property:
		| 'title'
		| 'address'
		| 'email'
		| 'phone'
		| 'preferred_contact'
		| 'timeline'
		| 'salary_range'
		| 'benefits'
		| 'contacts';
	readonly of?: string;
}

/** What an application that is still going on lacks. Nothing is missing of one that has ended. */
export function missingOf(application: Application): readonly Missing[] {
	if (isEnding(application.outcome)) {
		return [];
	}
	const interviews = application.interviews.filter(countsAsInterview);
	return [
		...application.contacts.flatMap(missingOfContact),
		...(interviews.length > 0 ? ofInterviews(application) : []),
	];
}

function ofInterviews({ contacts, timeline, note }: Application): readonly Missing[] {
	return [
		...(contacts.length === 0 ? [{ property: 'contacts' } as const] : []),
		...(Object.keys(timeline).length === 0 ? [{ property: 'timeline' } as const] : []),
		...(note?.salaryRange === undefined ? [{ property: 'salary_range' } as const] : []),
		...((note?.benefits ?? []).length === 0 ? [{ property: 'benefits' } as const] : []),
	];
}

/** What a letter to them needs: their title, how they like to be written to, and the address for it. */
function missingOfContact(contact: Contact): readonly Missing[] {
	const { name: of, title, address, email, phone, preferredContact } = contact;
	const wanted: Missing['property'][] = [];
	if (title === undefined) {
		wanted.push('title');
	}
	if (preferredContact === undefined) {
		wanted.push('preferred_contact');
	}
	const byMail =
		preferredContact === 'mail' || (preferredContact === undefined && email === undefined);
	if (byMail && address.length === 0) {
		wanted.push('address');
	}
	if (preferredContact === 'email' && email === undefined) {
		wanted.push('email');
	}
	if (preferredContact === 'phone' && phone === undefined) {
		wanted.push('phone');
	}
	return wanted.map(property => ({ property, of }));
}
