import type { Application, Promised } from '../records/application';
import {
	countsAsInterview,
	interviewEnd,
	interviewStart,
	isInformational,
} from '../records/interaction';
import type { Interview } from '../records/interview';
import type { Day } from '../time/day';
import { dayOf } from '../time/when';
import type { Clock } from './clock';

/**
 * The promise, unless it was answered: by a reply on its day or later, or by a
 * later interview that was held or arranged.
 */
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
	if (hasLaterInterview) {
		return undefined;
	}
	return promise;
}

function isLater(interview: Interview, { statedBy, day }: Promised): boolean {
	if (!interview.date || interview.path === statedBy?.path) {
		return false;
	}
	const stated = statedBy && interviewStart(statedBy);
	if (stated === undefined) {
		return dayOf(interview.date, interview.zone) > day;
	}
	return interviewStart(interview)! > stated;
}

/** Interviews that are over, oldest first. */
function heldInterviews({ interviews }: Application, clock: Clock): readonly Interview[] {
	return interviews.filter(interview => {
		const end = countsAsInterview(interview) ? interviewEnd(interview) : undefined;
		return end !== undefined && clock.hasReached(end);
	});
}

/** Whether an interview is arranged that isn't over yet. */
export function hasUpcomingInterview({ interviews }: Application, clock: Clock): boolean {
	return interviews.some(interview => {
		const end = countsAsInterview(interview) ? interviewEnd(interview) : undefined;
		return end !== undefined && !clock.hasReached(end);
	});
}

/** The day of the last interview held. */
export function lastInterviewDay(application: Application, clock: Clock): Day | undefined {
	const last = heldInterviews(application, clock).at(-1);
	return last?.date && dayOf(last.date, last.zone);
}

/**
 * Whether an interview was held or a contact is known, so that there is
 * somebody to write to.
 */
export function hasPersonalContact(application: Application, clock: Clock): boolean {
	return application.contacts.length > 0 || heldInterviews(application, clock).length > 0;
}

/** Whether a date or a word in the notes says that the person has applied. */
export function hasApplied({ note, interviews }: Application): boolean {
	const notes = note ? [note, ...interviews] : interviews;
	return (
		note?.applied !== undefined || notes.some(({ outcomeEvidence }) => outcomeEvidence.applied)
	);
}

/**
 * Letters that can be sent though the employer never answered. Any other kind
 * answers something they did.
 */
const LETTERS_WITHOUT_ANSWER = [
	'status-inquiry',
	'stay-in-pool',
	'screening-inquiry',
	'withdrawal',
];

/** Properties that may tell of an answer. One that can't be read may say anything. */
const TELLING = [
	'heard_back',
	'contacts',
	'contact_date',
	'decision_date',
	'first_round_ends',
	'second_round',
	'start_date',
	'offer',
	'offer_deadline',
];

/**
 * Whether anything in the notes shows, or may show, that the employer has
 * answered the application. An invitation that was cancelled is an answer too.
 */
export function mayHaveAnswered(application: Application): boolean {
	const { note, interviews, contacts, letters, heard, heardOn, timeline } = application;
	const wasInvited = interviews.some(interview => !isInformational(interview));
	if (wasInvited || contacts.length > 0 || heard || heardOn !== undefined) {
		return true;
	}
	if (Object.keys(timeline).length > 0) {
		return true;
	}
	if (letters.some(({ letterKind }) => !LETTERS_WITHOUT_ANSWER.includes(letterKind ?? ''))) {
		return true;
	}
	if (!note) {
		return false;
	}
	const hasOffer = note.offer.length > 0 || note.offerDeadline !== undefined;
	const isUnclear = note.unread?.some(name => TELLING.includes(name)) ?? false;
	return note.outcomeEvidence.answered || hasOffer || isUnclear;
}
