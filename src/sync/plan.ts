import type { When } from '../core/time/when';
import type { CalendarEvent, VaultIdentity } from '../core/calendar/event';
import { dueOf, timeDiffers, type RemoteEvent } from './remote-event';
import { isBaseUncertain, threeWayMerge, type Conflict, type EventChange } from './three-way-merge';

/** What happens where the person changed the calendar. */
export interface SyncPolicy {
	readonly moved: 'snooze' | 'put-back';
	readonly deleted: 'dismiss' | 'recreate';
	/** Whether the person's own words in an event stay. */
	readonly renamed: 'keep' | 'put-back';
	/** What many deletions at once mean. `ask`: nothing is done before the person decides. */
	readonly vanished: 'ask' | 'dismiss' | 'recreate';
}

export const SYNC_POLICY: SyncPolicy = {
	moved: 'snooze',
	deleted: 'dismiss',
	renamed: 'keep',
	vanished: 'ask',
};

/** One write into the calendar. */
export type RemoteWrite =
	| { readonly kind: 'create'; readonly event: CalendarEvent }
	| ({ readonly kind: 'change' } & EventChange)
	| { readonly kind: 'remove'; readonly remote: RemoteEvent };

/** Something the person did in the calendar that belongs in the notes. */
export type RemoteEdit =
	| { readonly kind: 'snooze'; readonly event: CalendarEvent; readonly until: When }
	| { readonly kind: 'dismiss'; readonly event: CalendarEvent };

/** Everything that makes calendar and notes agree. */
export interface SyncPlan {
	/** Written into the notes, before anything is written into the calendar. */
	readonly remoteEdits: readonly RemoteEdit[];
	readonly writes: readonly RemoteWrite[];
	readonly conflicts: readonly Conflict[];
	/** Many were deleted at once: nothing is done before the person decides. */
	readonly vanished: readonly CalendarEvent[];
	/** Events whose state changes without any write, with their new state. */
	readonly resolved: readonly RemoteEvent[];
}

/** The same while it's being made. */
type Draft = { readonly [Part in keyof SyncPlan]: SyncPlan[Part][number][] };

/** Makes the plan. Expecting nothing or finding nothing never changes a note. */
export function planSync(
	expected: readonly CalendarEvent[],
	remote: readonly RemoteEvent[],
	vault: VaultIdentity,
	policy: SyncPolicy = SYNC_POLICY,
): SyncPlan {
	const plan: Draft = { remoteEdits: [], writes: [], conflicts: [], vanished: [], resolved: [] };
	const ours = bySource(expected, remote, vault);
	const deletion = meaningOfDeletion(expected, ours, policy);
	for (const event of expected) {
		const [first, ...duplicates] = ours.get(event.source) ?? [];
		ours.delete(event.source);
		plan.writes.push(...removalsOf(duplicates));
		if (first === undefined) {
			plan.writes.push({ kind: 'create', event });
		} else if (first.state === 'deleted' && deletion !== 'recreate') {
			planDeleted(plan, event, first, deletion);
		} else if (first.state !== 'dismissed' || policy.deleted === 'recreate') {
			planChange(plan, event, first, policy);
		}
	}
	// An event without metadata came from our iCal file: the person imported it, so it stays.
	const unexpected = [...ours.values()].flat().filter(one => one.metadata !== undefined);
	plan.writes.push(...removalsOf(unexpected));
	for (const one of unexpected) {
		if (one.state === 'deleted' || one.state === 'dismissed') {
			plan.resolved.push({ ...one, state: 'withdrawn' });
		}
	}
	return plan;
}

function planDeleted(
	plan: Draft,
	event: CalendarEvent,
	remote: RemoteEvent,
	deletion: 'dismiss' | 'ask',
): void {
	if (deletion === 'ask') {
		plan.vanished.push(event);
	} else if (event.kind === 'follow-up') {
		plan.remoteEdits.push({ kind: 'dismiss', event });
	} else {
		plan.resolved.push({ ...remote, state: 'dismissed' });
	}
}

