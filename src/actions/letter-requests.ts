import type { FollowUp } from '../core/followups/follow-up';
import { matchesName, recipientOf, sameName } from '../core/followups/recipient';
import type { LetterChannel } from '../core/letters/channel';
import { letterKind, type LetterKind } from '../core/records/letter-kinds';
import type { LetterOptions } from '../core/letters/letter-facts';
import { normalizeWords } from '../core/notes/property-name';
import type { Application, Records } from '../core/records/application';
import type { Contact } from '../core/records/contact';
import { countsAsInterview } from '../core/records/interaction';
import { interviewKey, type Interview } from '../core/records/interview';
import type { Letter } from '../core/records/letter';
import { addDays, type Day } from '../core/time/day';
import { dayAt, type Instant } from '../core/time/instant';
import { dayOf } from '../core/time/when';
import { MARKING } from '../i18n/marking';

/** One letter to be written: to whom, about what, and in answer to which follow-up. */
export interface LetterRequest {
	readonly kind: string;
	readonly contact?: Contact;
	readonly interview?: Interview;
	readonly application?: Application;
	readonly followUp?: FollowUp;
	/** The note of the letter if it exists already. */
	readonly existing?: string;
	/** The channel, if it isn't the recipient's own. */
	readonly via?: LetterChannel;
	/** What the person chose for this letter. */
	readonly options?: LetterOptions;
}

const MAX_AGE_DAYS = 30;
/** From this many people on, one letter to the host is a choice. */
export const HOST_LETTER_FROM = 6;

/**
 * The letters that are due and not written yet. If the choice is the person's, none is written unasked;
 * there's no inquiry while another to that employer is unsent.
 */
export function lettersDue(followUps: readonly FollowUp[], now: Instant): readonly LetterRequest[] {
	const asking = new Set(
		followUps.filter(isUnsentInquiry).map(({ company }) => normalizeWords(company)),
	);
	const requests: LetterRequest[] = [];
	for (const followUp of followUps) {
		if (!isDue(followUp, now)) {
			continue;
		}
		const company = normalizeWords(followUp.company);
		if (isInquiry(followUp)) {
			if (asking.has(company)) {
				continue;
			}
			asking.add(company);
		}
		requests.push(letterRequestOf(followUp, followUp.letters[0]!));
	}
	return requests;
}

function isInquiry({ letters }: FollowUp): boolean {
	return letterKind(letters[0] ?? '')?.isInquiry === true;
}

function isUnsentInquiry(followUp: FollowUp): boolean {
	const { status, letter } = followUp;
	const isOver = status === 'done' || status === 'dismissed';
	return isInquiry(followUp) && letter !== undefined && !isOver;
}

function isDue({ status, due, zone, letters, letter }: FollowUp, now: Instant): boolean {
	if ((status !== 'open' && status !== 'overdue') || letter !== undefined || !due) {
		return false;
	}
	const isWrittenUnasked = letters.length === 1 && letterKind(letters[0]!)?.autoWritten === true;
	return isWrittenUnasked && dayOf(due, zone) >= addDays(dayAt(now, zone), -MAX_AGE_DAYS);
}

/** The letter of that kind in answer to the follow-up. A draft of another kind isn't it. */
export function letterRequestOf(followUp: FollowUp, kind: string): LetterRequest {
	const {
		contacts: [contact],
		interview,
		application,
	} = followUp;
	const about = interview ?? application?.interviews.filter(countsAsInterview).at(-1);
	const existing = letterFor(followUp, kind, application?.letters ?? []);
	return {
		kind,
		followUp,
		...(contact && { contact }),
		...(about && { interview: about }),
		...(application && { application }),
		...(existing !== undefined && { existing }),
	};
}

/** The path of the follow-up's letter of that kind, or undefined. */
function letterFor(
	followUp: FollowUp,
	kind: string,
	letters: readonly Letter[],
): string | undefined {
	const own = letters.find(letter => letter.followUp === followUp.id && letter.letterKind === kind);
	if (own) {
		return own.path;
	}
	if (followUp.letter === undefined) {
		return undefined;
	}
	const linked = letters.find(({ path }) => path === followUp.letter);
	const isOfKind = linked ? linked.letterKind === kind : followUp.letters.length === 1;
	return isOfKind ? followUp.letter : undefined;
}

/** The first day by which another open offer wants an answer; undefined if there's none. */
export function otherOfferDeadline(
	{ applications }: Records,
	application: Application | undefined,
	today: Day,
): Day | undefined {
	return applications
		.filter(({ id, outcome }) => outcome === 'offer' && id !== application?.id)
		.map(({ note }) => note?.offerDeadline)
		.filter(day => day !== undefined && day >= today)
		.sort()
		.at(0);
}

