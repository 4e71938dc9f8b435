import type { App, TFile } from 'obsidian';
import { FILES } from '../../i18n/notices';
import { openEditors, saveOpenEditors, withEditorBreaks } from '../editor/open-editors';

type Change = (text: string) => string;

const MAX_ATTEMPTS = 5;
/** Reads of the file that give an editor time to take in what was written. */
const READ_ATTEMPTS = 3;
/** Between attempts, in ms. */
const PAUSE = 150;

/**
 * Changes a note in its file, with what is typed in open editors saved first.
 * The editor itself isn't written to: Live Preview drops a plugin's changes to
 * the properties, and reading view takes none. Returns whether the text
 * differs. Fails with a sentence where typing at the same place keeps undoing
 * the change.
 */
export async function editNote(app: App, file: TFile, change: Change): Promise<boolean> {
	let hasChanged = false;
	for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
		await saveOpenEditors(app, file.path);
		hasChanged = (await write(app, file, change)) || hasChanged;
		if (await editorsHave(app, file, change)) {
			return hasChanged;
		}
		await sleep(PAUSE);
	}
	throw new Error(FILES.beingTyped(file.path));
}

async function write(app: App, file: TFile, change: Change): Promise<boolean> {
	const text = await app.vault.read(file);
	if (change(text) === text) {
		return false;
	}
	let hasChanged = false;
	await app.vault.process(file, current => {
		const next = change(current);
		hasChanged = next !== current;
		return next;
	});
	return hasChanged;
}

/**
 * Whether every open editor has the change, so that its next save doesn't undo
 * it. An editor takes in a changed file a moment later, and typing done
 * meanwhile can win over it.
 */
async function editorsHave(app: App, file: TFile, change: Change): Promise<boolean> {
	if (openEditors(app, file.path).length === 0) {
		return true;
	}
	for (let attempt = 1; attempt <= READ_ATTEMPTS; attempt++) {
		const saved = withEditorBreaks(await app.vault.read(file));
		if (withEditorBreaks(change(saved)) !== saved) {
			return false;
		}
		const texts = openEditors(app, file.path).map(({ editor }) => editor.getValue());
		if (texts.every(text => text === saved || withEditorBreaks(change(text)) === text)) {
			return true;
		}
	}
	return false;
}
