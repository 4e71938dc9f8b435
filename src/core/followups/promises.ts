import type { Application, Promised } from '../records/application';
import { countsAsInterview, interviewEnd, interviewStart } from '../records/interaction';
import type { Interview } from '../records/interview';
import type { Day } from '../time/day';
import type { Instant } from '../time/instant';
import { dayOf } from '../time/when';

/** The promise, unless it was answered: by a reply on its day or later, or by a later interview that was held or arranged. */
export function unansweredPromise(
	application: Application,
	promise: Promised | undefined,
): Promised | undefined {
	const { heard, heardOn, interviews } = application;
	if (!promise || heard) {
		return undefined;
	}
	if (heardOn !== undefined && heardOn >= promise.day) {
		return undefined;
	}
	const meetings = interviews.filter(countsAsInterview);
	const hasLaterInterview = meetings.some(interview => isLater(interview, promise));
	return hasLaterInterview ? undefined : promise;
}

function isLater(interview: Interview, { statedBy, day }: Promised): boolean {
	if (!interview.date || interview.path === statedBy?.path) {
		return false;
	}
	const stated = statedBy && interviewStart(statedBy);
	return stated === undefined
		? dayOf(interview.date, interview.zone) > day
		: interviewStart(interview)! > stated;
}

/** Interviews that are over, oldest first. */
function heldInterviews({ interviews }: Application, now: Instant): readonly Interview[] {
	return interviews.filter(
		interview => countsAsInterview(interview) && (interviewEnd(interview) ?? Infinity) <= now,
	);
}

/** Whether an interview is arranged that is not over yet. */
export function hasUpcomingInterview({ interviews }: Application, now: Instant): boolean {
	return interviews.some(
		interview => countsAsInterview(interview) && (interviewEnd(interview) ?? -Infinity) > now,
	);
}

/** The day of the last interview held. */
export function lastInterviewDay(application: Application, now: Instant): Day | undefined {
	const last = heldInterviews(application, now).at(-1);
	return last?.date && dayOf(last.date, last.zone);
}

/** Whether an interview was held or a contact is known, so that there is somebody to write to. */
export function hasPersonalContact(application: Application, now: Instant): boolean {
	return application.contacts.length > 0 || heldInterviews(application, now).length > 0;
}
