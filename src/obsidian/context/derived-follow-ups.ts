import type { FollowUp } from '../../core/followups/follow-up';
import type { FollowUpSettings } from '../../core/followups/follow-up-settings';
import { followUpsOf } from '../../core/followups/follow-ups-of';
import type { Records } from '../../core/records/application';
import type { Instant } from '../../core/time/instant';

const MINUTE = 60_000;

/**
 * The follow-ups, worked out once for the same records and settings within a
 * minute.
 */
export class DerivedFollowUps {
	#followUps: readonly FollowUp[] = [];
	#from: readonly unknown[] = [];

	/** By due time; the same array until something differs. */
	of(records: Records, settings: FollowUpSettings, now: Instant): readonly FollowUp[] {
		const from = [records, settings, Math.floor(now / MINUTE)];
		if (from.some((part, at) => part !== this.#from[at])) {
			this.#followUps = followUpsOf(records, settings, now);
			this.#from = from;
		}
		return this.#followUps;
	}
}
