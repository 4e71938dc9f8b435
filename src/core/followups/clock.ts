import { endOfDay, startOfDay, type Instant, type Zone } from '../time/instant';
import type { Day } from '../time/day';

/**
 * The current time for rules. Every comparison with it goes through here, so
 * it's known until when the answers stay the same: what was worked out is then
 * still right.
 */
export class Clock {
	#sameUntil = Infinity;

	constructor(readonly now: Instant) {}

	/**
	 * The first moment at which an answer changes. Infinity if none of them
	 * ever does.
	 */
	get sameUntil(): number {
		return this.#sameUntil;
	}

	hasReached(at: Instant): boolean {
		if (at <= this.now) {
			return true;
		}
		this.#sameUntil = Math.min(this.#sameUntil, at);
		return false;
	}

	hasBegun(day: Day, zone: Zone): boolean {
		return this.hasReached(startOfDay(day, zone));
	}

	isOver(day: Day, zone: Zone): boolean {
		return this.hasReached(endOfDay(day, zone));
	}
}
