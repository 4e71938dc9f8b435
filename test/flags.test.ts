/**
 * The lists of rules and letter kinds are true: each flag of each entry is flipped, and some output must change.
 * A flag that nothing reads, or that is decided somewhere else too, fails here by its name.
 */
import { expect, test } from 'vitest';
import { letterOptionsAt, lettersDue } from '../src/actions/letter-requests';
import { CALENDAR_DEFAULTS } from '../src/core/calendar/calendar-settings';
import { eventsOf } from '../src/core/calendar/events-of';
import { FOLLOW_UP_DEFAULTS } from '../src/core/followups/follow-up-settings';
import { followUpsOf } from '../src/core/followups/follow-ups-of';
import type { RuleExample, RuleFlags } from '../src/core/followups/rule';
import { RULES } from '../src/core/followups/rules';
import { channelOf } from '../src/core/letters/channel';
import { checkLetter } from '../src/core/letters/check/check-letter';
import { isLate, withPastInterview } from '../src/core/letters/letter-facts';
import { LETTER_KINDS, type LetterKind } from '../src/core/records/letter-kinds';
import { anInterview } from './kit/an-interview';
import { aVault, at, followUpsIn } from './kit/a-vault';
import { day, letterFacts } from './kit/letter-facts';

const FLAGS: readonly (keyof RuleFlags)[] = [
	'notExportedByDefault',
	'neverLapses',
	'isInquiry',
	'opensOnDueDay',
];

/** Moments after the example's own: the same day, soon, after the follow-up lapsed. */
const LATER_DAYS = [0, 3, 5, 30, 400];
const DAY = 86_400_000;
const SETTINGS = [FOLLOW_UP_DEFAULTS, { ...FOLLOW_UP_DEFAULTS, lapseDays: 1 }];

/** The notes, and calls on those days to each of their employers: inquiries keep a distance to them. */
function withCalls(
	notes: Readonly<Record<string, string>>,
	days: readonly string[],
): Readonly<Record<string, string>> {
	const companies = new Set(Object.values(notes).map(text => /^company: (.*)$/m.exec(text)?.[1]));
	const others = [...companies].flatMap((company, at) =>
		// Two, so that a meeting without a position belongs to neither.
		['Clerk', 'Cook'].map((position): [string, string] => [
			`Applications/${position} ${at}.md`,
			`type: application\ncompany: ${company}\nposition: ${position}\noutcome: withdrawn\ncalls: [${days.join(', ')}]`,
		]),
	);
	return { ...notes, ...Object.fromEntries(others) };
}

/** The example's notes, with calls beside them, and with the calls in them. */
function vaultsOf({ notes, now, gives }: RuleExample): readonly RuleExample['notes'][] {
	const days = [now, ...gives.map(({ due }) => due ?? now)].map(moment => moment.slice(0, 10));
	const called = Object.entries(notes).map(([path, text]): [string, string] => [
		path,
		`${text}\ncalls: [${days.join(', ')}]`,
	]);
	return [notes, withCalls(notes, days), Object.fromEntries(called)];
}

/** All follow-ups and events of these notes, at each moment and with each of the settings. */
function outputAt(notes: RuleExample['notes'], now: string): unknown[] {
	const records = aVault(notes).records();
	const moments = LATER_DAYS.map(days => (at(now) + days * DAY) as ReturnType<typeof at>);
	return moments.flatMap(moment =>
		SETTINGS.map(settings => {
			const followUps = followUpsOf(records, settings, moment);
			const context = { vaultName: 'Vault', settings: CALENDAR_DEFAULTS };
			return [followUps, eventsOf(records, followUps, context)];
		}),
	);
}

/** All follow-ups and events of the rule's examples, as one text. */
function outputOf({ examples }: (typeof RULES)[number]): string {
	const outputs = examples.flatMap(example =>
		vaultsOf(example).map(notes => outputAt(notes, example.now)),
	);
	return JSON.stringify(outputs);
}

