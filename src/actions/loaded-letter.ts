import type { FollowUp } from '../core/followups/follow-up';
import { matchesName } from '../core/followups/recipient';
import { channelOf, toChannel } from '../core/letters/channel';
import type { CheckedLetter } from '../core/letters/check/check-letter';
import { letterKind } from '../core/records/letter-kinds';
import type { LetterFacts } from '../core/letters/letter-facts';
import type { LetterSettings } from '../core/letters/letter-settings';
import { bodyOf } from '../core/notes/frontmatter-block';
import type { Records } from '../core/records/application';
import type { Letter } from '../core/records/letter';
import { dayAt, type Instant, type Zone } from '../core/time/instant';

/** A letter note as it is now, with all that is known about its occasion. */
export interface LoadedLetter extends CheckedLetter {
	readonly note: Letter;
	readonly facts: LetterFacts;
}

export interface LetterDeps {
	readonly records: Records;
	readonly followUps: readonly FollowUp[];
	readonly settings: LetterSettings;
	readonly now: Instant;
	readonly zone: Zone;
}

/**
 * The letter of that note, whose text may be newer than the file; undefined if
 * the note is no letter.
 */
export function loadLetter(
	path: string,
	text: string,
	{ records, followUps, settings, now, zone }: LetterDeps,
): LoadedLetter | undefined {
	const note = records.letters.find(letter => letter.path === path);
	if (!note) {
		return undefined;
	}
	const application = records.applications.find(({ letters }) =>
		letters.some(letter => letter.path === path),
	);
	const followUp = followUps.find(({ letter }) => letter === path);
	const noted = [...(application?.interviews ?? []), ...records.unattached].find(
		({ path: own, entry }) => entry === undefined && own === note.interviewPath,
	);
	const interview = noted ?? followUp?.interview;
	const known = [
		...(interview?.contacts ?? []),
		...(application?.contacts ?? []),
		...records.contacts,
	];
	const contact =
		note.to === undefined ? undefined : known.find(candidate => matchesName(candidate, note.to!));
	const kind = note.letterKind ?? '';
	const facts: LetterFacts = {
		kind,
		zone,
		today: dayAt(now, zone),
		sender: settings.sender,
		recipients: letterKind(kind)?.recipients === 'everybody-met' ? (interview?.contacts ?? []) : [],
		via: toChannel(note.via) ?? channelOf(contact, letterKind(kind)),
		language: contact?.language ?? settings.language,
		...(contact && { contact }),
		...(interview && { interview }),
		...(application && { application }),
		...(followUp && { followUp }),
	};
	return {
		note,
		facts,
		subject: note.subject ?? '',
		body: bodyOf(text).replace(/\r\n?/g, '\n').trim(),
	};
}
