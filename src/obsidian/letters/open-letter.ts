import type { App } from 'obsidian';
import { openAt } from '../editor/open-at';

/** What a letter leaves open: the words between two pairs of equals signs. */
const GAP = /==[^=\n]+==/;

/** Opens the letter for editing, with its first gap selected. */
export async function openLetter(app: App, path: string): Promise<void> {
	const view = await openAt(app, path);
	if (!view) {
		return;
	}
	const { editor } = view;
	const gap = GAP.exec(editor.getValue());
	if (!gap) {
		return;
	}
	const selected = {
		from: editor.offsetToPos(gap.index),
		to: editor.offsetToPos(gap.index + gap[0].length),
	};
	editor.setSelection(selected.from, selected.to);
	editor.scrollIntoView(selected, true);
}
