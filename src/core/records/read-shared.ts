import type { Contact } from './contact';
import type { Person } from '../notes/values/person';
import { NO_EVIDENCE } from './outcome';
import type { Properties } from './read-properties';
import type { HeardBack, Timeline } from './timeline';

/** An object without the keys whose value is undefined. */
export function withoutUndefined<T extends object>(facts: { [K in keyof T]: T[K] | undefined }): T {
	return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
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

/** What interviews and applications both note of how it goes on. */
export function readProgress(properties: Properties) {
	const outcome = properties.get('outcome');
	return {
		...withoutUndefined({
			company: properties.get('company'),
			position: properties.get('position'),
			outcome: outcome?.outcome,
			outcomeDate: properties.get('outcome_date'),
			followUpId: properties.get('follow_up_id'),
		}),
		outcomeEvidence: outcome?.evidence ?? NO_EVIDENCE,
		contacts: (properties.get('contacts') ?? []).map(contactOf),
		timeline: readTimeline(properties),
		heardBack: properties.get('heard_back') ?? NOTHING_HEARD,
		calls: properties.get('calls') ?? [],
		snoozed: properties.get('snoozed') ?? [],
		dismissed: properties.get('dismissed') ?? [],
	};
}

const NOTHING_HEARD: HeardBack = { yes: false, days: [] };

/** Somebody as a record names them; their own note may say more. */
function contactOf(person: Person): Contact {
	return {
		address: [],
		...withoutUndefined<Omit<Contact, 'address'>>({
			name: person.name,
			link: person.link,
			title: person.title,
			email: person.email,
		}),
	};
}
