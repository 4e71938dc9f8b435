import type { When } from '../core/time/when';
import type { CalendarEvent } from '../core/calendar/event';
import { threeWayMerge, type EventChange, type Conflict } from './three-way-merge';
import type { VaultIdentity } from '../core/calendar/event';
import { timeDiffers, dueOf, type RemoteEvent } from './remote-event';

/** What is done where the person changed the calendar. */
export interface SyncPolicy {
	readonly moved: 'snooze' | 'put back';
	readonly deleted: 'dismiss' | 'make again';
	/** Whether what they wrote in place of our words, or around them, stays. */
	readonly renamed: 'keep' | 'put back';
	/** What many deletions at once mean: nobody knows before the person was asked. */
	readonly vanished: 'ask' | 'dismiss' | 'make again';
}

export const SYNC_POLICY: SyncPolicy = {
	moved: 'snooze',
	deleted: 'dismiss',
	renamed: 'keep',
	vanished: 'ask',
};

export type RemoteWrite =
	| { readonly kind: 'create'; readonly event: CalendarEvent }
	| ({ readonly kind: 'change' } & EventChange)
	| { readonly kind: 'remove'; readonly present: RemoteEvent };

export type RemoteEdit =
	| { readonly kind: 'snooze'; readonly event: CalendarEvent; readonly until: When }
	| { readonly kind: 'dismiss'; readonly event: CalendarEvent };

/** All that is to be done, so that calendar and notes say the same. */
export interface SyncPlan {
	/** Into the notes, before anything is written into the calendar. */
	readonly pulls: readonly RemoteEdit[];
	readonly writes: readonly RemoteWrite[];
	/** Where both sides changed the same thing, and the note won. */
	readonly conflicts: readonly Conflict[];
	/** Deleted, many at once: left alone until the person was asked. */
	readonly vanished: readonly CalendarEvent[];
	/** Deletions that need no more thought, with how they stand from now on. */
	readonly settled: readonly RemoteEvent[];
}

/** Decides what brings the calendar and the notes together. Nothing wanted or nothing present is no reason to touch a note. */
export function planSync(
	wanted: readonly CalendarEvent[],
	present: readonly RemoteEvent[],
	vault: VaultIdentity,
	policy: SyncPolicy = SYNC_POLICY,
): SyncPlan {
	const plan = {
		pulls: [] as RemoteEdit[],
		writes: [] as RemoteWrite[],
		conflicts: [] as Conflict[],
		vanished: [] as CalendarEvent[],
		settled: [] as RemoteEvent[],
	};
	const mine = bySource(wanted, present, vault);
	const deleted = meaningOfDeleted(wanted, mine, policy);
	for (const event of wanted) {
		const [first, ...doubles] = mine.get(event.source) ?? [];
		mine.delete(event.source);
		plan.writes.push(...removalsOf(doubles));
		if (first === undefined) {
			plan.writes.push({ kind: 'create', event });
		} else if (first.standing === 'deleted' && deleted !== 'make again') {
			if (deleted === 'ask') {
				plan.vanished.push(event);
			} else if (event.kind === 'follow-up') {
				plan.pulls.push({ kind: 'dismiss', event });
			} else {
				plan.settled.push({ ...first, standing: 'let go' });
			}
		} else if (first.standing === 'let go' && policy.deleted !== 'make again') {
			continue;
		} else {
			planPresent(plan, event, first, policy);
		}
	}
	const unwanted = [...mine.values()].flat().filter(one => one.mark !== undefined);
	plan.writes.push(...removalsOf(unwanted));
	plan.settled.push(
		...unwanted
			.filter(({ standing }) => standing === 'deleted' || standing === 'let go')
			.map(one => ({ ...one, standing: 'withdrawn' as const })),
	);
	return plan;
}

function planPresent(
	plan: {
		readonly pulls: RemoteEdit[];
		readonly writes: RemoteWrite[];
		readonly conflicts: Conflict[];
	},
	event: CalendarEvent,
	present: RemoteEvent,
	policy: SyncPolicy,
): void {
	const { change, conflicts } = threeWayMerge(event, present, {
		time: policy.moved === 'put back',
		texts: policy.renamed === 'put back',
	});
	if (change) {
		plan.writes.push({ kind: 'change', ...change });
	}
	plan.conflicts.push(...conflicts);
	const {
		mark,
		agreed = mark?.time,
		theirs: { time },
	} = present;
	if (
		agreed === undefined ||
		time === undefined ||
		policy.moved === 'put back' ||
		event.kind !== 'follow-up' ||
		present.standing !== 'stands'
	) {
		return;
	}
	if (timeDiffers(event.kind, time, agreed) && !timeDiffers(event.kind, event.time, agreed)) {
		plan.pulls.push({ kind: 'snooze', event, until: dueOf(time) });
	}
}

function removalsOf(events: readonly RemoteEvent[]): RemoteWrite[] {
	return events
		.filter(one => one.standing === 'stands')
		.map(present => ({ kind: 'remove', present }));
}

/** Many is five, or all of three and four: somebody emptied the calendar, or it is not the one it was. */
function meaningOfDeleted(
	wanted: readonly CalendarEvent[],
	mine: ReadonlyMap<string, readonly RemoteEvent[]>,
	policy: SyncPolicy,
): 'dismiss' | 'make again' | 'ask' {
	if (policy.deleted === 'make again') {
		return 'make again';
	}
	const known = wanted
		.flatMap(({ source }) => mine.get(source)?.[0] ?? [])
		.filter(({ standing }) => standing === 'stands' || standing === 'deleted');
	const deleted = known.filter(one => one.standing === 'deleted').length;
	return deleted >= 5 || (deleted >= 3 && deleted === known.length) ? policy.vanished : 'dismiss';
}

const RANK = { stands: 0, deleted: 1, 'let go': 1, withdrawn: 2 };

/** This vault's events by what they stand for, the one that counts first; events of other vaults are left out. */
function bySource(
	wanted: readonly CalendarEvent[],
	present: readonly RemoteEvent[],
	vault: VaultIdentity,
): Map<string, RemoteEvent[]> {
	const sources = new Set(wanted.map(event => event.source));
	const ids = idsOfVault(sources, present, vault);
	const found = new Map<string, RemoteEvent[]>();
	for (const one of present) {
		if (one.mark ? ids.has(one.mark.vault.id) : sources.has(one.source)) {
			found.set(one.source, [...(found.get(one.source) ?? []), one]);
		}
	}
	for (const same of found.values()) {
		same.sort(
			(a, b) =>
				RANK[a.standing] - RANK[b.standing] ||
				Number(b.mark !== undefined) - Number(a.mark !== undefined) ||
				(a.ref < b.ref ? -1 : 1),
		);
	}
	return found;
}

/**
 * The vault's own id, and those that it had before its plugin's data was lost or has on another device:
 * of vaults that are called the same and have a follow-up with us in common.
 */
export function idsOfVault(
	sources: ReadonlySet<string>,
	present: readonly RemoteEvent[],
	vault: VaultIdentity,
): ReadonlySet<string> {
	const former = present.flatMap(({ mark }) =>
		mark && mark.vault.name === vault.name && sources.has(mark.source) ? [mark.vault.id] : [],
	);
	return new Set([vault.id, ...former]);
}
