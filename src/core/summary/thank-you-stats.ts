import type { FollowUp } from '../followups/follow-up';
import type { Letter } from '../records/letter';
import { dayOf, type When } from '../time/when';
import type { Zone } from '../time/instant';

/** What became of the letters of thanks that were due. */
export interface ThankYouStats {
	/** Sent until they were due, within 24 hours by default. */
	readonly inTime: number;
	readonly later: number;
	/** Said to be done, with no time noted. */
	readonly untold: number;
	/** Overdue, or let go by itself. */
	readonly unsent: number;
}

/** Counts the letters of thanks whose time has come. */
export function thankYouStatsOf(
	followUps: readonly FollowUp[],
	letters: readonly Letter[],
): ThankYouStats {
	const sentAt = new Map(
		letters.map(({ path, status, sent }) => [path, status === 'sent' ? sent : undefined]),
	);
	const counts = { inTime: 0, later: 0, untold: 0, unsent: 0 };
	for (const { rule, status, lapsed, due, letter, zone } of followUps) {
		if (rule !== 'thank-you') {
			continue;
		}
		if (status === 'overdue' || lapsed) {
			counts.unsent++;
		} else if (status === 'done') {
			counts[timing(sentAt.get(letter ?? ''), due, zone)]++;
		}
	}
	return counts;
}

/** Where the day alone is known on either side, the days are compared. */
function timing(
	sent: When | undefined,
	due: When | undefined,
	zone: Zone,
): 'inTime' | 'later' | 'untold' {
	if (!sent || !due) {
		return 'untold';
	}
	const inTime =
		sent.at !== undefined && due.at !== undefined
			? sent.at <= due.at
			: dayOf(sent, zone) <= dayOf(due, zone);
	if (inTime) {
		return 'inTime';
	}
	return 'later';
}
