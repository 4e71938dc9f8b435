import { followUpTitle } from '../../i18n/follow-ups';
import type { Application } from '../records/application';
import { withoutUndefined } from '../records/read-record';
import type { Day } from '../time/day';
import type { Draft } from './draft';
import { employerOf, recipientOf } from './recipient';

type Own = Pick<Draft, 'rule' | 'why' | 'letters' | 'holds'> &
	Partial<
		Pick<Draft, 'settledBy' | 'done' | 'asks' | 'notBefore' | 'snoozesAfter' | 'stays' | 'contacts'>
	> & {
		readonly occurrence?: number;
		readonly due?: Day | undefined;
		/** Whether it is fitting from its due day on, and not before. */ readonly waits?: boolean;
	};

/** A follow-up that concerns an application as a whole, due on a day. */
export function applicationDraft(application: Application, own: Own): Draft {
	const {
		due,
		occurrence = 1,
		contacts = recipientOf(application),
		waits = own.asks ?? false,
		...rest
	} = own;
	const { company, position } = application;
	const who = [contacts[0]?.name, company].filter(Boolean).join(', ');
	return {
		...rest,
		id: [application.id, own.rule, ...(occurrence > 1 ? [occurrence] : [])].join('.'),
		occurrence,
		zone: application.zone,
		title: followUpTitle(own.rule, own.letters, who),
		path: employerOf(application),
		application,
		company,
		...withoutUndefined({ position }),
		contacts,
		...(due !== undefined && { due: { day: due }, ...(waits && { opens: { day: due } }) }),
	};
}
