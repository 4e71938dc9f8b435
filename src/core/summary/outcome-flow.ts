import type { Application } from '../records/application';
import { countsAsInterview } from '../records/interaction';
import type { Outcome } from '../records/outcome';

/** Where applications go through, and where they stand now. */
export const FLOW_STOPS = ['applications', 'interview', 'offer made'] as const;
export type FlowStop = (typeof FLOW_STOPS)[number] | Outcome;

/** How the outcomes stand one below the other at the end of the flow. */
export const FLOW_ENDS: readonly Outcome[] = [
	'accepted',
	'declined',
	'offer',
	'waiting',
	'stalled',
	'rejected',
	'withdrawn',
	'no response',
	'planning',
];

/** So many applications went from one stop to the next. */
export interface FlowLink {
	readonly from: FlowStop;
	readonly to: FlowStop;
	readonly count: number;
	readonly applications: readonly Application[];
}

/** How the applications went: through an interview and an offer or past them, to the outcome that stands now. */
export function outcomeFlow(applications: readonly Application[]): readonly FlowLink[] {
	const counts = new Map<string, FlowLink>();
	for (const application of applications) {
		const stops = stopsOf(application);
		stops.slice(1).forEach((to, index) => {
			const from = stops[index]!;
			const key = `${from} ${to}`;
			const members = [...(counts.get(key)?.applications ?? []), application];
			counts.set(key, { from, to, count: members.length, applications: members });
		});
	}
	return [...counts.values()];
}

function stopsOf({ interviews, note, outcome }: Application): readonly FlowStop[] {
	const offered =
		['offer', 'accepted', 'declined'].includes(outcome) || (note?.offer ?? []).length > 0;
	return [
		'applications',
		...(interviews.some(countsAsInterview) ? ['interview' as const] : []),
		...(offered ? ['offer made' as const] : []),
		outcome,
	];
}
