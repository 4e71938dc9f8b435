import type { Day } from '../time/day';
import type { LetterFacts } from './letter-facts';

/** A day that they named, and what they meant to do by then. */
export interface LetterPromise {
	readonly of: 'contact' | 'decision';
	readonly day: Day;
}

/** The promise that an inquiry asks about: the decision where that is its occasion, else the contact, else the decision. */
export function promiseOf({
	application,
	interview,
	followUp,
}: LetterFacts): LetterPromise | undefined {
	const contact = application ? application.contactPromise?.day : interview?.timeline.contactDate;
	const decision = application
		? application.decisionPromise?.day
		: interview?.timeline.decisionDate;
	if (decision !== undefined && (followUp?.rule === 'decision-inquiry' || contact === undefined)) {
		return { of: 'decision', day: decision };
	}
	return contact === undefined ? undefined : { of: 'contact', day: contact };
}
