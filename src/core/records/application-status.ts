import { letterKind as letterKindOf } from './letter-kinds';
import { latestDay, type Day } from '../time/day';
import type { Zone } from '../time/instant';
import { dayOf, type When } from '../time/when';
import type { ApplicationNote } from './application-note';
import type { Application, Promised } from './application';
import type { Interview } from './interview';
import type { Letter } from './letter';
import { rankOf, type Outcome } from './outcome';
import { withoutUndefined } from './without-undefined';
import type { Timeline } from './timeline';

type Standing = Pick<
	Application,
	| 'outcome'
	| 'outcomeDate'
	| 'timeline'
	| 'contactPromise'
	| 'decisionPromise'
	| 'heard'
	| 'heardOn'
	| 'calls'
>;

/**
 * The facts that count where the application note, its interviews and its letters state several:
 * the note before the interviews, of these the latest; of promised and heard days the latest; of outcomes the one that ranks first.
 */
export function applicationStatusOf(
	note: ApplicationNote | undefined,
	interviews: readonly Interview[],
	letters: readonly Letter[],
	zone: Zone,
): Standing {
	const latestFirst = [...interviews].reverse();
	const stating = [...(note ? [note] : []), ...latestFirst];
	const uncancelled = [
		...(note ? [note] : []),
		...latestFirst.filter(({ cancelled }) => !cancelled),
	];
	const state = outcomeOf(stating, letters, zone);
	const days = stating.flatMap(({ heardBack }) => heardBack.days);
	return {
		...state,
		timeline: timelineOf(uncancelled),
		...withoutUndefined<Pick<Application, 'contactPromise' | 'decisionPromise' | 'heardOn'>>({
			contactPromise: promiseOf(uncancelled, 'contactDate'),
			decisionPromise: promiseOf(uncancelled, 'decisionDate'),
			heardOn: latestDay(...days),
		}),
		heard: stating.some(({ heardBack }) => heardBack.yes),
		calls: stating.flatMap<When>(({ calls }) => calls),
	};
}

function outcomeOf(
	stating: readonly (ApplicationNote | Interview)[],
	letters: readonly Letter[],
	zone: Zone,
): { outcome: Outcome; outcomeDate?: Day } {
	const said = stating.flatMap(({ outcome, outcomeDate }) =>
		outcome ? [{ outcome, day: outcomeDate }] : [],
	);
	const sent = letters.flatMap(({ letterKind, status, sent: at }) => {
		const outcome = letterKindOf(letterKind ?? '')?.resolves;
		if (outcome && status === 'sent') {
			return [{ outcome, day: at && dayOf(at, zone) }];
		}
		return [];
	});
	const first = [...said, ...sent].sort((a, b) => rankOf(a.outcome) - rankOf(b.outcome))[0];
	if (!first) {
		return { outcome: 'waiting' };
	}
	const day = [...said, ...sent].find(
		({ outcome, day }) => outcome === first.outcome && day !== undefined,
	)?.day;
	return { outcome: first.outcome, ...(day !== undefined && { outcomeDate: day }) };
}

function timelineOf(stating: readonly (ApplicationNote | Interview)[]): Timeline {
	const first = <Field extends keyof Timeline>(field: Field): Timeline[Field] | undefined =>
		stating.map(({ timeline }) => timeline[field]).find(value => value !== undefined);
	return withoutUndefined<Timeline>({
		candidates: first('candidates'),
		firstRoundEnds: first('firstRoundEnds'),
		contactDate: latestDay(...stating.map(({ timeline }) => timeline.contactDate)),
		secondRound: first('secondRound'),
		decisionDate: latestDay(...stating.map(({ timeline }) => timeline.decisionDate)),
		startDate: first('startDate'),
	});
}

/** The latest day promised, and who states it: the application note before an interview that states the same day. */
function promiseOf(
	stating: readonly (ApplicationNote | Interview)[],
	field: 'contactDate' | 'decisionDate',
): Promised | undefined {
	const day = latestDay(...stating.map(({ timeline }) => timeline[field]));
	const by = stating.find(({ timeline }) => timeline[field] === day);
	return day && by && { day, ...(by.kind === 'interview' && { statedBy: by }) };
}
