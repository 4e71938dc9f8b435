import { EXPECTED } from '../../i18n/expected';
import { toLanguageTag } from '../../i18n/letters';
import type { Value } from '../notes/frontmatter';
import { normalizeWords } from '../notes/property-name';
import { duration as toDuration } from '../notes/values/duration';
import { people as toPeople, type Person } from '../notes/values/people';
import {
	email as toEmail,
	link as toLink,
	phone as toPhone,
	text as toText,
	yesNo as toYesNo,
} from '../notes/values/text';
import { zone as toZone } from '../notes/values/zone';
import { clockTimes as toClockTimes, day as toDay, when as toWhen } from '../notes/values/time';
import { latestDay, type Day } from '../time/day';
import type { Zone } from '../time/instant';
import type { When } from '../time/when';
import { toLetterStatus, toName, toPreferredContact, toSource, toUrl } from './choice-words';
import { toInterviewEntry } from './interview-list';
import { mostTelling, readOutcome, toMeetingState, type MeetingState } from './outcome';
import { isPlaceholder } from './ignored-notes';
import { readDatedOutcome, type DatedOutcome } from './outcome-history';
import { toDismissal, toSnooze, toThanked, type Thanked } from './snooze';
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
	merge: all => ({
		yes: all.some(({ yes }) => yes),
		days: all.flatMap(({ days }) => days).sort(),
	}),
};

/** Read as contacts are; yes or a date means everybody. A day may follow a name. */
const THANKED: Shape<readonly Thanked[]> = {
	expected: EXPECTED.thanked,
	read: (value, { refuse }) =>
		itemsOf(value).flatMap(item => {
			const thanked = toThanked(item);
			if (!thanked) {
				refuse(parseTyped(item));
			}
			return thanked ?? [];
		}),
};

/** Several people can be in one item. */
const PEOPLE: Shape<readonly Person[]> = {
	expected: EXPECTED.person,
	read: (value, reading) =>
		itemsOf(value).flatMap(part => one(EXPECTED.person, toPeople).read(part, reading) ?? []),
	merge: all => all.flat(),
};

const OUTCOME: Shape<DatedOutcome> = {
	expected: EXPECTED.outcome,
	read(value, { refuse }) {
		const reading = readDatedOutcome(value);
		if (!reading) {
			refuse(parseTyped(value));
		}
		return reading;
	},
	merge: readings => mostTelling(readings)!,
};

/** What the status of an interview's note says of the meeting, and the round that it names. */
interface MeetingStatus {
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
		const round = reading?.round;
		return { ...(state !== undefined && { state }), ...(round !== undefined && { round }) };
	},
	merge: all => ({
		...all.find(({ round }) => round !== undefined),
		...all.find(({ state }) => state !== undefined),
	}),
};

/** When a meeting ends: minutes after midnight of its day, or a moment. */
type End = { readonly minutes: number } | { readonly when: When };

function toEnd(value: Value, zone: Zone): End | undefined {
	const clock = toClockTimes(value);
	if (clock) {
		return { minutes: clock.end ?? clock.start };
	}
	const when = toWhen(value, zone);
	return when && { when };
}

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
	lowercase: one(EXPECTED.text, value => toName(value)?.toLowerCase().replace(/\s+/g, ' ').trim()),
	slug: one(
		EXPECTED.letterKind,
		value =>
			normalizeWords(toText(value) ?? '')
				.replace(/ letter$/, '')
				.replaceAll(' ', '-') || undefined,
	),
	name: one(EXPECTED.text, value => toName(Array.isArray(value) ? (value[0] as Value) : value)),
	link: one(EXPECTED.link, value => toLink(value)?.target),
	people: PEOPLE,
	day: one(EXPECTED.day, toDay),
	latestDay: LATEST_DAY,
	when: one(EXPECTED.when, toWhen),
	whens: { ...many<When>(EXPECTED.when, toWhen), merge: all => all.flat() } as Shape<
		readonly When[]
	>,
	clockTimes: one(EXPECTED.time, toClockTimes),
	end: one(EXPECTED.end, toEnd),
	url: one(EXPECTED.text, value => toUrl(value)),
	email: one(EXPECTED.email, value => toEmail(value)),
	phone: one(EXPECTED.phone, value => toPhone(value)),
	interviewList: many(EXPECTED.interviews, toInterviewEntry),
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
