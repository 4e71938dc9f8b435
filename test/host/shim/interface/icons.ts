import NODES from 'lucide-static/icon-nodes.json';
import type * as O from 'obsidian';

const added = new Map<string, string>();
const SVG = {
	xmlns: 'http://www.w3.org/2000/svg',
	width: 24,
	height: 24,
	viewBox: '0 0 24 24',
	fill: 'none',
	stroke: 'currentColor',
	'stroke-width': 2,
	'stroke-linecap': 'round',
	'stroke-linejoin': 'round',
	'aria-hidden': true,
} as const;

export const addIcon: typeof O.addIcon = (id, content) => void added.set(id, content);
export const removeIcon: typeof O.removeIcon = id => void added.delete(id);
export const getIconIds: typeof O.getIconIds = () => [
	...Object.keys(NODES).map(name => `lucide-${name}`),
	...added.keys(),
];

/** An icon of Lucide by its name, with or without `lucide-`, or one that a plugin added. */
export const getIcon: typeof O.getIcon = id => {
	const name = id.replace(/^lucide-/, '');
	const own = added.get(id);
	const shapes = NODES[name];
	if (own === undefined && !shapes) {
		return null;
	}
	const svg = createSvg('svg', {
		cls: ['svg-icon', shapes ? `lucide-${name}` : id],
		attr: { ...SVG, ...(!shapes && { viewBox: '0 0 100 100' }) },
	});
	if (own !== undefined) {
		svg.append(
			...new DOMParser().parseFromString(
				`<svg xmlns="http://www.w3.org/2000/svg">${own}</svg>`,
				'image/svg+xml',
			).documentElement.childNodes,
		);
	} else {
		for (const [tag, attr] of shapes ?? []) {
			svg.createSvg(tag, { attr });
		}
	}
	return svg;
};

/** Unlike the real app, which shows nothing, an icon that does not exist is an error: a misspelt name should not go unseen. */
export const setIcon: typeof O.setIcon = (parent, id) => {
	const icon = getIcon(id);
	if (!icon) {
		throw new Error(`There is no icon named "${id}"`);
	}
	parent.setChildrenInPlace([icon]);
};

/** The real app draws a bubble; the text is in the same attribute. */
export const setTooltip: typeof O.setTooltip = (element, tooltip) =>
	element.setAttribute('aria-label', tooltip);

/** Makes an element that is no button act as one for keyboards and screen readers. */
export function actAsButton(
	element: HTMLElement,
	label: string,
	callback: (event: MouseEvent) => unknown,
): HTMLElement {
	element.setAttrs({ role: 'button', tabindex: 0, 'aria-label': label });
	element.addEventListener('click', callback);
	element.addEventListener('keydown', event => {
		if (event.key !== 'Enter' && event.key !== ' ') {
			return;
		}
		event.preventDefault();
		element.click();
	});
	return element;
}
