import { Notice } from 'obsidian';
import { lettersDue, letterRequestOf, type LetterRequest } from '../../actions/letter-requests';
import { LetterRun } from '../../actions/letter-run';
import { markSent } from '../../actions/mark-sent';
import { readTemplates } from '../../actions/read-templates';
import type { WrittenLetter } from '../../actions/write-letter';
import type { FollowUp } from '../../core/followups/follow-up';
import type { When } from '../../core/time/when';
import { DONE_MESSAGES } from '../../i18n/notices';
import { assertRead, withRecords } from '../context/with-records';
import type { PluginContext } from '../context/plugin-context';
import { withProgress } from '../notices/progress-notice';
import { asInVault } from '../context/folders';
import { openLetter } from './open-letter';

/** Writes the letters, with progress where they are many, and answers what became of each. A faulty template stops its own letters alone. */
export async function writeLetters(
	desk: PluginContext,
	requests: readonly LetterRequest[],
): Promise<readonly WrittenLetter[]> {
	const { notes, settings, clock } = desk;
	const { current, zone } = settings;
	const folder = asInVault(desk.app, current.letters.folder);
	const templates = await readTemplates(notes, current.letters, current.notes);
	return withRecords(desk, async ({ ledger }) => {
		const run = new LetterRun({
			notes,
			ledger,
			settings: { ...current.letters, folder },
			templates,
			now: clock.now(),
			zone,
		});
		await withProgress(DONE_MESSAGES.writing, requests, request => run.write(request));
		const { written, faults } = run;
		if (faults.size > 0 && written.length === 0) {
			throw new Error([...faults].join('\n'));
		}
		for (const fault of faults) {
			new Notice(fault, 0);
		}
		return written;
	});
}

/** Writes one letter, unless it is there already, and opens it. */
export async function writeAndOpen(
	desk: PluginContext,
	request: LetterRequest,
): Promise<WrittenLetter | undefined> {
	const [letter] = await writeLetters(desk, [request]);
	if (letter) {
		await openLetter(desk.app, letter.path);
	}
	return letter;
}

/** The request for a follow-up's letter of that kind, which may be written already. */
export function requestFor(followUp: FollowUp, kind: string): LetterRequest {
	return {
		...letterRequestOf(followUp, kind),
		...(followUp.letter !== undefined && { existing: followUp.letter }),
	};
}

/** Writes all letters due, and opens the one that is alone. */
export async function writeAllDue(desk: PluginContext): Promise<string> {
	await desk.tracker.whenIdle();
	assertRead(desk.tracker);
	if (!desk.tracker.isComplete()) {
		throw new Error(DONE_MESSAGES.lettersNeedAll);
	}
	const letters = await writeLetters(desk, lettersDue(desk.tracker.followUps(), desk.clock.now()));
	const [only, ...others] = letters;
	if (only && others.length === 0) {
		await openLetter(desk.app, only.path);
	}
	return DONE_MESSAGES.letters(letters.length);
}

/** Marks a letter note as sent. */
export async function markLetterSent(
	desk: PluginContext,
	path: string,
	sent: When,
): Promise<string> {
	const { written, to } = await withRecords(desk, inner =>
		markSent(inner, path, sent, desk.settings.zone),
	);
	return written ? DONE_MESSAGES.sent(to) : DONE_MESSAGES.sentAlready;
}
