import { exportCalendar } from '../../actions/export-calendar';
import { persistMissingIds } from '../../actions/persist-ids';
import { INCLUDABLE, type Included } from '../../core/calendar/calendar-settings';
import { eventsOf } from '../../core/calendar/events-of';
import { followUpsOf } from '../../core/followups/follow-ups-of';
import { HELP, MESSAGES } from '../../i18n/command-line';
import { updateFile } from '../../targets';
import type { Command } from '../session/command';
import { parseList } from '../session/shared-flags';
import { exitCodeOf, readRecords } from '../vault/read-records';
import { tolerateWriteErrors } from '../vault/tolerate-write-errors';

interface ExportFlags {
	readonly out?: string;
	readonly include?: readonly Included[];
}

const STDOUT = '-';

/** Named apart, for `export` is a word of the language. */
export const exportCommand: Command<ExportFlags> = {
	name: 'export',
	summary: HELP.export,
	declare: parser =>
		parser
			.option('--out <file>', HELP.out)
			.option('--include <list>', HELP.include, parseList(INCLUDABLE)),
	async run(session, { out, include }) {
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
