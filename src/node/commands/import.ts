import * as path from 'node:path';
import {
	importApplications,
	planApplications,
	readApplicationTables,
	readRows,
	type ImportedApplicationNote,
	type MappedTable,
} from '../../actions/import-applications';
import { importInvitation, type ImportedInvitation } from '../../actions/import-invitation';
import { readInvitations, type Invitation } from '../../core/import/invitation';
import type { Ledger } from '../../core/records/ledger';
import { IMPORT } from '../../i18n/import';
import { withVaultLock } from '../ports/vault-lock';
import type { Command, ExitCode } from '../session/command';
import { UsageError } from '../session/usage';
import type { CommandContext } from '../session/command-context';
import { printJson } from '../terminal/print-json';
import { stripControlCharacters } from '../terminal/terminal';
import { exitCodeOf, readCompleteRecords } from '../vault/read-records';

interface ImportFlags {
	readonly dryRun?: boolean;
}

/** One note of an import, as it's printed. */
interface Row {
	readonly path: string;
	readonly text?: string;
	readonly json: object;
}

export const importCommand: Command<ImportFlags> = {
	name: 'import',
	summary: IMPORT.help,
	declare: parser => parser.argument('<file>', IMPORT.file).option('--dry-run', IMPORT.dryRun),
	async run(context, { dryRun = false }, [file = '']) {
		const ending = path.extname(file).toLowerCase();
		const text = await readNamedFile(context, file);
		if (ending === '.ics' || ending === '.ical') {
			const invitations = invitationsIn(context, file, text);
			return withLock(context, dryRun, () => importInvitations(context, invitations, dryRun));
		}
		if (!['.csv', '.tsv', '.md', '.markdown'].includes(ending)) {
			throw new UsageError(IMPORT.unknownFile(file));
		}
		const tables = readApplicationTables(text, file, context.settings.notes);
		if (tables.length === 0) {
			throw new UsageError(IMPORT.noTable(file));
		}
		return withLock(context, dryRun, () => importTables(context, tables, dryRun));
	},
};

function withLock(
	{ vault }: CommandContext,
	dryRun: boolean,
	work: () => Promise<ExitCode>,
): Promise<ExitCode> {
	if (dryRun) {
		return work();
	}
	return withVaultLock(vault.root, work);
}

/** The file where the person is, else in the vault. */
async function readNamedFile({ namedFiles, vault }: CommandContext, file: string): Promise<string> {
	const here = await namedFiles.read(file);
	const text = here ?? (path.isAbsolute(file) ? undefined : await vault.files.read(file));
	if (text === undefined) {
		throw new UsageError(IMPORT.noSuchFile(file));
	}
	return text;
}

function invitationsIn(
	{ zone }: CommandContext,
	file: string,
	text: string,
): readonly Invitation[] {
	const invitations = readInvitations(text, zone);
	if (invitations === undefined) {
		throw new UsageError(IMPORT.notACalendar(file));
	}
	if (invitations.length === 0) {
		throw new UsageError(IMPORT.noMeeting(file));
	}
	return invitations;
}

async function importInvitations(
	context: CommandContext,
	invitations: readonly Invitation[],
	dryRun: boolean,
): Promise<ExitCode> {
	const { vault, settings, zone } = context;
	const ledger = await readCompleteRecords(context);
	const deps = {
		notes: vault.notes,
		ledger,
		settings: settings.notes,
		zone,
		own: settings.letters.sender,
	};
	const rows: Row[] = [];
	try {
		for (const invitation of invitations) {
			const imported = await importInvitation(deps, invitation, { dryRun });
			explain(context, invitation, imported);
			if (imported.path !== '') {
				rows.push(invitationRow(imported));
			}
		}
	} finally {
		print(context, rows, dryRun);
	}
	return exitCodeOf(context);
}

/** Says why nothing was written, where that isn't plain. */
function explain(
	{ terminal }: CommandContext,
	{ summary }: Invitation,
	{ change, path }: ImportedInvitation,
): void {
	if (change === 'unknown') {
		terminal.note(IMPORT.notImported(summary));
	} else if (change === 'older') {
		terminal.note(IMPORT.older(path));
	} else if (change === 'unchanged') {
		terminal.note(IMPORT.unchanged(path));
	}
}

function invitationRow({ path, change, written, draft, text }: ImportedInvitation): Row {
	const { company, date, contacts, location, time_zone: zone } = draft;
	const json = {
		path,
		kind: 'interview',
		change,
		written,
		company,
		date,
		time_zone: zone || null,
		location,
		contacts,
	};
	return { path, json, ...(text !== undefined && { text }) };
}

async function importTables(
	context: CommandContext,
	tables: readonly MappedTable[],
	dryRun: boolean,
): Promise<ExitCode> {
	const { vault, settings, terminal } = context;
	const ledger: Ledger = await readCompleteRecords(context);
	const { applications, problems } = readRows(tables);
	tables.forEach(table => explainMapping(context, table));
	const planned = planApplications(applications, ledger.records(), settings.notes);
	const notes: ImportedApplicationNote[] = [];
	try {
		if (dryRun) {
			notes.push(...planned.map(plan => ({ ...plan, written: false })));
		} else {
			const deps = { notes: vault.notes, ledger, settings: settings.notes };
			await importApplications(deps, planned, note => notes.push(note));
		}
	} finally {
		print(context, notes.map(applicationRow), dryRun);
	}
	problems.forEach(problem => terminal.warn(problem));
	return exitCodeOf(context);
}

function explainMapping({ terminal }: CommandContext, { table, mapping }: MappedTable): void {
	const pairs = table.headers.flatMap((header, at) =>
		mapping[at] === undefined ? [] : [`${header} → ${mapping[at].replaceAll('_', ' ')}`],
	);
	const kept = table.headers.filter((header, at) => mapping[at] === undefined && header !== '');
	terminal.note(IMPORT.mapping(pairs));
	if (kept.length > 0) {
		terminal.note(IMPORT.unmapped(kept));
	}
}

function applicationRow({ path, application, written, text }: ImportedApplicationNote): Row {
	const { company, position, row } = application;
	const change = text === undefined ? 'unchanged' : 'created';
	const json = { path, kind: 'application', change, written, company, position, row };
	return { path, json, ...(text !== undefined && { text }) };
}

function print(context: CommandContext, rows: readonly Row[], dryRun: boolean): void {
	const { terminal } = context;
	if (context.json) {
		printJson(
			terminal,
			rows.map(({ json }) => json),
		);
		return;
	}
	const created = rows.filter(({ text }) => text !== undefined);
	for (const { path, text } of rows) {
		const shown = stripControlCharacters(path);
		terminal.print(dryRun && text !== undefined ? `${shown}\n\n${text}` : shown);
	}
	terminal.note(dryRun ? IMPORT.wouldWrite(created.length) : IMPORT.imported(countWritten(rows)));
}

function countWritten(rows: readonly Row[]): number {
	return rows.filter(({ json }) => 'written' in json && json.written === true).length;
}
