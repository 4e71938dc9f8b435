import { FOLLOW_UPS_DE } from './de/follow-ups';
import { sentences, translatedForVault } from './language';

/** The name that calendar programs show for the iCal file and feed. */
export const CALENDAR_NAME = 'Job search';
export const CALENDAR_DESCRIPTION = 'Follow-ups, interviews and dates from your job search notes';

/** Titles of the dates of an application. `whose` is "Acme, Data engineer". */
export const MILESTONE_TITLES = translatedForVault(
	{
		first_round_ends: (whose: string): string => `First round ends: ${whose}`,
		contact_date: (whose: string): string => `You should hear back: ${whose}`,
		second_round: (whose: string): string => `Second round: ${whose}`,
		decision_date: (whose: string): string => `Decision expected: ${whose}`,
		start_date: (whose: string): string => `Start date: ${whose}`,
		closes: (whose: string): string => `Applications close: ${whose}`,
		offer_deadline: (whose: string): string => `Reply to offer due: ${whose}`,
	},
	FOLLOW_UPS_DE.milestones,
);

/** What happens on those dates, in a sentence. */
export const MILESTONE_REASONS = translatedForVault(
	{
		first_round_ends: (company: string): string =>
			`${company} expected to finish the first round of interviews by this date.`,
		contact_date: (company: string): string => `${company} said you'd hear by this date.`,
		second_round: (company: string): string => `${company} plans the second round for this date.`,
		decision_date: (company: string): string => `${company} expected to decide by this date.`,
		start_date: (company: string): string => `${company} gave this date as your first day of work.`,
		closes: (company: string): string =>
			`${company} accepts applications through the end of this date.`,
		offer_deadline: (company: string): string =>
			`${company} wants your answer by the end of this date.`,
	},
	FOLLOW_UPS_DE.milestoneReasons,
);

/** Shown when a note names no company. */
export const UNKNOWN_EMPLOYER = 'The employer';

export function interviewTitle(interaction: string, whose: string): string {
	const label =
		interaction === '' ? 'Interview' : interaction.charAt(0).toUpperCase() + interaction.slice(1);
	if (whose === '') {
		return label;
	}
	return `${label}: ${whose}`;
}

export function interviewReason(company: string, position: string, round: string): string {
	const sentences = [
		company === '' ? '' : `Meeting with ${company}.`,
		position === '' ? '' : `Position: ${position}.`,
		round === '' ? '' : `Round: ${round}.`,
	];
	return sentences.filter(sentence => sentence !== '').join(' ');
}

/** Why an existing iCal file wasn't overwritten. */
export const FOREIGN_FILE = {
	'somebody else’s': (path: string): string =>
		sentences(
			`“${path}” already exists and wasn't written by Interview Follow-up, so it wasn't changed.`,
			'Choose another name for the iCal file, or move that file.',
		),
	'another vault’s': (path: string): string =>
		sentences(
			`“${path}” belongs to another vault, so it wasn't changed.`,
			'Choose another iCal file for this vault, or move that file.',
		),
} as const;
