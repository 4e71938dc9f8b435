import {
	CALENDAR_DEFAULTS,
	CALENDAR_LIMITS,
	INCLUDABLE,
	type CalendarSettings,
} from './core/calendar/calendar-settings';
import {
	FOLLOW_UP_DEFAULTS,
	FOLLOW_UP_RANGES,
	type FollowUpSettings,
} from './core/followups/follow-up-settings';
import { LETTER_DEFAULTS, type LetterSettings } from './core/letters/letter-settings';
import { NOTE_DEFAULTS, type NoteSettings } from './core/records/note-settings';
import { toDay } from './core/time/day';
import { toZone, type Zone } from './core/time/instant';
import { EXPECTED, SAVED, settingFault } from './i18n/saved-settings';
import { CALDAV_DEFAULTS, type CalDavSettings } from './targets/caldav/caldav-settings';
import { GOOGLE_DEFAULTS, type GoogleSettings } from './targets/google/google-settings';

/** What `data.json` holds: shared by every device and by the command line. */
export interface Settings {
	/** Of the saved shape. */
	readonly version: number;
	/** IANA name; empty until the plugin has started once, or for the system's own. */
	readonly timeZone: string;
	/** The vault's name as `obsidian://` links use it; empty for the folder's name. */
	readonly vaultName: string;
	/** Random, made at the plugin's first start. */
	readonly vaultId: string;
	readonly notes: NoteSettings;
	readonly followUps: FollowUpSettings;
	readonly letters: LetterSettings;
	readonly calendar: CalendarSettings;
	readonly google: GoogleSettings;
	readonly caldav: CalDavSettings;
}

export const DEFAULTS: Settings = {
	version: 1,
	timeZone: '',
	vaultName: '',
	vaultId: '',
	notes: NOTE_DEFAULTS,
	followUps: FOLLOW_UP_DEFAULTS,
	letters: LETTER_DEFAULTS,
	calendar: CALENDAR_DEFAULTS,
	google: GOOGLE_DEFAULTS,
	caldav: CALDAV_DEFAULTS,
};

/** The settings of notes with the letters' own template folder among the template folders. */
export function noteSettingsOf({ notes, letters }: Settings): NoteSettings {
	return { ...notes, templateFolders: [...notes.templateFolders, letters.templates] };
}

/** The zone of the settings, else the system's. */
export function zoneOf({ timeZone }: Pick<Settings, 'timeZone'>): Zone {
	return toZone(timeZone) ?? toZone(systemZone()) ?? ('UTC' as Zone);
}

