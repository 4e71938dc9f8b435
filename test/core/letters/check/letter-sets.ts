import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkLetter } from '../../../../src/core/letters/check/check-letter';
import type { KnownNames } from '../../../../src/core/letters/check/known-names';
import type { LetterFacts } from '../../../../src/core/letters/letter-facts';
import type { Contact } from '../../../../src/core/records/contact';
import type { Instant, Zone } from '../../../../src/core/time/instant';
import { aContact } from '../../../kit/a-contact';
import { anApplication, anApplicationNote } from '../../../kit/an-application';
import { anInterview } from '../../../kit/an-interview';
import { SENDER, day } from '../../../kit/letter-facts';

/** A letter of a set, with the warnings that it deserves. */
export interface SampleLetter {
	readonly title: string;
	readonly case: string;
	readonly kind: string;
	readonly via: string;
	readonly expected: readonly string[];
	readonly subject: string;
	readonly body: string;
	/** Whether it was kept aside while the rules were written. */
	readonly heldBack: boolean;
}

interface Case {
	readonly language: string;
	readonly today: string;
	readonly sender: string;
	readonly contact: Partial<Contact>;
	readonly company: string;
	readonly position?: string;
	readonly colleagues?: readonly string[];
	readonly interaction: string;
	readonly date: string;
	readonly highlights?: readonly string[];
	readonly contactDate?: string;
	readonly decisionDate?: string;
	readonly startDate?: string;
	readonly offer?: readonly string[];
	readonly offerDeadline?: string;
}

interface Vault {
	readonly companies: readonly string[];
	readonly people: KnownNames['people'];
	readonly cases: Readonly<Record<string, Case>>;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const VAULT = JSON.parse(readFileSync(here('records.json'), 'utf8')) as Vault;
const KNOWN: KnownNames = {
	companies: VAULT.companies,
	people: VAULT.people,
	positions: Object.values(VAULT.cases).flatMap(({ position }) => position ?? []),
};

/** Warnings about the facts and the hour, not about the letter's text. */
const ABOUT_FACTS = ['channel', 'late'];

/** The letters of a file; every third is held back. */
export function readSet(name: string): readonly SampleLetter[] {
	const [, ...sections] = readFileSync(here(`${name}.md`), 'utf8').split(/^## /m);
	return sections.map((section, index) => {
		const [title = '', facts = '', subject = '', ...body] = section.split('\n');
		const [which = '', kind = '', via = '', expected] = facts.split(' · ');
		return {
			title,
			case: which,
			kind,
			via,
			expected: expected?.split(', ') ?? [],
			subject: subject.replace(/^Subject: ?/, ''),
			body: body.join('\n').trim(),
			heldBack: index % 3 === 2,
		};
	});
}

/** The rules of the warnings about a letter's text. */
export function warningsFor(letter: SampleLetter): readonly string[] {
	const { facts, now } = factsOf(letter);
	return checkLetter(letter, facts, now, KNOWN)
		.filter(({ rule }) => !ABOUT_FACTS.includes(rule))
		.map(({ rule }) => rule);
}

function factsOf({ case: which, kind, via }: SampleLetter): { facts: LetterFacts; now: Instant } {
	const given = VAULT.cases[which]!;
	const isMessage = via === 'LinkedIn';
	const contact = aContact({
		...given.contact,
		company: given.company,
		preferredContact: isMessage ? 'linkedin' : 'email',
	});
	const { contactDate, decisionDate, startDate, offerDeadline } = given;
	const timeline = {
		...(contactDate !== undefined && { contactDate: day(contactDate) }),
		...(decisionDate !== undefined && { decisionDate: day(decisionDate) }),
		...(startDate !== undefined && { startDate: day(startDate) }),
	};
	const named = {
		company: given.company,
		...(given.position !== undefined && { position: given.position }),
	};
	const colleagues = (given.colleagues ?? []).map(name =>
		aContact({ name, company: given.company }),
	);
	const interview = anInterview({
		...named,
		interaction: given.interaction,
		date: given.date,
		timeline,
		contacts: [contact, ...colleagues],
		highlights: given.highlights ?? [],
	});
	const application = anApplication({
		...named,
		interviews: [interview],
		timeline,
		...(timeline.contactDate && { contactPromise: { day: timeline.contactDate } }),
		...(timeline.decisionDate && { decisionPromise: { day: timeline.decisionDate } }),
		note: anApplicationNote({
			offer: given.offer ?? [],
			...(offerDeadline !== undefined && { offerDeadline: day(offerDeadline) }),
		}),
	});
	const facts: LetterFacts = {
		kind,
		via: isMessage ? 'email' : (via as LetterFacts['via']),
		today: day(given.today),
		zone: 'America/New_York' as Zone,
		contact,
		interview,
		application,
		recipients: [contact],
		sender: { ...SENDER, name: given.sender },
		language: given.language,
	};
	return { facts, now: Date.parse(`${given.today}T12:00:00-05:00`) as Instant };
}
