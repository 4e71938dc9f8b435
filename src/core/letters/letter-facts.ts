import type { FollowUp } from '../followups/follow-up';
import { sameName } from '../followups/recipient';
import type { Application } from '../records/application';
import type { Contact } from '../records/contact';
import { interviewKey, type Interview } from '../records/interview';
import type { Letter } from '../records/letter';
import { daysBetween, type Day } from '../time/day';
import type { Zone } from '../time/instant';
import { dayOf, type When } from '../time/when';
import type { LetterChannel } from './channel';
import { letterKind, type LetterKind } from '../records/letter-kinds';
import type { Sender } from './letter-settings';

/** What the person chose when writing the letter. */
export interface LetterOptions {
	/** One thank-you to the host, for everybody who was met. */
	readonly toHost?: boolean;
	/** The day by which another offer wants an answer, to be mentioned in an inquiry. */
	readonly otherOffer?: Day;
	/** Ask for feedback after a rejection. */
	readonly askFeedback?: boolean;
	/** Names of what goes with the letter. */
	readonly enclosures?: readonly string[];
}

/** All that a letter is written from. What isn't known is absent, and leaves a gap where the letter needs it. */
export interface LetterFacts {
	/** Id of the letter kind. */
	readonly kind: string;
	readonly via: LetterChannel;
	/** The day it is written. */
	readonly today: Day;
	readonly zone: Zone;
	readonly contact?: Contact;
	readonly interview?: Interview;
	readonly application?: Application;
	readonly followUp?: FollowUp;
	readonly sender: Sender;
	/** BCP 47 tag. */
	readonly language: string;
	/** Everybody who gets a letter for the same meeting, in order: the details are shared among them. */
	readonly recipients: readonly Contact[];
	readonly options?: LetterOptions;
}

/** A day that they named, what they meant to do by then, and whether the reader said so. */
export interface LetterPromise {
	readonly of: 'contact' | 'decision';
	readonly day: Day;
	readonly saidByReader: boolean;
}

/** The promise that an inquiry asks about: the decision if that is its occasion, else the contact, else the decision. */
export function promiseOf(facts: LetterFacts): LetterPromise | undefined {
	const { application, interview, followUp } = facts;
	const contact = application ? application.contactPromise : stated(interview, 'contactDate');
	const decision = application ? application.decisionPromise : stated(interview, 'decisionDate');
	const isDecision = followUp?.rule === 'decision-inquiry' || contact === undefined;
	if (decision !== undefined && isDecision) {
		return { of: 'decision', day: decision.day, saidByReader: isAlone(decision.statedBy, facts) };
	}
	if (contact === undefined) {
		return undefined;
	}
	return { of: 'contact', day: contact.day, saidByReader: isAlone(contact.statedBy, facts) };
}

function stated(
	interview: Interview | undefined,
	date: 'contactDate' | 'decisionDate',
): { readonly day: Day; readonly statedBy?: Interview } | undefined {
	const day = interview?.timeline[date];
	if (interview && day !== undefined) {
		return { day, statedBy: interview };
	}
	return undefined;
}

/** Whether the recipient was the only person at that meeting. */
function isAlone(interview: Interview | undefined, { contact }: LetterFacts): boolean {
	const met = interview?.contacts ?? [];
	return met.length === 1 && contact !== undefined && sameName(met[0]!.name, contact.name);
}

/** The facts with a meeting that took place: nobody is thanked again for one that is still to come, nor for one without a date if another has one. */
export function withPastInterview(kind: LetterKind, facts: LetterFacts): LetterFacts {
	const { interview, application, today, ...rest } = facts;
	if (kind.beforeMeeting || !interview || isHeld(interview, today)) {
		return facts;
	}
	const held = application?.interviews.filter(other => isHeld(other, today)).at(-1);
	const met = held ?? (interview.date ? undefined : interview);
	return { ...rest, today, ...(application && { application }), ...(met && { interview: met }) };
}

function isHeld({ date, zone, cancelled }: Interview, today: Day): boolean {
	return !cancelled && date !== undefined && dayOf(date, zone) <= today;
}

/** The recipient's place among those who get a letter for the same meeting, from 0. */
export function indexAmongRecipients({ contact, recipients }: LetterFacts): number {
	const at = recipients.findIndex(
		({ name, path }) => name === contact?.name && path === contact.path,
	);
	return Math.max(at, 0);
}

/** A number that differs between letters about one meeting, and between letters to one person. */
export function variantOf(facts: LetterFacts): number {
	return indexAmongRecipients(facts) + earlierMeetings(facts).length;
}

/** Earlier meetings of this application with the recipient. */
export function earlierMeetings({
	application,
	interview,
	contact,
}: LetterFacts): readonly Interview[] {
	if (!contact || !interview?.date) {
		return [];
	}
	const day = dayOf(interview.date, interview.zone);
	return (application?.interviews ?? []).filter(
		({ date, zone, cancelled, contacts, ...other }) =>
			interviewKey(other) !== interviewKey(interview) &&
			!cancelled &&
			date !== undefined &&
			dayOf(date, zone) < day &&
			contacts.some(({ name }) => sameName(name, contact.name)),
	);
}

/** What falls to this recipient if the things are dealt out among all in turn. */
export function roundRobin(things: readonly string[], facts: LetterFacts): readonly string[] {
	const recipientCount = Math.max(facts.recipients.length, 1);
	return things.filter((_, at) => at % recipientCount === indexAmongRecipients(facts));
}

/**
 * What this recipient's letter mentions, one or two of the things noted: what falls to them,
 * and if there are fewer things than recipients, one that another letter mentions too.
 */
export function mentionsFor(things: readonly string[], facts: LetterFacts): readonly string[] {
	const dealt = roundRobin(things, facts);
	const again = things[indexAmongRecipients(facts) % Math.max(things.length, 1)];
	return (dealt.length > 0 || again === undefined ? dealt : [again]).slice(0, 2);
}

/** How and when the employer was last asked: a letter that was sent, or a logged call. */
export interface EarlierInquiry {
	readonly how: 'wrote' | 'called';
	readonly day: Day;
}

export function earlierInquiryOf({ application, today }: LetterFacts): EarlierInquiry | undefined {
	const asked = (application?.letters ?? [])
		.filter(isSentInquiry)
		.map(({ sent, via, zone }): EarlierInquiry => ({
			how: via === 'phone' ? 'called' : 'wrote',
			day: dayOf(sent!, zone),
		}));
	const called = (application?.calls ?? []).map((when: When): EarlierInquiry => ({
		how: 'called',
		day: dayOf(when, application!.zone),
	}));
	return [...asked, ...called]
		.filter(({ day }) => day <= today)
		.sort((a, b) => a.day.localeCompare(b.day))
		.at(-1);
}

function isSentInquiry({ letterKind: id, status, sent }: Letter): boolean {
	return status === 'sent' && sent !== undefined && letterKind(id ?? '')?.isInquiry === true;
}

/** The day of the last call with the employer since they made the offer. */
export function offerCallOf({ application, today }: LetterFacts): Day | undefined {
	const since = application?.outcomeDate;
	if (!application || since === undefined) {
		return undefined;
	}
	return application.calls
		.map(when => dayOf(when, application.zone))
		.filter(day => day >= since && day <= today)
		.sort()
		.at(-1);
}

/** Whether the letter is written so long after the meeting that it says so. */
export function isLate({ kind, interview, today }: LetterFacts): boolean {
	const after = letterKind(kind)?.lateAfterDays;
	if (after === undefined || !interview?.date) {
		return false;
	}
	return daysBetween(dayOf(interview.date, interview.zone), today) >= after;
}
