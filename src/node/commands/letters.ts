import { lettersAt, lettersDue, type LetterRequest } from '../../actions/letter-requests';
import { readTemplates } from '../../actions/read-templates';
import { TemplateError, writeLetter, type LetterDesk, type WrittenLetter } from '../../actions/write-letter';
import { followUpsOf } from '../../core/followups/follow-ups-of';
import { LETTER_KINDS, letterKind } from '../../core/letters/kinds';
import type { Ledger } from '../../core/records/ledger';
import { HELP, SAY, USAGE } from '../../i18n/command-line';
import type { Command } from '../command';
import { noteNamed } from '../note-named';
import { printLetters } from '../print-letters';
import { exitCodeOf, readLedgerWithLetters } from '../read-ledger';
import type { Session } from '../session';
import { oneOf } from '../shared-flags';
import { asUsage, UsageError } from '../usage-error';

interface LettersFlags {
	readonly kind?: string;
	readonly note?: string;
	readonly contact?: string;
	readonly dryRun?: boolean;
}

export const letters: Command<LettersFlags> = {
	name: 'letters',
	summary: HELP.letters,
	declare: parser => parser.option('--kind <kind>', HELP.kind, oneOf(LETTER_KINDS.map(({ id }) => id)))
		.option('--note <path>', HELP.noteOfLetter).option('--contact <name>', HELP.contact).option('--dry-run', HELP.dryRun),
	async run(session, flags) {
		const { vault, settings, clock, zone, terminal } = session;
		if ((flags.kind === undefined) !== (flags.note === undefined) || (flags.contact !== undefined && flags.note === undefined)) throw new UsageError(USAGE.noteNeedsKind);
		const ledger = await readLedgerWithLetters(session);
		const requests = await requestsOf(session, ledger, flags);
		const templates = await readTemplates(vault.notes, settings.letters, settings.notes);
		const desk = { notes: vault.notes, ledger, settings: settings.letters, templates, now: clock.now(), zone };
		if (requests.length === 0) terminal.note(SAY.noLetters);
		return await writeAll(session, desk, requests, flags.dryRun === true) ? exitCodeOf(session) : 1;
	},
};

async function requestsOf({ vault, settings, clock }: Session, ledger: Ledger, { kind, note, contact }: LettersFlags): Promise<readonly LetterRequest[]> {
	const now = clock.now();
	const followUps = followUpsOf(ledger.records(), settings.followUps, now);
	if (kind === undefined || note === undefined) return lettersDue(followUps, now);
	const path = await noteNamed(vault, note);
	return asUsage(() => lettersAt(path, letterKind(kind)!, contact, ledger.records(), followUps));
}

/** Writes one after the other, and prints those that were written whatever happens to the next. A faulty template stops its own letters alone. */
async function writeAll(session: Session, desk: LetterDesk, requests: readonly LetterRequest[], dryRun: boolean): Promise<boolean> {
	const done: WrittenLetter[] = [];
	const faults = new Set<string>();
	try {
		for (const request of requests) {
			try {
				done.push(await writeLetter(desk, request, dryRun));
			}
			catch (error) {
				if (!(error instanceof TemplateError)) throw error;
				error.message.split('\n').forEach(fault => faults.add(fault));
			}
		}
	}
	finally {
		if (dryRun && !session.json) session.terminal.print(done.map(({ path, text }) => `${path}\n\n${text ?? SAY.thereAlready}`).join('\n\n'));
		else printLetters(session, done);
	}
	for (const fault of faults) session.terminal.warn(fault);
	return faults.size === 0;
}
