import { SYNC_POLICY } from './plan';
import type { SyncDeps } from './sync-calendar';

/** What makes a run take every event of this vault out of the calendar, and nothing into the notes. */
export const REMOVE_ALL_EVENTS: Pick<SyncDeps, 'policy' | 'wanted' | 'snooze' | 'dismiss'> = {
	policy: SYNC_POLICY,
	wanted: () => Promise.resolve([]),
	snooze: () => Promise.resolve(),
	dismiss: () => Promise.resolve(),
};
