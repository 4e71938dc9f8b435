import { SUMMARY } from '../../../i18n/summary';

/** A plot for eyes, in words for screen readers, and as a table for whoever wants the numbers. */
export interface Figure {
	readonly title: string;
	/** What it shows, in a sentence. */
	readonly says: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly (string | number)[])[];
	/** Draws in pixels: as wide as the place is, with text of that size. Answers the height. */
	readonly draw: (svg: SVGSVGElement, width: number, letter: number) => number;
}

/** Draws the figure into the parent, as wide as it is now. */
export function drawFigure(parent: HTMLElement, { title, says, head, rows, draw }: Figure): void {
	const figure = parent.createEl('figure', 'ifu-figure');
	const caption = figure.createEl('figcaption');
	caption.createEl('h3', { text: title });
	caption.createEl('p', { text: says });
	const width = Math.max(240, figure.clientWidth);
	const svg = figure.createSvg('svg', {
		cls: 'ifu-plot',
		attr: { role: 'img', 'aria-label': `${title}. ${says}` },
	});
	const height = draw(svg, width, Number.parseFloat(figure.win.getComputedStyle(figure).fontSize));
	for (const [name, value] of Object.entries({
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
	})) {
		svg.setAttribute(name, String(value));
	}
	const details = figure.createEl('details');
	details.createEl('summary', { text: SUMMARY.asTable });
	drawTable(details, head, rows);
}

function drawTable(parent: HTMLElement, head: Figure['head'], rows: Figure['rows']): void {
	const table = parent.createEl('table');
	const top = table.createEl('thead').createEl('tr');
	for (const text of head) {
		top.createEl('th', { text, attr: { scope: 'col' } });
	}
	const body = table.createEl('tbody');
	for (const [name, ...cells] of rows) {
		const row = body.createEl('tr');
		row.createEl('th', { text: String(name), attr: { scope: 'row' } });
		for (const cell of cells) {
			row.createEl('td', { text: String(cell) });
		}
	}
}
