import { Liquid, type FilterImplOptions } from 'liquidjs';
import { toDay, utcOf } from '../time/day';
import { DateFact, Gap, ListFact } from './fact';
import { formatDate } from './date-format';
import type { LetterWords } from '../../i18n/letter-words';

type FilterHandler = Extract<FilterImplOptions, (...given: never[]) => unknown>;

/** Enough for any letter, and an end to templates that have none: characters, milliseconds, new objects. */
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
		outputEscape: value => text(show(value)),
		...LIMITS,
	});
	for (const [name, filter] of Object.entries(engine.filters)) {
		engine.registerFilter(name, sparingGaps(name, filter, show));
	}
	engine.registerFilter('raw', { raw: true, handler: value => text(show(value)) });
	engine.registerFilter('date', (value: unknown, format?: unknown) =>
		dateText(value, typeof format === 'string' ? format : words.day, words.language),
	);
	return engine;
}

const text = (value: unknown): string =>
	typeof value === 'string'
		? value
		: value === null || value === undefined
			? ''
			: JSON.stringify(value);

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
		return new Intl.ListFormat(words.language).format(value.map(item => text(shown(item, words))));
	}
	return value;
}

/** The filter, but a gap goes through it as it is, and a date reaches it in words. `default` alone decides about gaps itself. */
function sparingGaps(
	name: string,
	filter: FilterImplOptions,
	show: (value: unknown) => unknown,
): FilterHandler {
	const handler = typeof filter === 'function' ? filter : filter.handler;
	const plain = (value: unknown): unknown =>
		value instanceof ListFact
			? value.items
			: value instanceof Gap || value instanceof DateFact
				? show(value)
				: value;
	return function (value: unknown, ...given: unknown[]): unknown {
		if (name === 'default') {
			return handler.call(this, value, ...given) as unknown;
		}
		if (value instanceof Gap) {
			return name === 'size' ? 0 : value;
		}
		return handler.call(this, plain(value), ...given.map(plain)) as unknown;
	};
}

/** A date with Moment's tokens; a day as ISO text is one too, anything else stays what it is. */
function dateText(value: unknown, format: string, language: string): unknown {
	if (value instanceof DateFact) {
		return formatDate(value.wall, format, language);
	}
	const day = typeof value === 'string' ? toDay(value) : undefined;
	return day === undefined ? value : formatDate(utcOf(day), format, language);
}
