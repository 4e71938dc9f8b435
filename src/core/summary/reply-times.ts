import type { Application } from '../records/application';
import { countsAsInterview } from '../records/interaction';
import { daysBetween, type Day } from '../time/day';
import { dayOf } from '../time/when';

/** How many answers came within so many days of applying, after the range before; the last has no end. */
export interface ReplyRange {
	readonly from: number;
	readonly to?: number;
	readonly count: number;
}

export interface ReplyTimes {
	readonly ranges: readonly ReplyRange[];
	/** Days of the answer in the middle; of two, the earlier. Undefined where there was none. */
	readonly median?: number;
	readonly answered: number;
	/** Applied, and no word so far. */
	readonly silent: number;
}

const STARTS = [0, 4, 8, 15, 22, 31];
/** Outcomes that an employer tells. */
const TOLD = ['offer', 'accepted', 'declined', 'rejected'];

/** How long employers took to answer an application: until they were heard from, met, or told an outcome, whichever came first. */
export function replyTimesOf(applications: readonly Application[]): ReplyTimes {
	const applied = applications.filter(({ note }) => note?.applied !== undefined);
	const days = applied.flatMap(application => daysToReply(application) ?? []).sort((a, b) => a - b);
	const median = days[Math.floor((days.length - 1) / 2)];
	const ranges = STARTS.map((from, index) => {
		const next = STARTS[index + 1];
		const count = days.filter(day => day >= from && (next === undefined || day < next)).length;
		return { from, count, ...(next !== undefined && { to: next - 1 }) };
	});
	return {
		ranges,
		answered: days.length,
		silent: applied.length - days.length,
		...(median !== undefined && { median }),
	};
}

function daysToReply({
	note,
	interviews,
	outcome,
	outcomeDate,
	zone,
}: Application): number | undefined {
	const applied = note?.applied;
	if (applied === undefined) {
		return undefined;
	}
	const words: readonly Day[] = [
		...[...(note ? [note] : []), ...interviews].flatMap(({ heardBack }) => heardBack.days),
		...interviews
			.filter(countsAsInterview)
			.flatMap(({ date }) => (date ? [dayOf(date, zone)] : [])),
		...(outcomeDate !== undefined && TOLD.includes(outcome) ? [outcomeDate] : []),
	];
	const first = words.filter(day => day >= applied).sort()[0];
	if (first === undefined) {
		return undefined;
	}
	return daysBetween(applied, first);
}
