import type { CalendarEvent, EventTime } from '../core/calendar/event';
import { fingerprintOf, type SyncMetadata } from './sync-metadata';
import {
	timeDiffers,
	sameTime,
	withAnnotation,
	type RemoteEvent,
	type EventContent,
	type RemoteChanges,
} from './remote-event';

/** An event to be written anew. */
export interface EventChange {
	/** As the notes want it: what the mark is made of. */
	readonly event: CalendarEvent;
	/** As it will stand: with what the person changed and we keep. */
	readonly shown: EventContent;
	readonly present: RemoteEvent;
}

/** One thing that both the note and the person changed since we last wrote. */
export interface Conflict {
	readonly event: CalendarEvent;
	readonly what: keyof EventContent;
	readonly theirs: string | EventTime;
}

/** Whether what the person changed, and the note did not, is put back instead of kept. */
export interface Overrides {
	readonly time: boolean;
	readonly texts: boolean;
}

const TEXTS = ['title', 'description', 'location'] as const;

/** What is to be written into an event that stands or stood, and what of the person's is lost by it. One that comes back has the texts that they gave it, and our time. */
export function threeWayMerge(
	event: CalendarEvent,
	present: RemoteEvent,
	putBack: Overrides,
): { readonly change?: EventChange; readonly conflicts: readonly Conflict[] } {
	const { mark, theirs } = present;
	const ours: EventContent = {
		title: event.title,
		description: event.description,
		location: event.location ?? '',
		time: event.time,
	};
	if (mark === undefined) {
		return { change: { event, shown: ours, present }, conflicts: [] };
	}

	const conflicts: Conflict[] = [];
	const shown: EventContent = {
		title: textOf('title'),
		description: textOf('description'),
		location: textOf('location'),
		time: timeOf(),
	};
	const asWritten =
		present.standing === 'stands' &&
		sameAsWritten(ours, event, mark) &&
		sameAsTheirs(shown, theirs);
	return { ...(!asWritten && { change: { event, shown, present } }), conflicts };

	function textOf(what: (typeof TEXTS)[number]): string {
		const text = theirs[what];
		if (text === undefined || fingerprintOf(text) === fingerprintOf(ours[what])) {
			return ours[what];
		}
		if (fingerprintOf(ours[what]) === mark![what]) {
			return putBack.texts ? ours[what] : text;
		}
		const annotated = putBack.texts ? undefined : withAnnotation(text, mark![what], ours[what]);
		if (annotated === undefined) {
			conflicts.push({ event, what, theirs: text });
		}
		return annotated ?? ours[what];
	}

	function timeOf(): EventTime {
		const {
			theirs: { time },
			agreed = mark!.time,
		} = present;
		if (present.standing !== 'stands') {
			return event.time;
		}
		if (time === undefined || !timeDiffers(event.kind, time, event.time)) {
			return time ?? event.time;
		}
		if (!timeDiffers(event.kind, event.time, agreed)) {
			return putBack.time ? event.time : time;
		}
		if (timeDiffers(event.kind, time, agreed)) {
			conflicts.push({ event, what: 'time', theirs: time });
		}
		return event.time;
	}
}

function sameAsWritten(ours: EventContent, event: CalendarEvent, mark: SyncMetadata): boolean {
	return (
		fingerprintOf(ours.title) === mark.title &&
		fingerprintOf(ours.description) === mark.description &&
		fingerprintOf(ours.location) === mark.location &&
		event.alarms.join(',') === mark.alarms &&
		sameTime(ours.time, mark.time)
	);
}

function sameAsTheirs(shown: EventContent, theirs: RemoteChanges): boolean {
	const { time } = theirs;
	return (
		(time === undefined || sameTime(shown.time, time)) &&
		TEXTS.every(
			what =>
				theirs[what] === undefined || fingerprintOf(theirs[what]) === fingerprintOf(shown[what]),
		)
	);
}
