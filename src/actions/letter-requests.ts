import type { FollowUp } from '../core/followups/follow-up';
import { matchesName, recipientOf, sameName } from '../core/followups/recipient';
import type { LetterKind } from '../core/letters/kinds';
import { normalizeWords } from '../core/notes/property-name';
import type { Application, Records } from '../core/records/application';
import type { Contact } from '../core/records/contact';
import { countsAsInterview } from '../core/records/interaction';
import type { Interview } from '../core/records/interview';
import type { Letter } from '../core/records/letter';
import { addDays } from '../core/time/day';
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
	/** The note of the letter that is there already. */
	readonly existing?: string;
}

const UNASKED = [
	'thank-you',
	'status-inquiry',
	'decision-inquiry',
	'rejection-reply',
	'withdrawal',
];
const INQUIRIES = ['status-inquiry', 'decision-inquiry'];
const DAYS = 30;

/**
 * The letters that are due and not written yet. Where the choice is the person's none is written unasked,
 * and no inquiry while another to that employer is unsent.
 */
export function lettersDue(followUps: readonly FollowUp[], now: Instant): readonly LetterRequest[] {
	const asking = new Set(
		followUps.filter(isUnsentInquiry).map(({ company }) => normalizeWords(company)),
	);
	return followUps
		.filter(followUp => isDue(followUp, now))
		.flatMap(followUp => {
			const company = normalizeWords(followUp.company);
			if (INQUIRIES.includes(followUp.rule)) {
				if (asking.has(company)) {
					return [];
				}
				asking.add(company);
			}
			return [letterRequestOf(followUp, followUp.letters[0]!)];
		});
}

function isUnsentInquiry({ rule, status, letter }: FollowUp): boolean {
	return (
		INQUIRIES.includes(rule) && letter !== undefined && status !== 'done' && status !== 'dismissed'
	);
}

function isDue({ rule, status, due, zone, letters, letter }: FollowUp, now: Instant): boolean {
	if ((status !== 'open' && status !== 'overdue') || letter !== undefined || !due) {
		return false;
	}
	if (
		!UNASKED.includes(rule) &&
		!(rule === 'offer-reply' && letters.length === 1 && letters[0] === 'offer-decline')
	) {
		return false;
	}
	return dayOf(due, zone) >= addDays(dayAt(now, zone), -DAYS);
}

/** The letter of that kind in answer to the follow-up. */
export function letterRequestOf(followUp: FollowUp, kind: string): LetterRequest {
	const {
		contacts: [contact],
		interview,
		application,
	} = followUp;
	const about = interview ?? application?.interviews.filter(countsAsInterview).at(-1);
	return {
		kind,
		followUp,
		...(contact && { contact }),
		...(about && { interview: about }),
		...(application && { application }),
	};
}

/** The letters of a kind that a person asks for at a note: to the contact named, else to everybody whom such a letter goes to. */
export function letterOptionsAt(
	path: string,
	{ kind, named }: { readonly kind: LetterKind; readonly named: string | undefined },
	records: Records,
	followUps: readonly FollowUp[],
): readonly LetterRequest[] {
	const application = records.applications.find(
		({ note, interviews }) =>
			note?.path === path || interviews.some(interview => interview.path === path),
	);
	const interview = [...(application?.interviews ?? []), ...records.unattached].find(
		candidate => candidate.path === path,
	);
	if (!application && !interview) {
		throw new Error(MARKING.noRecord(path));
	}
	const everybody =
		kind.id === 'thank-you'
			? thanksTo(interview, application)
			: [...(application ? recipientOf(application) : [])];
	const known = [...(interview?.contacts ?? []), ...(application?.contacts ?? [])];
	const chosen =
		named === undefined
			? everybody
			: known.filter(contact => matchesName(contact, named)).slice(0, 1);
	if (named !== undefined && chosen.length === 0) {
		throw new Error(MARKING.noContact(named, path, [...new Set(known.map(({ name }) => name))]));
	}
	const about = interview ?? application?.interviews.filter(({ cancelled }) => !cancelled).at(-1);
	const request = {
		kind: kind.id,
		...(about && { interview: about }),
		...(application && { application }),
	};
	return (chosen.length > 0 ? chosen : [undefined]).map(contact =>
		answering({ ...request, ...(contact && { contact }) }, records.letters, followUps),
	);
}

function thanksTo(
	interview: Interview | undefined,
	application: Application | undefined,
): readonly Contact[] {
	return (
		interview?.contacts ??
		application?.interviews.filter(({ cancelled }) => !cancelled).at(-1)?.contacts ??
		[]
	);
}

/** The request with the follow-up that it answers, and the letter that answers it already. */
function answering(
	request: LetterRequest,
	letters: readonly Letter[],
	followUps: readonly FollowUp[],
): LetterRequest {
	const { kind, contact, interview, application } = request;
	const same = followUps.filter(
		followUp =>
			followUp.letters.includes(kind) &&
			followUp.status !== 'done' &&
			followUp.status !== 'dismissed' &&
			(followUp.interview
				? followUp.interview.path === interview?.path
				: followUp.application !== undefined && followUp.application.id === application?.id) &&
			(contact === undefined ||
				followUp.contacts.length === 0 ||
				followUp.contacts.some(({ name }) => sameName(name, contact.name))),
	);
	const followUp = same.find(({ letter }) => letter === undefined) ?? same[0];
	const existing = followUp
		? followUp.letter
		: letters.find(letter => letter.letterKind === kind && isAbout(letter, request))?.path;
	return { ...request, ...(followUp && { followUp }), ...(existing !== undefined && { existing }) };
}

function isAbout(letter: Letter, { contact, interview, application }: LetterRequest): boolean {
	const home =
		(interview !== undefined && letter.interviewPath === interview.path) ||
		(application?.letters.some(({ path }) => path === letter.path) ?? false);
	return (
		home && (letter.to === undefined || contact === undefined || matchesName(contact, letter.to))
	);
}
