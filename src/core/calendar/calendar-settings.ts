export const INCLUDABLE = ['follow-ups', 'interviews', 'milestones'] as const;
export type Included = (typeof INCLUDABLE)[number];

/** What goes into every calendar, whichever it is. */
export interface CalendarSettings {
	readonly include: readonly Included[];
	/** Kinds of milestone that are exported, by property name: `contact_date`. */
	readonly milestones: readonly string[];
	/**
	 * Rules that are exported though they are not by default: `no-response`,
	 * `screening-inquiry`.
	 */
	readonly rules: readonly string[];
	/**
	 * Minutes before the time due at which a timed event rings, counted back
	 * from its start.
	 */
	readonly alarms: readonly number[];
	/**
	 * Minutes after midnight at which the alarms of an all-day event ring: on
	 * the day, and on the day before.
	 */
	readonly allDayAlarms: readonly { readonly daysBefore: number; readonly minutes: number }[];
	/** Days for which a withdrawn event stays in the file and feed as cancelled. */
	readonly cancelledDays: number;
	/** Where the iCal file is written, in the vault. */
	readonly file: string;
	/** Whether that file is kept up to date by itself. */
	readonly keepFile: boolean;
	/** Whether connected calendars are synced by themselves, or only on demand. */
	readonly syncByItself: boolean;
	/** Whether calendar programs on this computer can subscribe; on desktop only. */
	readonly feed: boolean;
	/** The port of 127.0.0.1 at which they do. */
	readonly feedPort: number;
}

export const CALENDAR_DEFAULTS: CalendarSettings = {
	include: ['follow-ups', 'interviews', 'milestones'],
	milestones: [
		'first_round_ends',
		'contact_date',
		'second_round',
		'decision_date',
		'start_date',
		'closes',
		'offer_deadline',
	],
	rules: [],
	alarms: [120, 15],
	allDayAlarms: [
		{ daysBefore: 1, minutes: 18 * 60 },
		{ daysBefore: 0, minutes: 9 * 60 },
	],
	cancelledDays: 14,
	file: 'Follow-ups.ics',
	keepFile: false,
	syncByItself: true,
	feed: false,
	feedPort: 47113,
};

/**
 * The most that the numbers may be; the least of each is 0. Alarms in minutes:
 * four weeks, as long as any calendar rings ahead.
 */
export const CALENDAR_LIMITS = {
	alarm: 40_320,
	daysBefore: 60,
	minutes: 24 * 60 - 1,
	cancelledDays: 365,
	feedPort: 65_535,
} as const;
