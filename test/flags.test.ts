/**
 * The lists of rules and letter kinds are true: each flag of each entry is flipped, and some output must change.
 * A flag that nothing reads, or that is decided somewhere else too, fails here by its name.
 */
import { expect, test } from 'vitest';
import { CALENDAR_DEFAULTS } from '../src/core/calendar/calendar-settings';
import { eventsOf } from '../src/core/calendar/events-of';
import { FOLLOW_UP_DEFAULTS } from '../src/core/followups/follow-up-settings';
import { followUpsOf } from '../src/core/followups/follow-ups-of';
import type { RuleExample, RuleFlags } from '../src/core/followups/rule';
import { RULES } from '../src/core/followups/rules';
import { aVault, at } from './kit/a-vault';

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
