import { CHECK_WORDS } from '../../../i18n/letter-check';
import { utcOf } from '../../time/day';
import { formatDate } from '../date-format';
import type { LetterFacts } from '../letter-facts';
import { datesIn } from './find-dates';
import type { LetterParts, Passage } from './letter-parts';
import { findFirst, matches } from './patterns';
import { findingAt, type Finding } from './warning';
import type { CheckWords } from './words/check-words';

/** An amount of money: a sign or a currency on one side of the figures. */
const AMOUNT =
	/(?:[$€£]\s?|\b(?:usd|eur|gbp|chf)\s)(\d[\d.,' ]*\d)(\s?k\b)?|(\d[\d.,' ]*\d)(\s?k\b)?\s?(?:€|\b(?:dollars?|euros?|pounds?|francs?|franken|usd|eur|gbp|chf)\b)/giu;
/** How far an amount can be from the agreed one and still mean the same thing, such as the salary. */
const SAME_MATTER = 2;

/** Whether an acceptance states the employer's terms only: no wishes or conditions, and the noted pay and start. */
export function checkTerms(
	parts: LetterParts,
	facts: LetterFacts,
	words: CheckWords,
): readonly Finding[] {
	const agreed = amountsIn((facts.application?.note?.offer ?? []).join('\n'));
	return parts.sentences.flatMap(sentence => [
		...ownTerms(sentence, words),
		...otherAmounts(sentence, agreed),
		...otherStart(sentence, facts, words),
	]);
}

function ownTerms(sentence: Passage, words: CheckWords): readonly Finding[] {
	const wish = findFirst(words.ownTerms, sentence.text);
	if (!wish) {
		return [];
	}
	const message = CHECK_WORDS.ownTerms(wish.text);
	return [findingAt(sentence, wish.offset, wish.text.length, 'terms', message)];
}

interface Amount {
	readonly offset: number;
	readonly text: string;
	readonly value: number;
}

/** Amounts close to an agreed one that differ from all of them. */
function otherAmounts(sentence: Passage, agreed: readonly Amount[]): readonly Finding[] {
	return amountsIn(sentence.text).flatMap(({ offset, text, value }) => {
		const isAgreed = agreed.some(amount => amount.value === value);
		const close = agreed.find(
			amount => value < amount.value * SAME_MATTER && value * SAME_MATTER > amount.value,
		);
		if (isAgreed || !close) {
			return [];
		}
		const message = CHECK_WORDS.otherAmount(text, close.text);
		return [findingAt(sentence, offset, text.length, 'terms', message)];
	});
}

function amountsIn(text: string): readonly Amount[] {
	return [...text.matchAll(AMOUNT)].map(match => {
		const figures = (match[1] ?? match[3] ?? '').replace(/[.,]\d{1,2}$/, '').replace(/\D/g, '');
		const isThousands = (match[2] ?? match[4]) !== undefined;
		const value = Number(figures) * (isThousands ? 1000 : 1);
		return { offset: match.index, text: match[0].trim(), value };
	});
}

/** A first day at work that isn't the noted one. */
function otherStart(sentence: Passage, facts: LetterFacts, words: CheckWords): readonly Finding[] {
	const interviews = facts.application?.interviews ?? [];
	const timelines = [facts.application?.timeline, ...interviews.map(({ timeline }) => timeline)];
	const noted = timelines.flatMap(timeline => timeline?.startDate ?? []);
	if (noted.length === 0 || !matches(words.starts, sentence.text)) {
		return [];
	}
	const named = datesIn(sentence.text, facts.today, words).filter(({ days }) =>
		days.some(day => day > facts.today),
	);
	if (named.some(({ days }) => days.some(day => noted.includes(day)))) {
		return [];
	}
	return named.slice(0, 1).map(({ offset, text }) => {
		const right = noted.map(day => formatDate(utcOf(day), 'MMMM D, YYYY', 'en')).join(', ');
		const message = CHECK_WORDS.otherDate(text, right);
		return findingAt(sentence, offset, text.length, 'date', message);
	});
}
