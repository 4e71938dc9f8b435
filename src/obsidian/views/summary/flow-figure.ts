import {
	flowLayout,
	FLOW_COLUMNS,
	type FlowBand,
	type FlowBar,
} from '../../../core/summary/flow-layout';
import { outcomeFlow, type FlowLink } from '../../../core/summary/outcome-flow';
import type { Application } from '../../../core/records/application';
import { SUMMARY } from '../../../i18n/summary';
import { FLOW_LABELS } from '../../../i18n/views';
import type { Figure } from './draw-figure';

const BAR = 8;
/** Letters between two columns below which the names of stops stand under their numbers. */
const NARROW = 11;

/** How the applications went, as bands from stop to stop. */
export function flowFigure(applications: readonly Application[]): Figure {
	const links = outcomeFlow(applications);
	return {
		title: SUMMARY.flow,
		says: SUMMARY.flowSays(applications.length),
		head: [SUMMARY.from, SUMMARY.to, SUMMARY.applications],
		rows: links.map(({ from, to, count }) => [FLOW_LABELS[from], FLOW_LABELS[to], count]),
		draw: (svg, width, letter) => drawFlow(svg, links, width, letter),
	};
}

function drawFlow(
	svg: SVGSVGElement,
	links: readonly FlowLink[],
	width: number,
	letter: number,
): number {
	const ends = new Set(links.map(({ to }) => to)).size;
	const room = width - BAR - letter * 8.5;
	const narrow = room / (FLOW_COLUMNS - 1) < letter * NARROW;
	const [head, height, gap] = [
		letter * (narrow ? 3.8 : 2.4),
		letter * Math.max(16, ends * 3.2),
		letter * 1.3,
	];
	const { bars, bands } = flowLayout(links, height, gap);
	const leftOf = (column: number): number => (room * column) / (FLOW_COLUMNS - 1);
	const columnOf = (stop: FlowBar['stop']): number => bars.find(bar => bar.stop === stop)!.column;
	for (const band of bands) {
		svg.createSvg('path', {
			cls: 'ifu-band',
			attr: {
				'data-stop': band.to,
				d: outline(band, leftOf(columnOf(band.from)) + BAR, leftOf(columnOf(band.to)), head),
			},
		});
	}
	for (const bar of bars) {
		const left = leftOf(bar.column);
		svg.createSvg('rect', {
			cls: 'ifu-stop',
			attr: {
				'data-stop': bar.stop,
				x: left,
				y: head + bar.top,
				width: BAR,
				height: Math.max(2, bar.height),
				rx: 2,
			},
		});
		drawLabel(svg, bar, { left, head, letter, narrow });
	}
	return head + height + letter;
}

interface LabelPlace {
	readonly left: number;
	readonly head: number;
	/** The height of a letter. */
	readonly letter: number;
	readonly narrow: boolean;
}

/** Stops are named above their bar, outcomes beside it. */
function drawLabel(
	svg: SVGSVGElement,
	{ stop, column, count, top, height }: FlowBar,
	{ left, head, letter, narrow }: LabelPlace,
): void {
	const isEnd = column === FLOW_COLUMNS - 1;
	const stacked = narrow && !isEnd;
	const [x, y] = isEnd
		? [left + BAR + letter * 0.6, head + top + height / 2 + letter * 0.35]
		: [left, head + top - letter * (stacked ? 2 : 0.7)];
	const label = svg.createSvg('text', { attr: { x, y } });
	label.createSvg('tspan', { cls: 'ifu-number' }).textContent = String(count);
	label.createSvg('tspan', {
		attr: stacked ? { x, dy: letter * 1.3 } : { dx: letter * 0.4 },
	}).textContent = FLOW_LABELS[stop];
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
