import { applicationsCsv } from '../../actions/export-applications';
import {
	importApplications,
	planApplications,
	readApplicationTables,
	readRows,
	type MappedTable,
	type PlannedApplication,
} from '../../actions/import-applications';
import { IMPORT_FIELDS, type ImportField } from '../../core/import/application-rows';
import { COMMAND_NAMES, FLAGS } from '../../i18n/commands';
import { APPLICATION_TABLE } from '../../i18n/application-table';
import { propertyHint } from '../../i18n/settings';
import type { Command, CommandContext, CommandResult, CommandTexts } from '../context/command';
import { perform } from '../context/perform';
import type { PluginContext } from '../context/plugin-context';
import { askForm, type FormField } from '../prompts/ask-form';
import { choose } from '../prompts/choose';
import { confirm } from '../prompts/confirm';

/** Where the exported table goes. */
const EXPORT_FILE = 'Applications.csv';
/** How many rows a preview names. */
const PREVIEW_ROWS = 8;

export const importApplicationsCommand: Command = {
	id: 'import-applications',
	name: COMMAND_NAMES.importApplications,
	icon: 'table-properties',
	writes: true,
	takes: { file: FLAGS.table },
	run: importFromTable,
};

export const exportApplicationsCommand: Command = {
	id: 'export-applications',
	name: COMMAND_NAMES.exportApplications,
	icon: 'sheet',
	writes: true,
	applies: ({ context }) => context.tracker.records().applications.length > 0,
	run: async ({ context }) => {
		const { applications } = context.tracker.records();
		await context.files.write(EXPORT_FILE, applicationsCsv(context.tracker.records()));
		return APPLICATION_TABLE.exported(EXPORT_FILE, applications.length);
	},
};

/** Reads a table, lets the person check its columns and what would be written, and writes it. */
async function importFromTable(here: CommandContext, words: CommandTexts): Promise<CommandResult> {
	const { context, asks } = here;
	const source = asks ? await askForTable(context) : await readNamed(context, words['file'] ?? '');
	if (!source) {
		return undefined;
	}
	const notes = context.settings.current.notes;
	const guessed = readApplicationTables(source.text, source.name, notes);
	if (guessed.length === 0) {
		throw new Error(APPLICATION_TABLE.noCompany);
	}
	const tables = asks ? await askForColumns(context, guessed) : guessed;
	if (!tables) {
		return undefined;
	}
	const { applications, problems } = readRows(tables);
	const planned = planApplications(applications, context.tracker.records(), notes);
	if (asks && !(await confirmPlan(context, planned, problems))) {
		return undefined;
	}
	return perform(context, async deps => {
		let created = 0;
		await importApplications(deps, planned, ({ written }) => {
			created += written ? 1 : 0;
		});
		return APPLICATION_TABLE.imported(created, planned.length - created);
	});
}

interface TableSource {
	readonly name: string;
	readonly text: string;
}

async function readNamed({ files }: PluginContext, name: string): Promise<TableSource> {
	const text = await files.read(name);
	if (text === undefined) {
		throw new Error(APPLICATION_TABLE.noFile(name));
	}
	return { name, text };
}

/** A CSV file of the vault, the active note's table, or a pasted table. */
async function askForTable({ app }: PluginContext): Promise<TableSource | undefined> {
	const tables = app.vault.getFiles().filter(({ extension }) => extension === 'csv');
	const active = app.workspace.getActiveFile();
	const files = active?.extension === 'md' ? [active, ...tables] : tables;
	const chosen = await choose<(typeof files)[number] | 'paste'>(app, {
		placeholder: APPLICATION_TABLE.from,
		items: ['paste', ...files],
		nameOf: file => (file === 'paste' ? APPLICATION_TABLE.paste : file.path),
	});
	if (chosen === undefined) {
		return undefined;
	}
	if (chosen !== 'paste') {
		return { name: chosen.path, text: await app.vault.read(chosen) };
	}
	const values = await askForm(app, {
		title: APPLICATION_TABLE.paste,
		about: APPLICATION_TABLE.pasteAbout,
		done: APPLICATION_TABLE.readTable,
		fields: [{ name: 'text', label: APPLICATION_TABLE.table, type: 'textarea' }],
	});
	const text = values?.['text'];
	if (text === undefined) {
		return undefined;
	}
	return { name: /^\s*\|/.test(text) ? 'pasted.md' : 'pasted.csv', text };
}

/** What each column holds, as the person confirms it. */
async function askForColumns(
	{ app }: PluginContext,
	tables: readonly MappedTable[],
): Promise<readonly MappedTable[] | undefined> {
	const options: Record<string, string> = { '': APPLICATION_TABLE.keepAsText };
	for (const field of IMPORT_FIELDS) {
		options[field] = propertyHint(field);
	}
	const fields = tables.flatMap(({ table, mapping }, tableAt) =>
		table.headers.map((header, column): FormField => {
			const samples = table.rows.slice(0, 3).map(({ cells }) => cells[column]?.text ?? '');
			return {
				name: `${tableAt} ${column}`,
				label: header || APPLICATION_TABLE.column(column + 1),
				about: samples.filter(Boolean).join(', ').slice(0, 80),
				type: 'select',
				value: mapping[column] ?? '',
				options,
			};
		}),
	);
	const values = await askForm(app, {
		title: APPLICATION_TABLE.columns,
		about: APPLICATION_TABLE.columnsAbout,
		done: APPLICATION_TABLE.preview,
		fields,
		check: entered =>
			Object.values(entered).includes('company')
				? undefined
				: { name: fields[0]?.name ?? '', message: APPLICATION_TABLE.noCompany },
	});
	return (
		values &&
		tables.map(({ table, mapping }, tableAt) => ({
			table,
			mapping: mapping.map((_, column) => fieldOf(values[`${tableAt} ${column}`])),
		}))
	);
}

function fieldOf(text: string | undefined): ImportField | undefined {
	return IMPORT_FIELDS.find(field => field === text);
}

/** Shows what would be written, and what is unsure. */
function confirmPlan(
	{ app }: PluginContext,
	planned: readonly PlannedApplication[],
	problems: readonly string[],
): Promise<boolean> {
	const created = planned.filter(({ text }) => text !== undefined);
	const content = createFragment();
	content.createEl('p', {
		text: APPLICATION_TABLE.plan(created.length, planned.length - created.length),
	});
	const list = content.createEl('ul');
	for (const { path } of created.slice(0, PREVIEW_ROWS)) {
		list.createEl('li', { text: path });
	}
	if (created.length > PREVIEW_ROWS) {
		list.createEl('li', { text: APPLICATION_TABLE.more(created.length - PREVIEW_ROWS) });
	}
	for (const problem of problems.slice(0, PREVIEW_ROWS)) {
		content.createEl('p', { text: problem });
	}
	return confirm(app, {
		title: APPLICATION_TABLE.title,
		text: content,
		yes: APPLICATION_TABLE.run(created.length),
	});
}
