import type { CalendarEvent, EventTime } from '../core/calendar/event';
import { contentOf, sameTime, timeDiffers, withAnnotation } from './remote-event';
import type { EventContent, RemoteChanges, RemoteEvent } from './remote-event';
import { fingerprintOf, type SyncMetadata } from './sync-metadata';

/** An event to be written again. */
export interface EventChange {
	/** What the notes want. The metadata is made from it. */
	readonly event: CalendarEvent;
	/** What the calendar will show: the notes' content with the person's edits that we keep. */
	readonly content: EventContent;
	readonly remote: RemoteEvent;
}

/** One part that both the note and the person changed since we last wrote it. The note's version wins. */
export interface Conflict {
	readonly event: CalendarEvent;
	readonly what: keyof EventContent;
	/** What the person had written. */
	readonly theirs: string | EventTime;
}

/** Which of the person's edits are undone although the note didn't change. */
export interface Overrides {
	readonly time: boolean;
	readonly texts: boolean;
}

export interface MergeResult {
	/** Undefined where the calendar already shows the right thing. */
	readonly change?: EventChange;
	readonly conflicts: readonly Conflict[];
}

const TEXTS = ['title', 'description', 'location'] as const;
type TextPart = (typeof TEXTS)[number];

/** What one part becomes, and whether the person's edit of it is lost. */
interface Merged<Value> {
	readonly value: Value;
	readonly isConflict?: boolean;
}

/**
 * Merges an event part by part. Base is what we last wrote (known by the metadata), local is what the notes want now,
 * remote is what the calendar shows. A part that only one side changed takes that side's value.
 * A deleted event that comes back keeps the person's texts and takes the note's time.
 */
export function threeWayMerge(
	event: CalendarEvent,
	remote: RemoteEvent,
	overrides: Overrides,
): MergeResult {
	const base = remote.metadata;
	const local = contentOf(event);
	if (base === undefined) {
		return { change: { event, content: local, remote }, conflicts: [] };
	}
	const merged = {
		title: mergeText('title', base, local, remote.changes, overrides),
		description: mergeText('description', base, local, remote.changes, overrides),
		location: mergeText('location', base, local, remote.changes, overrides),
		time: mergeTime(event, base, remote, overrides),
	};
	const content: EventContent = {
		title: merged.title.value,
		description: merged.description.value,
		location: merged.location.value,
		time: merged.time.value,
	};
	const conflicts = conflictsOf(event, merged, remote.changes);
	const isUpToDate =
		remote.state === 'present' &&
		isBase(event, local, base) &&
		showsContent(content, remote.changes);
	if (isUpToDate) {
		return { conflicts };
	}
	return { change: { event, content, remote }, conflicts };
}

function mergeText(
	part: TextPart,
	base: SyncMetadata,
	local: EventContent,
	remote: RemoteChanges,
	overrides: Overrides,
): Merged<string> {
	const theirs = remote[part];
	const ours = local[part];
	if (theirs === undefined || fingerprintOf(theirs) === fingerprintOf(ours)) {
		return { value: ours };
	}
	const localIsUnchanged = fingerprintOf(ours) === base[part];
	if (localIsUnchanged) {
		return { value: overrides.texts ? ours : theirs };
	}
	const annotated = overrides.texts ? undefined : withAnnotation(theirs, base[part], ours);
	if (annotated !== undefined) {
		return { value: annotated };
	}
	return { value: ours, isConflict: true };
}

function mergeTime(
	event: CalendarEvent,
	base: SyncMetadata,
	remote: RemoteEvent,
	overrides: Overrides,
): Merged<EventTime> {
	const ours = event.time;
	const theirs = remote.changes.time;
	if (remote.state !== 'present') {
		return { value: ours };
	}
	if (theirs === undefined || !timeDiffers(event.kind, theirs, ours)) {
		return { value: theirs ?? ours };
	}
	const baseTime = remote.acknowledged ?? base.time;
	const remoteIsUnchanged = !timeDiffers(event.kind, theirs, baseTime);
	if (remoteIsUnchanged) {
		return { value: ours };
	}
	if (isBaseUncertain(remote)) {
		return { value: ours, isConflict: true };
	}
	const localIsUnchanged = !timeDiffers(event.kind, ours, baseTime);
	if (localIsUnchanged) {
		return { value: overrides.time ? ours : theirs };
	}
	return { value: ours, isConflict: true };
}

/**
 * Whether the base may not be what was last written: another program removed the metadata, so this device goes by its memory,
 * and another device may have written the event since. If the texts changed too, the time can't be taken for the person's move.
 */
export function isBaseUncertain({ metadataLost, changes }: RemoteEvent): boolean {
	return metadataLost === true && TEXTS.some(part => changes[part] !== undefined);
}

function conflictsOf(
	event: CalendarEvent,
	merged: Readonly<Record<keyof EventContent, Merged<unknown>>>,
	remote: RemoteChanges,
): readonly Conflict[] {
	const conflicts: Conflict[] = [];
	for (const what of [...TEXTS, 'time'] as const) {
		const theirs = remote[what];
		if (merged[what].isConflict && theirs !== undefined) {
			conflicts.push({ event, what, theirs });
		}
	}
	return conflicts;
}

/** Whether the notes still want what we last wrote. */
function isBase(event: CalendarEvent, local: EventContent, base: SyncMetadata): boolean {
	return (
		TEXTS.every(part => fingerprintOf(local[part]) === base[part]) &&
		event.alarms.join(',') === base.alarms &&
		sameTime(local.time, base.time)
	);
}

/** Whether the calendar shows the content already. */
function showsContent(content: EventContent, remote: RemoteChanges): boolean {
	if (remote.time !== undefined && !sameTime(content.time, remote.time)) {
		return false;
	}
	return TEXTS.every(part => {
		const theirs = remote[part];
		return theirs === undefined || fingerprintOf(theirs) === fingerprintOf(content[part]);
	});
}
