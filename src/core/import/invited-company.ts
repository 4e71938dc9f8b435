import { normalizeWords } from '../notes/property-name';
import type { Records } from '../records/application';
import type { Contact } from '../records/contact';
import type { Invitation, Invitee } from './invitation';

/** Mail providers whose addresses say nothing about an employer, under any ending. */
const MAIL_PROVIDERS = new Set(
	'aol fastmail gmail gmx googlemail hotmail icloud msn outlook protonmail yahoo yandex ymail zoho'.split(
		' ',
	),
);
/** Providers whose name is also an ordinary word. */
const MAIL_DOMAINS = new Set(
	'live.com mac.com mail.com me.com pm.me proton.me qq.com t-online.de web.de'.split(' '),
);
/** Second-level labels below which registries sell names, as in `acme.co.uk`. */
const SECOND_LEVEL = /^(ac|co|com|edu|gov|net|or|org)$/;

/** Who takes part in a meeting, apart from the person whose vault it is. */
export interface MeetingPeople {
	readonly people: readonly Invitee[];
	/** Empty where it can't be guessed. */
	readonly company: string;
}

/**
 * The people and the employer behind an invitation. The company comes from a known contact with the same
 * address or domain, else from a company of the vault that the domain or title names, else from the domain.
 *
 * @param own the person's own name and address, empty where the settings have none
 */
export function meetingPeople(
	invitation: Invitation,
	records: Records,
	own: { readonly name: string; readonly email: string },
): MeetingPeople {
	const { organizer, attendees } = invitation;
	const everybody = [...(organizer ? [organizer] : []), ...attendees];
	const self = everybody.filter(person => isOwn(person, own));
	if (own.name === '' && own.email === '') {
		self.push(...probablySelf(invitation));
	}
	const people = everybody.filter(person => !self.includes(person));
	return { people, company: companyOf(people, invitation.summary, records) };
}

/** Where the settings don't say who the person is: the one guest whose address isn't the organizer's company's. */
function probablySelf({ organizer, attendees }: Invitation): readonly Invitee[] {
	const domain = companyDomain(organizer?.email ?? '');
	if (domain === undefined) {
		return [];
	}
	const guests = attendees.filter(({ email }) => email !== '' && companyDomain(email) !== domain);
	if (guests.length === 1) {
		return guests;
	}
	return [];
}

function isOwn(person: Invitee, own: { readonly name: string; readonly email: string }): boolean {
	if (own.email !== '' && person.email === own.email.trim().toLowerCase()) {
		return true;
	}
	return own.name !== '' && normalizeWords(person.name) === normalizeWords(own.name);
}

function companyOf(people: readonly Invitee[], summary: string, records: Records): string {
	const domains = people.flatMap(({ email }) => companyDomain(email) ?? []);
	const known = knownCompanies(records);
	return (
		companyOfContact(people, domains, records.contacts) ??
		known.find(company => domains.some(domain => labelOf(domain) === compact(company))) ??
		known.find(company =>
			` ${normalizeWords(summary)} `.includes(` ${normalizeWords(company)} `),
		) ??
		(domains[0] === undefined ? '' : titleCase(labelOf(domains[0])))
	);
}

function companyOfContact(
	people: readonly Invitee[],
	domains: readonly string[],
	contacts: readonly Contact[],
): string | undefined {
	const withCompany = contacts.filter(({ company, email }) => company && email);
	const sameAddress = withCompany.find(({ email }) =>
		people.some(person => person.email === email!.toLowerCase()),
	);
	const sameDomain = withCompany.find(({ email }) =>
		domains.includes(companyDomain(email!.toLowerCase()) ?? ''),
	);
	return (sameAddress ?? sameDomain)?.company;
}

function knownCompanies(records: Records): readonly string[] {
	const named = records.applications.map(({ company }) => company);
	return [...new Set(named)].filter(company => normalizeWords(company) !== '');
}

/** The domain of an employer's address; undefined for a mail provider's. */
function companyDomain(email: string): string | undefined {
	const domain = email.split('@')[1];
	if (domain === undefined || !domain.includes('.')) {
		return undefined;
	}
	if (MAIL_DOMAINS.has(domain) || MAIL_PROVIDERS.has(labelOf(domain))) {
		return undefined;
	}
	return domain;
}

/** The label that was registered: `acme` of `mail.acme.co.uk`. */
function labelOf(domain: string): string {
	const labels = domain.split('.').slice(0, -1);
	const last = labels.at(-1) ?? '';
	if (labels.length > 1 && SECOND_LEVEL.test(last)) {
		return labels.at(-2)!;
	}
	return last;
}

function compact(company: string): string {
	return normalizeWords(company)
		.replace(/ (inc|llc|ltd|gmbh|ag|corp)$/, '')
		.replace(/ /g, '');
}

/** `blue-harbor` as a name: Blue Harbor. */
function titleCase(label: string): string {
	return label
		.split(/[-_]+/)
		.map(word => word.charAt(0).toUpperCase() + word.slice(1))
		.join(' ');
}

/** A person's name, made from the address where the invitation gives none: `jane.smith@…` is Jane Smith. */
export function inviteeName({ name, email }: Invitee): string {
	if (name !== '') {
		const [last, first, more] = name.split(/\s*,\s*/);
		if (first && more === undefined) {
			return `${first} ${last}`;
		}
		return name;
	}
	const local = (email.split('@')[0] ?? '').replace(/\+.*$/, '').replace(/\d+$/, '');
	return titleCase(local.replace(/\./g, '-'));
}
