import { followUpTitle } from '../../i18n/follow-ups';
import type { Application } from '../records/application';
import { withoutUndefined } from '../records/without-undefined';
import type { Day } from '../time/day';
import type { Draft } from './draft';
import { employerOf, recipientOf } from './recipient';

type DraftDetails = Pick<Draft, 'why' | 'letters' | 'applies'> & {
	readonly [Name in 'fulfilledBy' | 'done' | 'notBefore' | 'snoozesAfter' | 'contacts']?:
		Draft[Name] | undefined;
} & {
	readonly occurrence?: number;
	readonly due?: Day | undefined;
};

/** A follow-up that concerns an application as a whole, due on a day. */
export function applicationDraft(
	rule: string,
	application: Application,
	details: DraftDetails,
): Draft {
	const { due, occurrence = 1, contacts = recipientOf(application) } = details;
	const { why, letters, applies, fulfilledBy, done, notBefore, snoozesAfter } = details;
	const { id, company, position, zone } = application;
	const who = [contacts[0]?.name, company].filter(Boolean).join(', ');
	const suffix = occurrence > 1 ? `.${occurrence}` : '';
	return {
		rule,
		id: `${id}.${rule}${suffix}`,
		occurrence,
		zone,
		title: followUpTitle(rule, letters, who),
		why,
		path: employerOf(application),
		application,
		company,
		contacts,
		letters,
		applies,
		...withoutUndefined<Partial<Draft>>({
			position,
			due: due && { day: due },
			fulfilledBy,
			done,
			notBefore,
			snoozesAfter,
		}),
	};
}
