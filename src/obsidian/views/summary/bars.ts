/** One bar of a plot: what it is called, how much it is, and what its colour means. */
export interface Bar {
	readonly label: string;
	readonly count: number;
	readonly tone: string;
}

/** Draws bars one below the other, with their names before and their numbers after them; answers the height. */
export function drawBars(
	svg: SVGSVGElement,
	bars: readonly Bar[],
	width: number,
	letter: number,
): number {
	const line = letter * 2.1;
	const names = letter * Math.max(...bars.map(({ label }) => label.length)) * 0.56 + letter;
	const room = width - names - letter * 3;
	const most = Math.max(1, ...bars.map(({ count }) => count));
	bars.forEach(({ label, count, tone }, index) => {
		const top = index * line;
		const middle = top + line / 2 + letter * 0.35;
		const long = (room * count) / most;
		svg.createSvg('text', {
			attr: { x: names - letter * 0.8, y: middle, 'text-anchor': 'end' },
		}).textContent = label;
		svg.createSvg('rect', {
			cls: 'ifu-stop',
			attr: {
				'data-stop': tone,
				x: names,
				y: top + line * 0.16,
				width: Math.max(count > 0 ? 2 : 0, long),
				height: line * 0.68,
				rx: 2,
			},
		});
		svg.createSvg('text', {
			cls: 'ifu-number',
			attr: { x: names + long + letter * 0.5, y: middle },
		}).textContent = String(count);
	});
	svg.createSvg('path', {
		cls: 'ifu-axis',
		attr: { d: `M${names - 0.5},0 V${bars.length * line}` },
	});
	return bars.length * line;
}
