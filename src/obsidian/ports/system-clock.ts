import type { Clock } from '../../actions/ports';
import type { Instant } from '../../core/time/instant';

/** The device's clock. */
export const systemClock: Clock = { now: () => Date.now() as Instant };
