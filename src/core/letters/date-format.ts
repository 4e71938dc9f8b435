import { TZDate } from '@date-fns/tz';
import { format as formatWithTokens, type Locale } from 'date-fns';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { enUS } from 'date-fns/locale/en-US';

/** A date format with a letter that means nothing. */
export class DateTokenError extends Error {
	constructor(readonly token: string) {
		super(`unknown date token: ${token}`);
		this.name = 'DateTokenError';
	}
}

/** Moment's tokens, which Obsidian uses everywhere, and date-fns' name for each. */
const TOKENS: Readonly<Record<string, string>> = {
	M: 'M',
	Mo: 'Mo',
	MM: 'MM',
	MMM: 'MMM',
	MMMM: 'MMMM',
	Q: 'Q',
	Qo: 'Qo',
	D: 'd',
	Do: 'do',
	DD: 'dd',
	DDD: 'D',
	DDDD: 'DDD',
	dd: 'EEEEEE',
	ddd: 'EEE',
	dddd: 'EEEE',
	E: 'i',
	w: 'w',
	wo: 'wo',
	ww: 'ww',
	W: 'I',
	Wo: 'Io',
	WW: 'II',
	YY: 'yy',
	YYYY: 'yyyy',
	Y: 'y',
	GGGG: 'RRRR',
	A: 'a',
	a: 'aaa',
	H: 'H',
	HH: 'HH',
	h: 'h',
	hh: 'hh',
	k: 'k',
	kk: 'kk',
	m: 'm',
	mm: 'mm',
	s: 's',
	ss: 'ss',
	S: 'S',
	SS: 'SS',
	SSS: 'SSS',
	X: 't',
	x: 'T',
};

/** Moment's localized formats, spelled out. */
const LOCALIZED: Readonly<Record<'us' | 'gb' | 'de', Readonly<Record<string, string>>>> = {
	us: {
		LT: 'h:mm A',
		LTS: 'h:mm:ss A',
		L: 'MM/DD/YYYY',
		LL: 'MMMM D, YYYY',
		LLL: 'MMMM D, YYYY h:mm A',
		LLLL: 'dddd, MMMM D, YYYY h:mm A',
		l: 'M/D/YYYY',
		ll: 'MMM D, YYYY',
	},
	gb: {
		LT: 'HH:mm',
		LTS: 'HH:mm:ss',
		L: 'DD/MM/YYYY',
		LL: 'D MMMM YYYY',
		LLL: 'D MMMM YYYY HH:mm',
		LLLL: 'dddd, D MMMM YYYY HH:mm',
		l: 'D/M/YYYY',
		ll: 'D MMM YYYY',
	},
	de: {
		LT: 'HH:mm',
		LTS: 'HH:mm:ss',
		L: 'DD.MM.YYYY',
		LL: 'D. MMMM YYYY',
		LLL: 'D. MMMM YYYY HH:mm',
		LLLL: 'dddd, D. MMMM YYYY HH:mm',
		l: 'D.M.YYYY',
		ll: 'D. MMM YYYY',
	},
};

/** A bracketed text, a run of one letter (with an ordinal's "o"), or anything else. */
const PIECES = /\[([^\]]*)\]|LTS?|[Ll]{1,4}|(?:Mo|Qo|Do|wo|Wo)|([A-Za-z])\2*|[^A-Za-z[]+|\[/g;

/**
 * Writes a time out with Moment's tokens.
 * @param wall what the clocks show, as if it were UTC, in milliseconds since 1970
 * @throws DateTokenError for a letter that is no token
 */
export function formatDate(wall: number, format: string, language: string): string {
	const pieces = format.slice(0, 200).match(PIECES) ?? [];
	return pieces.map(piece => formatPiece(wall, piece, language)).join('');
}

function formatPiece(wall: number, piece: string, language: string): string {
	if (piece.startsWith('[')) {
		if (piece.endsWith(']')) {
			return piece.slice(1, -1);
		}
		return piece;
	}
	if (!/^[A-Za-z]/.test(piece)) {
		return piece;
	}
	const spelledOut = LOCALIZED[regionOf(language)][piece];
	if (spelledOut !== undefined) {
		return formatDate(wall, spelledOut, language);
	}
	if (piece === 'd' || piece === 'e') {
		return String(new Date(wall).getUTCDay());
	}
	const token = TOKENS[piece];
	if (token === undefined) {
		throw new DateTokenError(piece);
	}
	const name = nameInOtherLanguage(wall, piece, language);
	return name ?? formatToken(wall, token, language);
}

function formatToken(wall: number, token: string, language: string): string {
	return formatWithTokens(new TZDate(wall, 'UTC'), token, {
		locale: localeOf(language),
		useAdditionalDayOfYearTokens: true,
	});
}

function primaryOf(language: string): string {
	return language.toLowerCase().split(/[-_]/)[0] ?? 'en';
}

function regionOf(language: string): 'us' | 'gb' | 'de' {
	if (primaryOf(language) === 'de') {
		return 'de';
	}
	const isAmerican = /^en([-_](us|ca|ph))?$/i.test(language);
	if (isAmerican) {
		return 'us';
	}
	return 'gb';
}

function localeOf(language: string): Locale {
	const locales = { us: enUS, gb: enGB, de };
	return locales[regionOf(language)];
}

/** The name of a month or weekday as the platform knows it, for languages that we have no locale of. */
function nameInOtherLanguage(wall: number, token: string, language: string): string | undefined {
	const isName = /^(MMM|MMMM|dd|ddd|dddd)$/.test(token);
	if (!isName || ['en', 'de'].includes(primaryOf(language))) {
		return undefined;
	}
	const part = token.startsWith('M') ? 'month' : 'weekday';
	const width = token.length === 4 ? 'long' : 'short';
	const format = new Intl.DateTimeFormat(language, {
		[part]: width,
		...(part === 'month' && { day: 'numeric' }),
		timeZone: 'UTC',
	});
	return format.formatToParts(wall).find(({ type }) => type === part)?.value ?? '';
}
