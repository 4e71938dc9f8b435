import { letterOptionsAt, type LetterRequest } from '../../actions/letter-requests';
import { UNRESOLVED_STATUSES } from '../../core/followups/follow-up';
import { LETTER_KINDS, letterKind } from '../../core/records/letter-kinds';
import type { LetterKind } from '../../core/records/letter-kinds';
import { COMMAND_NAMES, COMMAND_MESSAGES, FLAGS, PICK } from '../../i18n/commands';
import { pick, pickFollowUp } from '../prompts/pick';
import type { Command, CommandContext, CommandResult, CommandTexts } from '../context/command';
import { candidatesAt, followUpsAt, type Candidates } from '../context/records-at';
import { openLetter } from '../letters/open-letter';
import { askForSenderName, requestFor, writeLetters } from '../letters/write-letters';

const WORDS = { note: FLAGS.note, contact: FLAGS.contact, follow_up: FLAGS.followUp };

/** Asks which letter it is to be. */
export const writeLetter: Command = {
	id: 'write-letter',
	name: COMMAND_NAMES.writeLetter,
	icon: 'pencil',
	writes: true,
	takes: { ...WORDS, kind: FLAGS.kind },
	applies: here => isRecord(here) || offered(here).followUps.length > 0,
	async run(here, words) {
		if (words['kind'] === undefined && !isRecord(here)) {
			const followUp = await pickFollowUp(here, PICK.writeFor, offered(here), words['follow_up']);
			const kind = followUp && (await pickKind(here, followUp.letters));
			return kind && written(here, [requestFor(followUp, kind.id)]);
		}
		const kind =
			words['kind'] === undefined
				? await pickKind(here, kindsHere(here))
				: letterKind(words['kind']);
		if (words['kind'] !== undefined && !kind) {
			throw new Error(
				PICK.oneOf(
					'kind',
					LETTER_KINDS.map(({ id }) => id),
				),
			);
		}
		return kind && writeKind(here, kind, words);
	},
};

/** One command for each kind of letter. */
export const WRITE_EACH: readonly Command[] = LETTER_KINDS.map(kind => ({
	id: `write-${kind.id}`,
	name: COMMAND_NAMES.write(kind.title),
	icon: 'pencil',
	writes: true,
	takes: WORDS,
	applies: here => isRecord(here) || offered(here, kind).followUps.length > 0,
	run: (here, words) => writeKind(here, kind, words),
}));

function isRecord({ desk, note }: CommandContext): boolean {
	const kind = note === undefined ? undefined : desk.tracker.ledger.record(note)?.kind;
	return kind === 'interview' || kind === 'application';
}

/** The follow-ups that ask for a letter, those of the note in front before all. */
function offered({ desk, note }: CommandContext, kind?: LetterKind): Candidates {
	const asking = desk.tracker
		.followUps()
		.filter(
			({ status, letters }) =>
				UNRESOLVED_STATUSES.includes(status) &&
				(kind ? letters.includes(kind.id) : letters.length > 0),
		);
	return candidatesAt(asking, desk.tracker.records(), note);
}

/** Every kind, those that are due at this note first. */
function kindsHere(here: CommandContext): readonly string[] {
	const { tracker } = here.desk;
	const due = followUpsAt(tracker.followUps(), tracker.records(), here.note)
		.filter(({ status }) => UNRESOLVED_STATUSES.includes(status))
		.flatMap(({ letters }) => letters);
	return [...new Set([...due, ...LETTER_KINDS.map(({ id }) => id)])];
}

function pickKind(here: CommandContext, ids: readonly string[]): Promise<LetterKind | undefined> {
	return pick(here, 'kind', {
		placeholder: PICK.kind,
		items: ids.flatMap(id => letterKind(id) ?? []),
		nameOf: ({ title }) => title,
	});
}

async function writeKind(
	here: CommandContext,
	kind: LetterKind,
	words: CommandTexts,
): Promise<CommandResult> {
	const { desk, note } = here;
	if (!isRecord(here) || words['follow_up'] !== undefined) {
		const followUp = await pickFollowUp(
			here,
			PICK.writeFor,
			offered(here, kind),
			words['follow_up'],
		);
		return followUp && written(here, [requestFor(followUp, kind.id)]);
	}
	const requests = letterOptionsAt(
		note!,
		{ kind, named: words['contact'] },
		desk.tracker.records(),
		desk.tracker.followUps(),
	);
	const chosen = requests.length > 1 && here.asks ? await pickRecipients(here, requests) : requests;
	return chosen && written(here, chosen);
}

function pickRecipients(
	here: CommandContext,
	requests: readonly LetterRequest[],
): Promise<readonly LetterRequest[] | undefined> {
	const items = [requests, ...requests.map(request => [request])];
	return pick<readonly LetterRequest[]>(here, 'contact', {
		placeholder: PICK.recipient,
		items,
		nameOf: some =>
			some.length > 1 ? PICK.everybody(some.length) : (some[0]?.contact?.name ?? PICK.nobodyNamed),
		aboutOf: aboutRecipients,
	});
}

/** The names if they are several, else the job title, or that the letter exists. */
function aboutRecipients(requests: readonly LetterRequest[]): string {
	if (requests.length > 1) {
		return requests
			.map(({ contact }) => contact?.name)
			.filter(Boolean)
			.join(', ');
	}
	const [only] = requests;
	if (only?.existing === undefined) {
		return only?.contact?.title ?? '';
	}
	return PICK.thereAlready;
}

async function written(
	{ desk, asks }: CommandContext,
	requests: readonly LetterRequest[],
): Promise<CommandResult> {
	if (!asks) {
		const { letters } = await writeLetters(desk, requests);
		return letters.map(({ path }) => path).join('\n');
	}
	await askForSenderName(desk);
	const { letters, undo, more } = await writeLetters(desk, requests);
	if (letters[0]) {
		await openLetter(desk.app, letters[0].path);
	}
	const message = COMMAND_MESSAGES.letters(letters.map(({ written: isNew }) => isNew));
	return { message, ...(undo && { undo }), ...(more && { more }) };
}
