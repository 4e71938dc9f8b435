import { channelName, type LetterChannel } from '../core/letters/channel';
import { compose, type ComposedLetter } from '../core/letters/compose';
import { letterKind } from '../core/records/letter-kinds';
import type { LetterFacts } from '../core/letters/letter-facts';
import { LETTER_CLASS } from '../core/letters/letter-note';
import type { Templates } from '../core/letters/templates';
import { bodyOf } from '../core/notes/frontmatter-block';
import type { NoteSettings } from '../core/records/note-settings';
import { removeNoteProperty, setNoteProperty } from '../core/records/write-properties';
import { toDay } from '../core/time/day';
import { primaryOf } from '../i18n/letters';
import { MARKING } from '../i18n/marking';
import { loadLetter, type LetterDeps, type LoadedLetter } from './loaded-letter';
import { letterAt } from './mark-sent';
import type { NoteWriterDeps } from './note-writer';
import { TemplateError } from './write-letter';

export interface SwitchChannelDeps extends NoteWriterDeps, Omit<LetterDeps, 'settings'> {
	readonly letterSettings: LetterDeps['settings'];
	readonly templates: Templates;
}

/**
 * What happened to the letter. `edits-at-risk`: nothing was written, because
 * the person's own words would be lost.
 */
export type SwitchResult = 'switched' | 'unchanged' | 'edits-at-risk';

/**
 * Gives a letter note the form of another channel. The person's own words are
 * kept if both forms are letters; a script for a call or a short message is
 * written afresh.
 * @param discardEdits whether the person's own words may go
 */
export async function switchChannel(
	deps: SwitchChannelDeps,
	path: string,
	via: LetterChannel,
	discardEdits = false,
): Promise<SwitchResult> {
	if (letterAt(deps.ledger, path).status === 'sent') {
		throw new Error(MARKING.sentLetter(path));
	}
	let result: SwitchResult = 'unchanged';
	await deps.notes.edit(path, text => {
		const next = reshaped(deps, { path, text, via, discardEdits });
		result = next.result;
		if (next.text !== text) {
			deps.ledger.put(path, next.text);
		}
		return next.text;
	});
	return result;
}

interface Reshape {
	readonly path: string;
	readonly text: string;
	readonly via: LetterChannel;
	readonly discardEdits: boolean;
}

function reshaped(
	deps: SwitchChannelDeps,
	{ path, text, via, discardEdits }: Reshape,
): { readonly text: string; readonly result: SwitchResult } {
	const letter = loadLetter(path, text, { ...deps, settings: deps.letterSettings });
	if (!letter || letter.facts.via === via || letterKind(letter.facts.kind)?.always) {
		return { text, result: 'unchanged' };
	}
	const facts = { ...letter.facts, today: dayInName(path) ?? letter.facts.today };
	const before = composed(facts, deps.templates);
	const after = composed({ ...facts, via }, deps.templates);
	const body = bodyFor(letter, before, after, facts, via, deps.templates);
	if (body === undefined && !discardEdits) {
		return { text, result: 'edits-at-risk' };
	}
	const subject = letter.subject === before.subject ? after.subject : letter.subject;
	const withProperties = withChannel(text, path, via, subject, deps.settings);
	return { text: withBody(withProperties, body ?? after.body), result: 'switched' };
}

/** The day that the letter was written, from the beginning of its name. */
function dayInName(path: string): LetterFacts['today'] | undefined {
	return toDay(path.split('/').at(-1)!.slice(0, 10));
}

function composed(facts: LetterFacts, templates: Templates): ComposedLetter {
	const result = compose(letterKind(facts.kind)!, facts, templates);
	if (!result.ok) {
		throw new TemplateError(result.faults);
	}
	return result.letter;
}

/** The new body with what the person wrote; undefined if that would be lost. */
function bodyFor(
	letter: LoadedLetter,
	before: ComposedLetter,
	after: ComposedLetter,
	facts: LetterFacts,
	via: LetterChannel,
	templates: Templates,
): string | undefined {
	if (letter.body.trim() === before.body.trim()) {
		return after.body;
	}
	const areLetters = [facts.via, via].every(channel => channel === 'mail' || channel === 'email');
	if (!areLetters) {
		return undefined;
	}
	const old = frameOf(facts, templates);
	const next = frameOf({ ...facts, via }, templates);
	const written = letter.body.trim();
	if (!written.startsWith(old.head) || !written.endsWith(old.foot)) {
		return undefined;
	}
	const middle = written.slice(old.head.length, written.length - old.foot.length).trim();
	return `${next.head}\n\n${middle}\n\n${next.foot}\n`;
}

/** What surrounds the text of a letter: letterhead and salutation, closing and name. */
function frameOf(
	facts: LetterFacts,
	templates: Templates,
): { readonly head: string; readonly foot: string } {
	const kind = letterKind(facts.kind)!;
	const part = (body: string): string => {
		const template = { place: kind.id, body: { text: body, line: 1 } };
		const tags = ['', `.${facts.language}`, `.${primaryOf(facts.language)}`];
		const own = new Map(tags.map(tag => [`${kind.id}${tag}`.toLowerCase(), template]));
		const result = compose(kind, facts, { ...templates, own });
		if (result.ok) {
			return result.letter.body.trim();
		}
		return '';
	};
	return { head: part('{{ letterhead }}\n\n{{ salutation }}'), foot: part('{{ signature }}') };
}

function withChannel(
	text: string,
	path: string,
	via: LetterChannel,
	subject: string,
	settings: NoteSettings,
): string {
	const change = { path, kind: 'letter', settings } as const;
	const named = setNoteProperty(text, { ...change, name: 'via' }, channelName(via));
	const titled = setNoteProperty(named, { ...change, name: 'subject' }, subject);
	if (via === 'mail') {
		return setNoteProperty(titled, { ...change, name: 'cssclasses' }, [LETTER_CLASS]);
	}
	return removeNoteProperty(titled, { ...change, name: 'cssclasses' });
}

function withBody(text: string, body: string): string {
	const old = bodyOf(text);
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const head = text.slice(0, text.length - old.length);
	return `${head}${eol}${body.replaceAll('\n', eol)}`;
}
