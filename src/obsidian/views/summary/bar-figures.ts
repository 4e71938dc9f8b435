import type { FollowUp } from '../../../core/followups/follow-up';
import type { Records } from '../../../core/records/application';
import { replyTimesOf } from '../../../core/summary/reply-times';
import { thankYouStatsOf } from '../../../core/summary/thank-you-stats';
import { SUMMARY } from '../../../i18n/summary';
import { drawBars, type Bar } from './bars';
import type { Figure } from './draw-figure';

/** How many days employers took to answer. */
export function repliesFigure({ applications }: Records): Figure {
	const { ranges, median, answered, silent } = replyTimesOf(applications);
	return barFigure(
		SUMMARY.replies,
		SUMMARY.repliesSay(answered, median),
		[SUMMARY.days, SUMMARY.applications],
		[
			...ranges.map(({ from, to, count }) => ({
				label: SUMMARY.range(from, to),
				count,
				tone: 'answered',
			})),
			{ label: SUMMARY.silent, count: silent, tone: 'silent' },
		],
	);
}

/** How many letters of thanks went out in time. */
export function thanksFigure(followUps: readonly FollowUp[], { letters }: Records): Figure {
	const { inTime, later, untold, unsent } = thankYouStatsOf(followUps, letters);
	return barFigure(
		SUMMARY.thanks,
		SUMMARY.thanksSay(inTime, inTime + later + unsent),
		[SUMMARY.letters, SUMMARY.count],
		[
			{ label: SUMMARY.inTime, count: inTime, tone: 'in time' },
			{ label: SUMMARY.later, count: later, tone: 'later' },
			...(untold > 0 ? [{ label: SUMMARY.untold, count: untold, tone: 'silent' }] : []),
			{ label: SUMMARY.unsent, count: unsent, tone: 'unsent' },
		],
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
		rows: bars.map(({ label, count }) => [label, count]),
		draw: (svg, width, letter) => drawBars(svg, bars, width, letter),
	};
}
