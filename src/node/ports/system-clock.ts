import type { Clock } from '../../actions/ports';
import type { Instant } from '../../core/time/instant';

export const systemClock: Clock = { now: () => Date.now() as Instant };
