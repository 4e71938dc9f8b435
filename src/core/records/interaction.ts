import { addMinutes, type Instant } from '../time/instant';
import { endOf, startOf } from '../time/when';
import type { Interview } from './interview';

/** Meetings to get to know people or a field, in words that mean nothing else. */
const INFORMATIONAL =
	/\b(?:informational|information(?:al)? (?:chat|meeting|talk|session|call)|info (?:chat|session|call)|networking|informationsgespräch|netzwerk\S*)/;
/** Occasions where people meet, unless another word says that they were an interview. */
const OCCASION =
	/\b(?:coffee|career (?:fair|day|expo|event)|job (?:fair|expo|market)|(?:hiring|recruiting|recruitment|trade) (?:fair|event)|meet ?up|conference|mixer|open house|happy hour|alumni|reunion|kaffee|messe|karrieremesse|jobmesse|konferenz|stammtisch)\b/;
const INTERVIEW_WORD =
	/\b(?:interview|screen|screening|assessment|(?:video|phone|telephone|tele|web|audio|zoom) ?conference|conference (?:call|room|video)|teleconference|videokonferenz|telefonkonferenz|vorstellungsgespräch)/;
const ASSESSMENT =
	/\b(?:assessments?|take ?home|homework|(?:coding|programming|technical) (?:challenge|test|exercise|task)|(?:online|skills?|aptitude|written|personality) test|oa|hackerrank|codility|probeaufgabe|einstellungstest)\b/;

function wordsOf({ interaction }: Interview): string {
	return interaction.toLowerCase().replace(/[-_\s]+/g, ' ');
}

/** Whether the meeting is social: a networking event, coffee chat, career fair or the like. It asks for a thank-you and counts as no interview elsewhere. */
export function isInformational(interview: Interview): boolean {
	const words = wordsOf(interview);
	if (INFORMATIONAL.test(words)) {
		return true;
	}
	return OCCASION.test(words) && !INTERVIEW_WORD.test(words);
}

/** Whether it's a test or an exercise, at which nobody may have been met. */
export function isAssessment(interview: Interview): boolean {
	return ASSESSMENT.test(wordsOf(interview));
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
	if (interview.date.day === undefined) {
		return addMinutes(interview.date.at, interview.duration);
	}
	return endOf(interview.date, interview.zone);
}

const STARTS = new WeakMap<Interview, Instant | undefined>();

export function interviewStart(interview: Interview): Instant | undefined {
	if (!STARTS.has(interview)) {
		STARTS.set(interview, interview.date && startOf(interview.date, interview.zone));
	}
	return STARTS.get(interview);
}

/** Orders interviews by date, undated last, then by path. */
export function compareByDate(a: Interview, b: Interview): number {
	return (
		(interviewStart(a) ?? Infinity) - (interviewStart(b) ?? Infinity) || (a.path < b.path ? -1 : 1)
	);
}
