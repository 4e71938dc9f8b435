import { Liquid, type FilterImplOptions } from 'liquidjs';
import { toDay, utcOf } from '../time/day';
import { DateFact, Gap, ListFact } from './fact';
import { formatDate } from './date-format';
import type { LetterWords } from '../../i18n/letter-words';

type FilterHandler = Extract<FilterImplOptions, (...given: never[]) => unknown>;

/** Enough for any letter, and an end for templates that never end: characters, milliseconds, new objects. */
const LIMITS = { parseLimit: 200_000, renderLimit: 2_000, memoryLimit: 2_000_000 };

/** Liquid for letters in one language: no files, no network, nothing unknown passes, and gaps survive every filter. */
export function engineFor(words: LetterWords): Liquid {
	const show = (value: unknown): unknown => shown(value, words);
	const engine = new Liquid({
		templates: {},
		strictVariables: true,
		strictFilters: true,
		lenientIf: false,
		ownPropertyOnly: true,
		outputEscape: value => textOf(show(value)),
		...LIMITS,
	});
	for (const [name, filter] of Object.entries(engine.filters)) {
		engine.registerFilter(name, sparingGaps(name, filter, show));
	}
	engine.registerFilter('raw', { raw: true, handler: value => textOf(show(value)) });
	engine.registerFilter('date', (value: unknown, format?: unknown) =>
		dateText(value, formatNamed(format, words), words.language),
	);
	return engine;
}

/** A format by its name, else Moment's tokens as the template has them. */
function formatNamed(format: unknown, words: LetterWords): string {
	if (typeof format !== 'string') {
		return words.day;
	}
	if (format === 'day' || format === 'weekday') {
		return words.dayFormats[format];
	}
	return format;
}

function textOf(value: unknown): string {
	if (value === null || value === undefined) {
		return '';
	}
	if (typeof value === 'string') {
		return value;
	}
	return JSON.stringify(value);
}

/** A value as the letter has it: a gap with its marks, a date in words, a list with "and". */
function shown(value: unknown, words: LetterWords): unknown {
	if (value instanceof Gap) {
		return value.toString();
	}
	if (value instanceof DateFact) {
		return formatDate(value.wall, words.day, words.language);
	}
	if (value instanceof ListFact) {
		return shown(value.items, words);
	}
	if (Array.isArray(value)) {
		return new Intl.ListFormat(words.language).format(
			value.map(item => textOf(shown(item, words))),
		);
	}
	return value;
}

/** What a filter sees of a value: a list's items, a date in words. */
function plainValue(value: unknown, show: (value: unknown) => unknown): unknown {
	if (value instanceof ListFact) {
		return value.items;
	}
	if (value instanceof Gap || value instanceof DateFact) {
		return show(value);
	}
	return value;
}

/** The filter, but a gap passes through it unchanged, and a date reaches it in words. Only `default` decides about gaps itself. */
function sparingGaps(
	name: string,
	filter: FilterImplOptions,
	show: (value: unknown) => unknown,
): FilterHandler {
	const handler = typeof filter === 'function' ? filter : filter.handler;
	return function (value: unknown, ...given: unknown[]): unknown {
		if (name === 'default') {
			return handler.call(this, value, ...given) as unknown;
		}
		if (value instanceof Gap) {
			if (name === 'size') {
				return 0;
			}
			return value;
		}
		const plain = given.map(item => plainValue(item, show));
		return handler.call(this, plainValue(value, show), ...plain) as unknown;
	};
}

/** A date with Moment's tokens; a day as ISO text is one too, anything else stays what it is. */
function dateText(value: unknown, format: string, language: string): unknown {
	if (value instanceof DateFact) {
		return formatDate(value.wall, format, language);
	}
	const day = typeof value === 'string' ? toDay(value) : undefined;
	if (day === undefined) {
		return value;
	}
	return formatDate(utcOf(day), format, language);
}
