import { toDay, type Day } from '../time/day';

/** In which order a column writes day and month in dates such as `03/04/2026`. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

/** First letters of the months' names, in English and German. */
const MONTHS: readonly RegExp[] = [
	/^jan|^jän/,
	/^feb/,
	/^mar|^mär|^mrz/,
	/^apr/,
	/^ma[iy]/,
	/^jun/,
	/^jul/,
	/^aug/,
	/^sep/,
	/^o[ck]t/,
	/^nov/,
	/^de[cz]/,
];

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;

/** The order that a column's values prove: a number over 12 can't be a month, and dots put the day first. */
export function dateOrderOf(values: readonly string[]): DateOrder {
	let order: DateOrder = 'unknown';
	for (const value of values) {
		const match = NUMERIC.exec(withoutTime(value));
		if (!match) {
			continue;
		}
		if (match[2] === '.' || Number(match[1]) > 12) {
			return 'day-first';
		}
		if (Number(match[3]) > 12) {
			order = 'month-first';
		}
	}
	return order;
}

/** What a cell says about a day: the day, that it could be two days, or nothing that can be read. */
export type TableDate = Day | 'ambiguous' | undefined;

/** The day of a table's cell: `2026-11-23`, `Nov 23, 2026`, `23-Nov-26`, `11/23/2026`; a time behind it is ignored. */
export function readTableDate(text: string, order: DateOrder): TableDate {
	const value = withoutTime(text);
	const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value);
	if (iso) {
		return dayOf(iso[1]!, Number(iso[2]), Number(iso[3]));
	}
	const numeric = NUMERIC.exec(value);
	if (numeric) {
		return numericDay(numeric, order);
	}
	const words = value.split(/[\s,.-]+/).filter(word => word !== '');
	const month = MONTHS.findIndex(name => words.some(word => name.test(word.toLowerCase()))) + 1;
	const numbers = words
		.filter(word => /^\d{1,4}(st|nd|rd|th)?$/i.test(word))
		.map(word => parseInt(word, 10));
	const year = numbers.at(-1);
	if (month === 0 || numbers.length !== 2 || year === undefined) {
		return undefined;
	}
	return dayOf(String(year), month, numbers[0]!);
}

function numericDay(match: RegExpExecArray, order: DateOrder): TableDate {
	const [first, second] = [Number(match[1]), Number(match[3])];
	const year = match[4]!;
	if (order === 'unknown' && first !== second) {
		return 'ambiguous';
	}
	if (order === 'month-first') {
		return dayOf(year, first, second);
	}
	return dayOf(year, second, first);
}

function dayOf(year: string, month: number, day: number): Day | undefined {
	const full = year.length === 2 ? `20${year}` : year;
	return toDay(`${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** Weekday before the date and time of day behind it are left out. */
function withoutTime(text: string): string {
	return text
		.trim()
		.replace(/^\p{L}{2,10}\.?,\s+(?=.*\d)/u, '')
		.replace(/[T\s,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i, '')
		.trim();
}
