import { SYNC_POLICY } from '../core/calendar/plan';
import type { SyncWorld } from './sync-calendar';

/** What makes a run take every event of this vault out of the calendar, and nothing into the notes. */
export const NOTHING_WANTED: Pick<SyncWorld, 'policy' | 'wanted' | 'snooze' | 'dismiss'> = {
	policy: SYNC_POLICY,
	wanted: () => Promise.resolve([]),
	snooze: () => Promise.resolve(),
	dismiss: () => Promise.resolve(),
};
