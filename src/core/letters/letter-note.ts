import { stringify } from 'yaml';
import { fileNameOf, folderPath } from '../notes/file-name';
import { readFrontmatter } from '../notes/read-frontmatter';
import type { Contact } from '../records/contact';
import type { Zone } from '../time/instant';
import { isoOfWhen, type When } from '../time/when';
import { channelName } from './channel';
import type { ComposedLetter } from './compose';
import { letterKind } from '../records/letter-kinds';
import type { LetterFacts } from './letter-facts';

/** A note that is to be made: its path in the vault and its text. */
export interface LetterNote {
	readonly path: string;
	readonly text: string;
}

/** The class that makes a letter by mail print as one. */
export const LETTER_CLASS = 'interview-follow-up-letter';

/** The note of a letter. `copy` counts from 1 and tells letters apart that would have the same name. */
export function letterNoteOf(
	letter: ComposedLetter,
	facts: LetterFacts,
	folder: string,
	copy = 1,
): LetterNote {
	const yaml = stringify(propertiesOf(letter, facts), { lineWidth: 0, nullStr: '' });
	return {
		path: letterPath(letter.kind, facts, folder, copy),
		text: `---\n${yaml.replace(/[ \t]+$/gm, '')}---\n\n${letter.body}`,
	};
}

/** Where the note of a letter written that day goes: `Letters/2026-11-24 Thank-you - Jane Smith - Acme.md`. */
export function letterPath(kind: string, facts: LetterFacts, folder: string, copy = 1): string {
	const { contact, interview, application, today } = facts;
	const company = interview?.company ?? application?.company ?? contact?.company;
	const name = fileNameOf([letterKind(kind)?.label ?? kind, contact?.name, company]);
	const inside = folderPath(folder);
	return `${inside === '' ? '' : `${inside}/`}${today} ${name}${copy > 1 ? ` ${copy}` : ''}.md`;
}

function propertiesOf(
	{ kind, via, subject }: ComposedLetter,
	facts: LetterFacts,
): Readonly<Record<string, unknown>> {
	const { contact, interview, application, followUp, zone } = facts;
	return {
		type: 'letter',
		kind,
		...(contact && { to: recipientOf(contact) }),
		...(interview?.entry === undefined && interview && { interview: linkTo(interview.path) }),
		...(application?.note && { application: linkTo(application.note.path) }),
		via: channelName(via),
		subject,
		...(via === 'mail' && { cssclasses: [LETTER_CLASS] }),
		...(followUp?.due && { due: timeText(followUp.due, zone) }),
		status: 'draft',
		sent: null,
		...(followUp && { follow_up: followUp.id }),
	};
}

/**
 * Whether a note is the letter that was about to be written: it answers the same follow-up, or, without one,
 * it's of the same kind, to the same person and about the same records. What the person changed since doesn't matter.
 */
export function isSameLetter(present: string, wanted: string): boolean {
	const has = identityOf(present);
	const wants = identityOf(wanted);
	if (has.kind !== wants.kind) {
		return false;
	}
	if (has.followUp !== '' && wants.followUp !== '') {
		return has.followUp === wants.followUp;
	}
	return has.about === wants.about;
}

function identityOf(note: string): {
	readonly kind: string;
	readonly followUp: string;
	readonly about: string;
} {
	const { properties } = readFrontmatter(note);
	const value = (name: string): string => {
		const property = properties.find(candidate => candidate.name === name);
		return JSON.stringify(property?.value ?? null);
	};
	const followUp = properties.find(({ name }) => name === 'follow_up')?.value;
	return {
		kind: value('kind'),
		followUp: typeof followUp === 'string' ? followUp : '',
		about: [value('to'), value('interview'), value('application')].join(' '),
	};
}

/** A link to their note where there is one, under their name. */
function recipientOf({ path, name }: Contact): string {
	if (path === undefined) {
		return name;
	}
	return linkTo(path, name);
}

function linkTo(path: string, shown?: string): string {
	const target = path.replace(/\.md$/, '');
	if (shown === undefined || target.split('/').pop() === shown) {
		return `[[${target}]]`;
	}
	return `[[${target}|${shown.replace(/[[\]|]/g, ' ')}]]`;
}

/** A day, or what clocks in the zone show: the form that the Properties editor takes for a date. */
function timeText(when: When, zone: Zone): string {
	return isoOfWhen(when, zone).slice(0, 19);
}
