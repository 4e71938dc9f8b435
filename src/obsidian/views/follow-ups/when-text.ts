import type { FollowUp } from '../../../core/followups/follow-up';
import { formatExactDue, formatRelativeDue } from '../../../core/time/format-due';
import type { Instant, Zone } from '../../../core/time/instant';
import { FOLLOW_UPS_VIEW } from '../../../i18n/views';

/** "in 3 hours" and "Tue, Nov 24, 3:00 PM"; what isn't open yet says from when. */
export function whenText(
	followUp: FollowUp,
	{ now, zone }: { readonly now: Instant; readonly zone: Zone },
): { readonly exact: string; readonly relative: string } {
	const { due, opens, status, zone: own } = followUp;
	if (status === 'upcoming' && opens) {
		const exact = formatExactDue(opens, now, opens.at === undefined ? own : zone);
		return { exact: FOLLOW_UPS_VIEW.from(exact), relative: '' };
	}
	if (!due) {
		return { exact: FOLLOW_UPS_VIEW.noDate, relative: '' };
	}
	const zoneOfDue = due.at === undefined ? own : zone;
	const exact = formatExactDue(due, now, zoneOfDue);
	const relative = formatRelativeDue(due, now, zoneOfDue);
	if (status === 'snoozed') {
		return { exact: FOLLOW_UPS_VIEW.snoozedUntil(exact), relative };
	}
	return { exact, relative };
}
