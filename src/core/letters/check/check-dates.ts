import { CHECK_WORDS } from '../../../i18n/letter-check';
import { letterWords } from '../../../i18n/letters';
import { addDays, daysBetween, utcOf, weekdayOf, type Day } from '../../time/day';
import { dayOf } from '../../time/when';
import { formatDate } from '../date-format';
import type { LetterFacts } from '../letter-facts';
import {
	datesIn,
	hasOtherWeekday,
	weekdaysIn,
	type DateMention,
	type WeekdayMention,
} from './find-dates';
import type { LetterParts, Passage } from './letter-parts';
import { findAll, matches } from './patterns';
import { findingAt, type Finding } from './warning';
import type { CheckWords } from './words/check-words';

/** The days that matter for the letter, as noted. */
interface KnownDays {
	readonly today: Day;
	/** Days of the meetings with this employer. */
	readonly meetings: readonly Day[];
	/** Days that they promised something for. */
	readonly promised: readonly Day[];
	/** Any other noted day: start, offer deadline, applied. */
	readonly others: readonly Day[];
}

/** The longest that "last week" can be ago: from its Monday to this week's Sunday. */
const DAYS_OF_LAST_WEEK = 13;

/** What a sentence says about dates. */
interface Sentence {
	readonly passage: Passage;
	readonly dates: readonly DateMention[];
	readonly weekdays: readonly WeekdayMention[];
	readonly isAboutMeeting: boolean;
	readonly isAboutPromise: boolean;
	/** Whether it speaks of some other day, such as one on which the writer is free. */
	readonly isAboutOtherDay: boolean;
}

/**
 * Dates and weekdays that don't agree with the notes or with each other.
 *
 * @param mustNameMeeting - Whether a letter of this kind has to name the day of the meeting.
 */
export function checkDates(
	parts: LetterParts,
	facts: LetterFacts,
	words: CheckWords,
	mustNameMeeting: boolean,
): readonly Finding[] {
	const known = knownDays(facts);
	const sentences = parts.sentences.map(passage => sentenceOf(passage, facts.today, words));
	const wrongWeekdays = [...sentences, sentenceOf(parts.head, facts.today, words)].flatMap(
		({ passage, dates }) => weekdayFindings(passage, dates, words),
	);
	const wrong = sentences.flatMap(sentence => wrongDates(sentence, known, words, mustNameMeeting));
	const isNamed =
		wrong.length > 0 || wrongWeekdays.length > 0 || namesMeeting(sentences, known, words);
	if (!mustNameMeeting || isNamed) {
		return [...wrongWeekdays, ...wrong];
	}
	const day = facts.interview?.date && dayOf(facts.interview.date, facts.interview.zone);
	if (day === undefined) {
		return wrongWeekdays;
	}
	const missing = CHECK_WORDS.date(written(day, facts));
	return [...wrongWeekdays, findingAt(parts.main, 0, 0, 'date', missing)];
}

function sentenceOf(passage: Passage, today: Day, words: CheckWords): Sentence {
	const dates = datesIn(passage.text, today, words);
	return {
		passage,
		dates,
		weekdays: weekdaysIn(passage.text, dates, words),
		isAboutMeeting: matches(words.metThem, passage.text),
		isAboutPromise: matches(words.theyPromised, passage.text),
		isAboutOtherDay: matches(words.otherDay, passage.text),
	};
}

function weekdayFindings(
	passage: Passage,
	dates: readonly DateMention[],
	words: CheckWords,
): readonly Finding[] {
	return dates.filter(hasOtherWeekday).map(mention => {
		const right = words.weekdays[weekdayOf(mention.days[0]!)]![0]!;
		const message = CHECK_WORDS.weekday(mention.text, capital(right));
		return findingAt(passage, mention.offset, mention.text.length, 'weekday', message);
	});
}

/** Dates that a sentence about the meeting or a promise gives and that no note has. */
function wrongDates(
	sentence: Sentence,
	known: KnownDays,
	words: CheckWords,
	mustNameMeeting: boolean,
): readonly Finding[] {
	if (known.meetings.length === 0) {
		return [];
	}
	const { passage, dates, weekdays, isAboutMeeting, isAboutPromise, isAboutOtherDay } = sentence;
	const hasMeetingDay = dates.some(({ days }) => days.some(day => known.meetings.includes(day)));
	const hasPromisedDay = dates.some(({ days }) => days.some(day => known.promised.includes(day)));
	const wrong = dates.filter(mention => {
		const isNoted = mention.days.some(day => isKnown(day, known));
		if (isNoted || hasOtherWeekday(mention)) {
			return false;
		}
		if (isAboutPromise && known.promised.length > 0 && !hasPromisedDay) {
			return true;
		}
		const isPast = mention.days.every(day => day <= known.today);
		return isPast && isAboutMeeting && !isAboutOtherDay && !hasMeetingDay;
	});
	const namesMeetingDay = mustNameMeeting && isAboutMeeting && !isAboutOtherDay && !hasMeetingDay;
	const stray = namesMeetingDay
		? [
				...weekdays.filter(
					mention =>
						isMeetingWeekday(mention, passage.text, words) &&
						!known.meetings.some(day => weekdayOf(day) === mention.weekday),
				),
				...nearDays(passage.text, words).filter(
					({ days }) => !known.meetings.includes(addDays(known.today, -days)),
				),
			]
		: [];
	return [...wrong, ...stray].map(({ offset, text }) =>
		findingAt(passage, offset, text.length, 'date', wrongDate(text, sentence, known)),
	);
}

