import { persistMissingIds } from '../../../src/actions/persist-ids';
import { readVault, type ReadVault } from '../../../src/actions/read-vault';
import { CALENDAR_DEFAULTS } from '../../../src/core/calendar/calendar-settings';
import type { CalendarEvent } from '../../../src/core/calendar/event';
import { eventsOf } from '../../../src/core/calendar/events-of';
import { FOLLOW_UP_DEFAULTS } from '../../../src/core/followups/follow-up-settings';
import type { FollowUp } from '../../../src/core/followups/follow-up';
import { followUpsOf } from '../../../src/core/followups/follow-ups-of';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';
import { at, NEW_YORK } from '../../kit/a-vault';
import { VAULT } from '../../kit/calendar-events';
import { SharedNotes } from '../../kit/shared-notes';
import type { Texts } from './world-texts';

const NOW = at('2026-11-23T09:00');
const CONTEXT = {
	vaultName: VAULT.name,
	settings: { ...CALENDAR_DEFAULTS, include: ['follow-ups', 'interviews'] },
} as const;

/** What follows from the notes. */
export interface WorkedOut {
	readonly followUps: readonly FollowUp[];
	readonly wanted: readonly CalendarEvent[];
	/** Whether notes carry an id for each event that is wanted. */
	readonly haveIds: boolean;
}

export const readTexts = (texts: Texts): Promise<ReadVault> =>
	readVault({ notes: new SharedNotes(texts), settings: NOTE_DEFAULTS, zone: NEW_YORK });

const MOST = 4_000;
const KNOWN = new Map<string, WorkedOut>();

/** It follows from the texts alone, so that it is worked out once for all worlds that come to the same texts. */
export async function workedOut(texts: Texts): Promise<WorkedOut> {
	const key = JSON.stringify([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
	const known = KNOWN.get(key);
	if (known) {
		return known;
	}
	const { ledger } = await readTexts(texts);
	const followUps = followUpsOf(ledger.records(), FOLLOW_UP_DEFAULTS, NOW);
	const wanted = eventsOf(ledger.records(), followUps, CONTEXT);
	let haveIds = true;
	await persistMissingIds(
		{ edit: () => Promise.resolve((haveIds = false)) },
		ledger,
		wanted,
		NOTE_DEFAULTS,
	);
	const worked = { followUps, wanted, haveIds };
	if (KNOWN.size >= MOST) {
		KNOWN.clear();
	}
	KNOWN.set(key, worked);
	return worked;
}
