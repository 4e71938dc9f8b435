import {
	applicationsOf,
	guessMapping,
	type ColumnMapping,
	type ImportedApplication,
	type ImportedRows,
} from '../core/import/application-rows';
import { readCsv, readMarkdownTables, type Table } from '../core/import/application-table';
import { fileNameOf } from '../core/notes/file-name';
import { setProperty } from '../core/notes/edit-frontmatter';
import { normalizeWords } from '../core/notes/property-name';
import type { Application, Records } from '../core/records/application';
import type { Ledger } from '../core/records/ledger';
import type { NoteSettings } from '../core/records/note-settings';
import { setNoteProperty } from '../core/records/write-properties';
import { IMPORT } from '../i18n/import';
import type { Notes } from './ports';

/**
 * A table with what its columns are taken for: what a preview shows and lets
 * the person change.
 */
export interface MappedTable {
	readonly table: Table;
	readonly mapping: ColumnMapping;
}

/** One row of the table, and the note that it has or gets. */
export interface PlannedApplication {
	readonly application: ImportedApplication;
	readonly path: string;
	/**
	 * The new note; undefined if the application has a note already, which
	 * stays as it is.
	 */
	readonly text?: string;
}

export interface ImportedApplicationNote extends PlannedApplication {
	readonly written: boolean;
}

export interface ImportApplicationsDeps {
	readonly notes: Pick<Notes, 'create'>;
	readonly ledger: Ledger;
	readonly settings: NoteSettings;
}

const FOLDER = 'Applications';
const COPIES = 99;

/**
 * The tables of a file in which a column names companies.
 *
 * @param fileName tells CSV from Markdown by its ending
 */
export function readApplicationTables(
	text: string,
	fileName: string,
	settings: NoteSettings,
): readonly MappedTable[] {
	const tables = /\.(md|markdown)$/i.test(fileName) ? readMarkdownTables(text) : [readCsv(text)];
	return tables
		.map(table => ({ table, mapping: guessMapping(table.headers, settings) }))
		.filter(({ mapping }) => mapping.includes('company'));
}

/** The applications of the tables, and what to tell the person about single rows. */
export function readRows(tables: readonly MappedTable[]): ImportedRows {
	const rowOfKey = new Map<string, number>();
	const read = tables.map(({ table, mapping }) => applicationsOf(table, mapping, rowOfKey));
	return {
		applications: read.flatMap(({ applications }) => applications),
		problems: read.flatMap(({ problems }) => problems),
	};
}

/**
 * What importing would write. An application that the vault has already keeps
 * its note as it is.
 */
export function planApplications(
	applications: readonly ImportedApplication[],
	records: Records,
	settings: NoteSettings,
	folder = settings.folders.application || FOLDER,
): readonly PlannedApplication[] {
	const byCompany = new Map<string, Application[]>();
	for (const application of records.applications) {
		const key = normalizeWords(application.company);
		byCompany.set(key, [...(byCompany.get(key) ?? []), application]);
	}
	const home = folder.replace(/^\/+|\/+$/g, '');
	return applications.map(application => {
		const candidates = byCompany.get(normalizeWords(application.company)) ?? [];
		const known = candidates.find(candidate => isSameApplication(candidate, application));
		if (known?.note) {
			return { application, path: known.note.path };
		}
		const name = fileNameOf([application.company, application.position]);
		const path = `${home === '' ? '' : `${home}/`}${name || 'Application'}.md`;
		return { application, path, text: noteText(path, application, settings) };
	});
}

function isSameApplication(known: Application, row: ImportedApplication): boolean {
	if (!known.note || signs(known.position ?? '') !== signs(row.position)) {
		return false;
	}
	const applied = row.properties.get('applied');
	return (
		known.note.applied === undefined || applied === undefined || known.note.applied === applied
	);
}

/** A position for comparing: signs count, since C++ isn't C#. */
function signs(position: string): string {
	return position.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * Writes the notes that are planned. A note is never overwritten: another note
 * of that name gets a number behind the new one's.
 */
export async function importApplications(
	{ notes, ledger, settings }: ImportApplicationsDeps,
	planned: readonly PlannedApplication[],
	written: (note: ImportedApplicationNote) => void,
): Promise<void> {
	for (const plan of planned) {
		if (plan.text === undefined) {
			written({ ...plan, written: false });
			continue;
		}
		const path = await createNumbered(notes, plan, settings);
		const text = noteText(path, plan.application, settings);
		ledger.put(path, text);
		written({ ...plan, path, text, written: true });
	}
}

async function createNumbered(
	notes: Pick<Notes, 'create'>,
	{ path, application }: PlannedApplication,
	settings: NoteSettings,
): Promise<string> {
	const place = path.replace(/\.md$/, '');
	for (let copy = 1; copy <= COPIES; copy++) {
		const candidate = copy === 1 ? path : `${place} ${copy}.md`;
		if (await notes.create(candidate, noteText(candidate, application, settings))) {
			return candidate;
		}
	}
	throw new Error(path);
}

/**
 * The note of an imported application: its properties, and below them what no
 * property has.
 */
function noteText(path: string, application: ImportedApplication, settings: NoteSettings): string {
	const { company, position, properties, extra } = application;
	const values = new Map([
		['company', company],
		...(position === '' ? [] : [['position', position] as const]),
		...[...properties].filter(([name]) => name !== 'company' && name !== 'position'),
	] as [Parameters<typeof setNoteProperty>[1]['name'], string][]);
	const typed = setProperty(bodyOf(extra), 'type', 'application');
	let text = typed.ok ? typed.text : '';
	for (const [name, value] of values) {
		text = setNoteProperty(text, { path, kind: 'application', name, settings }, value);
	}
	return text;
}

function bodyOf(extra: ImportedApplication['extra']): string {
	if (extra.length === 0) {
		return '\n';
	}
	const lines = extra.map(({ header, text }) => `- ${header}: ${text.replace(/\n/g, '\n  ')}`);
	return `\n## ${IMPORT.importedFrom}\n\n${lines.join('\n')}\n`;
}
