import type { Invitation } from '../core/import/invitation';
import { normalizeWords } from '../core/notes/property-name';
import type { Interview } from '../core/records/interview';
import { interviewFileName, interviewProperties } from '../core/records/interview-draft';
import type { Records } from '../core/records/application';
import type { Ledger } from '../core/records/ledger';
import type { NoteSettings } from '../core/records/note-settings';
import { setNoteProperty } from '../core/records/write-properties';
import type { PropertyName } from '../core/records/property-table';
import type { Zone } from '../core/time/instant';
import { dayOf, sameWhen } from '../core/time/when';
import { interviewBody } from '../i18n/interview-note';
import type { Notes } from './ports';
import {
	draftOfInvitation,
	splitInvitationKey,
	type InvitationDraft,
	type OwnAddress,
} from './invitation-draft';
import { propertyText } from './property-text';

export { draftOfInvitation, type InvitationDraft };

export interface ImportInvitationDeps {
	readonly notes: Pick<Notes, 'create' | 'edit'>;
	readonly ledger: Ledger;
	readonly settings: NoteSettings;
	/** The zone of the settings. */
	readonly zone: Zone;
	readonly own: OwnAddress;
}

export type InvitationChange =
	| 'created'
	| 'updated'
	| 'cancelled'
	| 'unchanged'
	/** A newer revision was imported before. */
	| 'older'
	/** A cancellation of a meeting that has no note. */
	| 'unknown';

export interface ImportedInvitation {
	/** Empty for `unknown`. */
	readonly path: string;
	readonly change: InvitationChange;
	readonly written: boolean;
	readonly draft: InvitationDraft;
	/** The new note's text; undefined where a note is there already. */
	readonly text?: string;
}

const COPIES = 99;
/** Folder of new notes where the settings name none. */
const FOLDER = 'Interviews';
/**
 * What is written from the invitation besides the draft's own properties, in
 * this order.
 */
const EXTRA = ['time_zone', 'duration', 'location', 'invitation'] as const;

/**
 * The note that was made from the invitation, or another note about the same
 * meeting.
 */
export function noteOfInvitation(
	invitation: Invitation,
	draft: InvitationDraft,
	records: Records,
): Interview | undefined {
	const interviews = [
		...records.unattached,
		...records.applications.flatMap(application => application.interviews),
	];
	const sameUid = interviews.find(
		note => splitInvitationKey(note.invitation).uid === invitation.uid,
	);
	return sameUid ?? interviews.find(note => isSameMeeting(note, invitation, draft));
}

/**
 * Makes an interview note from the invitation. If a note was made from it
 * before, only what the sender changed is written there: the date and its zone,
 * or that the meeting was cancelled.
 *
 * @param draft what to write, if the person changed it in a form
 * @param dryRun say what would be written, and write nothing
 */
export async function importInvitation(
	deps: ImportInvitationDeps,
	invitation: Invitation,
	options: {
		readonly draft?: InvitationDraft;
		readonly folder?: string;
		readonly dryRun?: boolean;
	} = {},
): Promise<ImportedInvitation> {
	const records = deps.ledger.records();
	const draft = options.draft ?? draftOfInvitation(invitation, records, deps.zone, deps.own);
	const note = noteOfInvitation(invitation, draft, records);
	const dryRun = options.dryRun === true;
	if (note) {
		return updateNote(deps, invitation, draft, note, dryRun);
	}
	if (invitation.cancelled) {
		return { path: '', change: 'unknown', written: false, draft };
	}
	const folder = options.folder ?? (deps.settings.folders.interview || FOLDER);
	return createNote(deps, draft, folder, dryRun);
}

