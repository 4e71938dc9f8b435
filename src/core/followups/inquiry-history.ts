import type { Application } from '../records/application';
import { latestDay, type Day } from '../time/day';
import { dayOf } from '../time/when';
import { decisionInquiryDue, statusInquiryDue, type InquiryKind } from './inquiry-due';
import { lastInterviewDay } from './promises';
import type { RuleContext } from './rule-context';

/** An inquiry that went out, by letter or by phone. */
interface SentInquiry {
	/** Undefined where the day is not noted. */
	readonly day?: Day;
	/** Path of the letter; undefined for a call. */
	readonly letter?: string;
	/** The follow-up that the letter says it answers. */
	readonly followUp?: string;
}

export interface InquiryHistory {
	/** Status inquiries, oldest first. */
	readonly status: readonly SentInquiry[];
	/** The question about the decision. */
	readonly decision?: SentInquiry;
	/** Whether the decision was asked about, be it in a status inquiry due on the same day. */
	readonly decisionAsked: boolean;
	/** What counts for the next one. */
	readonly asked: InquiryKind;
}

/**
 * Which inquiries went out, and which follow-up each one answered: the one that its letter names, else the oldest that was due.
 * Status inquiries are counted anew from each interview and each word from the employer.
 */
export function inquiryHistoryOf(application: Application, context: RuleContext): InquiryHistory {
	const anew = latestDay(lastInterviewDay(application, context.now), application.heardOn);
	const status: SentInquiry[] = [];
	let decision: SentInquiry | undefined;
	let decisionAsked = false;
	let asked: InquiryKind = { times: 0, undated: false };
	for (const inquiry of sentInquiries(application)) {
		const answers = answeredBy(inquiry, application, asked, decisionAsked, context);
		if (answers === 'decision') {
			decision = inquiry;
		} else {
			status.push(inquiry);
		}
		decisionAsked ||= answers !== 'status';
		const counts = inquiry.day === undefined || anew === undefined || inquiry.day > anew;
		asked = {
			times: asked.times + (answers !== 'decision' && counts ? 1 : 0),
			undated: asked.undated || inquiry.day === undefined,
			...(latestDay(asked.last, inquiry.day) && { last: latestDay(asked.last, inquiry.day)! }),
		};
	}
	return { status, ...(decision && { decision }), decisionAsked, asked };
}

/** Oldest first, those without a day last. */
function sentInquiries({ letters, calls, zone }: Application): readonly SentInquiry[] {
	const byLetter = letters
		.filter(({ letterKind, status }) => letterKind === 'status-inquiry' && status === 'sent')
		.map(({ path, sent, followUp }) => ({
			letter: path,
			...(sent && { day: dayOf(sent, zone) }),
			...(followUp !== undefined && { followUp }),
		}));
	const byPhone = calls.map(call => ({ day: dayOf(call, zone) }));
	return [...byLetter, ...byPhone].sort((a: SentInquiry, b: SentInquiry) =>
		(a.day ?? '9') < (b.day ?? '9') ? -1 : (a.day ?? '9') > (b.day ?? '9') ? 1 : 0,
	);
}

/** Of two that are due the older one is answered; both, where they are due on the same day. */
function answeredBy(
	{ day, followUp }: SentInquiry,
	application: Application,
	asked: InquiryKind,
	decisionAsked: boolean,
	context: RuleContext,
): 'status' | 'decision' | 'both' {
	const named = followUp?.startsWith(`${application.id}.`) ? followUp.split('.')[1] : undefined;
	if (named === 'decision-inquiry') {
		return 'decision';
	}
	const floor = context.courtesyDay(application.company, day)?.day;
	const decision = decisionAsked
		? undefined
		: latestDay(decisionInquiryDue(application, asked, context)?.day, floor);
	if (
		decision === undefined ||
		decisionInquiryDue(application, asked, context)?.day === undefined
	) {
		return 'status';
	}
	const status = latestDay(statusInquiryDue(application, asked, context)?.day, floor);
	if (status === decision && (named === 'status-inquiry' || day === undefined || day >= decision)) {
		return 'both';
	}
	if (named === 'status-inquiry' || day === undefined || day < decision) {
		return 'status';
	}
	return status !== undefined &&
		statusInquiryDue(application, asked, context)?.day !== undefined &&
		status < decision
		? 'status'
		: 'decision';
}
