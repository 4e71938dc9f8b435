import type { Interview } from '../records/interview';
import { dayOf } from '../time/when';
import type { LetterFacts } from './letter-facts';
import type { LetterKind } from './letter-kind';

/** The facts with a meeting that took place: nobody is thanked again for one that is still to come, nor for one without a date where another has one. */
export function withPastInterview(kind: LetterKind, facts: LetterFacts): LetterFacts {
	const { interview, application, today, ...rest } = facts;
	if (kind.duties.includes('is prompt') || !interview || isHeld(interview, today)) {
		return facts;
	}
	const held = application?.interviews.filter(other => isHeld(other, today)).at(-1);
	const met = held ?? (interview.date ? undefined : interview);
	return { ...rest, today, ...(application && { application }), ...(met && { interview: met }) };
}

function isHeld({ date, zone, cancelled }: Interview, today: LetterFacts['today']): boolean {
	return !cancelled && date !== undefined && dayOf(date, zone) <= today;
}
