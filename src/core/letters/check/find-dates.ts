import { daysBetween, toDay, weekdayOf, type Day } from '../../time/day';
import { findAll } from './patterns';
import type { CheckWords } from './words/check-words';

/** A date that a text names. Offsets are UTF-16 units of the text. */
export interface DateMention {
	readonly offset: number;
	readonly text: string;
	/** The days that it can mean: two where figures could be either way around. */
	readonly days: readonly Day[];
	/** The weekday named beside it, 0 for Sunday. */
	readonly weekday?: number;
}

/** A weekday without a date. */
export interface WeekdayMention {
	readonly offset: number;
	readonly text: string;
	readonly weekday: number;
}

/** The dates in a text. One without a year means the day that is closest to today. */
export function datesIn(text: string, today: Day, words: CheckWords): readonly DateMention[] {
	const { inWords, dayFirst } = regexesOf(words);
	const mentions = [
		...read(text, dayFirst, match => wordDays(match[3], match[2]!, match[4], today, words), words),
		...read(text, inWords, match => wordDays(match[2], match[3]!, match[4], today, words), words),
		...read(text, ISO, match => numbered(match[2]!, match[3]!, match[4], today), words),
		...read(text, FIGURES, match => figureDays(match, today, words), words),
	];
	return mentions.filter(
		(mention, at) => !mentions.slice(0, at).some(other => overlaps(other, mention)),
	);
}

/** The weekdays in a text that have no date beside them. */
export function weekdaysIn(
	text: string,
	dates: readonly DateMention[],
	words: CheckWords,
): readonly WeekdayMention[] {
	return words.weekdays.flatMap((names, weekday) =>
		findAll(names, text)
			.filter(found => !dates.some(date => overlaps(date, found)))
			.map(found => ({ ...found, weekday })),
	);
}

const WEEKDAY_GAP = 24;
const ISO = /()(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
const FIGURES = /()(?:^|[^\d./-])((\d{1,2})([./])(\d{1,2})(?:\4(\d{4}|\d{2})?)?)(?![\d/])/g;

interface Regexes {
	readonly inWords: RegExp;
	readonly dayFirst: RegExp;
}

const cache = new WeakMap<CheckWords, Regexes>();

function regexesOf(words: CheckWords): Regexes {
	const known = cache.get(words);
	if (known) {
		return known;
	}
	const months = [...words.months.flat()].sort((a, b) => b.length - a.length).join('|');
	const year = '(?:,?\\s+(\\d{4}))?(?![\\p{L}\\p{N}])';
	const regexes = {
		inWords: new RegExp(`(^|[^\\p{L}])(${months})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?${year}`, 'giu'),
		dayFirst: new RegExp(
			`(^|[^\\p{N}\\p{L}.])(\\d{1,2})(?:\\.|st|nd|rd|th)?(?:\\s+of)?\\s+(${months})\\.?${year}`,
			'giu',
		),
	};
	cache.set(words, regexes);
	return regexes;
}

function read(
	text: string,
	regex: RegExp,
	days: (match: RegExpMatchArray) => readonly Day[],
	words: CheckWords,
): readonly DateMention[] {
	return [...text.matchAll(regex)].flatMap(match => {
		const lead = /^[^\p{L}\p{N}]*/u.exec(match[0])![0].length;
		const found = days(match);
		if (found.length === 0) {
			return [];
		}
		return [besideWeekday(text, match.index + lead, match[0].slice(lead), found, words)];
	});
}

/** The mention, together with the weekday that is written before or after it. */
function besideWeekday(
	text: string,
	offset: number,
	written: string,
	days: readonly Day[],
	words: CheckWords,
): DateMention {
	const start = Math.max(0, offset - WEEKDAY_GAP);
	const before = text.slice(start, offset);
	const after = text.slice(offset + written.length, offset + written.length + WEEKDAY_GAP);
	const between = new RegExp(`^${words.betweenDayAndDate}\\s*$`, 'iu');
	for (const [weekday, names] of words.weekdays.entries()) {
		const found = findAll(names, before).at(-1);
		if (found && between.test(before.slice(found.offset + found.text.length))) {
			const from = start + found.offset;
			return { offset: from, text: text.slice(from, offset + written.length), days, weekday };
		}
		const next = findAll(names, after)[0];
		if (next && /^,? ?\(?$/.test(after.slice(0, next.offset))) {
			const length = written.length + next.offset + next.text.length;
			return { offset, text: text.slice(offset, offset + length), days, weekday };
		}
	}
	return { offset, text: written, days };
}

function wordDays(
	name: string | undefined,
	day: string,
	year: string | undefined,
	today: Day,
	words: CheckWords,
): readonly Day[] {
	const plain = (name ?? '').toLowerCase();
	const month = words.months.findIndex(names => names.includes(plain));
	return dayOf(year, month + 1, Number(day), today);
}

function numbered(
	year: string,
	month: string,
	day: string | undefined,
	today: Day,
): readonly Day[] {
	return dayOf(year, Number(month), Number(day), today);
}

function figureDays(match: RegExpMatchArray, today: Day, words: CheckWords): readonly Day[] {
	const [first, sign, second, year] = [Number(match[3]), match[4], Number(match[5]), match[6]];
	const isDotted = sign === '.';
	if (isDotted !== (words.figures === 'day first')) {
		const isWhole = isDotted && match[2]!.split('.').length > 2;
		if (isWhole) {
			return dayOf(year, second, first, today);
		}
		return [];
	}
	if (isDotted && !/^\d{1,2}\.\d{1,2}\./.test(match[2]!)) {
		return [];
	}
	const dayFirst = dayOf(year, second, first, today);
	if (isDotted) {
		return dayFirst;
	}
	return [...dayOf(year, first, second, today), ...dayFirst];
}

/** The day in that year, or the one closest to today; none where there is no such day. */
function dayOf(year: string | undefined, month: number, day: number, today: Day): readonly Day[] {
	const current = Number(today.slice(0, 4));
	const given = year === undefined ? [] : [year.length === 2 ? 2000 + Number(year) : Number(year)];
	const years = given.length > 0 ? given : [current, current - 1, current + 1];
	const days = years.flatMap(one => {
		const text = `${one}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
		return toDay(text) ?? [];
	});
	const distance = (one: Day): number => Math.abs(daysBetween(one, today));
	return days.sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}

/** Whether the weekday beside the date is another day's; unknown where the date could be two. */
export function hasOtherWeekday({ days, weekday }: DateMention): boolean {
	return weekday !== undefined && days.every(day => weekdayOf(day) !== weekday);
}

function overlaps(
	a: { readonly offset: number; readonly text: string },
	b: { readonly offset: number; readonly text: string },
): boolean {
	return a.offset < b.offset + b.text.length && b.offset < a.offset + a.text.length;
}