function planChange(
	plan: Draft,
	event: CalendarEvent,
	remote: RemoteEvent,
	policy: SyncPolicy,
): void {
	const { change, conflicts } = threeWayMerge(event, remote, {
		time: policy.moved === 'put-back',
		texts: policy.renamed === 'put-back',
	});
	if (change) {
		plan.writes.push({ kind: 'change', ...change });
	}
	plan.conflicts.push(...conflicts);
	const movedTo = policy.moved === 'snooze' ? timeMovedTo(event, remote) : undefined;
	if (movedTo) {
		plan.remoteEdits.push({ kind: 'snooze', event, until: movedTo });
	}
}

/** When the person moved the follow-up to; undefined where they didn't, or where the note changed too. */
function timeMovedTo(event: CalendarEvent, remote: RemoteEvent): When | undefined {
	const { time } = remote.changes;
	const base = remote.acknowledged ?? remote.metadata?.time;
	if (time === undefined || base === undefined || remote.state !== 'present') {
		return undefined;
	}
	if (event.kind !== 'follow-up' || isBaseUncertain(remote)) {
		return undefined;
	}
	const remoteMoved = timeDiffers(event.kind, time, base);
	const localMoved = timeDiffers(event.kind, event.time, base);
	if (remoteMoved && !localMoved) {
		return dueOf(time);
	}
	return undefined;
}

function removalsOf(events: readonly RemoteEvent[]): RemoteWrite[] {
	return events
		.filter(one => one.state === 'present')
		.map(remote => ({ kind: 'remove' as const, remote }));
}

/** Five deletions or more, or all of three or four: somebody emptied the calendar, or it's another one. */
function meaningOfDeletion(
	expected: readonly CalendarEvent[],
	ours: ReadonlyMap<string, readonly RemoteEvent[]>,
	policy: SyncPolicy,
): 'dismiss' | 'recreate' | 'ask' {
	if (policy.deleted === 'recreate') {
		return 'recreate';
	}
	const known = expected
		.flatMap(({ source }) => ours.get(source)?.[0] ?? [])
		.filter(({ state }) => state === 'present' || state === 'deleted');
	const deleted = known.filter(({ state }) => state === 'deleted').length;
	const areMany = deleted >= 5 || (deleted >= 3 && deleted === known.length);
	if (areMany) {
		return policy.vanished;
	}
	return 'dismiss';
}

const RANK = { present: 0, deleted: 1, dismissed: 1, withdrawn: 2 };

/** This vault's events by source, the one that counts first. Events of other vaults are left out. */
function bySource(
	expected: readonly CalendarEvent[],
	remote: readonly RemoteEvent[],
	vault: VaultIdentity,
): Map<string, RemoteEvent[]> {
	const sources = new Set(expected.map(event => event.source));
	const vaultIds = idsOfVault(sources, remote, vault);
	const found = new Map<string, RemoteEvent[]>();
	for (const one of remote) {
		const isOurs = one.metadata ? vaultIds.has(one.metadata.vault.id) : sources.has(one.source);
		if (isOurs) {
			found.set(one.source, [...(found.get(one.source) ?? []), one]);
		}
	}
	for (const sameSource of found.values()) {
		sameSource.sort(byPrecedence);
	}
	return found;
}

function byPrecedence(a: RemoteEvent, b: RemoteEvent): number {
	const byState = RANK[a.state] - RANK[b.state];
	const byMetadata = Number(b.metadata !== undefined) - Number(a.metadata !== undefined);
	return byState || byMetadata || (a.ref < b.ref ? -1 : 1);
}

/**
 * The vault's own id, and the ids it had before its plugin's data was lost or has on another device:
 * ids of vaults with the same name that have a source in common with us.
 */
export function idsOfVault(
	sources: ReadonlySet<string>,
	remote: readonly RemoteEvent[],
	vault: VaultIdentity,
): ReadonlySet<string> {
	const ids = new Set([vault.id]);
	for (const { metadata } of remote) {
		if (metadata && metadata.vault.name === vault.name && sources.has(metadata.source)) {
			ids.add(metadata.vault.id);
		}
	}
	return ids;
}
