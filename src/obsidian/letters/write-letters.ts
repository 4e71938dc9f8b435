import { Notice } from 'obsidian';
import { lettersDue, letterRequestOf, type LetterRequest } from '../../actions/letter-requests';
import { LetterRun } from '../../actions/letter-run';
import { markSent } from '../../actions/mark-sent';
import { readTemplates } from '../../actions/read-templates';
import type { WrittenLetter } from '../../actions/write-letter';
import type { FollowUp } from '../../core/followups/follow-up';
import type { When } from '../../core/time/when';
import { SENDER_QUESTION } from '../../i18n/forms';
import { DONE, DONE_MESSAGES } from '../../i18n/notices';
import { asInVault } from '../context/folders';
import { perform } from '../context/perform';
import { assertRead } from '../context/with-records';
import type { PluginContext } from '../context/plugin-context';
import type { Done } from '../context/undo-history';
import { withProgress } from '../notices/progress-notice';
import { showError } from '../notices/show-notice';
import { askForm } from '../prompts/ask-form';
import { choose } from '../prompts/choose';
import { openLetter } from './open-letter';

/** What was written, and what was there already. */
export interface LettersDone extends Done {
	readonly letters: readonly WrittenLetter[];
}

/** Writes the letters, with progress if there are many. A faulty template stops only its own letters. */
export async function writeLetters(
	context: PluginContext,
	requests: readonly LetterRequest[],
): Promise<LettersDone> {
	const { settings, clock } = context;
	const templates = await readTemplates(
		context.notes,
		settings.current.letters,
		settings.current.notes,
	);
	const folder = asInVault(context.app, settings.current.letters.folder);
	let letters: readonly WrittenLetter[] = [];
	const done = await perform(context, async ({ ledger, notes }) => {
		const run = new LetterRun({
			notes,
			ledger,
			settings: { ...settings.current.letters, folder },
			noteSettings: settings.current.notes,
			templates,
			now: clock.now(),
			zone: settings.zone,
		});
		await withProgress(DONE_MESSAGES.writing, requests, request => run.write(request));
		letters = run.written;
		showFaults(run);
		return DONE.letters(letters.filter(({ written }) => written).length);
	});
	return { ...done, letters, ...(letters.length > 1 && { more: letterList(context, letters) }) };
}

/** A list of the letters from which each can be opened. */
function letterList(
	{ app }: PluginContext,
	letters: readonly WrittenLetter[],
): NonNullable<Done['more']> {
	const show = async (): Promise<void> => {
		const letter = await choose(app, {
			placeholder: DONE.letters(letters.length),
			items: letters,
			nameOf: ({ path }) => path.replace(/^.*\/|\.md$/g, ''),
		});
		if (letter) {
			await openLetter(app, letter.path);
		}
	};
	return { label: DONE_MESSAGES.showLetters, show: () => void show().catch(showError) };
}

/** Fails if a template's faults left nothing written; else each fault is a notice of its own. */
function showFaults({ written, faults }: LetterRun): void {
	if (faults.size > 0 && written.length === 0) {
		throw new Error([...faults].join('\n'));
	}
	for (const fault of faults) {
		new Notice(fault, 0);
	}
}

const askedForName = new WeakSet<PluginContext>();

/** Asks for the name under letters, once, if there is none in the settings. Letters can be written without it. */
export async function askForSenderName(context: PluginContext, again?: 'again'): Promise<void> {
	const { settings, app } = context;
	const isKnown = settings.current.letters.sender.name.trim() !== '';
	if (isKnown || (askedForName.has(context) && again === undefined)) {
		return;
	}
	askedForName.add(context);
	const { title, about, name, email, done, cancel } = SENDER_QUESTION;
	const values = await askForm(app, {
		title,
		about,
		done,
		cancel,
		fields: [
			{ name: 'name', label: name, type: 'text' },
			{ name: 'email', label: email, type: 'text', value: settings.current.letters.sender.email },
		],
	});
	for (const [key, value] of Object.entries(values ?? {})) {
		if (value !== '') {
			await settings.set(`letters.sender.${key}`, value);
		}
	}
}

/** Writes one letter, unless it is there already, and opens it. */
export async function writeAndOpen(
	context: PluginContext,
	request: LetterRequest,
): Promise<LettersDone> {
	await askForSenderName(context);
	const done = await writeLetters(context, [request]);
	const [letter] = done.letters;
	if (letter) {
		await openLetter(context.app, letter.path);
	}
	return done;
}

/** The request for a follow-up's letter of that kind, which may be written already. */
export function requestFor(followUp: FollowUp, kind: string): LetterRequest {
	return letterRequestOf(followUp, kind);
}

/** Writes all letters due, and opens it if there is only one. */
export async function writeAllDue(context: PluginContext): Promise<LettersDone> {
	await context.tracker.whenIdle();
	assertRead(context.tracker);
	if (!context.tracker.isComplete()) {
		throw new Error(DONE_MESSAGES.lettersNeedAll);
	}
	const requests = lettersDue(context.tracker.followUps(), context.clock.now());
	const done = await writeLetters(context, requests);
	const [only, ...others] = done.letters;
	if (only && others.length === 0) {
		await openLetter(context.app, only.path);
	}
	return done;
}

/** Marks a letter note as sent. */
export function markLetterSent(context: PluginContext, path: string, sent: When): Promise<Done> {
	return perform(context, async deps => {
		const { written, to } = await markSent(deps, path, sent, context.settings.zone);
		if (written) {
			return DONE_MESSAGES.sent(to);
		}
		return DONE_MESSAGES.sentAlready;
	});
}
