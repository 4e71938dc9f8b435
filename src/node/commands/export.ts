import { applicationsCsv } from '../../actions/export-applications';
import { exportCalendar } from '../../actions/export-calendar';
import { persistMissingIds } from '../../actions/persist-ids';
import { INCLUDABLE, type Included } from '../../core/calendar/calendar-settings';
import { eventsOf } from '../../core/calendar/events-of';
import { followUpsOf } from '../../core/followups/follow-ups-of';
import { HELP, MESSAGES } from '../../i18n/command-line';
import { IMPORT } from '../../i18n/import';
import { updateFile } from '../../targets';
import type { Command, ExitCode } from '../session/command';
import type { CommandContext } from '../session/command-context';
import { parseList } from '../session/shared-flags';
import { exitCodeOf, readRecords } from '../vault/read-records';
import { mayWantEvent } from '../vault/may-want-event';
import { tolerateWriteErrors } from '../vault/tolerate-write-errors';

interface ExportFlags {
	readonly out?: string;
	readonly include?: readonly Included[];
	readonly csv?: string;
}

const STDOUT = '-';

/** Named apart, for `export` is a word of the language. */
export const exportCommand: Command<ExportFlags> = {
	name: 'export',
	summary: HELP.export,
	declare: parser =>
		parser
			.option('--out <file>', HELP.out)
			.option('--include <list>', HELP.include, parseList(INCLUDABLE))
			.option('--csv <file>', IMPORT.exportCsv),
	async run(session, { out, include, csv }) {
		if (csv !== undefined) {
			return exportCsv(session, csv);
		}
		const { vault, settings, clock, terminal } = session;
		const dryRun = out === STDOUT;
		const ledger = await readRecords(session);
		const calendar = { ...settings.calendar, ...(include && { include }) };
		const context = { vaultName: settings.vaultName, settings: calendar };
		const followUps = followUpsOf(ledger.records(), settings.followUps, clock.now());
		const notes = tolerateWriteErrors(vault.notes, terminal);
		if (!dryRun) {
			await persistMissingIds(
				notes,
				ledger,
				eventsOf(ledger.records(), followUps, context),
				settings.notes,
			);
		}
		const named = out !== undefined && !dryRun;
		const { path, written, events, text } = await exportCalendar(
			{
				records: ledger.records(),
				followUps,
				context,
				vaultId: settings.vaultId,
				dryRun,
				isPart: exitCodeOf(session) !== 0,
				mayWant: mayWantEvent(session, ledger),
				...(named && { out }),
			},
			{ files: named ? session.namedFiles : vault.files, clock, update: updateFile },
		);
		if (dryRun) {
			terminal.write(text);
		} else {
			terminal.print(path);
			terminal.note(written ? MESSAGES.exported(events) : MESSAGES.unchanged(events));
		}
		return notes.failed() ? 1 : exitCodeOf(session);
	},
};

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
