import type { Value } from '../frontmatter';
import { text } from './text';

const NUMBER = String.raw`(\d{1,6}(?:[.,]\d{1,6})?)`;
const HOURS = String.raw`${NUMBER} ?(?:h|hrs?|hours?)`;
const MINUTES = String.raw`${NUMBER} ?(?:m|mins?|minutes?)`;
/** Each with hours and minutes as its first and second group. */
const SHAPES = [
	/^()(\d{1,6})$/,
	/^(\d{1,4}):([0-5]\d)$/,
	new RegExp(String.raw`^(?:${HOURS})?(?: ?(?:,|and)? ?${MINUTES})?$`, 'i'),
	new RegExp(String.raw`^${HOURS} ?([0-5]?\d)$`, 'i'),
	new RegExp(String.raw`^PT(?:${NUMBER}H)?(?:${NUMBER}M)?$`, 'i'),
];
const A_WEEK = 7 * 24 * 60;

/** Minutes: `45`, `45 min`, `1h 30m`, `1:30`, `1.5h`, `PT45M`. Nothing, and more than a week, is no duration. */
export function duration(value: Value): number | undefined {
	const typed = text(value)?.replace(/\s+/g, ' ');
	const match = SHAPES.map(shape => (typed === undefined ? null : shape.exec(typed))).find(
		found => found !== null,
	);
	if (!match) {
		return undefined;
	}
	const minutes = Math.round(numberOf(match[1]) * 60 + numberOf(match[2]));
	return minutes > 0 && minutes <= A_WEEK ? minutes : undefined;
}

function numberOf(typed: string | undefined): number {
	return Number((typed || '0').replace(',', '.'));
}
