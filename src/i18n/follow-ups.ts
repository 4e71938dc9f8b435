import { formatDay } from './dates';

const they = (company: string): string => company || 'They';
const at = (company: string): string => (company ? ` at ${company}` : '');
const position = (name: string | undefined): string => (name ? ` for ${name}` : '');

/** What a follow-up is called, as its event's title too; `who` is the recipient and the company. */
export const FOLLOW_UP_TITLES: Readonly<
	Record<string, (who: string, letters: readonly string[]) => string>
> = {
	'thank-you': who => `Thank-you letter: ${who}`,
	'status-inquiry': who => `Ask how it stands: ${who}`,
	'decision-inquiry': who => `Ask about the decision: ${who}`,
	stalled: who => `Stay or withdraw: ${who}`,
	'screening-inquiry': who => `Ask how applications are screened: ${who}`,
	'no-response': who => `Close as no response: ${who}`,
	'offer-review': who => `Weigh the offer: ${who}`,
	'offer-reply': (who, letters) =>
		letters.length > 1
			? `Answer the offer: ${who}`
			: letters[0] === 'offer-acceptance'
				? `Accept in writing: ${who}`
				: `Decline the offer: ${who}`,
	'rejection-reply': who => `Reply to the rejection: ${who}`,
	withdrawal: who => `Withdraw: ${who}`,
};

/** What a follow-up is called where it is clear whom it concerns. */
export function followUpName(rule: string, letters: readonly string[]): string {
	return (FOLLOW_UP_TITLES[rule]?.('', letters) ?? rule).replace(/: $/, '');
}

/** One sentence each: the facts of the notes that make a follow-up fitting. */
export const WHY = {
	thankYou: (interaction: string, company: string, day: string, hours: number): string =>
		`After the ${interaction}${at(company)} of ${formatDay(day)} a letter of thanks goes out within ${hours} hours.`,
	thankYouNextDay: (interaction: string, company: string, day: string): string =>
		`After the ${interaction}${at(company)} of ${formatDay(day)}, for which no time is noted, a letter of thanks goes out on the next day.`,
	thankYouUndated: (interaction: string, company: string): string =>
		`The date of the ${interaction}${at(company)} cannot be read; a letter of thanks is due within a day of it.`,
	promised: (company: string, day: string): string =>
		`${they(company)} said that you would hear by ${formatDay(day)}; from the next business day it is fitting to ask.`,
	waited: (
		company: string,
		since: 'applied' | 'interview' | 'heard' | undefined,
		day: string | undefined,
		days: number,
	): string => {
		if (since === undefined || day === undefined) {
			return `${they(company)} named no date for an answer; after ${days} business days it is fitting to ask.`;
		}
		const what = {
			applied: 'You applied',
			interview: 'The last interview was',
			heard: 'They were last heard from',
		}[since];
		return `${what} on ${formatDay(day)} and ${company || 'the employer'} named no date that still stands; after ${days} business days it is fitting to ask.`;
	},
	askAgain: (company: string, day: string | undefined, days: number): string =>
		`${day ? `You asked on ${formatDay(day)}` : 'You have asked before'} and ${company || 'the employer'} has not answered; after ${days} business days it is fitting to ask once more.`,
	notBeforePromise: (day: string): string =>
		`An answer is promised for ${formatDay(day)}, and it is not fitting to ask before.`,
	decision: (company: string, day: string): string =>
		`${they(company)} expected to decide by ${formatDay(day)}; from the next business day it is fitting to ask whether it was done.`,
	asked: (day: string | undefined): string =>
		day ? `You asked on ${formatDay(day)}.` : 'You have asked.',
	stalled: (company: string, last: string | undefined, days: number): string =>
		`${last ? `Your last inquiry of ${formatDay(last)}` : 'Your last inquiry'} had no answer; after ${days} business days it is time to choose whether to stay in ${company ? `${company}’s` : 'the'} pool or to withdraw.`,
	stalledOutcome: (company: string): string =>
		`${company || 'The employer'} has come to no decision; you can leave your name in the pool or withdraw it, and either is said in a letter.`,
	screening: (company: string, closes: string | undefined): string =>
		`You plan to apply${company ? ` to ${company}` : ''} through a posting that names nobody${closes ? ` and closes on ${formatDay(closes)}` : ''}; a call beforehand can tell how applications are screened.`,
	noResponse: (company: string, applied: string | undefined): string =>
		`${applied ? `You applied on ${formatDay(applied)}` : 'You applied'} through a posting that names nobody, and ${company || 'the employer'} has not answered; many never do, so you may close it with a clear conscience.`,
	offerReview: (company: string, day: string | undefined, deadline: string | undefined): string =>
		`${they(company)} made an offer${day ? ` on ${formatDay(day)}` : ''}${deadline ? ` and wants your answer by ${formatDay(deadline)}` : ''}; weigh it against your research before you answer.`,
	offerReply: (company: string, day: string | undefined, deadline: string | undefined): string =>
		`${they(company)} made an offer${day ? ` on ${formatDay(day)}` : ''}${deadline ? ` and wants your answer by ${formatDay(deadline)}` : ''}; an offer is answered in writing.`,
	offerUnwanted: (company: string, day: string | undefined): string =>
		`${they(company)} made an offer${day ? ` on ${formatDay(day)}` : ''} that you do not want; decline it soon, so that they can ask the next person.`,
	offerAfterAcceptance: (company: string, other: string): string =>
		`You accepted${other ? ` ${other}’s` : ' another'} offer; the one of ${company || 'this employer'} is declined soon, so that they can ask the next person.`,
	offerSettled: (outcome: string, day: string): string =>
		`The offer was ${outcome} on ${formatDay(day)}; it is confirmed in writing.`,
	offerAnswered: (company: string): string =>
		`You have answered ${company ? `${company}’s` : 'the'} offer in writing.`,
	rejection: (company: string, day: string | undefined, name: string | undefined): string =>
		`${they(company)} decided against you${position(name)}${day ? ` on ${formatDay(day)}` : ''}; a word of thanks keeps the door open.`,
	withdrawal: (company: string, other: string, day: string | undefined): string =>
		`You accepted${other ? ` ${other}’s` : ' another'} offer${day ? ` on ${formatDay(day)}` : ''}; ${company || 'this employer'} is told, so that your place goes to somebody else.`,
	moved: (company: string, after: string, to: string): string =>
		` Moved to ${formatDay(to)}, for ${company || 'the employer'} was last written to or called on ${formatDay(after)}.`,
	lapsed: (days: number): string => ` Let go, for it was due more than ${days} days ago.`,
} as const;
