import { addMinutes, type Instant } from '../time/instant';
import { endOf, startOf } from '../time/when';
import type { Interview } from './interview';

/** Whether the meeting is a talk for its own sake: it asks for thanks, and counts as no interview elsewhere. */
export function isInformational({ interaction }: Interview): boolean {
	return /^(informational( interview)?|information(al)? (chat|meeting|talk)|networking( event)?)$/.test(
		interaction,
	);
}

export function isAssessment({ interaction }: Interview): boolean {
	return /\bassessment\b/.test(interaction);
}

/** Whether it counts as an interview for inquiries, withdrawals and the like. */
export function countsAsInterview(interview: Interview): boolean {
	return !interview.cancelled && !isInformational(interview);
}

/** When it is over; a day alone ends with the day. Undefined without a date. */
export function interviewEnd(interview: Interview): Instant | undefined {
	if (!interview.date) {
		return undefined;
	}
	return interview.date.day === undefined
		? addMinutes(interview.date.at, interview.duration)
		: endOf(interview.date, interview.zone);
}

export function interviewStart(interview: Interview): Instant | undefined {
	return interview.date && startOf(interview.date, interview.zone);
}

/** Orders interviews by date, undated last, then by path. */
export function compareByDate(a: Interview, b: Interview): number {
	return (
		(interviewStart(a) ?? Infinity) - (interviewStart(b) ?? Infinity) || (a.path < b.path ? -1 : 1)
	);
}
