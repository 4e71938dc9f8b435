import { letterAt, markSent } from '../../actions/mark-sent';
import { toDay } from '../../core/time/day';
import type { When } from '../../core/time/when';
import { HELP, MESSAGES } from '../../i18n/command-line';
import type { Command } from '../session/command';
import { readTime, type CommandContext } from '../session/command-context';
import { toUsageError } from '../session/usage-error';
import { printLetters } from '../terminal/print-letters';
import { resolveNotePath } from '../vault/resolve-note-path';
import { exitCodeOf, readRecords } from '../vault/read-records';

interface SentFlags {
	readonly note: string;
	readonly at?: string;
}

export const sent: Command<SentFlags> = {
	name: 'sent',
	summary: HELP.sent,
	declare: parser =>
		parser.requiredOption('--note <path>', HELP.sentNote).option('--at <iso>', HELP.sentAt),
	async run(session, { note, at }) {
		const { vault, settings, zone, terminal } = session;
		const when = whenOf(session, at);
		const ledger = await readRecords(session);
		const path = await resolveNotePath(vault, note);
		toUsageError(() => letterAt(ledger, path));
		const letter = await markSent(
			{ notes: vault.notes, ledger, settings: settings.notes },
			path,
			when,
			zone,
		);
		printLetters(session, [letter]);
		if (!letter.written) {
			terminal.note(MESSAGES.sentAlready);
		}
		return exitCodeOf(session);
	},
};

/** A day stays a day. */
function whenOf({ clock, zone }: CommandContext, at: string | undefined): When {
	const day = at === undefined ? undefined : toDay(at.trim());
	if (day !== undefined) {
		return { day };
	}
	return { at: at === undefined ? clock.now() : readTime('--at', at, zone) };
}
