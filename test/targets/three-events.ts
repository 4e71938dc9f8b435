import { anEvent } from '../kit/calendar-events';

/** What a sync does to an event: every case is tried for each. */
export const KINDS = ['create', 'change', 'remove'] as const;
export type Kind = (typeof KINDS)[number];
/** What a report says of one such write. */
export const DID = {
	create: { created: 1, changed: 0, removed: 0 },
	change: { created: 0, changed: 1, removed: 0 },
	remove: { created: 0, changed: 0, removed: 1 },
} as const;

/** Three events that are wanted at first: two days and an hour. */
export const ANNA = anEvent('anna'),
	BEN = anEvent('ben', { time: '2026-11-24T14:00Z', location: 'Main St 1' }),
	CLEO = anEvent('cleo');
/** What Anna's becomes. */
export const LATER = anEvent('anna', { time: '2026-12-01' });
/** The days of the events that must stand once such a write was done. */
export const AFTER = {
	create: ['anna 2026-11-24', 'ben 2026-11-24', 'cleo 2026-11-24'],
	change: ['anna 2026-12-01', 'ben 2026-11-24', 'cleo 2026-11-24'],
	remove: ['ben 2026-11-24', 'cleo 2026-11-24'],
} as const;
