import type { Value } from '../frontmatter';
import { text } from './text';

/** Longer texts are no duration. */
const MAX_LENGTH = 100;
const NUMBER = String.raw`(\d{1,6}(?:[.,]\d{1,6})?)`;
const HOURS = String.raw`${NUMBER} ?(?:h|hrs?|hours?|std\.?|stunden?)`;
const MINUTES = String.raw`${NUMBER} ?(?:m|mins?|minutes?|minuten)`;
/** Each with hours and minutes as its first and second group. */
const DURATION_FORMS = [
	/^()(\d{1,6})$/,
	/^(\d{1,4}):([0-5]\d)$/,
	new RegExp(String.raw`^(?:${HOURS})?(?: ?(?:,|and|und)? ?${MINUTES})?$`, 'i'),
	new RegExp(String.raw`^${HOURS} ?([0-5]?\d)$`, 'i'),
	new RegExp(String.raw`^PT(?:${NUMBER}H)?(?:${NUMBER}M)?$`, 'i'),
];
const WEEK_MINUTES = 7 * 24 * 60;

/**
 * Minutes: `45`, `45 min`, `1h 30m`, `1:30`, `1.5h`, `PT45M`. Nothing, and more
 * than a week, is no duration.
 */
export function duration(value: Value): number | undefined {
	const typed = text(value);
	if (typed === undefined || typed.length > MAX_LENGTH) {
		return undefined;
	}
	const spaced = typed.replace(/\s+/g, ' ');
	for (const form of DURATION_FORMS) {
		const found = form.exec(spaced);
		if (found) {
			const minutes = Math.round(numberOf(found[1]) * 60 + numberOf(found[2]));
			if (minutes > 0 && minutes <= WEEK_MINUTES) {
				return minutes;
			}
			return undefined;
		}
	}
	return undefined;
}

function numberOf(typed: string | undefined): number {
	return Number((typed || '0').replace(',', '.'));
}
