import { FOLLOW_UPS_DE } from './de/follow-ups';
import { translatedForVault } from './language';
import { formatVaultDay } from './dates';

/** What a follow-up is called, also as the title of its event. `who` is the recipient and the company. */
export const FOLLOW_UP_TITLES = translatedForVault(
	{
		'thank-you': (who: string): string => `Thank-you letter: ${who}`,
		'status-inquiry': (who: string): string => `Follow up: ${who}`,
		'decision-inquiry': (who: string): string => `Ask about the decision: ${who}`,
		stalled: (who: string): string => `Keep in touch or withdraw: ${who}`,
		'screening-inquiry': (who: string): string => `Ask how they screen applications: ${who}`,
		'no-response': (who: string): string => `Close as no response: ${who}`,
		'offer-review': (who: string): string => `Review offer: ${who}`,
		'offer-reply': (who: string, letters: readonly string[]): string => {
			if (letters.length > 1) {
				return `Reply to offer: ${who}`;
			}
			const accepts = letters[0] === 'offer-acceptance';
			if (accepts) {
				return `Accept offer in writing: ${who}`;
			}
			return `Decline offer: ${who}`;
		},
		'rejection-reply': (who: string): string => `Reply to rejection: ${who}`,
		withdrawal: (who: string): string => `Withdraw application: ${who}`,
	},
	FOLLOW_UPS_DE.titles,
);

/** The title of a follow-up of the rule; the rule's id in words where the rule has no title. */
export function followUpTitle(rule: string, letters: readonly string[], who: string): string {
	const titles: Readonly<Record<string, (who: string, letters: readonly string[]) => string>> =
		FOLLOW_UP_TITLES;
	const title = Object.hasOwn(titles, rule) ? titles[rule] : undefined;
	if (!title) {
		const name = rule.charAt(0).toUpperCase() + rule.slice(1).replaceAll('-', ' ');
		return [name, who].filter(Boolean).join(': ');
	}
	if (who === '') {
		return title('', letters).replace(/: $/, '');
	}
	return title(who, letters);
}

/** What a follow-up is called where it's clear whom it concerns: `Follow up`. */
export function followUpName(rule: string, letters: readonly string[]): string {
	return followUpTitle(rule, letters, '');
}

/** What a waiting time is counted from. */
export type WaitingSince = 'applied' | 'interview' | 'heard';

const SINCE = {
	applied: 'You applied',
	interview: 'Your last interview was',
	heard: 'They last got in touch',
} as const;

const at = (company: string): string => (company ? ` at ${company}` : '');
const possessive = (company: string, none: string): string => (company ? `${company}'s` : none);

function on(day: string | undefined, due: string | undefined): string {
	if (day === undefined) {
		return '';
	}
	return ` on ${formatVaultDay(day, due)}`;
}

function theOffer(company: string, day?: string, deadline?: string, due?: string): string {
	const wanted = deadline ? ` and wants your answer by ${formatVaultDay(deadline, due)}` : '';
	return `${company || 'The employer'} made an offer${on(day, due)}${wanted}.`;
}

/**
 * Why a follow-up arises, from what the notes say. Nothing here claims that somebody didn't answer:
 * that an answer isn't noted doesn't mean that there was none.
 * `due` is the day of the follow-up: a day in the same year is shown without its year.
 */
