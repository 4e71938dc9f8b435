import { FLOW_ENDS, FLOW_STOPS, type FlowLink, type FlowStop } from './outcome-flow';

/** A stop of the flow as a bar: in which column, and where in it. */
export interface FlowBar {
	readonly stop: FlowStop;
	readonly column: number;
	readonly count: number;
	readonly top: number;
	readonly height: number;
}

/** A link as a band between two bars: where its upper edge begins and ends, and how thick it is. */
export interface FlowBand extends FlowLink {
	readonly startTop: number;
	readonly endTop: number;
	readonly thickness: number;
}

/** Columns of the flow: three stops, then the outcomes. */
export const FLOW_COLUMNS = FLOW_STOPS.length + 1;

const ORDER: readonly FlowStop[] = [...FLOW_STOPS, ...FLOW_ENDS];

/** Places a flow in the given height: bars and bands as thick as their counts, with a gap between the bars of one column. */
export function flowLayout(
	links: readonly FlowLink[],
	height: number,
	gap: number,
): { readonly bars: readonly FlowBar[]; readonly bands: readonly FlowBand[] } {
	const stops = ORDER.filter(stop => links.some(({ from, to }) => from === stop || to === stop));
	const ends = stops.filter(stop => columnOf(stop) === FLOW_COLUMNS - 1).length;
	const total = through('applications', links);
	const unit = total === 0 ? 0 : Math.max(0, height - gap * Math.max(0, ends - 1)) / total;
	const bars = stops.map((stop, index) => {
		const count = through(stop, links);
		const above = stops.slice(0, index).filter(other => columnOf(other) === columnOf(stop));
		const top = above.reduce((sum, other) => sum + through(other, links) * unit + gap, 0);
		return { stop, column: columnOf(stop), count, top, height: count * unit };
	});
	return { bars, bands: bandsOf(links, bars, unit) };
}

/** Bands leave a bar in the order of where they go, and reach one in the order of where they come from, the nearest first. */
function bandsOf(
	links: readonly FlowLink[],
	bars: readonly FlowBar[],
	unit: number,
): readonly FlowBand[] {
	const topOf = (stop: FlowStop): number => bars.find(bar => bar.stop === stop)!.top;
	const before = (a: FlowStop, b: FlowStop): boolean => ORDER.indexOf(a) < ORDER.indexOf(b);
	return links.map(link => {
		const leaving = links.filter(({ from, to }) => from === link.from && before(to, link.to));
		const reaching = links.filter(({ from, to }) => to === link.to && before(link.from, from));
		return {
			...link,
			thickness: link.count * unit,
			startTop: topOf(link.from) + sum(leaving) * unit,
			endTop: topOf(link.to) + sum(reaching) * unit,
		};
	});
}

function columnOf(stop: FlowStop): number {
	const at = FLOW_STOPS.findIndex(known => known === stop);
	if (at < 0) {
		return FLOW_COLUMNS - 1;
	}
	return at;
}

function through(stop: FlowStop, links: readonly FlowLink[]): number {
	return Math.max(
		sum(links.filter(({ to }) => to === stop)),
		sum(links.filter(({ from }) => from === stop)),
	);
}

function sum(links: readonly FlowLink[]): number {
	return links.reduce((total, { count }) => total + count, 0);
}
