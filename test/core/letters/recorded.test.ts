import { describe, test } from 'vitest';
import { LETTER_CHANNELS } from '../../../src/core/letters/channel';
import { compose } from '../../../src/core/letters/compose';
import { LETTER_KINDS, letterKind } from '../../../src/core/records/letter-kinds';
import type { LetterFacts } from '../../../src/core/letters/letter-facts';
import { letterNoteOf } from '../../../src/core/letters/letter-note';
import { templatesOf } from '../../../src/core/letters/templates';
import type { Contact } from '../../../src/core/records/contact';
import { INTERACTIONS, type Interview } from '../../../src/core/records/interview';
import { aContact } from '../../kit/a-contact';
import { anApplication, anApplicationNote } from '../../kit/an-application';
import { anInterview } from '../../kit/an-interview';
import { day, letterFacts, SENDER } from '../../kit/letter-facts';
import { expectRecorded } from '../../kit/recorded';

/** The note of the letter, as a person finds it in the vault. */
function note(kind: string, facts: LetterFacts): string {
	const composed = compose(letterKind(kind)!, { ...facts, kind }, templatesOf());
	return composed.ok
		? letterNoteOf(composed.letter, facts, 'Letters').text
		: JSON.stringify(composed.faults, null, '\t');
}

const katrin = aContact({
	path: 'Kontakte/Katrin Vogel.md',
	name: 'Katrin Vogel',
	salutation: 'Frau Dr.',
	title: 'Leiterin Netzplanung',
	company: 'Nordlicht Energie GmbH',
	address: ['Hafenstraße 12', '20457 Hamburg'],
	email: 'k.vogel@nordlicht.example',
	phone: '+49 40 555 0199',
});

const OF_LANGUAGE: Readonly<
	Record<
		'en' | 'de',
		{
			readonly contact: Contact;
			readonly interview: Partial<Omit<Interview, 'date'>>;
			readonly sender: typeof SENDER;
			readonly offer: readonly string[];
			readonly benefits: readonly string[];
			readonly salaryRange: string;
		}
	>
> = {
	en: {
		contact: aContact(),
		sender: SENDER,
		salaryRange: '$95,000 to $110,000',
		offer: ['Salary of $98,000 a year', '20 days of paid leave'],
		benefits: ['Health insurance from the first day'],
		interview: { strengths: ['I have carried an on-call rota for four years, and enjoyed it'] },
	},
	de: {
		contact: katrin,
		sender: {
			name: 'Jonas Weber',
			address: ['Lindenweg 3', '22301 Hamburg'],
			email: 'jonas@weber.example',
			phone: '+49 151 555 0142',
			closing: '',
		},
		salaryRange: '68.000 bis 76.000 Euro',
		offer: ['69.000 Euro im Jahr', '30 Tage Urlaub'],
		benefits: ['Zuschuss zum Deutschlandticket'],
		interview: {
			path: 'Gespräche/Nordlicht.md',
			company: 'Nordlicht Energie',
			position: 'Datenanalyst',
			contacts: [katrin],
			highlights: [
				'der Rundgang durch die Leitwarte',
				'Ihr Plan, Prognosen im eigenen Haus zu rechnen',
			],
			strengths: ['vier Jahre Rufbereitschaft, die ich gern gemacht habe'],
		},
	},
};

function facts(language: 'en' | 'de', given: Partial<LetterFacts> = {}): LetterFacts {
	const { contact, interview: met, sender, ...terms } = OF_LANGUAGE[language];
	const interview = anInterview({ contacts: [contact], ...met });
	const note = anApplicationNote({
		path: language === 'en' ? 'Applications/Acme.md' : 'Bewerbungen/Nordlicht.md',
		applied: day('2026-11-02'),
		source: 'employer website',
		closes: day('2026-12-04'),
		offerDeadline: day('2026-12-14'),
		...terms,
	});
	const application = anApplication({
		company: interview.company!,
		position: interview.position!,
		interviews: [interview],
		contacts: [contact],
		note,
		timeline: { contactDate: day('2026-11-27'), startDate: day('2027-01-04') },
		contactPromise: { day: day('2026-11-27'), statedBy: interview },
	});
	return letterFacts({
		language,
		contact,
		recipients: [contact],
		sender,
		interview,
		application,
		...given,
	});
}

