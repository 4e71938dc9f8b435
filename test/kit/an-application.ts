import type { Application } from '../../src/core/records/application';
import type { ApplicationNote } from '../../src/core/records/application-note';
import { NEW_YORK } from './an-interview';

/** An application note that is like any other but for what the test names. */
export function anApplicationNote(given: Partial<ApplicationNote> = {}): ApplicationNote {
	return {
		listed: [],
		kind: 'application',
		path: 'Applications/Acme.md',
		company: 'Acme',
		position: 'Data Engineer',
		contacts: [],
		outcomeEvidence: { applied: false, answered: false },
		timeline: {},
		heardBack: { yes: false, days: [] },
		offer: [],
		benefits: [],
		calls: [],
		zone: NEW_YORK,
		snoozed: [],
		dismissed: [],
		...given,
	};
}

/** An application, joined from its notes, that is like any other but for what the test names. */
export function anApplication(given: Partial<Application> = {}): Application {
	return {
		id: 'acme-data-engineer',
		company: 'Acme',
		position: 'Data Engineer',
		interviews: [],
		contacts: [],
		letters: [],
		zone: NEW_YORK,
		outcome: 'waiting',
		timeline: {},
		heard: false,
		calls: [],
		...given,
	};
}
