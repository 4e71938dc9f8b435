import { channelOf, type LetterChannel } from '../core/letters/channel';
import { compose, type ComposedLetter } from '../core/letters/compose';
import { letterKind } from '../core/records/letter-kinds';
import type { LetterFacts } from '../core/letters/letter-facts';
import { isSameLetter, letterNoteOf } from '../core/letters/letter-note';
import type { LetterSettings } from '../core/letters/letter-settings';
import type { TemplateFault } from '../core/letters/template-fault';
import type { Templates } from '../core/letters/templates';
import type { Ledger } from '../core/records/ledger';
import { NOTE_DEFAULTS, type NoteSettings } from '../core/records/note-settings';
import { dayAt, type Instant, type Zone } from '../core/time/instant';
import { MARKING } from '../i18n/marking';
import type { LetterRequest } from './letter-requests';
import { lettersFolderFault } from './letters-folder';
import type { MarkSentResult } from './mark-sent';
import type { Notes } from './ports';

export interface WriteLetterDeps {
	readonly notes: Pick<Notes, 'create' | 'read' | 'edit'>;
	readonly ledger: Ledger;
	readonly settings: LetterSettings;
	/** Which folders hold templates. */
	readonly noteSettings?: NoteSettings;
	readonly templates: Templates;
	readonly now: Instant;
	/** The zone of the settings: letters are dated in it. */
	readonly zone: Zone;
}

/** A letter that was written, existed already, or would be written. */
export interface WrittenLetter extends MarkSentResult {
	/** The text of the note; undefined if the letter existed already. */
	readonly text?: string;
}

/** Why a letter wasn't written, in sentences for the person. */
export class LetterError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'LetterError';
	}
}

/** A template that can't be used as it is; nothing was written from it. */
export class TemplateError extends LetterError {
	constructor(readonly faults: readonly TemplateFault[]) {
		const lines = faults.map(({ template, line, message }) => `${template}:${line}: ${message}`);
		super(lines.join('\n'));
		this.name = 'TemplateError';
	}
}

const MAX_COPIES = 99;

/**
 * Writes the letter as a note, unless it exists already.
 * @param dryRun only works out what would be written
 * @throws LetterError if it can't be written as things are
 */
export async function writeLetter(
	deps: WriteLetterDeps,
	request: LetterRequest,
	dryRun = false,
): Promise<WrittenLetter> {
	const { kind, contact, existing } = request;
	const outcome = { kind, ...(contact && { to: contact.name }) };
	if (existing !== undefined) {
		return { ...outcome, path: existing, written: false };
	}
	assertUsableFolder(deps);
	assertNoDoubt(deps, request);
	const facts = factsOf(deps, request);
	const letter = composed(deps, request, facts);
	for (let copy = 1; copy <= MAX_COPIES; copy++) {
		const { path, text } = letterNoteOf(letter, facts, deps.settings.folder, copy);
		if (dryRun) {
			if (!deps.ledger.has(path)) {
				return { ...outcome, path, written: false, text };
			}
			continue;
		}
		const done = await writeAt(deps, path, text);
		if (done !== 'taken') {
			return {
				...outcome,
				path,
				...(done === 'written' ? { text } : {}),
				written: done === 'written',
			};
		}
	}
	throw new LetterError(MARKING.namesTaken(deps.settings.folder));
}

/**
 * Creates the note. If the name is taken, asks whether that note is this
 * letter, or the beginning of it after a crash.
 */
async function writeAt(
	{ notes, ledger }: WriteLetterDeps,
	path: string,
	text: string,
): Promise<'written' | 'exists' | 'taken'> {
	if (await notes.create(path, text)) {
		ledger.put(path, text);
		return 'written';
	}
	const present = await notes.read(path);
	if (present === text || isSameLetter(present, text)) {
		ledger.put(path, present);
		return 'exists';
	}
	if (present.trim() !== '' && !text.startsWith(present)) {
		return 'taken';
	}
	await notes.edit(path, now => (now === present ? text : now));
	ledger.put(path, text);
	return 'written';
}

/** Nothing goes to an employer while one of their notes can't be read. */
function assertNoDoubt({ ledger }: WriteLetterDeps, request: LetterRequest): void {
	const { application, interview } = request;
	const company = application?.company ?? interview?.company ?? '';
	const doubtful = ledger.doubt().about({ application, interview, company });
	if (doubtful) {
		throw new LetterError(MARKING.inDoubt(doubtful.path, company));
	}
}

/**
 * A letter where notes aren't read would never be found again, and be written
 * at each run.
 */
function assertUsableFolder({ settings, noteSettings }: WriteLetterDeps): void {
	const notes = noteSettings ?? NOTE_DEFAULTS;
	const templateFolders = [...notes.templateFolders, settings.templates];
	const fault = lettersFolderFault(settings, { ...notes, templateFolders });
	if (fault !== undefined) {
		throw new LetterError(fault);
	}
}

function composed(
	{ templates }: Pick<WriteLetterDeps, 'templates'>,
	{ kind }: LetterRequest,
	facts: LetterFacts,
): ComposedLetter {
	const result = compose(letterKind(kind)!, facts, templates);
	if (!result.ok) {
		throw new TemplateError(result.faults);
	}
	return result.letter;
}

function channelFor({ kind, contact, via }: LetterRequest): LetterChannel {
	const row = letterKind(kind);
	return row?.always ?? via ?? channelOf(contact, row);
}

function factsOf({ settings, now, zone }: WriteLetterDeps, request: LetterRequest): LetterFacts {
	const { kind, contact, interview, application, followUp, options } = request;
	const isToEverybody = letterKind(kind)?.recipients === 'everybody-met' && !options?.toHost;
	return {
		kind,
		via: channelFor(request),
		today: dayAt(now, zone),
		zone,
		sender: settings.sender,
		language: contact?.language ?? settings.language,
		recipients: isToEverybody ? (interview?.contacts ?? []) : [],
		...(contact && { contact }),
		...(interview && { interview }),
		...(application && { application }),
		...(followUp && { followUp }),
		...(options && { options }),
	};
}
