import { InvalidArgumentError } from 'commander';
import { letterOptionsAt, lettersDue, type LetterRequest } from '../../actions/letter-requests';
import { lettersFolderFault } from '../../actions/letters-folder';
import { LetterRun } from '../../actions/letter-run';
import { readTemplates } from '../../actions/read-templates';
import { followUpsOf } from '../../core/followups/follow-ups-of';
import { toChannel, type LetterChannel } from '../../core/letters/channel';
import { LETTER_KINDS, letterKind } from '../../core/records/letter-kinds';
import type { Ledger } from '../../core/records/ledger';
import { HELP, MESSAGES, USAGE } from '../../i18n/command-line';
import { withVaultLock } from '../ports/vault-lock';
import type { Command, ExitCode } from '../session/command';
import { parseChoice, toUsageError, UsageError } from '../session/usage';
import type { CommandContext } from '../session/command-context';
import { printLetters } from '../terminal/print-reports';
import { resolveNotePath } from '../vault/resolve-note-path';
import { exitCodeOf, readRecordsWithLetters } from '../vault/read-records';
import { saveLetterFiles } from '../vault/save-letter-files';

interface LettersFlags {
	readonly kind?: string;
	readonly note?: string;
	readonly contact?: string;
	readonly via?: LetterChannel;
	readonly eml?: string;
	readonly dryRun?: boolean;
}

const KINDS = LETTER_KINDS.map(({ id }) => id);

export const letters: Command<LettersFlags> = {
	name: 'letters',
	summary: HELP.letters,
	declare: parser =>
		parser
			.option('--kind <kind>', HELP.kind(KINDS), parseChoice(KINDS))
			.option('--note <path>', HELP.noteOfLetter)
			.option('--contact <name>', HELP.contact)
			.option('--via <channel>', HELP.via, channelNamed)
			.option('--eml <folder>', HELP.eml)
			.option('--dry-run', HELP.dryRun),
	async run(context, flags) {
		const { vault, settings } = context;
		if (
			(flags.kind === undefined) !== (flags.note === undefined) ||
			(flags.contact !== undefined && flags.note === undefined)
		) {
			throw new UsageError(USAGE.noteNeedsKind);
		}
		if (flags.via !== undefined && flags.note === undefined) {
			throw new UsageError(USAGE.viaNeedsKind);
		}
		const fault = lettersFolderFault(settings.letters, settings.notes);
		if (fault !== undefined) {
			throw new UsageError(fault);
		}
		if (flags.dryRun === true) {
			return writeLetters(context, flags);
		}
		return withVaultLock(vault.root, () => writeLetters(context, flags));
	},
};

/** The channel of that name. */
function channelNamed(text: string): LetterChannel {
	const channel = toChannel(text.trim());
	if (channel === undefined) {
		throw new InvalidArgumentError(USAGE.oneOf(['mail', 'email', 'phone', 'linkedin', 'other']));
	}
	return channel;
}

async function writeLetters(context: CommandContext, flags: LettersFlags): Promise<ExitCode> {
	const { vault, settings, clock, zone, terminal } = context;
	const ledger = await readRecordsWithLetters(context);
	const requests = await requestsOf(context, ledger, flags);
	const templates = await readTemplates(vault.notes, settings.letters, settings.notes);
	const dryRun = flags.dryRun === true;
	const run = new LetterRun(
		{
			notes: vault.notes,
			ledger,
			settings: settings.letters,
			noteSettings: settings.notes,
			templates,
			now: clock.now(),
			zone,
		},
		dryRun,
	);
	if (requests.length === 0) {
		terminal.note(MESSAGES.noLetters);
	}
	const isWritten = await writeAll(context, run, requests, dryRun);
	if (flags.eml !== undefined && !dryRun) {
		await saveLetterFiles(context, ledger, run.written, flags.eml);
	}
	return isWritten ? exitCodeOf(context) : 1;
}

async function requestsOf(
	{ vault, settings, clock }: CommandContext,
	ledger: Ledger,
	{ kind, note, contact, via }: LettersFlags,
): Promise<readonly LetterRequest[]> {
	const now = clock.now();
	const followUps = followUpsOf(ledger.records(), settings.followUps, now);
	if (kind === undefined || note === undefined) {
		return lettersDue(followUps, now).map(request => ({ ...request, ...(via && { via }) }));
	}
	const path = await resolveNotePath(vault, note);
	return toUsageError(() =>
		letterOptionsAt(
			path,
			{ kind: letterKind(kind)!, named: contact, ...(via && { via }) },
			ledger.records(),
			followUps,
		),
	);
}

/** Prints the letters that were written whatever happens to the next. */
async function writeAll(
	context: CommandContext,
	run: LetterRun,
	requests: readonly LetterRequest[],
	dryRun: boolean,
): Promise<boolean> {
	try {
		for (const request of requests) {
			await run.write(request);
		}
	} finally {
		if (dryRun && !context.json) {
			context.terminal.print(
				run.written
					.map(({ path, text }) => `${path}\n\n${text ?? MESSAGES.thereAlready}`)
					.join('\n\n'),
			);
		} else {
			printLetters(context, run.written);
		}
	}
	for (const fault of run.faults) {
		context.terminal.warn(fault);
	}
	return run.faults.size === 0;
}