test.each(RULES.flatMap(rule => FLAGS.map(flag => [rule.id, flag, rule] as const)))(
	'%s: %s changes what follows',
	(_, flag, rule) => {
		const before = outputOf(rule);
		const flags: { -readonly [Flag in keyof RuleFlags]: boolean } = rule;
		flags[flag] = !flags[flag];
		try {
			expect(outputOf(rule)).not.toBe(before);
		} finally {
			flags[flag] = !flags[flag];
		}
	},
);

/** An employer with two people met, one outside it, and an inquiry that is due. */
const SEARCH = {
	'Acme.md':
		'type: application\ncompany: Acme\nposition: Clerk\ncontacts:\n  - {name: Ida Ref, company: Elsewhere}\n  - {name: Ann Boss, company: Acme}',
	'Meeting.md':
		'type: interview\ncompany: Acme\nposition: Clerk\ndate: 2026-11-02\ncontacts: [Jane Smith, Ken Ito]',
};
const NOON = '2026-11-24T12:00';

/** A letter that fulfills no duty. */
const BARE = {
	subject: '',
	body: 'Dear Jane,\n\nI accept. Could you raise the salary? I decline because the pay is too low and your office is ugly.\n\nBye,\nAlex Doe\n',
};

/** Everything that is decided by the row of a kind. */
function outcomesOf(kind: LetterKind): string {
	const sent = `type: letter\nkind: ${kind.id}\ninterview: "[[Meeting]]"\nstatus: sent\nsent: 2026-11-23`;
	const after = aVault({ ...SEARCH, 'Letter.md': sent }).records();
	const records = aVault(SEARCH).records();
	const [followUp] = followUpsIn(SEARCH, NOON);
	const asking = [1, 2].map(number => ({
		...followUp!,
		id: `f${number}`,
		status: 'open' as const,
		letters: [kind.id],
	}));
	const wish = { kind, named: undefined };
	const recipients = letterOptionsAt('Meeting.md', wish, records, []);
	const facts = letterFacts({ kind: kind.id, today: day('2026-11-24') });
	const ahead = anInterview({ date: '2026-12-01' });
	return JSON.stringify([
		after.applications.map(({ outcome }) => outcome),
		lettersDue(asking, at(NOON)).length,
		channelOf(undefined, kind),
		recipients.map(({ contact }) => contact?.name),
		withPastInterview(kind, { ...facts, interview: ahead }).interview !== undefined,
		[2, 5].map(days =>
			isLate({ ...facts, interview: anInterview({ date: `2026-11-${24 - days}` }) }),
		),
		checkLetter(BARE, facts, at('2026-12-24T12:00')).map(({ message }) => message),
	]);
}

/** A kind with one field of its row changed. */
const CHANGES: Readonly<Record<string, (kind: LetterKind) => Partial<LetterKind>>> = {
	autoWritten: ({ autoWritten }) => ({ autoWritten: !autoWritten }),
	isInquiry: ({ isInquiry }) => ({ isInquiry: !isInquiry, autoWritten: true }),
	resolves: ({ resolves }) => ({ resolves: resolves === 'declined' ? 'accepted' : 'declined' }),
	always: ({ always }) => ({ always: always === 'phone' ? 'mail' : 'phone' }),
	recipients: ({ recipients }) => ({
		recipients: recipients === 'supporter' ? 'everybody-met' : 'supporter',
	}),
	beforeMeeting: ({ beforeMeeting }) => ({ beforeMeeting: !beforeMeeting }),
	lateAfterDays: ({ lateAfterDays }) => ({ lateAfterDays: lateAfterDays === 1 ? 3 : 1 }),
	checks: ({ checks }) => ({
		checks: checks.length > 0 ? [] : ['asks for news', 'names the meeting'],
	}),
};

test.each(
	LETTER_KINDS.flatMap(kind => Object.keys(CHANGES).map(field => [kind.id, field, kind] as const)),
)('%s: %s changes what follows', (_, field, kind) => {
	const row = { ...kind };
	const before = outcomesOf(kind);
	Object.assign(kind, CHANGES[field]!(kind));
	try {
		expect(outcomesOf(kind)).not.toBe(before);
	} finally {
		Object.assign(kind, { always: undefined, resolves: undefined, lateAfterDays: undefined }, row);
	}
});
