import type { Application } from '../records/application';
import { countsAsInterview } from '../records/interaction';
import { daysBetween, type Day } from '../time/day';
import { dayOf } from '../time/when';

/** How many answers came within so many days of applying, after the range before; the last has no end. */
export interface ReplyRange {
	readonly from: number;
	readonly to?: number;
	readonly applications: readonly Application[];
}

export interface ReplyTimes {
	readonly ranges: readonly ReplyRange[];
	/** Days of the answer in the middle; of two, the earlier. Undefined where there was none. */
	readonly median?: number;
	readonly answered: number;
	/** Applied, and no word so far. */
	readonly silent: readonly Application[];
}

const STARTS = [0, 4, 8, 15, 22, 31];
/** Outcomes that an employer tells. */
const TOLD = ['offer', 'accepted', 'declined', 'rejected'];

/** How long employers took to answer an application: until they were heard from, met, or told an outcome, whichever came first. */
export function replyTimesOf(applications: readonly Application[]): ReplyTimes {
	const applied = applications.filter(({ note }) => note?.applied !== undefined);
	const replies = applied.map(application => ({ application, days: daysToReply(application) }));
	const days = replies.flatMap(reply => reply.days ?? []).sort((a, b) => a - b);
	const median = days[Math.floor((days.length - 1) / 2)];
	const ranges = STARTS.map((from, index) => {
		const next = STARTS[index + 1];
		const within = replies.filter(
			reply => reply.days !== undefined && reply.days >= from && reply.days < (next ?? Infinity),
		);
		const applications = within.map(({ application }) => application);
		return { from, applications, ...(next !== undefined && { to: next - 1 }) };
	});
	const silent = replies.filter(reply => reply.days === undefined);
	return {
		ranges,
		answered: days.length,
		silent: silent.map(({ application }) => application),
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
