import { emlFileOf } from '../../actions/letter-eml';
import { loadLetter } from '../../actions/loaded-letter';
import type { WrittenLetter } from '../../actions/write-letter';
import { followUpsOf } from '../../core/followups/follow-ups-of';
import type { Ledger } from '../../core/records/ledger';
import type { CommandContext } from '../session/command-context';

/**
 * Saves the letters that go by email as `.eml` files in a folder that exists.
 * Prints the path of each.
 */
export async function saveLetterFiles(
	{ vault, namedFiles, settings, clock, zone, terminal }: CommandContext,
	ledger: Ledger,
	letters: readonly WrittenLetter[],
	folder: string,
): Promise<void> {
	const now = clock.now();
	const records = ledger.records();
	const followUps = followUpsOf(records, settings.followUps, now);
	const deps = { records, followUps, settings: settings.letters, now, zone };
	for (const { path, text } of letters) {
		const letter = loadLetter(path, text ?? (await vault.notes.read(path)), deps);
		if (letter?.facts.via !== 'email') {
			continue;
		}
		const file = emlFileOf(letter, now);
		const target = `${folder.replace(/[\\/]+$/, '')}/${file.name}`;
		await namedFiles.write(target, file.text);
		terminal.note(target);
	}
}
