import type { Invitation } from '../core/import/invitation';
import { inviteeName, meetingPeople } from '../core/import/invited-company';
import { normalizeWords } from '../core/notes/property-name';
import type { Records } from '../core/records/application';
import type { Contact } from '../core/records/contact';
import { EMPTY_DRAFT, type InterviewDraft } from '../core/records/interview-draft';
import type { Zone } from '../core/time/instant';
import { propertyText } from './property-text';

/**
 * What a form shows before an invitation is imported. Texts are as the note
 * will have them.
 */
export interface InvitationDraft extends InterviewDraft {
	/** Empty for the zone of the settings. */
	readonly time_zone: string;
	/** Such as `45m`; empty for a whole day. */
	readonly duration: string;
	readonly location: string;
	/** The invitation's UID, and its revision if it was sent again. */
	readonly invitation: string;
}

/**
 * The person's own name and address, so that they aren't their own contact.
 * Empty where the settings have none.
 */
export interface OwnAddress {
	readonly name: string;
	readonly email: string;
}

/** What the invitation says, ready for a form or a note. */
export function draftOfInvitation(
	invitation: Invitation,
	records: Records,
	zone: Zone,
	own: OwnAddress,
): InvitationDraft {
	const { people, company } = meetingPeople(invitation, records, own);
	const { uid, sequence, start, duration, location } = invitation;
	return {
		...EMPTY_DRAFT,
		company,
		position: positionIn(invitation.summary, company, records),
		interaction: interactionOf(invitation),
		date: propertyText(start, invitation.zone ?? zone),
		contacts: people.map(person => contactText(inviteeName(person), person.email, records)),
		time_zone: invitation.zone ?? '',
		duration: duration === undefined ? '' : `${duration}m`,
		location,
		invitation: sequence > 0 ? `${uid} #${sequence}` : uid,
	};
}

/** The parts of the property `invitation`. */
export function splitInvitationKey(text: string | undefined): {
	readonly uid: string;
	readonly sequence: number;
} {
	const match = /^(.*) #(\d{1,9})$/.exec(text ?? '');
	if (match) {
		return { uid: match[1]!, sequence: Number(match[2]) };
	}
	return { uid: text ?? '', sequence: 0 };
}

/** The position of a known application to the company that the title names. */
function positionIn(summary: string, company: string, records: Records): string {
	const title = ` ${normalizeWords(summary)} `;
	const known = records.applications.find(
		application =>
			normalizeWords(application.company) === normalizeWords(company) &&
			title.includes(` ${normalizeWords(application.position ?? '?')} `),
	);
	return known?.position ?? '';
}

/** Kinds of meeting by words of the title, the first that is found. */
const INTERACTION_WORDS: readonly (readonly [RegExp, string])[] = [
	[/\binformational\b|\bcoffee\b/i, 'informational interview'],
	[/\bassessment\b|\bcoding (test|challenge)\b/i, 'assessment'],
	[/\blunch(eon)?\b/i, 'luncheon'],
	[/\b(phone|telephone|telefon\w*)\b/i, 'phone screen'],
];

function interactionOf({ summary, hasVideoLink }: Invitation): string {
	for (const [words, interaction] of INTERACTION_WORDS) {
		if (words.test(summary)) {
			return interaction;
		}
	}
	if (hasVideoLink) {
		return 'video interview';
	}
	return 'interview';
}

/** A link to the contact's note where there is one, else the name with its address. */
function contactText(name: string, email: string, records: Records): string {
	const known = records.contacts.find(contact => isContact(contact, name, email));
	if (known?.path !== undefined) {
		return `[[${known.path.replace(/^.*\//, '').replace(/\.md$/i, '')}]]`;
	}
	if (email === '') {
		return name;
	}
	return `${name} <${email}>`;
}

function isContact(contact: Contact, name: string, email: string): boolean {
	if (contact.email !== undefined && email !== '') {
		return contact.email.toLowerCase() === email;
	}
	return normalizeWords(contact.name) === normalizeWords(name);
}
