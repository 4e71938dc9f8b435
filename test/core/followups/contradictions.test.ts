/**
 * Vaults made from the tables of names, words and decorations: whatever a person writes, no follow-up,
 * reason or letter contradicts it. What a vault says is kept beside its notes, as its owner would tell it.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersDue } from '../../../src/actions/letter-requests';
import { writeLetter } from '../../../src/actions/write-letter';
import { FOLLOW_UP_DEFAULTS } from '../../../src/core/followups/follow-up-settings';
import { followUpsOf } from '../../../src/core/followups/follow-ups-of';
import { LETTER_DEFAULTS } from '../../../src/core/letters/letter-settings';
import { templatesOf } from '../../../src/core/letters/templates';
import { NOTE_DEFAULTS, type NoteKind } from '../../../src/core/records/note-settings';
import { OUTCOME_WORDS, type OutcomeWords } from '../../../src/core/records/outcome-words';
import { PROPERTY_TABLE } from '../../../src/core/records/property-table';
import type { PropertyRow } from '../../../src/core/records/property-row';
import { formatVaultDay } from '../../../src/i18n/dates';
import { at, aVault, NEW_YORK } from '../../kit/a-vault';
import { SENDER } from '../../kit/letter-facts';

const RUNS = 200;
const SEED = 20261128;
const NOW = '2026-11-27T12:00';

/** The names that a property can have. */
function namesOf(kind: NoteKind, name: string): readonly string[] {
	const rows: readonly PropertyRow[] = PROPERTY_TABLE;
	const row = rows.find(one => one.name === name && one.kinds.includes(kind))!;
	return [row.name, ...row.aliases];
}

const WORDS = OUTCOME_WORDS.flatMap(row =>
	row.words
		.split(',')
		.map(word => ({ row, word: word.replace('#', '2').replace('nth', 'second').trim() })),
);

const decoratedName = (name: string): fc.Arbitrary<string> =>
	fc
		.constantFrom<(typed: string) => string>(
			typed => typed,
			typed => typed.replaceAll(' ', '_'),
			typed => typed.replaceAll(' ', '-'),
			typed => typed.replace(/(^|\s)\p{L}/gu, letter => letter.toUpperCase()),
			typed => `📌 ${typed}`,
			typed => typed.replace(/\s(\p{L})/gu, (_, letter: string) => letter.toUpperCase()),
		)
		.map(decorate => decorate(name));

const decoratedWord = (word: string): fc.Arbitrary<string> =>
	fc
		.constantFrom<(typed: string) => string>(
			typed => typed,
			typed => typed.toUpperCase(),
			typed => `✅ ${typed}`,
			typed => `1 - ${typed}`,
			typed => `**${typed}**`,
			typed => `[[${typed}]]`,
			typed => `${typed} 2026-11-03`,
			typed => `${typed} (after stage 2)`,
			typed => `#status/${typed.replaceAll(' ', '-')}`,
		)
		.map(decorate => JSON.stringify(decorate(word)));

const named = (kind: NoteKind, name: string): fc.Arbitrary<string> =>
	fc.constantFrom(...namesOf(kind, name)).chain(decoratedName);
