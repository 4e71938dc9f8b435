import { Notice, Platform } from 'obsidian';
import { emlFileOf } from '../../actions/letter-eml';
import { loadLetter, type LoadedLetter } from '../../actions/loaded-letter';
import { readTemplates } from '../../actions/read-templates';
import { switchChannel, type SwitchResult } from '../../actions/switch-channel';
import type { LetterChannel } from '../../core/letters/channel';
import { gapsIn } from '../../core/letters/letter-text';
import { mailtoOf } from '../../core/letters/mailto';
import { formatExactDue } from '../../core/time/format-due';
import type { When } from '../../core/time/when';
import { LETTER_OPTIONS } from '../../i18n/forms';
import { SEND_LETTER } from '../../i18n/notices';
import { confirm } from '../prompts/confirm';
import type { PluginContext } from '../context/plugin-context';
import { perform } from '../context/perform';
import type { Done } from '../context/undo-history';
import { unsavedText } from '../editor/open-editors';
import { showNotice } from '../notices/show-notice';
import { markLetterSent } from './write-letters';

/** The letter of that note as it stands in the editor, or else on disk; undefined where the note is none. */
export async function letterOf(
	context: PluginContext,
	path: string,
): Promise<LoadedLetter | undefined> {
	const { app, notes, tracker, settings, clock } = context;
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
	context: PluginContext,
	letter: LoadedLetter,
	decision: CheckDecision,
): Promise<string | undefined> {
	if (!(await mayGo(context, letter, SEND_LETTER.copyAnyway, decision))) {
		return undefined;
	}
	await window.navigator.clipboard.writeText(letterText(letter));
	askWhetherSent(context, letter, SEND_LETTER.copied);
	return undefined;
}

/** What is copied: an email's subject goes along, above its text. */
function letterText({ subject, body, facts, note }: LoadedLetter): string {
	const isEmail = facts.via === 'email' && (note.via === undefined || note.via === 'email');
	if (isEmail && subject !== '') {
		return `${subject}\n\n${body}`;
	}
	return body;
}

/** Hands subject and body to the mail program; a letter too long for that goes by the clipboard, and says so. */
export async function mailLetter(
	context: PluginContext,
	letter: LoadedLetter,
	decision: CheckDecision,
): Promise<string | undefined> {
	if (!(await mayGo(context, letter, SEND_LETTER.mailAnyway, decision))) {
		return undefined;
	}
	const { subject, body, facts } = letter;
	const { url, whole } = mailtoOf({ to: facts.contact?.email, subject, body });
	if (!whole) {
		await window.navigator.clipboard.writeText(body);
	}
	window.open(url);
	askWhetherSent(context, letter, whole ? SEND_LETTER.mailed : SEND_LETTER.mailedInPart, !whole);
	return undefined;
}

/** Saves the letter as a file for a mail program, however long it is. */
export async function saveLetterFile(
	context: PluginContext,
	letter: LoadedLetter,
	decision: CheckDecision,
): Promise<string | undefined> {
	if (!(await mayGo(context, letter, SEND_LETTER.saveAnyway, decision))) {
		return undefined;
	}
	const { name, text } = emlFileOf(letter, context.clock.now());
	downloadText(name, text, 'message/rfc822');
	askWhetherSent(context, letter, SEND_LETTER.saved(name));
	return undefined;
}

