import { letterAt, markSent } from '../../actions/mark-sent';
import { toDay } from '../../core/time/day';
import type { When } from '../../core/time/when';
import { HELP, MESSAGES } from '../../i18n/command-line';
import { withVaultLock } from '../ports/vault-lock';
import type { Command, ExitCode } from '../session/command';
import { toUsageError } from '../session/usage';
import { readTime, type CommandContext } from '../session/command-context';
import { printLetters } from '../terminal/print-reports';
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
	async run(context, { note, at }) {
		const when = whenOf(context, at);
		return withVaultLock(context.vault.root, () => markAsSent(context, note, when));
	},
};

async function markAsSent(context: CommandContext, note: string, when: When): Promise<ExitCode> {
	const { vault, settings, zone, terminal } = context;
	const ledger = await readRecords(context);
	const path = await resolveNotePath(vault, note);
	toUsageError(() => letterAt(ledger, path));
	const deps = { notes: vault.notes, ledger, settings: settings.notes };
	const letter = await markSent(deps, path, when, zone);
	printLetters(context, [letter]);
	if (!letter.written) {
		terminal.note(MESSAGES.sentAlready);
	}
	return exitCodeOf(context);
}

/** When it was sent: a day, a time, or now. */
function whenOf({ clock, zone }: CommandContext, at: string | undefined): When {
	const day = at === undefined ? undefined : toDay(at.trim());
	if (day !== undefined) {
		return { day };
	}
	return { at: at === undefined ? clock.now() : readTime('--at', at, zone) };
}
