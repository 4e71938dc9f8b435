import type { FollowUp } from '../../../core/followups/follow-up';
import { employerOf } from '../../../core/followups/recipient';
import type { Application } from '../../../core/records/application';
import type { Letter } from '../../../core/records/letter';
import { replyTimesOf } from '../../../core/summary/reply-times';
import { thankYouStatsOf } from '../../../core/summary/thank-you-stats';
import { SUMMARY } from '../../../i18n/summary';
import type { CountedNote, Figure, Plot } from './draw-figure';

/** One bar: what it's called, what it counts, and what its color means. */
interface Bar {
	readonly label: string;
	readonly notes: readonly CountedNote[];
	readonly tone: string;
}

/** An application as a note to open. */
export function noteOf(application: Application): CountedNote {
	const { company, position } = application;
	const name = [company, position].filter(Boolean).join(', ');
	return { path: employerOf(application), name };
}

/** How many days employers took to reply. */
export function repliesFigure(applications: readonly Application[]): Figure {
	const { ranges, median, answered, silent } = replyTimesOf(applications);
	const answers = ranges.map(range => ({
		label: SUMMARY.range(range.from, range.to),
		notes: range.applications.map(noteOf),
		tone: 'answered',
	}));
	return barFigure(
		SUMMARY.replies,
		SUMMARY.repliesSay(answered, median),
		[SUMMARY.days, SUMMARY.applications],
		[...answers, { label: SUMMARY.silent, notes: silent.map(noteOf), tone: 'silent' }],
	);
}

/** How many thank-you letters were sent on time. */
export function thanksFigure(followUps: readonly FollowUp[], letters: readonly Letter[]): Figure {
	const { inTime, later, untold, unsent } = thankYouStatsOf(followUps, letters);
	const total = inTime.length + later.length + unsent.length;
	const notesOf = (list: readonly FollowUp[]): readonly CountedNote[] =>
		list.map(({ letter, path, title }) => ({ path: letter ?? path, name: title }));
	const bars: readonly Bar[] = [
		{ label: SUMMARY.inTime, notes: notesOf(inTime), tone: 'in time' },
		{ label: SUMMARY.later, notes: notesOf(later), tone: 'later' },
		{ label: SUMMARY.untold, notes: notesOf(untold), tone: 'silent' },
		{ label: SUMMARY.unsent, notes: notesOf(unsent), tone: 'unsent' },
	];
	return barFigure(
		SUMMARY.thanks,
		SUMMARY.thanksSay(inTime.length, total),
		[SUMMARY.letters, SUMMARY.count],
		bars.filter(({ tone, notes }) => tone !== 'silent' || notes.length > 0),
	);
}

function barFigure(
	title: string,
	says: string,
	head: readonly string[],
	bars: readonly Bar[],
): Figure {
	return {
		title,
		says,
		head,
		rows: bars.map(({ label, notes }) => ({ cells: [label], notes })),
		draw: (plot, width, letter) => drawBars(plot, bars, width, letter),
	};
}

/** Draws bars one below the other, with their names before and their numbers after them. Answers the height. */
function drawBars(plot: Plot, bars: readonly Bar[], width: number, letter: number): number {
	const line = letter * 2.1;
	const names = letter * Math.max(...bars.map(({ label }) => label.length)) * 0.56 + letter;
	const room = width - names - letter * 3;
	const most = Math.max(1, ...bars.map(({ notes }) => notes.length));
	bars.forEach(({ label, notes, tone }, index) => {
		const top = index * line;
		const middle = top + line / 2 + letter * 0.35;
		const length = (room * notes.length) / most;
		const part = plot.addPart(label, notes);
		part.createSvg('rect', {
			cls: 'ifu-target',
			attr: { x: 0, y: top, width, height: line },
		});
		part.createSvg('text', {
			attr: { x: names - letter * 0.8, y: middle, 'text-anchor': 'end' },
		}).textContent = label;
		part.createSvg('rect', {
			cls: 'ifu-stop',
			attr: {
				'data-stop': tone,
				x: names,
				y: top + line * 0.16,
				width: Math.max(notes.length > 0 ? 2 : 0, length),
				height: line * 0.68,
				rx: 2,
			},
		});
		part.createSvg('text', {
			cls: 'ifu-number',
			attr: { x: names + length + letter * 0.5, y: middle },
		}).textContent = String(notes.length);
	});
	plot.svg.createSvg('path', {
		cls: 'ifu-axis',
		attr: { d: `M${names - 0.5},0 V${bars.length * line}` },
	});
	return bars.length * line;
}
