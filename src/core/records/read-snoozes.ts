import type { Value } from '../notes/frontmatter';
import { person as toPerson } from '../notes/values/people';
import { text as toText } from '../notes/values/text';
import { when as toWhen } from '../notes/values/time';
import type { Zone } from '../time/instant';
import type { Dismissal, Snooze } from './snooze';

const ENTRY = /^([a-z]+(?:-[a-z]+)*)(?:\s+(\S.*))?$/i;

/** `thank-you Jane Smith` as rule and recipient. */
export function toDismissal(value: Value): Dismissal | undefined {
	const [, rule, rest] = ENTRY.exec(toText(value)?.trim() ?? '') ?? [];
	if (rule === undefined) {
		return undefined;
	}
	const recipient = rest === undefined ? undefined : (toPerson(rest)?.name ?? rest.trim());
	return { rule: rule.toLowerCase(), ...(recipient !== undefined && { recipient }) };
}

/** `thank-you Jane Smith 2026-12-01T09:30` as rule, recipient and time; the time stands last. */
export function toSnooze(value: Value, zone: Zone): Snooze | undefined {
	const text = toText(value)?.trim() ?? '';
	const match = /^(.*?)\s+(\S+(?:\s+\d{1,2}:\d{2}\S*)?)$/.exec(text);
	if (!match) {
		return undefined;
	}
	const until = toWhen(match[2]!, zone);
	const what = toDismissal(match[1]!);
	return until && what && { ...what, until };
}

/** The entry as it is written into a note. */
export function snoozeText({ rule, recipient }: Dismissal, until: string): string {
	return [rule, recipient, until].filter(Boolean).join(' ');
}

export function dismissalText({ rule, recipient }: Dismissal): string {
	return [rule, recipient].filter(Boolean).join(' ');
}