/** What a person asks for at a note. */
export interface LetterWish {
	readonly kind: LetterKind;
	/** The name of the recipient; everybody whom such a letter goes to if it's undefined. */
	readonly named: string | undefined;
	readonly via?: LetterChannel;
	readonly options?: LetterOptions;
}

/** The letters of a kind that a person asks for at a note: to the contact named, else to everybody whom such a letter goes to. */
export function letterOptionsAt(
	path: string,
	wish: LetterWish,
	records: Records,
	followUps: readonly FollowUp[],
): readonly LetterRequest[] {
	const { kind, via, options } = wish;
	const application = records.applications.find(
		({ note, interviews }) =>
			note?.path === path || interviews.some(interview => interview.path === path),
	);
	const interview = [...(application?.interviews ?? []), ...records.unattached].find(
		candidate => candidate.path === path && candidate.entry === undefined,
	);
	const person = records.contacts.find(contact => contact.path === path);
	const isForPerson = kind.recipients === 'supporter' && person !== undefined;
	if (!application && !interview && !isForPerson) {
		throw new Error(MARKING.noRecord(path));
	}
	const about = interview ?? application?.interviews.filter(({ cancelled }) => !cancelled).at(-1);
	const request = {
		kind: kind.id,
		...(about && { interview: about }),
		...(application && { application }),
		...(via && { via }),
		...(options && { options }),
	};
	const people = isForPerson ? [person] : peopleFor(wish, path, records, request);
	return (people.length > 0 ? people : [undefined]).map(contact =>
		answering({ ...request, ...(contact && { contact }) }, records.letters, followUps),
	);
}

function peopleFor(
	{ kind, named, options }: LetterWish,
	path: string,
	records: Records,
	{ interview, application }: Pick<LetterRequest, 'interview' | 'application'>,
): readonly Contact[] {
	const known = [...(interview?.contacts ?? []), ...(application?.contacts ?? [])];
	if (named === undefined) {
		const usual = usualRecipients(kind, interview, application);
		return options?.toHost ? usual.slice(0, 1) : usual;
	}
	const others = kind.recipients === 'supporter' ? records.contacts : [];
	const chosen = [...known, ...others].find(contact => matchesName(contact, named));
	if (!chosen) {
		throw new Error(MARKING.noContact(named, path, [...new Set(known.map(({ name }) => name))]));
	}
	return [chosen];
}

/** Everybody met, the employer's contact, or whoever in the application's notes works elsewhere. */
function usualRecipients(
	{ recipients }: LetterKind,
	interview: Interview | undefined,
	application: Application | undefined,
): readonly Contact[] {
	if (recipients === 'everybody-met') {
		return interview?.contacts ?? [];
	}
	if (recipients === 'employer') {
		return application ? recipientOf(application) : [];
	}
	const employer = normalizeWords(application?.company ?? '');
	return (application?.contacts ?? []).filter(
		({ company }) => company !== undefined && normalizeWords(company) !== employer,
	);
}

/** The request with the follow-up that it answers, and the letter of its kind that exists already. */
function answering(
	request: LetterRequest,
	letters: readonly Letter[],
	followUps: readonly FollowUp[],
): LetterRequest {
	const { kind } = request;
	const open = followUps.filter(followUp => isAnsweredBy(followUp, request));
	const written = open.find(followUp => letterFor(followUp, kind, letters) !== undefined);
	const followUp = written ?? open.find(({ letter }) => letter === undefined) ?? open[0];
	const existing = followUp
		? letterFor(followUp, kind, letters)
		: letters.find(letter => letter.letterKind === kind && isAbout(letter, request))?.path;
	return { ...request, ...(followUp && { followUp }), ...(existing !== undefined && { existing }) };
}

function isAnsweredBy(
	followUp: FollowUp,
	{ kind, contact, interview, application }: LetterRequest,
): boolean {
	const { letters, status, contacts } = followUp;
	if (!letters.includes(kind) || status === 'done' || status === 'dismissed') {
		return false;
	}
	const isSameRecord = followUp.interview
		? interview !== undefined && interviewKey(followUp.interview) === interviewKey(interview)
		: followUp.application !== undefined && followUp.application.id === application?.id;
	const isForAnybody = contact === undefined || contacts.length === 0;
	return (
		isSameRecord && (isForAnybody || contacts.some(({ name }) => sameName(name, contact.name)))
	);
}

function isAbout(letter: Letter, { contact, interview, application }: LetterRequest): boolean {
	const home =
		(interview !== undefined && letter.interviewPath === interview.path) ||
		(application?.letters.some(({ path }) => path === letter.path) ?? false);
	return (
		home && (letter.to === undefined || contact === undefined || matchesName(contact, letter.to))
	);
}
