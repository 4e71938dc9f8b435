import type { Application } from '../records/application';
import { latestDay, type Day } from '../time/day';
import { dayOf } from '../time/when';
import { decisionInquiryDue, statusInquiryDue, type SentSoFar } from './inquiries';
import { lastInterviewDay } from './promises';
import type { RuleContext } from './rule-context';

/** An inquiry that was sent, by letter or by phone. */
interface SentInquiry {
	/** Undefined when the day isn't noted. */
	readonly day?: Day;
	/** Path of the letter. Undefined for a call. */
	readonly letter?: string;
	/** The follow-up that the letter says it answers. */
	readonly followUp?: string;
}

export interface InquiryHistory {
	/** Status inquiries, oldest first. */
	readonly status: readonly SentInquiry[];
	/** The question about the decision. */
	readonly decision?: SentInquiry;
	/**
	 * Whether the decision was asked about, also as part of a status inquiry
	 * due on the same day.
	 */
	readonly decisionAsked: boolean;
	/** What counts for the next one. */
	readonly sent: SentSoFar;
}

/**
 * Which inquiries were sent, and which follow-up each of them answered: the one
 * that its letter names, otherwise the oldest that was due. The count of status
 * inquiries starts over after each interview and each reply.
 */
export function inquiryHistoryOf(application: Application, context: RuleContext): InquiryHistory {
	const restart = latestDay(lastInterviewDay(application, context.clock), application.heardOn);
	const status: SentInquiry[] = [];
	let decision: SentInquiry | undefined;
	let decisionAsked = false;
	let sent: SentSoFar = { times: 0, undated: false };
	for (const inquiry of sentInquiries(application)) {
		const answered = inquiriesAnswered(inquiry, application, { sent, decisionAsked }, context);
		if (answered === 'decision') {
			decision = inquiry;
		} else {
			status.push(inquiry);
		}
		decisionAsked ||= answered !== 'status';
		sent = addInquiry(sent, inquiry, answered !== 'decision', restart);
	}
	return { status, ...(decision && { decision }), decisionAsked, sent };
}

function addInquiry(
	before: SentSoFar,
	{ day }: SentInquiry,
	isStatus: boolean,
	restart: Day | undefined,
): SentSoFar {
	const isRecent = day === undefined || restart === undefined || day > restart;
	const times = isStatus && isRecent ? before.times + 1 : before.times;
	const undated = before.undated || day === undefined;
	const last = latestDay(before.last, day);
	if (last === undefined) {
		return { times, undated };
	}
	return { times, undated, last };
}

/** Oldest first, those without a day last. */
function sentInquiries({ letters, calls, zone }: Application): readonly SentInquiry[] {
	const inquiries: SentInquiry[] = [];
	for (const { letterKind, status, path, sent, followUp } of letters) {
		if (letterKind === 'status-inquiry' && status === 'sent') {
			inquiries.push({
				letter: path,
				...(sent && { day: dayOf(sent, zone) }),
				...(followUp !== undefined && { followUp }),
			});
		}
	}
	for (const call of calls) {
		inquiries.push({ day: dayOf(call, zone) });
	}
	return inquiries.sort((a, b) => compareDays(a.day, b.day));
}

function compareDays(a: Day | undefined, b: Day | undefined): number {
	if (a === b) {
		return 0;
	}
	if (a === undefined || b === undefined) {
		if (a === undefined) {
			return 1;
		}
		return -1;
	}
	if (a < b) {
		return -1;
	}
	return 1;
}

interface Before {
	readonly sent: SentSoFar;
	readonly decisionAsked: boolean;
}

/**
 * Which inquiry this one was. Of two that were due it's the older one. It's
 * both when they were due on the same day.
 */
function inquiriesAnswered(
	{ day, followUp }: SentInquiry,
	application: Application,
	{ sent, decisionAsked }: Before,
	context: RuleContext,
): 'status' | 'decision' | 'both' {
	const named = ruleNamedBy(followUp, application);
	if (named === 'decision-inquiry') {
		return 'decision';
	}
	if (decisionAsked) {
		return 'status';
	}
	const decisionDue = decisionInquiryDue(application, sent, context)?.day;
	if (decisionDue === undefined) {
		return 'status';
	}
	const statusDue = statusInquiryDue(application, sent, context)?.day;
	const courtesy = context.courtesyDay(application.company, day)?.day;
	const decision = latestDay(decisionDue, courtesy)!;
	const status = statusDue && latestDay(statusDue, courtesy);
	const isEarly = day !== undefined && day < decision;
	if (named === 'status-inquiry') {
		if (status === decision) {
			return 'both';
		}
		return 'status';
	}
	if (isEarly) {
		return 'status';
	}
	if (status === decision) {
		return 'both';
	}
	const statusFirst = status !== undefined && status < decision;
	if (day === undefined || statusFirst) {
		return 'status';
	}
	return 'decision';
}

function ruleNamedBy(followUp: string | undefined, { id }: Application): string | undefined {
	if (followUp?.startsWith(`${id}.`)) {
		return followUp.split('.')[1];
	}
	return undefined;
}
