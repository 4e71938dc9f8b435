import { withoutUndefined } from './without-undefined';
import { NO_EVIDENCE, type OutcomeEvidence } from './outcome';
import { contactOf } from './read-contact';
import type { Properties } from './read-properties';
import type { HeardBack, Timeline } from './timeline';

/** An application that lists interviews was sent and answered, whatever its status says. */
const INTERVIEWED: OutcomeEvidence = { applied: true, answered: true };
const NOTHING_HEARD: HeardBack = { yes: false, days: [] };

/** What interviews and applications both state about how the application goes on. */
export function readProgress(properties: Properties) {
	const outcome = properties.get('outcome');
	const company = properties.get('company');
	const entries = properties.get('interviews') ?? [];
	const people = [...(properties.get('contacts') ?? []), ...entries.flatMap(entry => entry.people)];
	return {
		...withoutUndefined({
			company,
			position: properties.get('position'),
			outcome: outcome?.outcome,
			outcomeDate: properties.get('outcome_date') ?? outcome?.day,
			followUpId: properties.get('follow_up_id'),
			unread: properties.unread.length > 0 ? properties.unread : undefined,
		}),
		outcomeEvidence: entries.length > 0 ? INTERVIEWED : (outcome?.evidence ?? NO_EVIDENCE),
		contacts: people.map(person => contactOf(person, company)),
		timeline: readTimeline(properties),
		heardBack: readHeardBack(properties),
		calls: properties.get('calls') ?? [],
		snoozed: properties.get('snoozed') ?? [],
		dismissed: properties.get('dismissed') ?? [],
	};
}

/** The day of the last exchange counts as an answer if it is after the day of applying. */
function readHeardBack(properties: Properties): HeardBack {
	const heard = properties.get('heard_back') ?? NOTHING_HEARD;
	const last = properties.get('last_interaction');
	const applied = properties.get('applied');
	if (last === undefined || applied === undefined || last <= applied) {
		return heard;
	}
	return { yes: heard.yes, days: [...heard.days, last].sort() };
}

/** The timeline fields of a note. */
function readTimeline(properties: Properties): Timeline {
	return withoutUndefined<Timeline>({
		candidates: properties.get('candidates'),
		firstRoundEnds: properties.get('first_round_ends'),
		contactDate: properties.get('contact_date'),
		secondRound: properties.get('second_round'),
		decisionDate: properties.get('decision_date'),
		startDate: properties.get('start_date'),
	});
}
