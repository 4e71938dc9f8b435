import { WHY } from '../../i18n/follow-ups';
import type { Application } from '../records/application';
import { latestDay, type Day } from '../time/day';
import { addBusinessDays } from '../time/workdays';
import { hasUpcomingInterview, lastInterviewDay, unansweredPromise } from './promises';
import type { RuleContext } from './rule-context';

/** The inquiries of an application that were sent before some moment. */
export interface SentSoFar {
	/** Status inquiries since the last interview or reply. */
	readonly times: number;
	/** The latest day on which any inquiry was sent. */
	readonly last?: Day;
	/** Whether one was sent on a day that isn't noted. */
	readonly undated: boolean;
}

/** When the next inquiry is due, and why. */
export interface InquiryDue {
	/** Undefined when it can't be known. */
	readonly day?: Day;
	readonly why: string;
}

/** When the next status inquiry is due. Undefined when none arises. */
export function statusInquiryDue(
	application: Application,
	sent: SentSoFar,
	context: RuleContext,
): InquiryDue | undefined {
	if (sent.times >= context.settings.inquiries) {
		return undefined;
	}
	const promise = unansweredPromise(application, application.contactPromise);
	if (!promise && !canAskWithoutPromise(application, context)) {
		return undefined;
	}
	if (sent.times > 0) {
		return dueAfterInquiry(application, sent, promise?.day, context);
	}
	if (promise) {
		const next = addBusinessDays(promise.day, 1, context.off);
		const day = keepDistance(next, application, sent, context);
		return inquiryDue(day, WHY.promised(application.company, promise.day, day));
	}
	return dueAfterWaiting(application, sent, context);
}

/**
 * When the question about the decision is due. Undefined unless a decision is
 * promised and unanswered.
 */
export function decisionInquiryDue(
	application: Application,
	sent: SentSoFar,
	context: RuleContext,
): InquiryDue | undefined {
	const promise = unansweredPromise(application, application.decisionPromise);
	if (!promise) {
		return undefined;
	}
	const next = addBusinessDays(promise.day, 1, context.off);
	const day = keepDistance(next, application, sent, context);
	return inquiryDue(day, WHY.decision(application.company, promise.day, day));
}

/** No inquiry comes sooner than some business days after the last inquiry or reply. */
export function earliestInquiry(
	{ heardOn }: Application,
	{ last }: SentSoFar,
	{ settings, off }: RuleContext,
): Day | undefined {
	const from = latestDay(last, heardOn);
	return from && addBusinessDays(from, settings.inquiryBusinessDays, off);
}

function inquiryDue(day: Day | undefined, why: string): InquiryDue {
	if (day === undefined) {
		return { why };
	}
	return { day, why };
}

/**
 * The second inquiry and those after it: some business days after the last, and
 * after every promised day that is still open.
 */
function dueAfterInquiry(
	application: Application,
	sent: SentSoFar,
	promised: Day | undefined,
	context: RuleContext,
): InquiryDue {
	const { settings, off } = context;
	const days = settings.inquiryBusinessDays;
	if (sent.last === undefined) {
		return { why: WHY.askAgain(undefined, days) };
	}
	const again = addBusinessDays(sent.last, days, off);
	const decision = unansweredPromise(application, application.decisionPromise)?.day;
	const open = latestDay(promised, decision);
	const afterPromise = open && addBusinessDays(open, 1, off);
	const day = keepDistance(latestDay(again, afterPromise)!, application, sent, context);
	let why = WHY.askAgain(sent.last, days, day);
	if (open && afterPromise && afterPromise > again) {
		why = `${why} ${WHY.notBeforePromise(open, day)}`;
	}
	return inquiryDue(day, why);
}

/**
 * The first inquiry when no date was promised: some business days after the
 * last thing that happened.
 */
function dueAfterWaiting(
	application: Application,
	sent: SentSoFar,
	context: RuleContext,
): InquiryDue {
	const { settings, off, clock } = context;
	const interview = lastInterviewDay(application, clock);
	const from = latestDay(application.note?.applied, interview, application.heardOn);
	if (from === undefined) {
		return { why: WHY.waited(undefined, undefined, settings.waitBusinessDays) };
	}
	let since: 'heard' | 'interview' | 'applied' = 'applied';
	if (from === application.heardOn) {
		since = 'heard';
	} else if (from === interview) {
		since = 'interview';
	}
	const waited = addBusinessDays(from, settings.waitBusinessDays, off);
	const decision = unansweredPromise(application, application.decisionPromise)?.day;
	const afterDecision = decision && addBusinessDays(decision, 1, off);
	const day = keepDistance(latestDay(waited, afterDecision)!, application, sent, context);
	let why = WHY.waited(since, from, settings.waitBusinessDays, day);
	if (decision && afterDecision && afterDecision > waited) {
		why = `${why} ${WHY.notBeforePromise(decision, day)}`;
	}
	return inquiryDue(day, why);
}

/**
 * The day, or a later one that keeps the distance to the last inquiry. Unknown
 * when an inquiry has no day.
 */
function keepDistance(
	day: Day,
	application: Application,
	sent: SentSoFar,
	context: RuleContext,
): Day | undefined {
	if (sent.undated) {
		return undefined;
	}
	return latestDay(day, earliestInquiry(application, sent, context));
}

/** Without a promised date: somebody can be asked, and no interview is ahead. */
function canAskWithoutPromise(application: Application, { clock }: RuleContext): boolean {
	if (hasUpcomingInterview(application, clock)) {
		return false;
	}
	const met = lastInterviewDay(application, clock) !== undefined;
	const applied = application.note?.applied !== undefined;
	return met || (applied && application.contacts.length > 0);
}
