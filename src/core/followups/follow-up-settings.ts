import type { Day } from '../time/day';

/** The numbers of the rules, each the person's to change. */
export interface FollowUpSettings {
	/** Elapsed hours after the end of the meeting within which a thank-you goes out. */
	readonly thankYouHours: number;
	/** Business days to wait for an answer where none was promised. */
	readonly waitBusinessDays: number;
	/** Business days between two inquiries. */
	readonly inquiryBusinessDays: number;
	/** How many status inquiries are fitting before the search counts as stalled. */
	readonly inquiries: number;
	/**
	 * Business days after a letter or call before the same employer is written
	 * to again.
	 */
	readonly courtesyBusinessDays: number;
	/** Days after its due day when an unsettled follow-up is let go. */
	readonly lapseDays: number;
	/** Days off work every week, 0 is Sunday. */
	readonly weekend: readonly number[];
	readonly holidays: readonly Day[];
	/** Ids of rules that are switched off. */
	readonly rulesOff: readonly string[];
}

export const FOLLOW_UP_DEFAULTS: FollowUpSettings = {
	thankYouHours: 24,
	waitBusinessDays: 10,
	inquiryBusinessDays: 5,
	inquiries: 2,
	courtesyBusinessDays: 3,
	lapseDays: 30,
	weekend: [6, 0],
	holidays: [],
	rulesOff: [],
};

/** The settings that are numbers. */
type FollowUpNumber = {
	[Key in keyof FollowUpSettings]: FollowUpSettings[Key] extends number ? Key : never;
}[keyof FollowUpSettings];

/**
 * The least and the most that each of the numbers may be: beyond, no due day
 * would come of it that anybody lives to see.
 */
export const FOLLOW_UP_RANGES: Readonly<
	Record<FollowUpNumber, readonly [least: number, most: number]>
> = {
	thankYouHours: [1, 720],
	waitBusinessDays: [0, 365],
	inquiryBusinessDays: [0, 365],
	inquiries: [0, 20],
	courtesyBusinessDays: [0, 365],
	lapseDays: [0, 36_500],
};