/** Gives a draft the form of another channel; asks first if the person's own text would be lost. */
export async function changeChannel(
	context: PluginContext,
	path: string,
	via: LetterChannel,
	{ asks, anyway }: CheckDecision,
): Promise<Done | undefined> {
	const { notes, tracker, clock, settings } = context;
	const templates = await readTemplates(notes, settings.current.letters, settings.current.notes);
	const outcome: { result: SwitchResult } = { result: 'unchanged' };
	const change = (discardEdits: boolean): Promise<Done> =>
		perform(context, async deps => {
			const records = {
				records: tracker.records(),
				followUps: tracker.followUps(),
				letterSettings: settings.current.letters,
				templates,
				now: clock.now(),
				zone: settings.zone,
			};
			outcome.result = await switchChannel({ ...deps, ...records }, path, via, discardEdits);
			return outcome.result === 'switched'
				? SEND_LETTER.switched(LETTER_OPTIONS.channels[via])
				: SEND_LETTER.notSwitched;
		});
	const done = await change(anyway);
	if (outcome.result !== 'edits-at-risk') {
		return done;
	}
	if (!asks) {
		throw new Error(SEND_LETTER.edits);
	}
	const question = {
		title: SEND_LETTER.editsTitle,
		text: SEND_LETTER.edits,
		yes: SEND_LETTER.replace,
	};
	return (await confirm(context.app, question)) ? change(true) : undefined;
}

/** A letter with a gap, or one that it is too early for, goes out only if the person confirms. */
async function mayGo(
	context: PluginContext,
	letter: LoadedLetter,
	yes: string,
	{ asks, anyway }: CheckDecision,
): Promise<boolean> {
	if (anyway) {
		return true;
	}
	const gaps = gapsIn(`${letter.subject}\n${letter.body}`);
	if (gaps.length > 0) {
		const question = {
			title: SEND_LETTER.gapsTitle(gaps.length),
			text: SEND_LETTER.gaps(gaps),
			yes,
		};
		if (!asks) {
			throw new Error(question.text);
		}
		if (!(await confirm(context.app, question))) {
			return false;
		}
	}
	return mayGoNow(context, letter, yes, asks);
}

/** Whether it is time for the letter; if not, the person is told the day and the reason, and may go on. */
async function mayGoNow(
	{ app, tracker }: PluginContext,
	{ note }: LoadedLetter,
	yes: string,
	asks: boolean,
): Promise<boolean> {
	const followUp = tracker.followUps().find(({ letter }) => letter === note.path);
	if (note.status === 'sent' || followUp?.status !== 'upcoming' || !followUp.opens) {
		return true;
	}
	const day = formatExactDue(followUp.opens, tracker.now(), followUp.zone);
	const text = SEND_LETTER.early(day, followUp.why);
	if (!asks) {
		throw new Error(text);
	}
	return confirm(app, { title: SEND_LETTER.earlyTitle, text, yes });
}

/** Marks the letter as sent now; asks first while it has gaps, or if it is too early. */
export async function confirmAndMarkSent(
	context: PluginContext,
	path: string,
	decision: CheckDecision,
	sent: When = { at: context.clock.now() },
): Promise<Done | undefined> {
	const letter = await letterOf(context, path);
	if (letter && !(await mayGo(context, letter, SEND_LETTER.markAnyway, decision))) {
		return undefined;
	}
	return markLetterSent(context, path, sent);
}

/** A notice from which the letter can be marked as sent. */
function askWhetherSent(
	context: PluginContext,
	letter: LoadedLetter,
	message: string,
	isTooLong = false,
): void {
	const { note } = letter;
	if (note.status === 'sent') {
		new Notice(message);
		return;
	}
	const content = createFragment();
	content.createDiv({ text: message });
	const buttons = content.createDiv('ifu-notice-buttons');
	const button = buttons.createEl('button', { text: SEND_LETTER.markSent });
	const notice = new Notice(content, 20_000);
	if (isTooLong && Platform.isDesktop) {
		const save = buttons.createEl('button', { text: SEND_LETTER.saveFile });
		save.addEventListener('click', () => {
			notice.hide();
			void showNotice(saveLetterFile(context, letter, { asks: true, anyway: true }));
		});
	}
	button.addEventListener('click', () => {
		notice.hide();
		void showNotice(markLetterSent(context, note.path, { at: context.clock.now() }));
	});
}

/** Lets the person save a text as a file outside the vault. */
function downloadText(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = createEl('a', { attr: { href: url, download: name } });
	link.click();
	window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
