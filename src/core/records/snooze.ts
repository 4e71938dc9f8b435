import type { Value } from '../notes/frontmatter';
import { people as toPeople, person as toPerson } from '../notes/values/people';
import { text as toText, yesNo } from '../notes/values/text';
import { day as toDay, when as toWhen } from '../notes/values/time';
import type { Day } from '../time/day';
import type { Zone } from '../time/instant';
import type { When } from '../time/when';

/** One entry of `dismissed`: `thank-you Jane Smith`. */
export interface Dismissal {
	readonly rule: string;
	/** Whom it concerns. Everybody if nobody is named. */
	readonly recipient?: string;
	/** The entry as typed, without a time. It may be the title shown in the list. */
	readonly text?: string;
}

/** One entry of `snoozed`: `thank-you Jane Smith 2026-12-01T09:30`. */
export interface Snooze extends Dismissal {
	readonly until: When;
}

/** Longer texts aren't entries. */
const MAX_LENGTH = 300;
const RULE = /^[a-z]+(?:-[a-z]+)*$/i;
const CLOCK_TIME = /^\d{1,2}:\d{2}/;

/** `thank-you Jane Smith` as rule and recipient. Also a title from the list, such as `Follow up: Acme`. */
export function toDismissal(value: Value): Dismissal | undefined {
	const words = wordsOf(value);
	return words && dismissalOf(words);
}

/** `thank-you Jane Smith 2026-12-01T09:30` as rule, recipient and time. The time is last. */
export function toSnooze(value: Value, zone: Zone): Snooze | undefined {
	const words = wordsOf(value);
	if (!words) {
		return undefined;
	}
	const timeLength = CLOCK_TIME.test(words.at(-1)!) ? 2 : 1;
	const until = toWhen(words.slice(-timeLength).join(' '), zone);
	const what = dismissalOf(words.slice(0, -timeLength));
	return until && what && { ...what, until };
}

function wordsOf(value: Value): readonly string[] | undefined {
	const typed = toText(value)?.trim() ?? '';
	if (typed === '' || typed.length > MAX_LENGTH) {
		return undefined;
	}
	return typed.split(/\s+/);
}

function dismissalOf(words: readonly string[]): Dismissal | undefined {
	const [first, ...rest] = words;
	if (first === undefined) {
		return undefined;
	}
	const text = words.join(' ');
	if (!RULE.test(first)) {
		if (text.includes(':')) {
			return { rule: text, text };
		}
		return undefined;
	}
	const rule = first.toLowerCase();
	const named = rest.join(' ');
	if (named === '') {
		return { rule, text };
	}
	return { rule, recipient: toPerson(named)?.name ?? named, text };
}

/** The entry as it's written into a note. */
export function snoozeText({ rule, recipient }: Dismissal, until: string): string {
	return [rule, recipient, until].filter(Boolean).join(' ');
}

export function dismissalText({ rule, recipient }: Dismissal): string {
	return [rule, recipient].filter(Boolean).join(' ');
}

/** Somebody who was thanked, everybody without a name. With a day it's about meetings until then. */
export interface Thanked {
	readonly name?: string;
	readonly until?: Day;
}

/** Of `2026-11-23`. */
const DAY_LENGTH = 10;

/** Who was thanked: `yes`, a day, names as contacts are read, or `Jane Smith 2026-11-23`. Undefined if it names nobody. */
export function toThanked(value: Value): readonly Thanked[] | undefined {
	const isYes = yesNo(value);
	if (isYes !== undefined) {
		return isYes ? [{}] : [];
	}
	const until = toDay(value);
	if (until !== undefined) {
		return [{ until }];
	}
	const typed = toText(value) ?? '';
	const day = toDay(typed.slice(-DAY_LENGTH));
	const named = toPeople(day === undefined ? value : typed.slice(0, -DAY_LENGTH));
	return named?.map(({ name }) => (day === undefined ? { name } : { name, until: day }));
}
