import type { App, HoverParent } from 'obsidian';
import { elementAt } from './event-element';

/** Shows a preview of a note while the pointer rests on an element with `data-note`. */
export function previewNotes(
	app: App,
	parent: HTMLElement,
	hoverParent: HoverParent,
	source: string,
): void {
	parent.addEventListener('mouseover', event => {
		const targetEl = elementAt(event.target)?.closest<HTMLElement>('[data-note]');
		if (targetEl) {
			const linktext = targetEl.dataset['note'];
			const preview = { event, source, hoverParent, targetEl, linktext, sourcePath: '' };
			app.workspace.trigger('hover-link', preview);
		}
	});
}
