import type { Interview } from '../../src/core/records/interview';
import { toDay } from '../../src/core/time/day';
import { readInstant, type Zone } from '../../src/core/time/instant';
import type { When } from '../../src/core/time/when';
import { aContact } from './a-contact';

export const NEW_YORK = 'America/New_York' as Zone;

/** A day, or a moment of New York: `2026-11-23`, `2026-11-23T14:00`. */
export function when(text: string): When {
	const day = toDay(text);
	return day ? { day } : { at: readInstant(text, NEW_YORK)! };
}

/** An interview that is like any other but for what the test names. */
export function anInterview({
	date = '2026-11-23T14:00',
	...given
}: Partial<Omit<Interview, 'date'>> & { readonly date?: string | undefined } = {}): Interview {
	return {
		kind: 'interview',
		path: 'Interviews/Acme.md',
		company: 'Acme',
		position: 'Data Engineer',
		interaction: 'interview',
		...(date !== '' && { date: when(date) }),
		dateUnreadable: false,
		duration: 60,
		zone: NEW_YORK,
		contacts: [aContact()],
		highlights: [
			'the tour of the control room',
			'your plan to let engineers follow a feature from sketch to on-call',
		],
		strengths: [],
		cancelled: false,
		outcomeEvidence: { applied: false, answered: false },
		timeline: {},
		heardBack: { yes: false, days: [] },
		calls: [],
		thanked: [],
		snoozed: [],
		dismissed: [],
		...given,
	};
}