describe.each(['en', 'de'] as const)('in %s', language => {
	for (const { id, always } of LETTER_KINDS) {
		test.each(
			LETTER_CHANNELS.filter(via => (always === undefined ? via !== 'other' : via === always)),
		)(`${id} by %s`, via =>
			expectRecorded(
				`letters/${language}/${id} by ${via}.md`,
				note(
					id,
					facts(language, { via, today: day(id === 'thank-you' ? '2026-11-24' : '2026-11-30') }),
				),
			),
		);
	}

	test.each([...INTERACTIONS.filter(interaction => interaction !== 'interview'), 'site visit'])(
		'thank-you after: %s',
		interaction => {
			const { interview } = facts(language);
			expectRecorded(
				`letters/${language}/thank-you after ${interaction}.md`,
				note('thank-you', facts(language, { interview: { ...interview!, interaction } })),
			);
		},
	);

	test.each(LETTER_KINDS)('$id with nothing known but the kind', ({ id }) => {
		const { contact: _, interview: __, application: ___, ...bare } = facts(language);
		expectRecorded(
			`letters/${language}/${id} with nothing known.md`,
			note(id, {
				...bare,
				via: 'email',
				recipients: [],
				sender: { ...bare.sender, name: '', phone: '', email: '' },
			}),
		);
	});

	test('thank-you without date, position or details', () => {
		const { position: _, date: __, ...interview } = facts(language).interview!;
		expectRecorded(
			`letters/${language}/thank-you with facts missing.md`,
			note(
				'thank-you',
				facts(language, {
					interview: { ...interview, highlights: [], strengths: [] },
					contact: { name: 'Jane Smith', address: [], email: 'jane@acme.example' },
				}),
			),
		);
	});

	test('thank-you to everybody met', () => {
		const names = ['Jane Smith', 'Omar Haddad', 'Ana Souza'];
		const recipients = names.map((name, at) => ({
			...OF_LANGUAGE[language].contact,
			name,
			path: `People/${name}.md`,
			salutation: ['Ms.', 'Mr.', 'Ms.'][at]!,
		}));
		const letters = recipients.map(contact =>
			note('thank-you', facts(language, { contact, recipients })),
		);
		expectRecorded(`letters/${language}/thank-you to three people.md`, letters.join('\n\n'));
	});
	test('the second status inquiry', () => {
		const followUp = {
			rule: 'status-inquiry',
			occurrence: 2,
			id: 'acme status-inquiry 2',
		} as LetterFacts['followUp'] & object;
		expectRecorded(
			`letters/${language}/status-inquiry, the second.md`,
			note('status-inquiry', facts(language, { followUp })),
		);
	});
	test('a decision inquiry', () => {
		const { application, ...rest } = facts(language);
		const followUp = {
			rule: 'decision-inquiry',
			occurrence: 1,
			id: 'acme decision-inquiry',
		} as LetterFacts['followUp'] & object;
		expectRecorded(
			`letters/${language}/status-inquiry about a decision.md`,
			note('status-inquiry', {
				...rest,
				followUp,
				application: { ...application!, decisionPromise: { day: day('2026-12-04') } },
			}),
		);
	});
	test('the withdrawal after accepting elsewhere', () => {
		const followUp = {
			rule: 'withdrawal',
			occurrence: 1,
			id: 'acme withdrawal',
		} as LetterFacts['followUp'] & object;
		expectRecorded(
			`letters/${language}/withdrawal after accepting elsewhere.md`,
			note('withdrawal', facts(language, { followUp })),
		);
	});

	test('what differs from one time to the next', () => {
		const { interview, application, contact } = facts(language);
		const first = { ...interview!, path: 'Interviews/First.md', date: { day: day('2026-11-10') } };
		const sent = {
			kind: 'letter',
			path: 'Letters/Earlier.md',
			letterKind: 'status-inquiry',
			status: 'sent',
			sent: { day: day('2026-12-07') },
			via: 'phone',
			zone: interview!.zone,
		} as const;
		const second = {
			rule: 'status-inquiry',
			occurrence: 2,
			id: 'acme status-inquiry 2',
		} as LetterFacts['followUp'] & object;
		const withBoth = { ...application!, interviews: [first, interview!] };
		const offered = {
			...application!,
			outcomeDate: day('2026-12-07'),
			calls: [{ day: day('2026-12-08') }],
		};
		const cases: readonly (readonly [string, string, Partial<LetterFacts>])[] = [
			['a second round', 'thank-you', { application: withBoth, today: day('2026-11-24') }],
			['written late', 'thank-you', { today: day('2026-11-30') }],
			['to the host', 'thank-you', { options: { toHost: true }, today: day('2026-11-24') }],
			[
				'after a call',
				'status-inquiry',
				{
					application: { ...application!, letters: [sent] },
					followUp: second,
					today: day('2026-12-14'),
				},
			],
			[
				'with another offer',
				'status-inquiry',
				{ options: { otherOffer: day('2026-12-11') }, today: day('2026-11-30') },
			],
			['asking for feedback', 'rejection-reply', { options: { askFeedback: true } }],
			[
				'after a call about the offer, with enclosures',
				'offer-acceptance',
				{
					application: offered,
					via: 'mail',
					today: day('2026-12-09'),
					options: { enclosures: ['Signed offer letter'] },
				},
			],
			[
				'for good news',
				'reference-thanks',
				{ application: { ...application!, outcome: 'accepted' } },
			],
			[
				'in another region',
				'thank-you',
				{ language: language === 'en' ? 'en-GB' : 'de-CH', via: 'mail', today: day('2026-11-24') },
			],
		];
		for (const [name, kind, given] of cases) {
			expectRecorded(
				`letters/${language}/${kind} ${name}.md`,
				note(kind, facts(language, { contact: contact!, ...given })),
			);
		}
	});
});
