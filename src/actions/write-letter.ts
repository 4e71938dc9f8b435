import { channelOf } from '../core/letters/channel';
import { compose, type ComposedLetter } from '../core/letters/compose';
import type { TemplateFault } from '../core/letters/template-fault';
import { letterKind } from '../core/letters/kinds';
import type { LetterFacts } from '../core/letters/letter-facts';
import { letterNoteOf } from '../core/letters/letter-note';
import type { LetterSettings } from '../core/letters/letter-settings';
import type { Templates } from '../core/letters/templates';
import type { Ledger } from '../core/records/ledger';
import { dayAt, type Instant, type Zone } from '../core/time/instant';
import type { LetterRequest } from './letter-requests';
import type { MarkSentResult } from './mark-sent';
import type { Notes } from './ports';

export interface WriteLetterDeps {
	readonly notes: Pick<Notes, 'create'>;
	readonly ledger: Ledger;
	readonly settings: LetterSettings;
	readonly templates: Templates;
	readonly now: Instant;
	/** The zone of the settings: letters are dated in it. */
	readonly zone: Zone;
}

/** A letter that was written, was there already, or would be written. */
export interface WrittenLetter extends MarkSentResult {
	/** The text of the note; undefined where the letter was there already. */
	readonly text?: string;
}

/** A template that cannot be used as it is; nothing was written from it. */
export class TemplateError extends Error {
	constructor(readonly faults: readonly TemplateFault[]) {
		super(
			faults.map(({ template, line, message }) => `${template}:${line}: ${message}`).join('\n'),
		);
		this.name = 'TemplateError';
	}
}

const COPIES = 99;

/** Writes the letter as a note, unless there is one already. `dryRun` only tells what would be written. */
export async function writeLetter(
	desk: WriteLetterDeps,
	request: LetterRequest,
	dryRun = false,
): Promise<WrittenLetter> {
	const { kind, contact, existing } = request;
	const outcome = { kind, ...(contact && { to: contact.name }) };
	if (existing !== undefined) {
		return { ...outcome, path: existing, written: false };
	}
	const facts = factsOf(desk, request);
	const letter = composed(desk, request, facts);
	for (let copy = 1; copy <= COPIES; copy++) {
		const { path, text } = letterNoteOf(letter, facts, desk.settings.folder, copy);
		if (dryRun) {
			if (!desk.ledger.has(path)) {
				return { ...outcome, path, written: false, text };
			}
		} else if (await desk.notes.create(path, text)) {
			desk.ledger.put(path, text);
			return { ...outcome, path, written: true, text };
		}
	}
	throw new Error(letterNoteOf(letter, facts, desk.settings.folder).path);
}

function composed(
	{ templates }: WriteLetterDeps,
	{ kind }: LetterRequest,
	facts: LetterFacts,
): ComposedLetter {
	const result = compose(letterKind(kind)!, facts, templates);
	if (!result.ok) {
		throw new TemplateError(result.faults);
	}
	return result.letter;
}

function factsOf(
	{ settings, now, zone }: WriteLetterDeps,
	{ kind, contact, interview, application, followUp }: LetterRequest,
): LetterFacts {
	return {
		kind,
		via: channelOf(contact, letterKind(kind)),
		today: dayAt(now, zone),
		zone,
		sender: settings.sender,
		language: contact?.language ?? settings.language,
		recipients: kind === 'thank-you' ? (interview?.contacts ?? []) : [],
		...(contact && { contact }),
		...(interview && { interview }),
		...(application && { application }),
		...(followUp && { followUp }),
	};
}
