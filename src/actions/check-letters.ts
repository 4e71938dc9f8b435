import { followUpsOf } from '../core/followups/follow-ups-of';
import type { FollowUpSettings } from '../core/followups/follow-up-settings';
import { checkLetter } from '../core/letters/check/check-letter';
import { knownNamesOf } from '../core/letters/check/known-names';
import { noteLineOf } from '../core/letters/check/warning';
import type { LetterSettings } from '../core/letters/letter-settings';
import type { Problem } from '../core/notes/problem';
import type { Ledger } from '../core/records/ledger';
import type { Instant, Zone } from '../core/time/instant';
import { loadLetter, type LetterDeps } from './loaded-letter';
import type { Notes } from './ports';

interface CheckLettersDeps {
	readonly notes: Pick<Notes, 'read'>;
	readonly ledger: Ledger;
	readonly settings: { readonly letters: LetterSettings; readonly followUps: FollowUpSettings };
	readonly now: Instant;
	readonly zone: Zone;
}

/**
 * Reads every draft over.
 *
 * @returns The warnings as problems of the letter notes, with `letter` for
 * their property.
 */
export async function checkDrafts(deps: CheckLettersDeps): Promise<readonly Problem[]> {
	const { ledger, settings, now, zone } = deps;
	const records = ledger.records();
	const known = knownNamesOf(records);
	const letterDeps: LetterDeps = {
		records,
		followUps: followUpsOf(records, settings.followUps, now),
		settings: settings.letters,
		now,
		zone,
	};
	const problems: Problem[] = [];
	for (const { path, status } of records.letters) {
		if (status !== 'draft') {
			continue;
		}
		const text = await deps.notes.read(path);
		const letter = loadLetter(path, text, letterDeps);
		if (!letter) {
			continue;
		}
		const subjectLine = ledger.place(path, 'subject').line;
		for (const { message, place } of checkLetter(letter, letter.facts, now, known)) {
			problems.push({
				path,
				line: place ? noteLineOf(text, place, subjectLine) : 1,
				property: 'letter',
				value: place ? letter[place.part].slice(place.offset, place.offset + place.length) : '',
				message,
			});
		}
	}
	return problems;
}
