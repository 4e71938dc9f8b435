import { describe, expect, test } from 'vitest';
import { checkLetter } from '../../../../src/core/letters/check/check-letter';
import { compose } from '../../../../src/core/letters/compose';
import { LETTER_KINDS } from '../../../../src/core/records/letter-kinds';
import type { LetterFacts } from '../../../../src/core/letters/letter-facts';
import { templatesOf } from '../../../../src/core/letters/templates';
import { INTERACTIONS } from '../../../../src/core/records/interview';
import type { Instant } from '../../../../src/core/time/instant';
import { aContact } from '../../../kit/a-contact';
import { anApplication, anApplicationNote } from '../../../kit/an-application';
import { anInterview } from '../../../kit/an-interview';
import { day, letterFacts } from '../../../kit/letter-facts';

const at = (iso: string): Instant => Date.parse(iso) as Instant;
const NEXT_MORNING = at('2026-11-24T09:00:00-05:00');
const GOOD =
	'Dear Ms. Smith,\n\nThank you for the interview on November 23. The tour of the control room stayed with me.\n\nI look forward to hearing from you.\n\nBest regards,\nAlex Doe';

function rules(
	body: string,
	given: Partial<LetterFacts> = {},
	now = NEXT_MORNING,
): readonly string[] {
	return checkLetter({ subject: 'Thank you', body }, letterFacts(given), now).map(
		({ rule }) => rule,
	);
}

test('a good letter has no warning', () => expect(rules(GOOD)).toEqual([]));

describe('gaps', () => {
	test('each is named once', () =>
		expect(rules(`${GOOD} ==one== ==two== ==one==`)).toEqual(['gap', 'gap']));
	test('one in the subject counts', () =>
		expect(
			checkLetter({ subject: '==x==', body: GOOD }, letterFacts(), NEXT_MORNING),
		).toMatchObject([{ rule: 'gap' }]));
});

describe('the meeting and its date', () => {
	test.each([
		['interview', 'the interview', 'meeting'],
		['luncheon', 'the luncheon', 'meeting'],
		['luncheon', 'lunch', ''],
		['networking event', 'the networking event', ''],
		['site visit', 'the site visit', ''],
	])('%s: %s', (interaction, said, _) =>
		expect(
			rules(GOOD.replace('the interview', said), { interview: anInterview({ interaction }) }),
		).toEqual([]),
	);
	test('a meeting that is not named', () =>
		expect(rules(GOOD.replace('the interview', 'your time'))).toEqual(['meeting']));

	test.each([
		'November 23, 2026',
		'Nov. 23',
		'Nov 23rd',
		'23 November',
		'11/23',
		'2026-11-23',
		'the 23rd',
		'yesterday',
		'23.11.2026',
	])('the date as %s', said => expect(rules(GOOD.replace('November 23', said))).toEqual([]));
	test.each(['November 2', 'November 231', 'November 24', 'that day', '2026-11-230'])(
		'not the date: %s',
		said => expect(rules(GOOD.replace('November 23', said))).toEqual(['date']),
	);
	test('no date is asked for where none is noted', () =>
		expect(
			rules(GOOD.replace('November 23', 'that day'), { interview: anInterview({ date: '' }) }),
		).toEqual([]));
});

describe('highlights', () => {
	const three = anInterview({
		highlights: ['the tour of the control room', 'your on-call rota', 'the machine hall'],
	});
	test('none', () =>
		expect(rules(GOOD.replace('tour of the control room', 'day'))).toEqual(['highlights']));
	test('in other words', () =>
		expect(rules(GOOD.replace('The tour of the control room', 'Your Control Room'))).toEqual([]));
	test('too many', () =>
		expect(
			rules(`${GOOD} So did your on-call rota, and the machine hall.`, { interview: three }),
		).toEqual(['highlights']));
	test('none noted, none asked for', () =>
		expect(
			rules(GOOD.replace('tour of the control room', 'day'), {
				interview: anInterview({ highlights: [] }),
			}),
		).toEqual([]));
});

test('the close', () =>
	expect(rules(GOOD.replace('I look forward to hearing from you.', 'Goodbye.'))).toEqual([
		'close',
	]));

