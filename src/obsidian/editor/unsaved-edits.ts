import { MarkdownView, type App, type Editor, type TFile } from 'obsidian';

/** The editor of a note that is open, else undefined. */
function openNote(app: App, path: string): MarkdownView | undefined {
	return app.workspace
		.getLeavesOfType('markdown')
		.map(({ view }) => view)
		.find((view): view is MarkdownView => view instanceof MarkdownView && view.file?.path === path);
}

/** The open note where something is typed in it that no file holds yet. */
export async function noteWithUnsavedEdits(
	app: App,
	file: TFile,
): Promise<MarkdownView | undefined> {
	const view = openNote(app, file.path);
	if (!view) {
		return undefined;
	}
	const saved = await app.vault.read(file);
	return view.editor.getValue() === saved.replace(/\r\n?/g, '\n') ? undefined : view;
}

/** Puts the text into the editor, changing no more than differs, so that the cursor and the typing stay where they are. */
export function replaceText(editor: Editor, next: string): void {
	const before = editor.getValue();
	const start = sharedLength(before, next);
	const end = sharedLength(reversed(before.slice(start)), reversed(next.slice(start)));
	editor.replaceRange(
		next.slice(start, next.length - end),
		editor.offsetToPos(start),
		editor.offsetToPos(before.length - end),
	);
}

function sharedLength(a: string, b: string): number {
	let at = 0;
	while (at < a.length && at < b.length && a[at] === b[at]) {
		at++;
	}
	return at;
}

function reversed(text: string): string {
	return text.split('').reverse().join('');
}
