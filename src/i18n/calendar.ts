/** The name that calendar programs show for the iCal file and feed. */
export const CALENDAR_NAME = 'Job search';
export const CALENDAR_DESCRIPTION = 'What your interview notes call for and when';

/** Titles of the days of an application; `whose` is "Acme, Data engineer". */
export const MILESTONE_TITLES = {
	first_round_ends: (whose: string): string => `First round ends: ${whose}`,
	contact_date: (whose: string): string => `Promised to be in touch: ${whose}`,
	second_round: (whose: string): string => `Second round: ${whose}`,
	decision_date: (whose: string): string => `Decision expected: ${whose}`,
	start_date: (whose: string): string => `Start date: ${whose}`,
	closes: (whose: string): string => `Applications close: ${whose}`,
	offer_deadline: (whose: string): string => `Answer to the offer due: ${whose}`,
} as const;

/** What those days are, in a sentence. */
export const MILESTONE_REASONS = {
	first_round_ends: (company: string): string =>
		`${company} expected to finish the first round of interviews by this day.`,
	contact_date: (company: string): string => `${company} said that you would hear by this day.`,
	second_round: (company: string): string => `${company} named this day for the second round.`,
	decision_date: (company: string): string => `${company} expected to decide by this day.`,
	start_date: (company: string): string => `${company} named this day for the start of the work.`,
	closes: (company: string): string => `${company} takes applications until the end of this day.`,
	offer_deadline: (company: string): string =>
		`${company} asked for your answer by the end of this day.`,
} as const;

/** Shown where a note names no company. */
export const UNKNOWN_EMPLOYER = 'The employer';

export function interviewTitle(interaction: string, whose: string): string {
	const label =
		interaction === '' ? 'Interview' : interaction.charAt(0).toUpperCase() + interaction.slice(1);
	return whose === '' ? label : `${label}: ${whose}`;
}

export function interviewReason(company: string, position: string, round: string): string {
	const about = position === '' ? '' : ` about the position of ${position}`;
	return [
		company === '' ? '' : `Meeting with ${company}${about}.`,
		round === '' ? '' : `Round: ${round}.`,
	]
		.filter(part => part !== '')
		.join(' ');
}

/** Why an iCal file at that place was left as it is. */
export const FOREIGN_FILE = {
	'somebody else’s': (path: string): string =>
		`“${path}” is there already and holds what Interview Follow-up did not write, so it was left as it is. Choose another name for the iCal file, or move that file away.`,
	'another vault’s': (path: string): string =>
		`“${path}” holds the follow-ups of another vault, so it was left as it is. Give each vault an iCal file of its own, or move that file away.`,
} as const;
