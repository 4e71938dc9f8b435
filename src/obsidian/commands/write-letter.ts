import {
	HOST_LETTER_FROM,
	letterOptionsAt,
	type LetterRequest,
} from '../../actions/letter-requests';
import { UNRESOLVED_STATUSES } from '../../core/followups/follow-up';
import { LETTER_KINDS, letterKind } from '../../core/records/letter-kinds';
import type { LetterKind } from '../../core/records/letter-kinds';
import { COMMAND_NAMES, COMMAND_MESSAGES, FLAGS, PICK } from '../../i18n/commands';
import { pick, pickFollowUp } from '../prompts/pick';
import type { Command, CommandContext, CommandResult, CommandTexts } from '../context/command';
import { candidatesAt, followUpsAt, type Candidates } from '../context/records-at';
import { letterOptionsFor, type ChosenOptions } from '../letters/letter-options';
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
		const kind = await kindFor(here, words['kind']);
		return kind && writeKind(here, kind, words);
	},
};

/** The same, with the letter's channel and what it leaves open to choose. */
export const writeLetterWithOptions: Command = {
	id: 'write-letter-options',
	name: COMMAND_NAMES.writeLetterWithOptions,
	icon: 'sliders-horizontal',
	writes: true,
	takes: {
		...WORDS,
		kind: FLAGS.kind,
		via: FLAGS.via,
		to_host: FLAGS.toHost,
		other_offer: FLAGS.otherOffer,
		ask_feedback: FLAGS.askFeedback,
		enclosures: FLAGS.enclosures,
	},
	applies: isRecord,
	async run(here, words) {
		const kind = await kindFor(here, words['kind']);
		const chosen = kind && (await letterOptionsFor(here, kind, words));
		return kind && chosen && writeKind(here, kind, words, chosen);
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

function isRecord({ context, note }: CommandContext): boolean {
	const kind = note === undefined ? undefined : context.tracker.ledger.record(note)?.kind;
	return kind === 'interview' || kind === 'application';
}

/** The follow-ups that ask for a letter, those of the note in front before all. */
function offered({ context, note }: CommandContext, kind?: LetterKind): Candidates {
	const asking = context.tracker
		.followUps()
		.filter(
			({ status, letters }) =>
				UNRESOLVED_STATUSES.includes(status) &&
				(kind ? letters.includes(kind.id) : letters.length > 0),
		);
	return candidatesAt(asking, context.tracker.records(), note);
}

/** Every kind, those that are due at this note first. */
function kindsHere(here: CommandContext): readonly string[] {
	const { tracker } = here.context;
	const due = followUpsAt(tracker.followUps(), tracker.records(), here.note)
		.filter(({ status }) => UNRESOLVED_STATUSES.includes(status))
		.flatMap(({ letters }) => letters);
	return [...new Set([...due, ...LETTER_KINDS.map(({ id }) => id)])];
}

/** The kind of that id, or the one that the person chooses. */
async function kindFor(
	here: CommandContext,
	id: string | undefined,
): Promise<LetterKind | undefined> {
	if (id === undefined) {
		return pickKind(here, kindsHere(here));
	}
	const kind = letterKind(id);
	if (!kind) {
		const ids = LETTER_KINDS.map(known => known.id);
		throw new Error(PICK.oneOf('kind', ids));
	}
	return kind;
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
	chosenOptions: ChosenOptions = {},
): Promise<CommandResult> {
	const { context, note } = here;
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
		{ kind, named: words['contact'], ...chosenOptions },
		context.tracker.records(),
		context.tracker.followUps(),
	);
	const chosen = requests.length > 1 && here.asks ? await pickRecipients(here, requests) : requests;
	return chosen && written(here, chosen);
}

function pickRecipients(
	here: CommandContext,
	requests: readonly LetterRequest[],
): Promise<readonly LetterRequest[] | undefined> {
	const [first] = requests;
	const isForHost = requests.length >= HOST_LETTER_FROM && first?.kind === 'thank-you';
	const toHost = isForHost ? [[{ ...first, options: { ...first.options, toHost: true } }]] : [];
	const items = [requests, ...toHost, ...requests.map(request => [request])];
	return pick<readonly LetterRequest[]>(here, 'contact', {
		placeholder: PICK.recipient,
		items,
		nameOf: nameOfRecipients,
		aboutOf: aboutRecipients,
	});
}

function nameOfRecipients(requests: readonly LetterRequest[]): string {
	const [{ contact, options } = {}] = requests;
	if (requests.length > 1) {
		return PICK.everybody(requests.length);
	}
	if (options?.toHost && contact) {
		return PICK.host(contact.name);
	}
	return contact?.name ?? PICK.nobodyNamed;
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
	{ context, asks }: CommandContext,
	requests: readonly LetterRequest[],
): Promise<CommandResult> {
	if (!asks) {
		const { letters } = await writeLetters(context, requests);
		return letters.map(({ path }) => path).join('\n');
	}
	await askForSenderName(context);
	const { letters, undo, more } = await writeLetters(context, requests);
	if (letters[0]) {
		await openLetter(context.app, letters[0].path);
	}
	const message = COMMAND_MESSAGES.letters(letters.map(({ written: isNew }) => isNew));
	return { message, ...(undo && { undo }), ...(more && { more }) };
}