async function createNote(
	{ notes, ledger, settings }: ImportInvitationDeps,
	draft: InvitationDraft,
	folder: string,
	dryRun: boolean,
): Promise<ImportedInvitation> {
	const home = folder.replace(/^\/+|\/+$/g, '');
	const place = `${home === '' ? '' : `${home}/`}${interviewFileName(draft)}`;
	for (let copy = 1; copy <= COPIES; copy++) {
		const suffix = copy > 1 ? ` ${copy}` : '';
		const path = `${place}${suffix}.md`;
		const text = noteText(path, draft, settings);
		if (dryRun) {
			return { path, change: 'created', written: false, draft, text };
		}
		if (await notes.create(path, text)) {
			ledger.put(path, text);
			return { path, change: 'created', written: true, draft, text };
		}
	}
	throw new Error(place);
}

function noteText(path: string, draft: InvitationDraft, settings: NoteSettings): string {
	let text = interviewProperties(path, interviewBody(), draft, settings);
	for (const name of EXTRA) {
		if (draft[name] !== '') {
			text = setNoteProperty(text, { path, kind: 'interview', name, settings }, draft[name]);
		}
	}
	return text;
}

async function updateNote(
	{ notes, ledger, settings, zone }: ImportInvitationDeps,
	invitation: Invitation,
	draft: InvitationDraft,
	note: Interview,
	dryRun: boolean,
): Promise<ImportedInvitation> {
	const { path } = note;
	const known = splitInvitationKey(note.invitation);
	if (known.uid === invitation.uid && known.sequence > invitation.sequence) {
		return { path, change: 'older', written: false, draft };
	}
	const changes = changesTo(note, invitation, draft, zone);
	const change = changeOf(changes, invitation);
	if (changes.size === 0 || dryRun) {
		return { path, change, written: false, draft };
	}
	const written = await notes.edit(path, text => {
		let next = text;
		for (const [name, value] of changes) {
			next = setNoteProperty(next, { path, kind: 'interview', name, settings }, value);
		}
		ledger.put(path, next);
		return next;
	});
	return { path, change, written, draft };
}

function changeOf(changes: ReadonlyMap<string, string>, invitation: Invitation): InvitationChange {
	if (changes.size === 0) {
		return 'unchanged';
	}
	if (invitation.cancelled) {
		return 'cancelled';
	}
	return 'updated';
}

/**
 * What the invitation changes in the note. A date is written if the meeting
 * moved; the rest only where nothing is.
 */
function changesTo(
	note: Interview,
	invitation: Invitation,
	draft: InvitationDraft,
	zone: Zone,
): ReadonlyMap<PropertyName, string> {
	const changes = new Map<PropertyName, string>();
	if (invitation.cancelled) {
		if (!note.cancelled) {
			changes.set('cancelled', 'yes');
		}
		return changes;
	}
	const hasMoved = !sameWhen(note.date, invitation.start);
	if (hasMoved) {
		changes.set('date', propertyText(invitation.start, invitation.zone ?? zone));
		if (note.cancelled) {
			changes.set('cancelled', 'no');
		}
		if (draft.time_zone !== '' && draft.time_zone !== note.zone) {
			changes.set('time_zone', draft.time_zone);
		} else if (draft.time_zone === '' && note.zone !== zone) {
			changes.set('date', propertyText(invitation.start, note.zone));
		}
		if (draft.duration !== '' && invitation.duration !== note.duration) {
			changes.set('duration', draft.duration);
		}
	}
	if (note.location === undefined && draft.location !== '') {
		changes.set('location', draft.location);
	}
	if (note.invitation !== draft.invitation) {
		changes.set('invitation', draft.invitation);
	}
	return changes;
}

/**
 * Whether a note without a UID is about this meeting: the same employer, and
 * the same start or day.
 */
function isSameMeeting(note: Interview, invitation: Invitation, draft: InvitationDraft): boolean {
	if (note.invitation !== undefined || !note.date || draft.company === '') {
		return false;
	}
	if (normalizeWords(note.company ?? '') !== normalizeWords(draft.company)) {
		return false;
	}
	if (note.date.at !== undefined && invitation.start.at !== undefined) {
		return note.date.at === invitation.start.at;
	}
	const zone = invitation.zone ?? note.zone;
	return dayOf(note.date, zone) === dayOf(invitation.start, zone);
}
