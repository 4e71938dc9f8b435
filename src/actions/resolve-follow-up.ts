import type { FollowUp } from '../core/followups/follow-up';
import { concerns } from '../core/followups/resolve-follow-up';
import { readFrontmatter } from '../core/notes/read-frontmatter';
import type { Outcome } from '../core/records/outcome';
import type { PropertyName } from '../core/records/property-table';
import type { NoteRecord } from '../core/records/read-note';
import { findProperty, rowsOf } from '../core/records/find-property';
import {
	dismissalText,
	snoozeText,
	toDismissal,
	toSnooze,
	type Dismissal,
} from '../core/records/snooze';
import {
	addToNoteList,
	removeNoteProperty,
	setNoteProperty,
} from '../core/records/write-properties';
import type { Day } from '../core/time/day';
import { dayOf, type When } from '../core/time/when';
import type { Value } from '../core/notes/frontmatter';
import { propertyText } from './property-text';
import type { NoteWriterDeps } from './note-writer';

/**
 * Puts a follow-up off: it is due then. An earlier entry for the same one is
 * replaced.
 */
export async function snooze(deps: NoteWriterDeps, followUp: FollowUp, until: When): Promise<void> {
	const entry = snoozeText(entryOf(followUp), propertyText(until, followUp.zone));
	await edit(deps, followUp.path, (text, change) =>
		addToNoteList(
			withoutEntries(text, change('snoozed'), followUp, deps),
			change('snoozed'),
			entry,
		),
	);
}

/** Lets a follow-up go. */
export async function dismiss(deps: NoteWriterDeps, followUp: FollowUp): Promise<void> {
	await edit(deps, followUp.path, (text, change) =>
		addToNoteList(text, change('dismissed'), dismissalText(entryOf(followUp))),
	);
}

/**
 * Notes that they were thanked already, in person or by phone: the one whom the
 * follow-up is about, where it names somebody.
 */
export async function markThanked(deps: NoteWriterDeps, followUp: FollowUp): Promise<void> {
	const item = thankedItem(followUp);
	await edit(deps, followUp.path, (text, change) =>
		item === undefined
			? setNoteProperty(text, change('thanked'), 'yes')
			: addToNoteList(text, change('thanked'), item),
	);
}

/** Who was thanked. In an application's note that lists its interviews, the day of the meeting tells which one. */
function thankedItem({ contacts, interview }: FollowUp): string | undefined {
	const name = contacts[0]?.name;
	if (interview?.entry === undefined || !interview.date) {
		return name;
	}
	const day = dayOf(interview.date, interview.zone);
	return name === undefined ? day : `${name} ${day}`;
}

/** Takes that back. */
export async function unmarkThanked(deps: NoteWriterDeps, followUp: FollowUp): Promise<void> {
	const item = thankedItem(followUp);
	await edit(deps, followUp.path, (text, change) =>
		without(text, change('thanked'), deps, entry => item === undefined || entry === item),
	);
}

/** Removes its snooze and its dismissal from every note that has them. */
export async function reopen(deps: NoteWriterDeps, followUp: FollowUp): Promise<void> {
	const { application } = followUp;
	const paths = new Set([
		followUp.path,
		...(application?.note ? [application.note.path] : []),
		...(followUp.interview ? [] : (application?.interviews ?? []).map(({ path }) => path)),
	]);
	for (const path of paths) {
		await edit(deps, path, (text, change) =>
			withoutEntries(
				withoutEntries(text, change('snoozed'), followUp, deps),
				change('dismissed'),
				followUp,
				deps,
			),
		);
	}
}

/** Notes that they wrote or called on that day. */
export async function logReply(deps: NoteWriterDeps, path: string, day: Day): Promise<void> {
	await edit(deps, path, (text, change) => addToNoteList(text, change('heard_back'), day));
}

/** Notes a call, which counts as an inquiry sent. */
export async function logCall(deps: NoteWriterDeps, path: string, day: Day): Promise<void> {
	await edit(deps, path, (text, change) => addToNoteList(text, change('calls'), day));
}

/**
 * Writes the outcome and since when. Who planned to apply and now waits has
 * applied, on that day if no other is noted.
 */
export async function setOutcome(
	deps: NoteWriterDeps,
	path: string,
	outcome: Outcome,
	day: Day,
): Promise<void> {
	const record = deps.ledger.record(path);
	const hasApplied = outcome === 'waiting' && record !== undefined && isPlanned(record);
	await edit(deps, path, (text, change) => {
		const changed = setNoteProperty(text, change('outcome'), outcome);
		const dated = setNoteProperty(changed, change('outcome_date'), day);
		if (hasApplied) {
			return setNoteProperty(dated, change('applied'), day);
		}
		return dated;
	});
}

function isPlanned(record: NoteRecord): boolean {
	if (record.kind !== 'application' || record.outcome !== 'planning') {
		return false;
	}
	return record.applied === undefined && !record.unread?.includes('applied');
}

type ChangeOf = (name: PropertyName) => Parameters<typeof addToNoteList>[1];

async function edit(
	{ notes, ledger, settings }: NoteWriterDeps,
	path: string,
	change: (text: string, changeOf: ChangeOf) => string,
): Promise<void> {
	const kind = ledger.record(path)?.kind ?? 'interview';
	await notes.edit(path, text => {
		const next = change(text, name => ({ path, kind, name, settings }));
		ledger.put(path, next);
		return next;
	});
}

function entryOf({ rule, interview, contacts }: FollowUp): Dismissal {
	return { rule, ...(interview && contacts[0] && { recipient: contacts[0].name }) };
}

/** The text without the entries of the list that concern the follow-up alone. */
function withoutEntries(
	text: string,
	change: ReturnType<ChangeOf>,
	followUp: FollowUp,
	deps: NoteWriterDeps,
): string {
	const own = dismissalText(entryOf(followUp)).toLowerCase();
	return without(text, change, deps, entry => {
		const read = change.name === 'snoozed' ? toSnooze(entry, followUp.zone) : toDismissal(entry);
		if (!read) {
			return false;
		}
		const isTitle = read.rule !== followUp.rule && concerns(read, followUp);
		return isTitle || dismissalText(read).toLowerCase() === own;
	});
}

/**
 * The text without those entries of the list, and without the property where
 * none is left.
 */
function without(
	text: string,
	change: ReturnType<ChangeOf>,
	{ settings }: NoteWriterDeps,
	goes: (entry: string) => boolean,
): string {
	const row = rowsOf(change.kind).find(({ name }) => name === change.name)!;
	const property = findProperty(readFrontmatter(text).properties, row, settings);
	const entries = [property?.value ?? []].flat() as readonly Value[];
	const kept = entries.filter(
		entry => typeof entry !== 'string' || !goes(entry),
	) as readonly string[];
	if (kept.length === entries.length) {
		return text;
	}
	if (kept.length > 0) {
		return setNoteProperty(text, change, kept);
	}
	return removeNoteProperty(text, change);
}
