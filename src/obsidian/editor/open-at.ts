import { MarkdownView, type App } from 'obsidian';
import { FILES } from '../../i18n/notices';

/** Opens the note in the active tab, at a line (counted from 1) where one is given. */
export async function openAt(
	app: App,
	path: string,
	line?: number,
): Promise<MarkdownView | undefined> {
	const file = app.vault.getFileByPath(path);
	if (!file) {
		throw new Error(FILES.gone(path));
	}
	const leaf = app.workspace.getLeaf(false);
	await leaf.openFile(file, {
		active: true,
		state: { mode: 'source' },
		...(line !== undefined && { eState: { line: line - 1 } }),
	});
	const view = leaf.view instanceof MarkdownView ? leaf.view : undefined;
	if (view && line !== undefined) {
		view.editor.setCursor({ line: line - 1, ch: 0 });
	}
	view?.editor.focus();
	return view;
}
