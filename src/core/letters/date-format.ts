import dayjs from 'dayjs';
import 'dayjs/locale/de';
import advancedFormat from 'dayjs/plugin/advancedFormat';
import localizedFormat from 'dayjs/plugin/localizedFormat';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);
dayjs.extend(localizedFormat);
dayjs.extend(advancedFormat);

/** What the library wants to know of a language. */
type Locale = Exclude<Parameters<ReturnType<typeof dayjs>['locale']>[0], string>;

/** Languages whose names of months and weekdays come with the library. */
const SHIPPED = ['en', 'de'];

/** Writes a time out with Moment's tokens. `wall` is what the clocks show, as if it were UTC, in milliseconds since 1970. */
export function formatDate(wall: number, format: string, language: string): string {
	const at = dayjs.utc(wall);
	const primary = language.toLowerCase().split(/[-_]/)[0] ?? 'en';
	return (SHIPPED.includes(primary) ? at.locale(primary) : at.locale(localeOf(language))).format(
		format,
	);
}

/** The names of months and weekdays as the platform knows them, for any other language. */
function localeOf(language: string): Locale {
	const names = (
		options: Intl.DateTimeFormatOptions,
		part: 'month' | 'weekday',
		days: readonly number[],
	): string[] => {
		const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
		return days.map(
			day => format.formatToParts(day * 86_400_000).find(({ type }) => type === part)?.value ?? '',
		);
	};
	const months = Array.from({ length: 12 }, (_, month) => Date.UTC(1970, month, 15) / 86_400_000);
	const week = Array.from({ length: 7 }, (_, weekday) => weekday + 3); // 4 January 1970 was a Sunday
	return {
		name: language,
		months: names({ month: 'long', day: 'numeric' }, 'month', months),
		monthsShort: names({ month: 'short', day: 'numeric' }, 'month', months),
		weekdays: names({ weekday: 'long' }, 'weekday', week),
		weekdaysShort: names({ weekday: 'short' }, 'weekday', week),
		ordinal: (n: number) => n,
		formats: {},
		relativeTime: {},
	};
}
