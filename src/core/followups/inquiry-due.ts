import { WHY } from '../../i18n/follow-ups';
import type { Application } from '../records/application';
import { latestDay, type Day } from '../time/day';
import { addBusinessDays } from '../time/workdays';
import { hasUpcomingInterview, lastInterviewDay, isUnanswered } from './promises';
import type { RuleContext } from './rule-context';

/** The inquiries of an application that went out up to some moment. */
export interface InquiryKind {
	/** Status inquiries since the last interview or word from them. */
	readonly times: number;
	/** The latest day on which either inquiry went out. */
	readonly last?: Day;
	/** Whether one went out on a day that is not noted. */
	readonly undated: boolean;
}

export interface InquiryDue {
	/** Undefined where it cannot be known. */
	readonly day?: Day;
	readonly why: string;
}

/** When the next status inquiry is fitting; undefined where none arises. */
export function statusInquiryDue(
	application: Application,
	asked: InquiryKind,
	context: RuleContext,
): InquiryDue | undefined {
	const { settings, off, now } = context;
	const { company } = application;
	const promise = isUnanswered(application, application.contactPromise);
	const after = (day: Day | undefined): Day | undefined => day && addBusinessDays(day, 1, off);
	const decision = after(isUnanswered(application, application.decisionPromise)?.day);
	if (asked.times >= settings.inquiries || (!promise && !isSilent(application, context))) {
		return undefined;
	}
	if (asked.times > 0) {
		const why = WHY.askAgain(company, asked.last, settings.inquiryBusinessDays);
		if (asked.last === undefined) {
			return { why };
		}
		const again = addBusinessDays(asked.last, settings.inquiryBusinessDays, off);
		const held = latestDay(after(promise?.day), decision);
		const promisedDay = latestDay(
			promise?.day,
			isUnanswered(application, application.decisionPromise)?.day,
		);
		const late =
			held !== undefined && held > again && promisedDay
				? ` ${WHY.notBeforePromise(promisedDay)}`
				: '';
		return { ...clamped(latestDay(again, held)!, application, asked, context), why: why + late };
	}
	if (promise) {
		return {
			...clamped(after(promise.day)!, application, asked, context),
			why: WHY.promised(company, promise.day),
		};
	}
	const last = lastInterviewDay(application, now);
	const from = latestDay(application.note?.applied, last, application.heardOn);
	const since =
		from === undefined
			? undefined
			: from === application.heardOn
				? 'heard'
				: from === last
					? 'interview'
					: 'applied';
	const why = WHY.waited(company, since, from, settings.waitBusinessDays);
	return from === undefined
		? { why }
		: {
				...clamped(
					latestDay(addBusinessDays(from, settings.waitBusinessDays, off), decision)!,
					application,
					asked,
					context,
				),
				why,
			};
}

/** When the question about the decision is fitting; undefined where no decision is due unanswered. */
export function decisionInquiryDue(
	application: Application,
	asked: InquiryKind,
	context: RuleContext,
): InquiryDue | undefined {
	const promise = isUnanswered(application, application.decisionPromise);
	if (!promise) {
		return undefined;
	}
	return {
		...clamped(addBusinessDays(promise.day, 1, context.off), application, asked, context),
		why: WHY.decision(application.company, promise.day),
	};
}

/** No inquiry comes sooner than some business days after the last one, or after they were heard from. */
export function earliestInquiry(
	{ heardOn }: Application,
	{ last }: InquiryKind,
	{ settings, off }: RuleContext,
): Day | undefined {
	const from = latestDay(last, heardOn);
	return from && addBusinessDays(from, settings.inquiryBusinessDays, off);
}

function clamped(
	day: Day,
	application: Application,
	asked: InquiryKind,
	context: RuleContext,
): { day?: Day } {
	return asked.undated
		? {}
		: { day: latestDay(day, earliestInquiry(application, asked, context))! };
}

/** Nothing is promised that still stands, there is somebody to ask, and no interview is to come. */
function isSilent(application: Application, { now }: RuleContext): boolean {
	const known =
		lastInterviewDay(application, now) !== undefined ||
		(application.note?.applied !== undefined && application.contacts.length > 0);
	return known && !hasUpcomingInterview(application, now);
}