const line = (kind: NoteKind, name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	fc.tuple(named(kind, name), value).map(([typed, said]) => `${typed}: ${said}`);
const dayIn = (from: number, to: number): fc.Arbitrary<string> =>
	fc.integer({ min: from, max: to }).map(offset => {
		const day = new Date(Date.UTC(2026, 10, 27 + offset));
		return day.toISOString().slice(0, 10);
	});

/** Lines of an application that show an answer of the employer. */
const ANSWER: fc.Arbitrary<string> = fc.oneof(
	line('application', 'heard_back', fc.oneof(dayIn(-40, -1), fc.constant('yes'))),
	line('application', 'contacts', fc.constantFrom('Ada Quist', '"[[Ada Quist]]"', '"@Ada Quist"')),
	line('application', 'contact_date', dayIn(-30, 20)),
	line('application', 'decision_date', dayIn(-30, 20)),
	line(
		'application',
		'interviews',
		dayIn(-40, 20).map(day => `[${day}]`),
	),
	dayIn(-40, -1).map(day => `first interview: ${day}`),
	dayIn(-40, 20).map(day => `Interview Date: ${day}`),
	fc.constant('interviewed: true'),
);

interface Model {
	readonly word: { readonly row: OutcomeWords; readonly word: string } | undefined;
	readonly isAnswered: boolean;
	readonly meetings: readonly Meeting[];
}

/** A meeting of the vault, as its owner would tell it. */
interface Meeting {
	readonly day: string;
	readonly people: readonly string[];
	readonly state: 'held' | 'off' | 'unsaid';
	readonly isThanked: boolean;
	readonly lines: string;
}

const PEOPLE = ['Jane Smith', 'Bob Jones', 'Ada Quist'];
const OFF = [
	'cancelled',
	'Canceled',
	'abgesagt',
	'postponed',
	'rescheduled',
	'no-show',
	'❌ cancelled',
];
const HELD = ['completed', '✅ done', 'held', 'passed'];

const MEETING: fc.Arbitrary<Meeting> = fc
	.record({
		day: dayIn(-28, 12),
		people: fc.subarray(PEOPLE),
		state: fc.constantFrom<Meeting['state']>('held', 'off', 'unsaid', 'unsaid'),
		isThanked: fc.boolean(),
		off: fc.constantFrom(...OFF),
		held: fc.constantFrom(...HELD),
		names: fc.tuple(
			named('interview', 'date').filter(name => !/start|time/i.test(name)),
			named('interview', 'contacts'),
			named('interview', 'thanked'),
		),
		thanks: fc.constantFrom('yes', '2026-11-27', 'true', 'x'),
	})
	.map(({ day, people, state, isThanked, off, held, names, thanks }) => {
		const [date, contacts, thanked] = names;
		const status = { held, off, unsaid: undefined }[state];
		const lines = [
			`${date}: ${day}`,
			...(people.length > 0 ? [`${contacts}: ${people.join(' and ')}`] : []),
			...(status === undefined ? [] : [`status: ${JSON.stringify(status)}`]),
			...(isThanked ? [`${thanked}: ${thanks}`] : []),
		];
		return { day, people, state, isThanked, lines: lines.join('\n') };
	});

interface Vault extends Model {
	readonly notes: Readonly<Record<string, string>>;
}

const VAULT: fc.Arbitrary<Vault> = fc
	.record({
		head: fc.tuple(
			line('application', 'company', fc.constant('Acme')),
			line('application', 'position', fc.constant('Engineer')),
			line('application', 'applied', dayIn(-70, -31)),
		),
		status: fc.option(
			fc
				.constantFrom(...WORDS)
				.chain(word =>
					fc
						.tuple(
							fc.constantFrom('status', 'Stage', 'job_status', 'App-Stage', 'outcome'),
							decoratedWord(word.word),
						)
						.map(([name, value]) => ({ word, line: `${name}: ${value}` })),
				),
			{ nil: undefined },
		),
		answer: fc.option(ANSWER, { nil: undefined }),
		meetings: fc.uniqueArray(MEETING, { maxLength: 3, selector: ({ day }) => day }),
	})
	.map(({ head, status, answer, meetings }) => {
		const application = [...head, ...(status ? [status.line] : []), ...(answer ? [answer] : [])];
		const notes: Record<string, string> = { 'Jobs/Acme.md': application.join('\n') };
		meetings.forEach(({ lines }, index) => {
			notes[`Meetings/${index}.md`] =
				`type: interview\ncompany: Acme\nposition: Engineer\n${lines}`;
		});
		const word = status?.word;
		const isAnswered = answer !== undefined || meetings.length > 0 || (word?.row.answered ?? false);
		return { word, isAnswered, meetings, notes };
	});

const followUpsAt = (notes: Readonly<Record<string, string>>) =>
	followUpsOf(aVault(notes).records(), FOLLOW_UP_DEFAULTS, at(NOW));
const asked = (notes: Readonly<Record<string, string>>) =>
	followUpsAt(notes).filter(({ status }) => status !== 'done');

function always(holds: (vault: Vault) => void | Promise<void>): Promise<void> {
	return fc.assert(
		fc.asyncProperty(VAULT, async vault => {
			await holds(vault);
		}),
		{ numRuns: RUNS, seed: SEED },
	) as Promise<void>;
}

const ENDED = ['accepted', 'declined', 'rejected', 'no response', 'withdrawn'];
const ASKING = [
	'status-inquiry',
	'decision-inquiry',
	'stalled',
	'no-response',
	'screening-inquiry',
];

describe('no follow-up contradicts a note', () => {
	test('an answer is never called none', () =>
		always(({ isAnswered, notes }) => {
			const rules = asked(notes).map(({ rule }) => rule);
			if (isAnswered) {
				expect(rules).not.toContain('no-response');
			}
		}));

	test('nothing is asked about what has ended', () =>
		always(({ word, notes }) => {
			if (word && ENDED.includes(word.row.outcome)) {
				expect(asked(notes).filter(({ rule }) => ASKING.includes(rule))).toEqual([]);
			}
		}));

	test('an offer, a rejection or silence is only spoken of where it is noted', () =>
		always(({ word, notes }) => {
			const outcome = word?.row.outcome ?? 'waiting';
			const rules = asked(notes).map(({ rule }) => rule);
			expect(rules.includes('rejection-reply') && outcome !== 'rejected').toBe(false);
			expect(rules.includes('offer-review') && outcome !== 'offer').toBe(false);
			expect(rules.includes('no-response') && outcome !== 'waiting').toBe(false);
		}));

	test('thanks are asked for once for each person met, and never for a meeting that did not happen', () =>
		always(({ meetings, notes }) => {
			const thanks = asked(notes).filter(({ rule }) => rule === 'thank-you');
			const noted = thanks.filter(({ path }) => path.startsWith('Meetings/'));
			for (const { path, contacts } of noted) {
				const meeting = meetings[Number(/\d/.exec(path)![0])]!;
				expect([meeting.state === 'off', meeting.isThanked]).toEqual([false, false]);
				expect(meeting.people.length === 0 || meeting.people.includes(contacts[0]!.name)).toBe(
					true,
				);
			}
			const keys = thanks.map(({ interview, contacts, zone }) =>
				JSON.stringify([interview?.date, zone, contacts[0]?.name]),
			);
			expect(new Set(keys).size).toBe(keys.length);
		}));

	test('no reason names the day of a meeting that did not happen', () =>
		always(({ meetings, notes }) => {
			const happening = new Set(
				meetings.filter(({ state }) => state !== 'off').map(({ day }) => day),
			);
			const off = meetings.filter(({ state, day }) => state === 'off' && !happening.has(day));
			for (const { why, due } of asked(notes)) {
				for (const { day } of off.filter(({ day: own }) => own !== due?.day)) {
					const isSaid = /interview (?:was )?on/.test(why) && why.includes(formatVaultDay(day));
					expect(isSaid, why).toBe(false);
				}
			}
		}));
});

/** Every letter that's due, written into a vault in memory as the command line does. */
async function writeAllDue(notes: Readonly<Record<string, string>>) {
	const texts = new Map(Object.entries(notes));
	const ledger = aVault(notes);
	const letters: {
		readonly to: string;
		readonly kind: string;
		readonly about: string;
		readonly text: string;
	}[] = [];
	const deps = {
		ledger,
		settings: { ...LETTER_DEFAULTS, sender: SENDER },
		noteSettings: NOTE_DEFAULTS,
		templates: templatesOf(),
		now: at(NOW),
		zone: NEW_YORK,
		notes: {
			create: (path: string, text: string) => {
				const isNew = !texts.has(path);
				texts.set(path, texts.get(path) ?? text);
				return Promise.resolve(isNew);
			},
			read: (path: string) => Promise.resolve(texts.get(path)!),
			edit: () => Promise.resolve(false),
		},
	};
	for (let round = 0; round < 2; round++) {
		const followUps = followUpsOf(ledger.records(), FOLLOW_UP_DEFAULTS, at(NOW));
		for (const request of lettersDue(followUps, at(NOW))) {
			const { kind, contact, interview } = request;
			const { text } = await writeLetter(deps, request);
			if (text !== undefined) {
				const about = JSON.stringify([kind === 'thank-you' ? interview?.date : '']);
				letters.push({ to: contact?.name ?? '', kind, about, text });
			}
		}
	}
	return letters;
}

describe('no letter contradicts a note', () => {
	test('one letter for each person and occasion, however often it runs', () =>
		always(async ({ notes }) => {
			const keys = (await writeAllDue(notes)).map(
				({ to, kind, about }) => `${to} ${kind} ${about}`,
			);
			expect(new Set(keys).size).toBe(keys.length);
		}));

	test('none thanks for, or speaks of, a meeting that did not happen', () =>
		always(async ({ meetings, notes }) => {
			const happening = meetings.filter(({ state }) => state !== 'off').map(({ day }) => day);
			const off = meetings.filter(({ state, day }) => state === 'off' && !happening.includes(day));
			for (const { text, kind } of await writeAllDue(notes)) {
				const body = text.slice(text.indexOf('\n---\n', 4));
				for (const { day } of kind === 'thank-you' ? off : []) {
					const [, month, date] = /^\w+, (\w+) (\d+)/.exec(formatVaultDay(day)) ?? [];
					expect(body).not.toMatch(new RegExp(`${month ?? ''}\\w* ${date ?? ''}\\b`));
				}
			}
		}));
});