function wrongDate(text: string, { isAboutPromise }: Sentence, known: KnownDays): string {
	const days = isAboutPromise && known.promised.length > 0 ? known.promised : known.meetings;
	return CHECK_WORDS.otherDate(
		text,
		days.map(day => formatDate(utcOf(day), 'MMMM D', 'en')).join(', '),
	);
}

function isKnown(day: Day, { today, meetings, promised, others }: KnownDays): boolean {
	return day === today || [...meetings, ...promised, ...others].includes(day);
}

/** Whether a weekday can be the day of the meeting: not "by Friday" or "next Friday". */
function isMeetingWeekday({ offset }: WeekdayMention, text: string, words: CheckWords): boolean {
	const before = text.slice(Math.max(0, offset - 30), offset).trimEnd();
	const previous = /[\p{L}]+(?: de[mnr])?$/u.exec(before)?.[0].toLowerCase() ?? '';
	const after = text.slice(offset).replace(/^\p{L}+/u, '');
	if (/^['’]s/.test(after)) {
		return true;
	}
	const isChoice = /^ (or|oder) /i.test(after);
	return (
		!isChoice &&
		!words.beforeOtherDay.some(word => word === previous || previous.startsWith(`${word} `))
	);
}

/** Words for a day counted from today: yesterday, this morning. */
function nearDays(
	text: string,
	words: CheckWords,
): readonly { readonly offset: number; readonly text: string; readonly days: number }[] {
	return words.daysAgo.flatMap(({ days, words: patterns }) =>
		findAll(patterns, text).map(found => ({ ...found, days })),
	);
}

/** Whether the letter names the day of a meeting, in words, figures, by its weekday or as yesterday. */
function namesMeeting(
	sentences: readonly Sentence[],
	{ meetings, today }: KnownDays,
	words: CheckWords,
): boolean {
	return sentences.some(({ passage, dates, weekdays }) => {
		const byDate = dates.some(({ days }) => days.some(day => meetings.includes(day)));
		const byWeekday = weekdays.some(
			mention =>
				isMeetingWeekday(mention, passage.text, words) &&
				meetings.some(day => weekdayOf(day) === mention.weekday),
		);
		const byNearDay = nearDays(passage.text, words).some(({ days }) =>
			meetings.includes(addDays(today, -days)),
		);
		const byOrdinal = meetings.some(day => namesDayOfMonth(passage.text, Number(day.slice(8))));
		const byWeek =
			matches(words.lastWeek, passage.text) &&
			meetings.some(day => Math.abs(daysBetween(day, today)) <= DAYS_OF_LAST_WEEK);
		return byDate || byWeekday || byNearDay || byOrdinal || byWeek;
	});
}

function namesDayOfMonth(text: string, day: number): boolean {
	return new RegExp(`\\b(?:the ${day}(?:st|nd|rd|th)|am ${day}\\.)`, 'i').test(text);
}

function knownDays({ interview, application, today, followUp }: LetterFacts): KnownDays {
	const interviews = [...(application?.interviews ?? []), ...(interview ? [interview] : [])];
	const meetings = interviews.flatMap(({ date, zone }) => (date ? [dayOf(date, zone)] : []));
	const timelines = [application?.timeline, ...interviews.map(({ timeline }) => timeline)];
	const promised = [
		application?.contactPromise?.day,
		application?.decisionPromise?.day,
		...timelines.flatMap(timeline => [
			timeline?.contactDate,
			timeline?.decisionDate,
			timeline?.firstRoundEnds,
		]),
	];
	const others = [
		...timelines.map(timeline => timeline?.startDate),
		...timelines.map(timeline => secondRound(timeline?.secondRound)),
		application?.note?.offerDeadline,
		application?.note?.applied,
		application?.note?.closes,
		application?.heardOn,
		application?.outcomeDate,
		followUp?.due?.day,
	];
	return { today, meetings, promised: present(promised), others: present(others) };
}

function secondRound(value: 'yes' | 'no' | Day | undefined): Day | undefined {
	return value === 'yes' || value === 'no' ? undefined : value;
}

function present(days: readonly (Day | undefined)[]): readonly Day[] {
	return days.filter(day => day !== undefined);
}

function written(day: Day, { language }: LetterFacts): string {
	const { day: format, language: tag } = letterWords(language);
	return formatDate(utcOf(day), format, tag);
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
