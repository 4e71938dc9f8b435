import { currentLanguage, type Language } from './language';

const NAMES = {
	en: {
		weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
		months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
	},
	de: {
		weekdays: ['So.', 'Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.'],
		months: [
			'Jan.',
			'Feb.',
			'März',
			'Apr.',
			'Mai',
			'Juni',
			'Juli',
			'Aug.',
			'Sept.',
			'Okt.',
			'Nov.',
			'Dez.',
		],
	},
} as const;

/**
 * A day (YYYY-MM-DD) as a sentence of the interface has it: `Fri, Nov 27, 2026`, in German `Fr., 27. Nov. 2026`.
 *
 * @param beside Another day that the reader sees next to it. The year is left out when both have the same.
 */
export function formatDay(day: string, beside?: string): string {
	return dayIn(currentLanguage(), day, beside);
}

/** The same in the language of titles and reasons, which all devices of a vault share. */
export function formatVaultDay(day: string, beside?: string): string {
	return dayIn(currentLanguage('vault'), day, beside);
}

/**
 * A day without weekday: `Nov 27`.
 *
 * @param beside The day from which it's seen: the year is added when it's another one, as in `Feb 8, 2023`.
 */
export function formatMonthDay(day: string, beside = day): string {
	const language = currentLanguage();
	const text = monthDayIn(language, day);
	if (beside.slice(0, 4) === day.slice(0, 4)) {
		return text;
	}
	return `${text}${language === 'de' ? '' : ','} ${day.slice(0, 4)}`;
}

/** Minutes after midnight as a clock shows them: `14:30`. */
export function formatTime(minutes: number): string {
	return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function dayIn(language: Language, day: string, beside: string | undefined): string {
	const date = new Date(`${day}T00:00:00Z`);
	const weekday = NAMES[language].weekdays[date.getUTCDay()];
	const short = `${weekday}, ${monthDayIn(language, day)}`;
	if (beside?.slice(0, 4) === day.slice(0, 4)) {
		return short;
	}
	const year = date.getUTCFullYear();
	if (language === 'de') {
		return `${short} ${year}`;
	}
	return `${short}, ${year}`;
}

function monthDayIn(language: Language, day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	const month = NAMES[language].months[date.getUTCMonth()];
	if (language === 'de') {
		return `${date.getUTCDate()}. ${month}`;
	}
	return `${month} ${date.getUTCDate()}`;
}
