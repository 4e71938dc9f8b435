import { Notice } from 'obsidian';
import { letterInHand, type LetterInHand } from '../../actions/letter-in-hand';
import { gapsIn } from '../../core/letters/letter-text';
import { mailtoOf } from '../../core/letters/mailto';
import { HAND_OVER } from '../../i18n/commands';
import { confirm } from '../asking/confirm';
import type { Desk } from '../desk/desk';
import { noteWithTyping } from '../editor/typing';
import { say } from '../telling/say';
import { markLetterSent } from './write-letters';

/** The letter of that note as it stands in the editor, or else on disk; undefined where the note is none. */
export async function letterOf(desk: Desk, path: string): Promise<LetterInHand | undefined> {
	const { app, notes, tracker, settings, clock } = desk;
	await tracker.settled();
	const file = app.vault.getFileByPath(path);
	if (!file) {
		return undefined;
	}
	const typed = (await noteWithTyping(app, file))?.editor.getValue();
	return letterInHand(path, typed ?? (await notes.read(path)), {
		records: tracker.records(),
		followUps: tracker.followUps(),
		settings: settings.current.letters,
		now: clock.now(),
		zone: settings.zone,
	});
}

/** Who decides whether a letter with gaps goes out: somebody who can be asked, or what was said before. */
export interface Decision {
	readonly asks: boolean;
	readonly anyway: boolean;
}

/** Puts the letter's text into the clipboard. */
export async function copyLetter(
	desk: Desk,
	letter: LetterInHand,
	decision: Decision,
): Promise<string | undefined> {
	if (!(await mayGo(desk, letter, HAND_OVER.copyAnyway, decision))) {
		return undefined;
	}
	await window.navigator.clipboard.writeText(letter.body);
	askWhetherSent(desk, letter, HAND_OVER.copied);
	return undefined;
}

/** Hands subject and body to the mail program; a letter too long for that goes by the clipboard, and says so. */
export async function mailLetter(
	desk: Desk,
	letter: LetterInHand,
	decision: Decision,
): Promise<string | undefined> {
	if (!(await mayGo(desk, letter, HAND_OVER.mailAnyway, decision))) {
		return undefined;
	}
	const { subject, body, facts } = letter;
	const { url, whole } = mailtoOf({ to: facts.contact?.email, subject, body });
	if (!whole) {
		await window.navigator.clipboard.writeText(body);
	}
	window.open(url);
	askWhetherSent(desk, letter, whole ? HAND_OVER.mailed : HAND_OVER.mailedInPart);
	return undefined;
}

/** A letter with a gap goes out only where the person says so. */
async function mayGo(
	{ app }: Desk,
	{ subject, body }: LetterInHand,
	yes: string,
	{ asks, anyway }: Decision,
): Promise<boolean> {
	const gaps = gapsIn(`${subject}\n${body}`);
	if (gaps.length > 0 && !anyway && !asks) {
		throw new Error(HAND_OVER.gaps(gaps));
	}
	return (
		gaps.length === 0 ||
		anyway ||
		confirm(app, { title: HAND_OVER.gapsTitle(gaps.length), text: HAND_OVER.gaps(gaps), yes })
	);
}

/** A notice from which the letter can be marked as sent, once it is. */
function askWhetherSent(desk: Desk, { note }: LetterInHand, said: string): void {
	if (note.status === 'sent') {
		new Notice(said);
		return;
	}
	const content = createFragment();
	content.createDiv({ text: said });
	const button = content
		.createDiv('ifu-notice-buttons')
		.createEl('button', { text: HAND_OVER.markSent });
	const notice = new Notice(content, 20_000);
	button.addEventListener('click', () => {
		notice.hide();
		void say(markLetterSent(desk, note.path, { at: desk.clock.now() }));
	});
}
