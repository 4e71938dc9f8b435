import { Notice } from 'obsidian';
import { loadLetter, type LoadedLetter } from '../../actions/loaded-letter';
import { gapsIn } from '../../core/letters/letter-text';
import { mailtoOf } from '../../core/letters/mailto';
import { SEND_LETTER } from '../../i18n/notices';
import { confirm } from '../prompts/confirm';
import type { PluginContext } from '../context/plugin-context';
import { unsavedText } from '../editor/open-editors';
import { showNotice } from '../notices/show-notice';
import { markLetterSent } from './write-letters';

/** The letter of that note as it stands in the editor, or else on disk; undefined where the note is none. */
export async function letterOf(
	desk: PluginContext,
	path: string,
): Promise<LoadedLetter | undefined> {
	const { app, notes, tracker, settings, clock } = desk;
	await tracker.whenIdle();
	const file = app.vault.getFileByPath(path);
	if (!file) {
		return undefined;
	}
	const typed = await unsavedText(app, file);
	return loadLetter(path, typed ?? (await notes.read(path)), {
		records: tracker.records(),
		followUps: tracker.followUps(),
		settings: settings.current.letters,
		now: clock.now(),
		zone: settings.zone,
	});
}

/** Who decides whether a letter with gaps goes out: somebody who can be asked, or what was said before. */
export interface CheckDecision {
	readonly asks: boolean;
	readonly anyway: boolean;
}

/** Puts the letter's text into the clipboard. */
export async function copyLetter(
	desk: PluginContext,
	letter: LoadedLetter,
	decision: CheckDecision,
): Promise<string | undefined> {
	if (!(await mayGo(desk, letter, SEND_LETTER.copyAnyway, decision))) {
		return undefined;
	}
	await window.navigator.clipboard.writeText(letter.body);
	askWhetherSent(desk, letter, SEND_LETTER.copied);
	return undefined;
}

/** Hands subject and body to the mail program; a letter too long for that goes by the clipboard, and says so. */
export async function mailLetter(
	desk: PluginContext,
	letter: LoadedLetter,
	decision: CheckDecision,
): Promise<string | undefined> {
	if (!(await mayGo(desk, letter, SEND_LETTER.mailAnyway, decision))) {
		return undefined;
	}
	const { subject, body, facts } = letter;
	const { url, whole } = mailtoOf({ to: facts.contact?.email, subject, body });
	if (!whole) {
		await window.navigator.clipboard.writeText(body);
	}
	window.open(url);
	askWhetherSent(desk, letter, whole ? SEND_LETTER.mailed : SEND_LETTER.mailedInPart);
	return undefined;
}

/** A letter with a gap goes out only where the person says so. */
async function mayGo(
	{ app }: PluginContext,
	{ subject, body }: LoadedLetter,
	yes: string,
	{ asks, anyway }: CheckDecision,
): Promise<boolean> {
	const gaps = gapsIn(`${subject}\n${body}`);
	if (gaps.length > 0 && !anyway && !asks) {
		throw new Error(SEND_LETTER.gaps(gaps));
	}
	return (
		gaps.length === 0 ||
		anyway ||
		confirm(app, { title: SEND_LETTER.gapsTitle(gaps.length), text: SEND_LETTER.gaps(gaps), yes })
	);
}

/** A notice from which the letter can be marked as sent, once it is. */
function askWhetherSent(desk: PluginContext, { note }: LoadedLetter, said: string): void {
	if (note.status === 'sent') {
		new Notice(said);
		return;
	}
	const content = createFragment();
	content.createDiv({ text: said });
	const button = content
		.createDiv('ifu-notice-buttons')
		.createEl('button', { text: SEND_LETTER.markSent });
	const notice = new Notice(content, 20_000);
	button.addEventListener('click', () => {
		notice.hide();
		void showNotice(markLetterSent(desk, note.path, { at: desk.clock.now() }));
	});
}
