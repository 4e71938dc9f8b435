import type { FollowUp } from '../followups/follow-up';
import type { Letter } from '../records/letter';
import { dayOf, type When } from '../time/when';
import type { Zone } from '../time/instant';

/** What became of the letters of thanks that were due. */
export interface ThankYouStats {
	/** Sent until they were due, within 24 hours by default. */
	readonly inTime: readonly FollowUp[];
	readonly later: readonly FollowUp[];
	/** Done, but nobody noted when. */
	readonly untold: readonly FollowUp[];
	/** Overdue, or lapsed. */
	readonly unsent: readonly FollowUp[];
}

/** Sorts the thank-you letters whose time has come by what became of them. */
export function thankYouStatsOf(
	followUps: readonly FollowUp[],
	letters: readonly Letter[],
): ThankYouStats {
	const sentAt = new Map(
		letters.map(({ path, status, sent }) => [path, status === 'sent' ? sent : undefined]),
	);
	const stats: Record<keyof ThankYouStats, FollowUp[]> = {
		inTime: [],
		later: [],
		untold: [],
		unsent: [],
	};
	for (const followUp of followUps) {
		const { rule, status, lapsed, due, letter, zone } = followUp;
		if (rule !== 'thank-you') {
			continue;
		}
		if (status === 'overdue' || lapsed) {
			stats.unsent.push(followUp);
		} else if (status === 'done') {
			stats[timing(sentAt.get(letter ?? ''), due, zone)].push(followUp);
		}
	}
	return stats;
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
