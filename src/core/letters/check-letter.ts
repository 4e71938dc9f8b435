import { CHECK_WORDS } from '../../i18n/letter-check';
import { letterWords, hasLanguage } from '../../i18n/letters';
import type { Instant } from '../time/instant';
import { addHours, addMinutes } from '../time/instant';
import { endOf } from '../time/when';
import { formatDate } from './date-format';
import { DateFact } from './fact';
import { letterKind } from './kinds';
import type { LetterFacts } from './letter-facts';
import { mentionsDay, mentionsPhrase, gapsIn } from './letter-text';
import type { LetterCheckId } from './letter-kind';
import { toneOf } from './tone';

/** The letter as it stands, after the person worked on it. */
export interface CheckedLetter {
	readonly subject: string;
	/** Without frontmatter. */
	readonly body: string;
}

/** Something to look at again before the letter goes out. Nothing is forbidden. */
export interface Warning {
	/** What was looked at: `gap`, `meeting`, `date`, `highlights`, `close`, `channel`, `late`, `tone`, `shouting`, `exclamation`. */
	readonly rule: string;
	readonly message: string;
}

type Check = (letter: CheckedLetter, facts: LetterFacts, now: Instant) => readonly Warning[];

const wordsOf = ({ language }: LetterFacts): ReturnType<typeof letterWords> =>
	letterWords(language);

/** Reads the letter once more, as its recipient would. */
export function checkLetter(
	letter: CheckedLetter,
	facts: LetterFacts,
	now: Instant,
): readonly Warning[] {
	const duties = letterKind(facts.kind)?.duties ?? [];
	return [
		...gapsIn(`${letter.subject}\n${letter.body}`).map(name => ({
			rule: 'gap',
			message: CHECK_WORDS.gap(name),
		})),
		...duties.flatMap(duty => DUTIES[duty](letter, facts, now)),
		...channelCheck(facts),
		...toneOf(letter, facts),
	];
}

const DUTIES: Readonly<Record<LetterCheckId, Check>> = {
	'names the meeting': ({ subject, body }, facts) => {
		const { interview } = facts;
		if (!interview) {
			return [];
		}
		const text = `${subject}\n${body}`;
		const words = wordsOf(facts);
		const { named } = words.meeting(interview.interaction);
		const wall = interview.date && new DateFact(interview.date, interview.zone).wall;
		return [
			...(!hasLanguage(facts.language) || named.some(name => text.toLowerCase().includes(name))
				? []
				: [{ rule: 'meeting', message: CHECK_WORDS.meeting(interview.interaction) }]),
			...(wall === undefined || mentionsDay(text, wall, facts.language, words.nearDays)
				? []
				: [
						{
							rule: 'date',
							message: CHECK_WORDS.date(formatDate(wall, words.day, words.language)),
						},
					]),
		];
	},
	'mentions a highlight': ({ body }, { interview }) => {
		const highlights = interview?.highlights ?? [];
		const count = highlights.filter(highlight => mentionsPhrase(highlight, body)).length;
		if (highlights.length > 0 && count === 0) {
			return [{ rule: 'highlights', message: CHECK_WORDS.noHighlight }];
		}
		return count > 2 ? [{ rule: 'highlights', message: CHECK_WORDS.manyHighlights }] : [];
	},
	'looks forward': ({ body }, facts) =>
		!hasLanguage(facts.language) || wordsOf(facts).lookForward.test(body)
			? []
			: [{ rule: 'close', message: CHECK_WORDS.lookForward }],
	'is prompt': (_, { interview, followUp, zone }, now) => {
		const ended =
			interview?.date &&
			(interview.date.day === undefined
				? addMinutes(interview.date.at, interview.duration)
				: endOf(interview.date, interview.zone));
		const until = followUp?.due ? endOf(followUp.due, zone) : ended && addHours(ended, 24);
		return until !== undefined && now > until ? [{ rule: 'late', message: CHECK_WORDS.late }] : [];
	},
};

/** Whether the recipient has what the channel needs; a message to copy elsewhere needs nothing. */
function channelCheck({ via, contact }: LetterFacts): readonly Warning[] {
	if (
		via === 'email' &&
		(contact?.preferredContact === 'linkedin' || contact?.preferredContact === 'other')
	) {
		return [];
	}
	const needed = { mail: contact?.address.join(''), email: contact?.email, phone: contact?.phone }[
		via
	];
	return needed?.trim()
		? []
		: [{ rule: 'channel', message: CHECK_WORDS[via](contact?.name ?? CHECK_WORDS.them) }];
}
