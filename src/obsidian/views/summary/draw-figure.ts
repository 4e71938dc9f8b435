import { SUMMARY } from '../../../i18n/summary';

/** A note that a part of a figure counts. */
export interface CountedNote {
	readonly path: string;
	readonly name: string;
}

/** A line of a figure's table: its cells, of which the last is the number of these notes. */
export interface FigureRow {
	readonly cells: readonly string[];
	readonly notes: readonly CountedNote[];
}

/** A plot for eyes, in words for screen readers, and as a table for whoever wants the numbers. */
export interface Figure {
	readonly title: string;
	/** What it shows, in a sentence. */
	readonly says: string;
	readonly head: readonly string[];
	readonly rows: readonly FigureRow[];
	/** Draws in pixels: as wide as the place is, with text of that size. Answers the height. */
	readonly draw: (plot: Plot, width: number, letter: number) => number;
}

/** Where a figure is drawn. */
export interface Plot {
	readonly svg: SVGSVGElement;
	/** A part of the plot that leads to its notes when it's pressed. Its text is its name. */
	addPart(label: string, notes: readonly CountedNote[]): SVGElement;
}

type ShowNotes = (label: string, notes: readonly CountedNote[]) => void;

/** Draws the figure into the parent, as wide as it is now. */
export function drawFigure(
	parent: HTMLElement,
	{ title, says, head, rows, draw }: Figure,
	show: ShowNotes,
): void {
	const figure = parent.createEl('figure', 'ifu-figure');
	const caption = figure.createEl('figcaption');
	caption.createEl('h3', { text: title });
	caption.createEl('p', { text: says });
	const width = Math.max(240, figure.clientWidth);
	const letter = Number.parseFloat(figure.win.getComputedStyle(figure).fontSize);
	const svg = figure.createSvg('svg', {
		cls: 'ifu-plot',
		attr: { role: 'group', 'aria-label': `${title}. ${says}` },
	});
	const addPart = (label: string, notes: readonly CountedNote[]): SVGElement =>
		addPlotPart(svg, label, notes, show);
	const height = draw({ svg, addPart }, width, letter);
	svg.setAttribute('width', String(width));
	svg.setAttribute('height', String(height));
	svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
	const details = figure.createEl('details');
	details.createEl('summary', { text: SUMMARY.asTable });
	drawTable(details, head, rows, show);
}

function addPlotPart(
	svg: SVGSVGElement,
	label: string,
	notes: readonly CountedNote[],
	show: ShowNotes,
): SVGElement {
	const part = svg.createSvg('g', 'ifu-part');
	if (notes.length === 0) {
		return part;
	}
	part.setAttribute('role', 'button');
	part.setAttribute('tabindex', '0');
	part.addEventListener('click', () => show(label, notes));
	part.addEventListener('keydown', event => {
		if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault();
			show(label, notes);
		}
	});
	return part;
}

function drawTable(
	parent: HTMLElement,
	head: readonly string[],
	rows: readonly FigureRow[],
	show: ShowNotes,
): void {
	const table = parent.createEl('table');
	const top = table.createEl('thead').createEl('tr');
	for (const text of head) {
		top.createEl('th', { text, attr: { scope: 'col' } });
	}
	const body = table.createEl('tbody');
	for (const { cells, notes } of rows) {
		const row = body.createEl('tr');
		const [name = '', ...others] = cells;
		row.createEl('th', { text: name, attr: { scope: 'row' } });
		for (const cell of others) {
			row.createEl('td', { text: cell });
		}
		const count = row.createEl('td', { text: notes.length === 0 ? '0' : '' });
		if (notes.length > 0) {
			const label = cells.join(', ');
			const attr = { 'aria-label': SUMMARY.showNotes(label, notes.length) };
			const button = count.createEl('button', { text: String(notes.length), attr });
			button.addEventListener('click', () => show(label, notes));
		}
	}
}
