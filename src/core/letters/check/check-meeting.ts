import { CHECK_WORDS } from '../../../i18n/letter-check';
import type { Interview } from '../../records/interview';
import type { Instant } from '../../time/instant';
import { addHours, addMinutes } from '../../time/instant';
import { endOf } from '../../time/when';
import { letterWords } from '../../../i18n/letters';
import type { LetterFacts } from '../letter-facts';
import { mentionsPhrase, touchesPhrase } from '../letter-text';
import type { LetterParts } from './letter-parts';
import { findFirst, matches } from './patterns';
import { findingAt, type Finding } from './warning';
import type { CheckWords, MeetingForm } from './words/check-words';

/** Whether the letter says what the meeting was, and no other kind of meeting. */
export function checkMeeting(
	parts: LetterParts,
	facts: LetterFacts,
	words: CheckWords,
): readonly Finding[] {
	const { interview, application } = facts;
	if (!interview) {
		return [];
	}
	const other = otherMeeting(parts, [interview, ...(application?.interviews ?? [])], words);
	if (other) {
		return [other];
	}
	const forms = formsOf(interview.interaction, words);
	if (forms.length === 0) {
		// Nobody knows what a letter calls such a meeting.
		return [];
	}
	const text = `${parts.subject.text}\n${parts.main.text}`;
	const named = [...words.anyMeeting, ...forms.flatMap(form => words.meetings[form].named)];
	const isNamed = matches(named, text) || text.toLowerCase().includes(interview.interaction);
	if (isNamed) {
		return [];
	}
	const { the } = letterWords(facts.language).meeting(interview.interaction);
	return [findingAt(parts.main, 0, 0, 'meeting', CHECK_WORDS.meeting(the))];
}

/** A sentence about the meeting that gives it a form that no meeting with this employer had. */
function otherMeeting(
	{ sentences }: LetterParts,
	interviews: readonly Interview[],
	words: CheckWords,
): Finding | undefined {
	const had = new Set(interviews.flatMap(({ interaction }) => formsOf(interaction, words)));
	if (had.has('interview') || had.size === 0) {
		return undefined;
	}
	const others = (Object.keys(words.meetings) as MeetingForm[]).filter(form => !had.has(form));
	const own = [...had].flatMap(form => words.meetings[form].claims);
	for (const sentence of sentences) {
		if (!matches(words.metThem, sentence.text) || matches(own, sentence.text)) {
			continue;
		}
		if (matches(words.otherDay, sentence.text)) {
			continue;
		}
		for (const form of others) {
			const found = findFirst(words.meetings[form].claims, sentence.text);
			if (found) {
				const message = CHECK_WORDS.otherMeeting(found.text, interviews[0]!.interaction);
				return findingAt(sentence, found.offset, found.text.length, 'meeting', message);
			}
		}
	}
	return undefined;
}

/** The forms that a noted kind of meeting can have; `interview` only where nothing more is known; none where it is something else. */
function formsOf(interaction: string, { meetings }: CheckWords): readonly MeetingForm[] {
	const forms = (Object.keys(meetings) as MeetingForm[]).filter(form =>
		meetings[form].noted.some(word => interaction.includes(word)),
	);
	const special = forms.filter(form => form !== 'interview');
	if (special.length > 0) {
		return special;
	}
	return forms;
}

/** Whether one or two of the noted details are taken up. */
export function checkHighlights(
	{ main }: LetterParts,
	{ interview }: LetterFacts,
	words: CheckWords | undefined,
): readonly Finding[] {
	const highlights = interview?.highlights ?? [];
	const count = highlights.filter(highlight => mentionsPhrase(highlight, main.text)).length;
	const isTouched = highlights.some(highlight =>
		touchesPhrase(highlight, main.text, words?.common ?? []),
	);
	if (highlights.length > 0 && !isTouched) {
		return [findingAt(main, 0, 0, 'highlights', CHECK_WORDS.noHighlight)];
	}
	if (count > 2) {
		return [findingAt(main, 0, 0, 'highlights', CHECK_WORDS.manyHighlights)];
	}
	return [];
}

/** Whether a thank-you is still within its day. */
export function checkPromptness(
	{ interview, followUp, zone }: LetterFacts,
	now: Instant,
): readonly Finding[] {
	const until = followUp?.due ? endOf(followUp.due, zone) : dayAfter(interview);
	if (until !== undefined && now > until) {
		return [{ rule: 'late', message: CHECK_WORDS.late }];
	}
	return [];
}

/** A day after the end of the meeting; where only its day is known, the end of the next day. */
function dayAfter(interview: Interview | undefined): Instant | undefined {
	if (!interview?.date) {
		return undefined;
	}
	const { date, zone, duration } = interview;
	const end = date.day === undefined ? addMinutes(date.at, duration) : endOf(date, zone);
	return addHours(end, 24);
}
