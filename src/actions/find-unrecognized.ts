import { setProperty } from '../core/notes/edit-frontmatter';
import type { ApplicationNote } from '../core/records/application-note';
import { convertInlineFields } from '../core/records/inline-fields';
import type { ParseOptions } from '../core/records/note-settings';
import { readNote } from '../core/records/read-note';
import {
	canNameFolder,
	explainUnrecognized,
	groupUnrecognized,
	remediedSettings,
	type UnrecognizedGroup,
	type UnrecognizedNote,
} from '../core/records/unrecognized';
import { UnwritableNoteError } from '../core/records/write-properties';
import {
	importApplications,
	planApplications,
	readApplicationTables,
	readRows,
	type ImportApplicationsDeps,
	type PlannedApplication,
} from './import-applications';
import type { NoteWriterDeps } from './note-writer';
import type { Notes } from './ports';

/**
 * Every note that looks like a job note and isn't recognized, by path. Notes
 * that can't be read are left out.
 */
export async function findUnrecognized(
	notes: Pick<Notes, 'list' | 'read'>,
	options: ParseOptions,
): Promise<readonly UnrecognizedNote[]> {
	const found: UnrecognizedNote[] = [];
	for (const path of await notes.list()) {
		const text = await notes.read(path).catch(() => undefined);
		const note = text === undefined ? undefined : explainUnrecognized(path, text, options);
		if (note) {
			found.push(note);
		}
	}
	return found;
}

/** What an application would be understood as once the remedy is in place. */
export type RemedyPreview = Pick<
	ApplicationNote,
	'path' | 'company' | 'position' | 'applied' | 'outcome'
>;

/** A group with what its remedy would make of its notes. */
export interface PreviewedGroup extends UnrecognizedGroup {
	readonly previews: readonly RemedyPreview[];
}

/**
 * The notes that aren't recognized, by cause and remedy, each group with its
 * preview.
 */
export async function previewUnrecognized(
	notes: Pick<Notes, 'list' | 'read'>,
	options: ParseOptions,
): Promise<readonly PreviewedGroup[]> {
	const groups = groupUnrecognized(await findUnrecognized(notes, options));
	const previewed: PreviewedGroup[] = [];
	for (const group of groups) {
		const previews: RemedyPreview[] = [];
		for (const { path } of group.notes) {
			previews.push(...previewsOf(path, await notes.read(path), group, options));
		}
		previewed.push({ ...group, previews });
	}
	return previewed;
}

function previewsOf(
	path: string,
	text: string,
	{ remedy }: UnrecognizedGroup,
	options: ParseOptions,
): readonly RemedyPreview[] {
	if (remedy.kind === 'import-table') {
		const { applications } = readRows(readApplicationTables(text, path, options.notes));
		return applications.map(({ company, position }) => ({ path, company, position }));
	}
	const notes = remediedSettings(remedy, options.notes);
	const isConverted = remedy.kind === 'convert-fields';
	const remedied = isConverted ? convertInlineFields(path, text, notes) : text;
	const record = readNote(path, remedied, { ...options, notes }, 'application')?.record;
	return record?.kind === 'application' ? [record] : [{ path }];
}

/**
 * Converts the fields of the group's notes, or marks its notes as applications.
 * Returns how many notes it changed.
 */
export async function changeUnrecognized(
	{ notes, ledger, settings }: NoteWriterDeps,
	{ remedy, notes: found }: UnrecognizedGroup,
): Promise<number> {
	let changed = 0;
	for (const { path } of found) {
		const isChanged = await notes.edit(path, text => {
			const next =
				remedy.kind === 'convert-fields'
					? convertInlineFields(path, text, settings)
					: withType(path, text);
			ledger.put(path, next);
			return next;
		});
		changed += isChanged ? 1 : 0;
	}
	return changed;
}

function withType(path: string, text: string): string {
	const edit = setProperty(text, 'type', 'application');
	if (!edit.ok) {
		throw new UnwritableNoteError(path, edit.why);
	}
	return edit.text;
}

/** Whether the remedy is a setting; otherwise it changes or creates notes. */
export function isSettingRemedy(
	{ remedy }: UnrecognizedGroup,
	{ notes }: Pick<ParseOptions, 'notes'>,
): boolean {
	return (
		remedy.kind === 'map-properties' ||
		(remedy.kind === 'name-folder' && canNameFolder(remedy.folder, notes))
	);
}

/** Creates a note for each row of the group's tables. Returns how many it created. */
export async function importUnrecognized(
	deps: ImportApplicationsDeps & { readonly notes: Pick<Notes, 'read'> },
	{ notes }: UnrecognizedGroup,
): Promise<number> {
	const planned: PlannedApplication[] = [];
	for (const { path } of notes) {
		const text = await deps.notes.read(path);
		const { applications } = readRows(readApplicationTables(text, path, deps.settings));
		planned.push(...planApplications(applications, deps.ledger.records(), deps.settings));
	}
	let created = 0;
	await importApplications(deps, planned, ({ written }) => {
		created += written ? 1 : 0;
	});
	return created;
}
