import type { Application } from '../../../core/records/application';
import {
	flowLayout,
	FLOW_COLUMNS,
	type FlowBand,
	type FlowBar,
} from '../../../core/summary/flow-layout';
import { outcomeFlow, type FlowLink } from '../../../core/summary/outcome-flow';
import { SUMMARY } from '../../../i18n/summary';
import { FLOW_LABELS } from '../../../i18n/views';
import { noteOf } from './bar-figures';
import type { Figure, Plot } from './draw-figure';

const BAR = 8;
const LAST = FLOW_COLUMNS - 1;
/** Width of an average character, in font sizes. */
const CHARACTER = 0.58;

/** How the applications went, as bands from stop to stop. */
export function flowFigure(applications: readonly Application[]): Figure {
	const links = outcomeFlow(applications);
	return {
		title: SUMMARY.flow,
		says: SUMMARY.flowSays(applications.length),
		head: [SUMMARY.from, SUMMARY.to, SUMMARY.applications],
		rows: links.map(link => ({
			cells: [FLOW_LABELS[link.from], FLOW_LABELS[link.to]],
			notes: link.applications.map(noteOf),
		})),
		draw: (plot, width, letter) => drawFlow(plot, links, width, letter),
	};
}

/** Where things are in the plot, in pixels. */
interface FlowPlaces {
	/** Pixels from one column to the next. */
	readonly step: number;
	/** Above the bars. */
	readonly head: number;
	readonly letter: number;
	/** Whether outcomes are named above their bars, and stops on a line each, for want of room. */
	readonly isNarrow: boolean;
}

function drawFlow(plot: Plot, links: readonly FlowLink[], width: number, letter: number): number {
	const stops = new Set(links.flatMap(({ from, to }) => [from, to]));
	const ends = new Set(links.map(({ to }) => to)).size;
	const longest = Math.max(0, ...[...stops].map(stop => FLOW_LABELS[stop].length)) + 4;
	const nameWidth = longest * letter * CHARACTER;
	const isNarrow = (width - nameWidth) / LAST < nameWidth;
	const room = isNarrow ? width - BAR : width - BAR - nameWidth;
	const places: FlowPlaces = {
		step: room / LAST,
		head: letter * (isNarrow ? 1.4 * FLOW_COLUMNS + 0.6 : 2.4),
		letter,
		isNarrow,
	};
	const height = letter * Math.max(16, ends * (isNarrow ? 3.6 : 3.2));
	const { bars, bands } = flowLayout(links, height, letter * (isNarrow ? 1.7 : 1.3));
	const leftOf = (stop: FlowBar['stop']): number =>
		places.step * bars.find(bar => bar.stop === stop)!.column;
	for (const band of bands) {
		const d = outline(band, leftOf(band.from) + BAR, leftOf(band.to), places.head);
		plot.svg.createSvg('path', { cls: 'ifu-band', attr: { 'data-stop': band.to, d } });
	}
	for (const bar of bars) {
		drawStop(plot, bar, links, places);
	}
	return places.head + height + letter;
}

function drawStop(
	plot: Plot,
	bar: FlowBar,
	links: readonly FlowLink[],
	{ step, head, letter, isNarrow }: FlowPlaces,
): void {
	const { stop, column, count, top, height } = bar;
	const left = step * column;
	const side = column === 0 ? 'from' : 'to';
	const members = links.filter(link => link[side] === stop);
	const notes = members.flatMap(({ applications }) => applications.map(noteOf));
	const part = plot.addPart(FLOW_LABELS[stop], notes);
	part.createSvg('rect', {
		cls: 'ifu-stop',
		attr: {
			'data-stop': stop,
			x: left,
			y: head + top,
			width: BAR,
			height: Math.max(2, height),
			rx: 2,
		},
	});
	const label = part.createSvg('text', {
		attr: labelPlace(bar, left, { step, head, letter, isNarrow }),
	});
	label.createSvg('tspan', { cls: 'ifu-number' }).textContent = String(count);
	label.createSvg('tspan').textContent = ` ${FLOW_LABELS[stop]}`;
	if (isNarrow && column < LAST) {
		const x = left + BAR / 2;
		const start = letter * 1.4 * (column + 1) + letter * 0.2;
		part.createSvg('path', { cls: 'ifu-axis', attr: { d: `M${x},${start} V${head + top}` } });
	}
}

/** Stops are named above their bars, outcomes beside them, or above where there's no room. */
function labelPlace(
	{ column, top, height }: FlowBar,
	left: number,
	{ head, letter, isNarrow }: FlowPlaces,
): Record<string, string | number> {
	const isEnd = column === LAST;
	if (isNarrow && isEnd) {
		return { x: left + BAR, y: head + top - letter * 0.4, 'text-anchor': 'end' };
	}
	if (isNarrow) {
		return { x: left, y: letter * 1.4 * (column + 1) - letter * 0.2 };
	}
	if (isEnd) {
		return { x: left + BAR + letter * 0.6, y: head + top + height / 2 + letter * 0.35 };
	}
	return { x: left, y: head + top - letter * 0.7 };
}

function outline(
	{ startTop, endTop, thickness }: FlowBand,
	from: number,
	to: number,
	head: number,
): string {
	const middle = (from + to) / 2;
	const [a, b] = [head + startTop, head + endTop];
	return `M${from},${a} C${middle},${a} ${middle},${b} ${to},${b} V${b + thickness} C${middle},${b + thickness} ${middle},${a + thickness} ${from},${a + thickness} Z`;
}
