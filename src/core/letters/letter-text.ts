import { normalizeWords } from '../notes/property-name';
import { formatDate } from './date-format';

/** How people write a day without its year, in Moment's tokens. */
const DAY_FORMATS = [
	'MMMM D',
	'MMMM Do',
	'MMM D',
	'MMM. D',
	'MMM Do',
	'D MMMM',
	'Do MMMM',
	'[the] Do',
	'[the] Do [of] MMMM',
	'D MMM',
	'D. MMMM',
	'D. MMM',
	'DD.MM.',
	'D.M.',
	'DD.MM.YYYY',
	'D.M.YYYY',
	'D.M.YY',
	'M/D',
	'MM/DD',
	'DD/MM',
	'YYYY-MM-DD',
];

/** The names of the gaps in a text, in order, each once. */
export function gapsIn(text: string): readonly string[] {
	return [...new Set([...text.matchAll(/==([^=\n]+)==/g)].map(match => match[1]!.trim()))];
}

/** Whether a text names the day, in words or figures, or as yesterday. */
export function mentionsDay(
	text: string,
	wall: number,
	language: string,
	nearDays: RegExp,
): boolean {
	const said = text.toLowerCase();
	return (
		nearDays.test(said) ||
		DAY_FORMATS.some(format =>
			[language, 'en'].some(tag => stands(formatDate(wall, format, tag).toLowerCase(), said)),
		)
	);
}

/** Whether the words stand there by themselves: "November 2" is not in "November 23". */
function stands(wanted: string, text: string): boolean {
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
		if (!/[\d\p{L}]/u.test(text[at - 1] ?? ' ') && !/\d/.test(text[at + wanted.length] ?? ' ')) {
			return true;
		}
	}
	return false;
}

/** Whether a text takes something up that was noted: at least half of its weightier words stand in it. */
export function mentionsPhrase(noted: string, text: string): boolean {
	const there = new Set(normalizeWords(text).split(' '));
	const all = normalizeWords(noted).split(' ');
	const weighty = all.filter(word => word.length > 3);
	const wanted = weighty.length > 0 ? weighty : all;
	return wanted.filter(word => there.has(word)).length * 2 >= wanted.length;
}
