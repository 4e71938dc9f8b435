import { applicationsCsv } from '../../actions/export-applications';
import { exportCalendar } from '../../actions/export-calendar';
import { persistMissingIds } from '../../actions/persist-ids';
import { INCLUDABLE, type Included } from '../../core/calendar/calendar-settings';
import { eventsOf } from '../../core/calendar/events-of';
import { followUpsOf } from '../../core/followups/follow-ups-of';
import { HELP, MESSAGES } from '../../i18n/command-line';
import { IMPORT } from '../../i18n/import';
import { updateFile } from '../../targets';
import { withVaultLock } from '../ports/vault-lock';
import type { Command, ExitCode } from '../session/command';
import { parseList } from '../session/usage';
import type { CommandContext } from '../session/command-context';
import { exitCodeOf, readRecords } from '../vault/read-records';
import { mayWantEvent } from '../vault/may-want-event';
import { tolerateWriteErrors } from '../vault/tolerate-write-errors';

interface ExportFlags {
	readonly out?: string;
	readonly include?: readonly Included[];
	readonly csv?: string;
}

const STDOUT = '-';

/** `export` is a keyword, so the constant has another name. */
export const exportCommand: Command<ExportFlags> = {
	name: 'export',
	summary: HELP.export,
	declare: parser =>
		parser
			.option('--out <file>', HELP.out)
			.option('--include <list>', HELP.include, parseList(INCLUDABLE))
			.option('--csv <file>', IMPORT.exportCsv),
	async run(context, { out, include, csv }) {
		if (csv !== undefined) {
			return exportCsv(context, csv);
		}
		if (out === STDOUT) {
			return exportEvents(context, { out, include });
		}
		return withVaultLock(context.vault.root, () => exportEvents(context, { out, include }));
	},
};

async function exportEvents(
	context: CommandContext,
	{ out, include }: { out: string | undefined; include: readonly Included[] | undefined },
): Promise<ExitCode> {
	const { vault, settings, clock, terminal } = context;
	const dryRun = out === STDOUT;
	const ledger = await readRecords(context);
	const calendar = { ...settings.calendar, ...(include && { include }) };
	const eventContext = { vaultName: settings.vaultName, settings: calendar };
	const followUps = followUpsOf(ledger.records(), settings.followUps, clock.now());
	const notes = tolerateWriteErrors(vault.notes, terminal);
	if (!dryRun) {
		const events = eventsOf(ledger.records(), followUps, eventContext);
		await persistMissingIds(notes, ledger, events, settings.notes);
	}
	const named = out !== undefined && !dryRun;
	const { path, written, events, text } = await exportCalendar(
		{
			records: ledger.records(),
			followUps,
			context: eventContext,
			vaultId: settings.vaultId,
			dryRun,
			isPart: exitCodeOf(context) !== 0,
			mayWant: mayWantEvent(context, ledger),
			...(named && { out }),
		},
		{ files: named ? context.namedFiles : vault.files, clock, update: updateFile },
	);
	if (dryRun) {
		terminal.write(text);
	} else {
		terminal.print(path);
		terminal.note(written ? MESSAGES.exported(events) : MESSAGES.unchanged(events));
	}
	if (notes.failed()) {
		return 1;
	}
	return exitCodeOf(context);
}

async function exportCsv(context: CommandContext, file: string): Promise<ExitCode> {
	const ledger = await readRecords(context);
	const records = ledger.records();
	const text = applicationsCsv(records);
	if (file === STDOUT) {
		context.terminal.write(text);
		return exitCodeOf(context);
	}
	if ((await context.namedFiles.read(file)) !== text) {
		await context.namedFiles.write(file, text);
	}
	context.terminal.print(file);
	context.terminal.note(IMPORT.exported(records.applications.length));
	return exitCodeOf(context);
}