export function systemZone(): string {
	return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

interface Check {
	readonly is: (value: unknown) => boolean;
	readonly expected: string;
}

const isWithin = (value: unknown, least: number, most: number): boolean =>
	Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
const isCount = (value: unknown): boolean => isWithin(value, 0, Number.MAX_SAFE_INTEGER);
const within = (least: number, most: number): Check => ({
	is: value => isWithin(value, least, most),
	expected: EXPECTED.within(least, most),
});
const oneOf = (...known: readonly string[]): Check => ({
	is: value => known.some(each => each === value),
	expected: EXPECTED.oneOf(known),
});

/** Whether it is an object of named values. */
export const isSettingsGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the type of the default does not say; for a list, of each entry. */
const CHECKS: Readonly<Record<string, Check>> = {
	timeZone: {
		is: value => value === '' || (typeof value === 'string' && toZone(value) !== undefined),
		expected: EXPECTED.zone,
	},
	...Object.fromEntries(
		Object.entries(FOLLOW_UP_RANGES).map(([name, range]) => [
			`followUps.${name}`,
			within(...range),
		]),
	),
	'followUps.weekend': { is: value => isWithin(value, 0, 6), expected: EXPECTED.weekday },
	'followUps.holidays': {
		is: value => typeof value === 'string' && toDay(value) !== undefined,
		expected: EXPECTED.day,
	},
	'calendar.include': oneOf(...INCLUDABLE),
	'calendar.alarms': within(0, CALENDAR_LIMITS.alarm),
	'calendar.allDayAlarms': {
		is: value =>
			isSettingsGroup(value) &&
			isWithin(value['daysBefore'], 0, CALENDAR_LIMITS.daysBefore) &&
			isWithin(value['minutes'], 0, CALENDAR_LIMITS.minutes),
		expected: EXPECTED.alarm(CALENDAR_LIMITS.daysBefore, CALENDAR_LIMITS.minutes),
	},
	'calendar.cancelledDays': within(0, CALENDAR_LIMITS.cancelledDays),
	'google.calendar': oneOf('own', 'chosen'),
	'google.moved': oneOf('snooze', 'put back'),
	'google.deleted': oneOf('dismiss', 'make again'),
	'google.renamed': oneOf('keep', 'put back'),
	'caldav.moved': oneOf('snooze', 'put back'),
	'caldav.deleted': oneOf('dismiss', 'make again'),
	'caldav.renamed': oneOf('keep', 'put back'),
	'calendar.feedPort': within(0, CALENDAR_LIMITS.feedPort),
	'calendar.file': {
		is: value => typeof value === 'string' && value.trim() !== '',
		expected: EXPECTED.fileName,
	},
};

const TEXT: Check = { is: value => typeof value === 'string', expected: EXPECTED.text };
const LIST: Check = { is: Array.isArray, expected: EXPECTED.list };
const GROUP: Check = { is: isSettingsGroup, expected: EXPECTED.group };
const BY_TYPE: Readonly<Record<string, Check>> = {
	number: { is: isCount, expected: EXPECTED.count },
	boolean: { is: value => typeof value === 'boolean', expected: EXPECTED.flag },
};

/** From each version of the saved shape to the next: the first takes 1 to 2. */
const MIGRATIONS: readonly ((
	saved: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>)[] = [];

/**
 * The settings as saved. What is missing, or is not what it should be, gets its default, the latter with a sentence in `faults`.
 * Keys that this version does not know stay where they are, so that saving again keeps them.
 */
export function readSettings(saved: unknown): {
	readonly settings: Settings;
	readonly faults: readonly string[];
} {
	const faults: string[] = [];
	if (saved === undefined || saved === null) {
		return { settings: DEFAULTS, faults };
	}
	if (!isSettingsGroup(saved)) {
		return { settings: DEFAULTS, faults: [SAVED.notAnObject] };
	}
	if (versionOf(saved) > DEFAULTS.version) {
		faults.push(SAVED.newer);
	}
	return { settings: readGroup(migrateSettings(saved), DEFAULTS, '', faults), faults };
}

/** What was saved, in the shape of this version; nothing in it is judged. */
export function migrateSettings(
	saved: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
	const from = versionOf(saved);
	return {
		...MIGRATIONS.slice(from - 1).reduce((old, migrate) => migrate(old), saved),
		version: Math.max(from, DEFAULTS.version),
	};
}

function versionOf({ version }: Readonly<Record<string, unknown>>): number {
	return isCount(version) ? Math.max(1, version as number) : 1;
}

function readGroup<T extends object>(
	saved: Readonly<Record<string, unknown>>,
	fallback: T,
	name: string,
	faults: string[],
): T {
	const known = Object.entries(fallback).map(([key, value]) => [
		key,
		readLike(saved[key], value, name === '' ? key : `${name}.${key}`, faults),
	]);
	return { ...saved, ...(Object.fromEntries(known) as T) };
}

/** The saved value where it is like the default, else the default. An empty group as the default stands for any names with texts. */
function readLike(saved: unknown, fallback: unknown, name: string, faults: string[]): unknown {
	const passes = (value: unknown, { is, expected }: Check, at = name): boolean => {
		if (!is(value)) {
			faults.push(settingFault(at, value, expected));
		}
		return is(value);
	};
	if (saved === undefined || saved === null) {
		return fallback;
	}
	if (Array.isArray(fallback)) {
		return passes(saved, LIST)
			? (saved as readonly unknown[]).filter(entry => passes(entry, CHECKS[name] ?? TEXT))
			: fallback;
	}
	if (!isSettingsGroup(fallback)) {
		return passes(saved, CHECKS[name] ?? BY_TYPE[typeof fallback] ?? TEXT) ? saved : fallback;
	}
	if (!isSettingsGroup(saved)) {
		return passes(saved, GROUP) ? saved : fallback;
	}
	if (Object.keys(fallback).length > 0) {
		return readGroup(saved, fallback, name, faults);
	}
	return Object.fromEntries(
		Object.entries(saved).filter(([key, value]) => passes(value, TEXT, `${name}.${key}`)),
	);
}
