import type { Records } from '../../records/application';
import type { LetterFacts } from '../letter-facts';
import { personName } from '../salutation';

/** The people, companies and positions of the whole vault: whom a letter could name by mistake. */
export interface KnownNames {
	readonly people: readonly { readonly name: string; readonly company?: string | undefined }[];
	readonly companies: readonly string[];
	readonly positions: readonly string[];
}

export const NO_NAMES: KnownNames = { people: [], companies: [], positions: [] };

/** Everybody and every employer that the records name. */
export function knownNamesOf({ applications, unattached, contacts }: Records): KnownNames {
	const interviews = [...unattached, ...applications.flatMap(({ interviews }) => interviews)];
	const people = [
		...contacts,
		...applications.flatMap(({ contacts: people, company }) => withCompany(people, company)),
		...interviews.flatMap(({ contacts: people, company }) => withCompany(people, company)),
	];
	const companies = [...applications, ...interviews, ...contacts].map(({ company }) => company);
	const positions = [...applications, ...interviews].map(({ position }) => position);
	return { people, companies: distinct(companies), positions: distinct(positions) };
}

function withCompany(
	people: LetterFacts['recipients'],
	company: string | undefined,
): KnownNames['people'] {
	return people.map(person => ({ name: person.name, company: person.company ?? company }));
}

function distinct(texts: readonly (string | undefined)[]): readonly string[] {
	return [...new Set(texts.filter(text => text !== undefined && text.trim() !== ''))] as string[];
}

/** The employer that the letter is about. */
export function employerOf({ application, interview, contact }: LetterFacts): string | undefined {
	return interview?.company ?? application?.company ?? contact?.company;
}

/** Everybody who may be named in the letter: who gets it, and who else belongs to the employer. */
export function peopleOf(facts: LetterFacts, known: KnownNames): readonly string[] {
	const { contact, application, interview, recipients } = facts;
	const employer = plainCompany(employerOf(facts) ?? '');
	const interviews = [...(application?.interviews ?? []), ...(interview ? [interview] : [])];
	const own = [
		...(contact ? [contact] : []),
		...recipients,
		...(application?.contacts ?? []),
		...interviews.flatMap(({ contacts }) => contacts),
	];
	const colleagues = known.people.filter(
		({ company }) => company !== undefined && plainCompany(company) === employer,
	);
	return distinct([...own, ...colleagues].map(({ name }) => name));
}

const LEGAL_FORMS =
	/(?:,?\s+(?:inc|llc|llp|ltd|plc|corp|corporation|co|company|gmbh|ag|se|kg|kgaa|ohg|ug|e\.?\s?v|mbh|&\s*co|s\.?a|s\.?r\.?l|b\.?v|n\.?v|pty|oy|ab|as)\.?)+$/iu;

/** A company's name without its legal form. */
export function withoutLegalForm(company: string): string {
	return company.trim().replace(LEGAL_FORMS, '') || company.trim();
}

/** A company's name for comparing: without its legal form, in lower case. */
export function plainCompany(company: string): string {
	return withoutLegalForm(company).toLowerCase().replace(/\s+/g, ' ');
}

/** The parts of somebody's name in lower case and without accents. */
export function nameTokens(name: string): readonly string[] {
	return plainName(name)
		.split(/[^\p{L}\p{N}'’]+/u)
		.filter(token => token !== '');
}

/** A name in lower case and without accents. */
export function plainName(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
}

/** Somebody's last name in lower case; undefined where the name has one word only. */
export function lastNameOf(name: string): string | undefined {
	const { last } = personName(name);
	if (last === undefined) {
		return undefined;
	}
	return plainName(last);
}