test.each([
	['mail', aContact({ address: [] }), ['channel']],
	['email', aContact({ email: ' ' }), ['channel']],
	['phone', aContact(), []],
	['email', aContact({ email: '', preferredContact: 'linkedin' }), []],
] as const)('what %s needs', (via, contact, expected) =>
	expect(rules(GOOD, { via, contact })).toEqual(expected),
);

describe('within a day', () => {
	test('to the minute, from the end of the meeting', () => {
		expect(rules(GOOD, {}, at('2026-11-24T15:00:00-05:00'))).toEqual([]);
		expect(rules(GOOD, {}, at('2026-11-24T15:00:01-05:00'))).toEqual(['late']);
	});
	test('where only the day is known, all of the next day', () => {
		const interview = anInterview({ date: '2026-11-23' });
		expect(rules(GOOD, { interview }, at('2026-11-24T23:59:59-05:00'))).toEqual([]);
		expect(rules(GOOD, { interview }, at('2026-11-25T00:00:01-05:00'))).toEqual(['late']);
	});
	test('only a thank-you is that urgent', () =>
		expect(rules(GOOD, { kind: 'status-inquiry' }, at('2026-12-24T00:00:00Z'))).toEqual([]));
});

describe('tone', () => {
	test.each([
		['I really need this job.', 'tone'],
		['I demand an answer.', 'tone'],
		['Please reply as soon as possible.', 'tone'],
		['I am still waiting.', 'tone'],
		['THANK YOU so much.', 'shouting'],
		['This is VERY IMPORTANT.', 'shouting'],
		['Thanks!!', 'exclamation'],
		['Thanks! Great! Super!', 'exclamation'],
		['Really?! !', 'exclamation'],
	])('%s', (said, rule) => expect(rules(`${GOOD} ${said}`)).toContain(rule));
	test.each([
		'I use SQL, AWS and R.',
		'It was a pleasure!',
		'The Q4 plan of the USA.',
		'I, too.',
		'I begin on Monday.',
	])('%s', said => expect(rules(`${GOOD} ${said}`)).toEqual([]));
	test('what is noted does not shout', () =>
		expect(
			rules(`${GOOD} Greetings to NASA URGENT SYSTEMS.`, {
				interview: anInterview({ company: 'NASA URGENT SYSTEMS' }),
			}),
		).toEqual([]));
	test.each([
		['Ich brauche dringend Antwort.', 'tone'],
		['Antworten Sie umgehend.', 'tone'],
		['Ich bin verzweifelt.', 'tone'],
	])('%s', (said, rule) => expect(rules(said, { language: 'de' })).toContain(rule));
});

describe.each(LETTER_KINDS)('our own $id', kind => {
	const noted = {
		en: { strengths: ['four years of on-call'] },
		de: {
			highlights: ['der Rundgang durch die Leitwarte'],
			strengths: ['vier Jahre Rufbereitschaft'],
		},
	};
	const application = anApplication({
		note: anApplicationNote({
			offer: ['$98,000 a year'],
			salaryRange: '$95,000 to $110,000',
			offerDeadline: day('2026-12-14'),
		}),
		timeline: { startDate: day('2027-01-04') },
		contactPromise: { day: day('2026-11-27') },
	});
	test.each(['en', 'de'] as const)('passes the check in %s', language => {
		for (const via of ['mail', 'email', 'phone'] as const) {
			for (const interaction of [...INTERACTIONS, 'site visit']) {
				const facts = letterFacts({
					kind: kind.id,
					via,
					language,
					application,
					interview: { ...anInterview(noted[language]), interaction },
				});
				const composed = compose(kind, facts, templatesOf());
				if (!composed.ok) {
					throw new Error(JSON.stringify(composed.faults));
				}
				const warnings = checkLetter(composed.letter, facts, NEXT_MORNING).filter(
					({ rule }) =>
						!(['offer-negotiation', 'time-to-decide'].includes(kind.id) && rule === 'gap'),
				);
				expect(warnings, `${via} ${interaction}`).toEqual([]);
			}
		}
	});
});
