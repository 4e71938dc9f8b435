import { EXPECTED } from '../../i18n/expected';
import { toLanguageTag } from '../../i18n/letters';
import type { Value } from '../notes/frontmatter';
import { normalizeWords } from '../notes/property-name';
import { day as toDay } from '../notes/values/day';
import { duration as toDuration } from '../notes/values/duration';
import { link as toLink, linksIn, noteName } from '../notes/values/link';
import { people as toPeople } from '../notes/values/people';
import { person as toPerson, type Person } from '../notes/values/person';
import { text as toText } from '../notes/values/text';
import { when as toWhen } from '../notes/values/when';
import { yesNo as toYesNo } from '../notes/values/yes-no';
import { zone as toZone } from '../notes/values/zone';
import { latestDay, type Day } from '../time/day';
import type { Zone } from '../time/instant';
import type { When } from '../time/when';
import { SOURCES, type Source } from './application-note';
import type { PreferredContact } from './contact';
import { mostTelling, readOutcome, toMeetingState } from './outcome';
import type { MeetingState, OutcomeReading } from './outcome';
import { LETTER_STATUSES, type LetterStatus } from './letter';
import { toDismissal, toSnooze } from './read-snoozes';
import type { HeardBack } from './timeline';

/** What a shape needs to know beside the value. */
export interface ParseContext {
	/** The zone of times that name none. */
	readonly zone: Zone;
	/** Told of each part of the value that cannot be read. */
	readonly refuse: (text: string) => void;
}

/** A way to read a value: answers undefined, having refused it, where it makes no sense. */
interface Shape<T> {
	readonly expected: string;
	read(value: Value, reading: ParseContext): T | undefined;
	/** What several properties of one meaning say together, in their order. Without it the first counts. */
	merge?(values: readonly T[]): T;
}

/** The text that a person typed, as a problem quotes it. */
export function parseTyped(value: Value): string {
	if (typeof value === 'string') {
		return value;
	}
	return value === null ? '' : JSON.stringify(value);
}

const PLACEHOLDER = /^\s*(?:\{\{[^}]*\}\}|<%[^%]*%>)(?:\s*(?:\{\{[^}]*\}\}|<%[^%]*%>))*\s*$/;

/** Whether the text is what a template leaves to be filled in: `{{date}}`, `<% tp.date.now() %>`. */
export function isPlaceholder(value: Value): boolean {
	return typeof value === 'string' && PLACEHOLDER.test(value);
}

function one<T>(expected: string, to: (value: Value, zone: Zone) => T | undefined): Shape<T> {
	return {
		expected,
		read(value, { zone, refuse }) {
			const single = Array.isArray(value) && value.length === 1 ? (value[0] as Value) : value;
			const meaning = isPlaceholder(single) ? undefined : to(single, zone);
			if (meaning === undefined) {
				refuse(parseTyped(value));
			}
			return meaning;
		},
	};
}

function many<T>(
	expected: string,
	to: (value: Value, zone: Zone) => T | undefined,
): Shape<readonly T[]> {
	const item = one(expected, to);
	return {
		expected,
		read: (value, reading) => itemsOf(value).flatMap(part => item.read(part, reading) ?? []),
	};
}

/** One value or a list, its empty items left out. */
function itemsOf(value: Value): readonly Value[] {
	const items: readonly Value[] = Array.isArray(value) ? (value as readonly Value[]) : [value];
	return items.filter(part => part !== null && part !== '');
}

/** A text, the name of the note that it links, or what a page that it links is called there. */
function name(value: Value): string | undefined {
	const text = toText(value);
	const linked = text === undefined ? undefined : linksIn(text)[0];
	if (linked === undefined) {
		return text;
	}
	return (linked.target.includes('://') ? '' : noteName(linked.target)) || linked.text;
}

function toSource(value: Value): Source | { readonly url: string } | undefined {
	const text = name(value);
	if (text === undefined) {
		return undefined;
	}
	if (/^https?:\/\//i.test(text.trim())) {
		return { url: text.trim() };
	}
	const said = normalizeWords(text);
	const known = SOURCES.find(source => said === source || said === `${source}s`);
	if (known) {
		return known;
	}
	if (/\b(website|site|careers?|company page)\b/.test(said)) {
		return 'employer website';
	}
	if (
		/\b(linkedin|indeed|glassdoor|monster|stepstone|xing|board|ziprecruiter|hacker news|wellfound|angellist)\b/.test(
			said,
		)
	) {
		return 'job board';
	}
	if (/\b(referr(al|ed)|friend|colleague)\b/.test(said)) {
		return 'referral';
	}
	if (/\b(recruiter|agency|headhunter)\b/.test(said)) {
		return 'recruiter';
	}
	if (/\b(network|networking|event|meetup|fair)\b/.test(said)) {
		return 'networking';
	}
	return 'other';
}

function toPreferredContact(value: Value): PreferredContact | undefined {
	const said = normalizeWords(toText(value) ?? '').replace(/^(by|via) /, '');
	if (['mail', 'post', 'letter', 'postal mail', 'paper', 'brief'].includes(said)) {
		return 'mail';
	}
	if (['email', 'e mail'].includes(said)) {
		return 'email';
	}
	if (['phone', 'telephone', 'call', 'telefon', 'mobile'].includes(said)) {
		return 'phone';
	}
	if (['linkedin', 'linked in'].includes(said)) {
		return 'linkedin';
	}
	return said === '' ? undefined : 'other';
}

