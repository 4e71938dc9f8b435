import { marked } from 'marked';
import type * as O from 'obsidian';
import { Component } from '../component';

const WIKILINK = /\[\[([^\][|]+)(?:\|([^\]]*))?\]\]/g;
const HIGHLIGHT = /==([^=\n]+)==/g;

/** Obsidian's `sanitizeHTMLToDom`, cruder: no scripts, frames or handlers. */
export const sanitizeHTMLToDom: typeof O.sanitizeHTMLToDom = html => {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	body
		.querySelectorAll('script, iframe, object, embed, style')
		.forEach(element => element.remove());
	body.querySelectorAll('*').forEach(element =>
		element
			.getAttributeNames()
			.filter(name => name.startsWith('on'))
			.forEach(name => element.removeAttribute(name)),
	);
	return createFragment(fragment => fragment.append(...body.childNodes));
};

export class MarkdownRenderChild extends Component implements O.MarkdownRenderChild {
	constructor(public containerEl: HTMLElement) {
		super();
	}
}

/** Markdown as the library `marked` reads it, with wikilinks and highlights; no embeds, callouts, maths or code colours. */
export class MarkdownRenderer {
	static async render(
		app: O.App,
		markdown: string,
		element: HTMLElement,
		sourcePath: string,
		_component: Pick<O.Component, 'register'>,
	): Promise<void> {
		const linked = markdown
			.replace(
				WIKILINK,
				(_all, link: string, alias?: string) =>
					`<a class="internal-link" data-href="${link}" href="${link}">${alias ?? link}</a>`,
			)
			.replace(HIGHLIGHT, '<mark>$1</mark>');
		element.append(sanitizeHTMLToDom(await marked.parse(linked, { breaks: true })));
		for (const link of element.findAll('a.internal-link')) {
			link.addEventListener('click', event => {
				event.preventDefault();
				void app.workspace.openLinkText(link.dataset['href'] ?? '', sourcePath, event.ctrlKey);
			});
		}
	}
}
