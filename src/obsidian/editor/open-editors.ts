import { MarkdownView, type App, type TFile } from 'obsidian';

/**
 * The editors that show the note, in tabs, sidebars and other windows. Deferred
 * tabs have none: nothing was typed there.
 */
export function openEditors(app: App, path: string): readonly MarkdownView[] {
	return app.workspace
		.getLeavesOfType('markdown')
		.map(({ view }) => view)
		.filter((view): view is MarkdownView => view instanceof MarkdownView)
		.filter(view => view.file?.path === path);
}

/**
 * The text in the editor where something is typed that no file holds yet;
 * undefined where the file has it all.
 */
export async function unsavedText(app: App, file: TFile): Promise<string | undefined> {
	const editors = openEditors(app, file.path);
	if (editors.length === 0) {
		return undefined;
	}
	const saved = withEditorBreaks(await app.vault.read(file));
	return editors.map(({ editor }) => editor.getValue()).find(text => text !== saved);
}

/** Writes what was typed in the note into its file. */
export async function saveOpenEditors(app: App, path: string): Promise<void> {
	for (const view of openEditors(app, path)) {
		await view.save();
	}
}

/** The text as editors have it: with `\n` between lines. */
export function withEditorBreaks(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}