/** A letter that is let go is called skipped here, and dismissed with its follow-up. */
function toLetterStatus(value: Value): LetterStatus | undefined {
	const said = normalizeWords(toText(value) ?? '');
	return said === 'dismissed' ? 'skipped' : LETTER_STATUSES.find(status => status === said);
}

/** A day that was put off can be noted again and again: the latest counts. */
const LATEST_DAY: Shape<Day> = {
	expected: EXPECTED.day,
	read: (value, reading) => latestDay(...many(EXPECTED.day, toDay).read(value, reading)!),
};

const HEARD: Shape<HeardBack> = {
	expected: EXPECTED.heardBack,
	read(value, { zone, refuse }) {
		const parts = itemsOf(value).map(part => ({
			part,
			yes: toYesNo(part),
			day: toDay(part, zone),
		}));
		for (const { part, yes, day } of parts) {
			if (yes === undefined && day === undefined) {
				refuse(parseTyped(part));
			}
		}
		return {
			yes: parts.some(({ yes }) => yes === true),
			days: parts.flatMap(({ day }) => day ?? []).sort(),
		};
	},
};

const THANKED: Shape<'everybody' | readonly string[]> = {
	expected: EXPECTED.thanked,
	read(value, reading) {
		const said = itemsOf(value);
		const yes = said.length === 1 ? toYesNo(said[0]!) : undefined;
		if (yes === true) {
			return 'everybody';
		}
		return yes === false
			? []
			: many(EXPECTED.thanked, part => toPerson(part)?.name).read(value, reading);
	},
};

const OUTCOME: Shape<OutcomeReading> = {
	expected: EXPECTED.outcome,
	read(value, { refuse }) {
		const reading = readOutcome(value);
		if (!reading) {
			refuse(parseTyped(value));
		}
		return reading;
	},
	merge: readings => mostTelling(readings)!,
};

/** What the status of an interview's note says: of the meeting, of its round, or in own words. */
export interface MeetingStatus {
	readonly state?: MeetingState;
	readonly round?: string;
}

const MEETING_STATUS: Shape<MeetingStatus> = {
	expected: EXPECTED.meetingStatus,
	read(value, { refuse }) {
		const texts = itemsOf(value).filter(part => typeof part === 'string');
		const state = texts.map(toMeetingState).find(found => found !== undefined);
		const reading = readOutcome(value);
		if (state === undefined && reading === undefined) {
			refuse(parseTyped(value));
		}
		return {
			...(state !== undefined && { state }),
			...(reading?.round !== undefined && { round: reading.round }),
		};
	},
	merge: all => ({
		...all.find(({ round }) => round !== undefined),
		...all.find(({ state }) => state !== undefined),
	}),
};

/** Several people can stand in one item. */
const PEOPLE: Shape<readonly Person[]> = {
	expected: EXPECTED.person,
	read: (value, reading) =>
		itemsOf(value).flatMap(part => one(EXPECTED.person, toPeople).read(part, reading) ?? []),
};

function linesOf(value: Value): readonly string[] {
	return itemsOf(value)
		.flatMap(part => (toText(part) ?? '').split('\n'))
		.map(line => line.trim())
		.filter(line => line !== '');
}

/** Every shape that a property's value can have. */
export const PROPERTY_PARSERS = {
	text: one(EXPECTED.text, toText),
	texts: many(EXPECTED.text, toText),
	lines: { expected: EXPECTED.text, read: linesOf } as Shape<readonly string[]>,
	lowercase: one(EXPECTED.text, value => name(value)?.toLowerCase().replace(/\s+/g, ' ').trim()),
	slug: one(
		EXPECTED.letterKind,
		value =>
			normalizeWords(toText(value) ?? '')
				.replace(/ letter$/, '')
				.replaceAll(' ', '-') || undefined,
	),
	name: one(EXPECTED.text, value => (Array.isArray(value) ? name(value[0] as Value) : name(value))),
	link: one(EXPECTED.link, value => toLink(value)?.target),
	people: PEOPLE,
	day: one(EXPECTED.day, toDay),
	latestDay: LATEST_DAY,
	when: one(EXPECTED.when, toWhen),
	whens: many<When>(EXPECTED.when, toWhen),
	duration: one(EXPECTED.duration, toDuration),
	zone: one(EXPECTED.zone, toZone),
	yesNo: one(EXPECTED.yesNo, toYesNo),
	yesNoOrDay: one<'yes' | 'no' | Day>(EXPECTED.yesNoOrDay, (value, zone) => {
		const yes = toYesNo(value);
		if (yes === undefined) {
			return toDay(value, zone);
		}
		return yes ? 'yes' : 'no';
	}),
	heardBack: HEARD,
	thanked: THANKED,
	outcome: OUTCOME,
	meetingStatus: MEETING_STATUS,
	source: one(EXPECTED.text, toSource),
	preferredContact: one(EXPECTED.preferredContact, toPreferredContact),
	language: one(EXPECTED.language, value => toLanguageTag(toText(value) ?? '')),
	letterStatus: one(EXPECTED.letterStatus, toLetterStatus),
	snoozes: many(EXPECTED.snooze, toSnooze),
	dismissals: many(EXPECTED.dismissal, toDismissal),
} as const;

export type PropertyParserName = keyof typeof PROPERTY_PARSERS;
export type ParsedValueOf<Name extends PropertyParserName> = NonNullable<
	ReturnType<(typeof PROPERTY_PARSERS)[Name]['read']>
>;