export const WHY = translatedForVault(
	{
		thankYou: (
			interaction: string,
			company: string,
			day: string,
			hours: number,
			due?: string,
		): string =>
			`Send a thank-you within ${hours} hours of the ${interaction}${at(company)}${on(day, due)}.`,
		thankYouNextDay: (
			interaction: string,
			company: string,
			day: string,
			days: number,
			due?: string,
		): string => {
			const when = days === 1 ? 'the day after' : `within ${days} days of`;
			return `Send a thank-you ${when} the ${interaction}${at(company)}${on(day, due)}. The note gives no time.`;
		},
		thankYouUndated: (interaction: string, company: string, hours: number): string =>
			`Send a thank-you within ${hours} hours of the ${interaction}${at(company)}. Its date can't be read.`,
		promised: (company: string, day: string, due?: string): string =>
			`${company || 'They'} said you'd hear by ${formatVaultDay(day, due)}. It's fine to ask from the next business day.`,
		waited: (
			since: WaitingSince | undefined,
			day: string | undefined,
			days: number,
			due?: string,
		): string => {
			const ask = `It's fine to ask after ${days} business days without news.`;
			if (since === undefined) {
				return ask;
			}
			return `${SINCE[since]}${on(day, due)}. ${ask}`;
		},
		askAgain: (day: string | undefined, days: number, due?: string): string =>
			`You asked${on(day, due) || ' before'}. If there is still no news after ${days} business days, it's fine to ask once more.`,
		notBeforePromise: (day: string, due?: string): string =>
			`They said you'd hear by ${formatVaultDay(day, due)}, so don't ask before then.`,
		decision: (company: string, day: string, due?: string): string =>
			`${company || 'They'} expected to decide by ${formatVaultDay(day, due)}. It's fine to ask from the next business day.`,
		asked: (day: string | undefined, due?: string): string => `You asked${on(day, due)}.`,
		stalled: (company: string, last: string | undefined, days: number, due?: string): string => {
			const pool = possessive(company, 'their');
			return `You last asked${on(last, due) || " on a day that your notes don't give"}. If there is still no news after ${days} business days, choose: stay in ${pool} talent pool or withdraw.`;
		},
		stalledOutcome: (company: string): string =>
			`Your application${at(company)} is on hold. Choose whether to keep in touch or withdraw, and tell them in a letter.`,
		screening: (company: string, closes: string | undefined, due?: string): string => {
			const closing = closes ? ` It closes${on(closes, due)}.` : '';
			return `The posting${at(company)} names no contact.${closing} A call before you apply can tell you how they screen applications.`;
		},
		noResponse: (company: string, applied: string | undefined, due?: string): string =>
			`You applied${at(company)}${on(applied, due)}, and your notes show no answer. Many never reply. You can close it.`,
		offerReview: (company: string, day?: string, deadline?: string, due?: string): string =>
			`${theOffer(company, day, deadline, due)} Compare it with your research before you reply.`,
		offerReply: (company: string, day?: string, deadline?: string, due?: string): string =>
			`${theOffer(company, day, deadline, due)} Reply in writing.`,
		offerUnwanted: (company: string, day?: string, due?: string): string =>
			`${theOffer(company, day, undefined, due)} You don't want it. Decline soon so they can ask the next person.`,
		offerAfterAcceptance: (company: string, other: string): string =>
			`You accepted ${possessive(other, 'another')} offer. Decline ${possessive(company, 'this')} offer soon so they can ask the next person.`,
		offerSettled: (outcome: 'accepted' | 'declined', day: string, due?: string): string =>
			`You ${outcome} the offer${on(day, due)}. Confirm it in writing.`,
		offerAnswered: (company: string): string =>
			`You replied to ${possessive(company, 'the')} offer in writing.`,
		rejection: (company: string, day?: string, position?: string, due?: string): string => {
			const role = position ? ` for ${position}` : '';
			return `${company || 'The employer'} turned you down${role}${on(day, due)}. A short thank-you keeps the door open.`;
		},
		withdrawal: (company: string, other: string, day?: string, due?: string): string =>
			`You accepted ${possessive(other, 'another')} offer${on(day, due)}. Tell ${company || 'this employer'}, so they can ask the next person.`,
		moved: (company: string, after: string, to: string): string =>
			` Moved to ${formatVaultDay(to, to)} because you last wrote to or called ${company || 'the employer'} on ${formatVaultDay(after, to)}.`,
		lapsed: (days: number): string =>
			` Dismissed automatically: it was due more than ${days} days ago.`,
	},
	FOLLOW_UPS_DE.why,
);
