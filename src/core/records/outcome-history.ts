import type { Value } from '../notes/frontmatter';
import { normalizeName } from '../notes/property-name';
import { isList, text, yesNo } from '../notes/values/text';
import { day as toDay } from '../notes/values/time';
import type { Day } from '../time/day';
import { isDecisive, mostTelling, readOutcome, type OutcomeReading } from './outcome';

/** What a status, or the history of one, says of an application. */
export interface DatedOutcome extends OutcomeReading {
	/** The day of the entry that counts, if it has one. */
	readonly day?: Day;
	/** The day of the first entry that says "applied". */
	readonly appliedOn?: Day;
}

interface HistoryEntry {
	readonly day: Day;
	readonly words: Value;
}

const DATE_NAMES = ['date', 'day', 'on', 'when', 'at', 'changedat', 'datum'];
/** `Applied on 2026-10-14` */
const DATE_BEHIND = /\s\(?(\d{4}-\d{2}-\d{2})\)?\s*$/;
const DATED_TEXT =
	/^\s*(\[\[[^[\]]{1,100}\]\]|\d{4}-\d{2}-\d{2})[T\d:]*\s*[:–—|,-]*\s*(\S[\s\S]*)$/;

/**
 * Reads an outcome from a text, a list of texts, or a status history such as `2026-10-02: phone screen`.
 * Of a history the latest entry counts, and every entry is evidence.
 */
export function readDatedOutcome(value: Value): DatedOutcome | undefined {
	const history = (isList(value) ? value : [value]).flatMap(part => historyEntry(part) ?? []);
	if (history.length === 0) {
		return readOutcome(value);
	}
	const inOrder = [...history].sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day));
	const read = inOrder.flatMap(({ day, words }) => {
		const reading = readOutcome(words);
		if (reading) {
			return [{ ...reading, day }];
		}
		return [];
	});
	const latest = read.at(-1);
	if (!latest || latest.day !== inOrder.at(-1)!.day) {
		return undefined;
	}
	const appliedOn = read.find(({ evidence }) => evidence.applied && !evidence.answered)?.day;
	return {
		...latest,
		evidence: {
			applied: read.some(({ evidence }) => evidence.applied),
			answered: read.some(({ evidence }) => evidence.answered),
		},
		...(appliedOn !== undefined && { appliedOn }),
	};
}

/**
 * What a property says of the outcome by its name: `rejected: 2026-11-02`, `interviewed: true`.
 * Only words that tell of an answer or an end count.
 */
export function flaggedOutcome(name: string, value: Value): DatedOutcome | undefined {
	const day = toDay(value);
	if (day === undefined && yesNo(value) !== true) {
		return undefined;
	}
	const reading = readOutcome(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
	if (!reading || !(isDecisive(reading) || reading.evidence.applied)) {
		return undefined;
	}
	const { outcome, evidence } = reading;
	return { outcome, evidence, ...(day !== undefined && { day }) };
}

/** No note has more tags. */
const MAX_TAGS = 200;

/** The end that a tag such as `rejected` or `status/offer` states. */
export function taggedOutcome(value: Value): OutcomeReading | undefined {
	const tags = (isList(value) ? value : [value]).flatMap(item => text(item)?.split(/[\s,]+/) ?? []);
	const readings = tags.slice(0, MAX_TAGS).flatMap(tag => {
		const levels = tag.replace(/^#/, '').split('/');
		const reading = readOutcome(levels.at(-1)!.replace(/[-_]/g, ' '));
		return reading && (isDecisive(reading) || STATUS_LEVELS.has(levels.at(-2) ?? ''))
			? reading
			: [];
	});
	return mostTelling(readings);
}

/** Levels of a nested tag whose tags are outcomes, decisive or not. */
const STATUS_LEVELS = new Set(['status', 'stage', 'outcome']);

/** `2026-10-02: phone screen` as a text, as an object of one key, or as `{ date, status }`. */
function historyEntry(part: Value): HistoryEntry | undefined {
	if (typeof part === 'string') {
		const [, date = null, words = ''] = DATED_TEXT.exec(part.slice(0, 500)) ?? [];
		const day = toDay(date) ?? toDay(DATE_BEHIND.exec(part.slice(0, 500))?.[1] ?? null);
		if (day === undefined) {
			return undefined;
		}
		return { day, words: words || part };
	}
	if (part === null || isList(part)) {
		return undefined;
	}
	const entries = Object.entries(part);
	const dated = entries.find(([name]) => DATE_NAMES.includes(normalizeName(name)));
	if (dated) {
		const day = toDay(dated[1]);
		const words = entries.find(
			([name, value]) => name !== dated[0] && text(value) !== undefined && readOutcome(value),
		);
		if (day === undefined) {
			return undefined;
		}
		return { day, words: words?.[1] ?? null };
	}
	const [[key, words] = ['', null]] = entries;
	const day = entries.length === 1 ? toDay(key) : undefined;
	if (day === undefined) {
		return undefined;
	}
	return { day, words };
}
