import * as v from 'valibot';
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
import { DISPLAY_DEFAULTS, type DisplaySettings } from './core/display-settings';
import { closestWord } from './core/notes/closest-word';
import { LETTER_DEFAULTS, type LetterSettings } from './core/letters/letter-settings';
import { NOTE_DEFAULTS, type NoteSettings } from './core/records/note-settings';
import { toDay } from './core/time/day';
import { toZone, type Zone } from './core/time/instant';
import { PROPERTY_TABLE } from './core/records/property-table';
import { LANGUAGES } from './i18n/language';
import { EXPECTED, SAVED, settingFault, unknownSetting } from './i18n/saved-settings';
import { policyFrom } from './sync/connector';
import { CONNECTORS, CONNECTOR_DEFAULTS, type ConnectorSettings } from './targets/connectors';

/** What `data.json` holds: shared by all devices and the command line. */
export interface Settings extends ConnectorSettings {
	/** Version of the saved format. */
	readonly version: number;
	/** IANA name; empty until the plugin has started once, or for the system's own. */
	readonly timeZone: string;
	/** Of titles and reasons: `en` or `de`. Empty, as before there was a choice, is English. */
	readonly language: string;
	/** The vault's name as `obsidian://` links use it; empty for the folder's name. */
	readonly vaultName: string;
	/** Random; created when the plugin starts for the first time. */
	readonly vaultId: string;
	readonly notes: NoteSettings;
	readonly followUps: FollowUpSettings;
	readonly letters: LetterSettings;
	readonly calendar: CalendarSettings;
	readonly display: DisplaySettings;
}

export const DEFAULTS: Settings = {
	version: 1,
	timeZone: '',
	language: '',
	vaultName: '',
	vaultId: '',
	notes: NOTE_DEFAULTS,
	followUps: FOLLOW_UP_DEFAULTS,
	letters: LETTER_DEFAULTS,
	calendar: CALENDAR_DEFAULTS,
	...CONNECTOR_DEFAULTS,
	display: DISPLAY_DEFAULTS,
};

/** The note settings, with the folder of letter templates added to the template folders. */
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

/** Whether the value is an object of named values. */
export function isSettingsGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function within(least: number, most: number): v.GenericSchema {
	const expected = EXPECTED.within(least, most);
	const isWithin = v.check<number, string>(value => value >= least && value <= most, expected);
	return v.pipe(v.number(expected), v.safeInteger(expected), isWithin);
}

function oneOf(...known: readonly string[]): v.GenericSchema {
	return v.picklist(known, EXPECTED.oneOf(known));
}

function textThat(isValid: (text: string) => boolean, expected: string): v.GenericSchema {
	return v.pipe(v.string(expected), v.check(isValid, expected));
}

/** What a setting's default doesn't tell about its values, by dotted name; of a list it's about each entry. */
function buildSchemas(): ReadonlyMap<string, v.GenericSchema> {
	const { alarm, daysBefore, minutes, cancelledDays, feedPort } = CALENDAR_LIMITS;
	const policies = CONNECTORS.flatMap(({ id, choices }) => [
		[`${id}.moved`, oneOf('snooze', 'put-back')] as const,
		[`${id}.deleted`, oneOf('dismiss', 'recreate')] as const,
		[`${id}.renamed`, oneOf('keep', 'put-back')] as const,
		...choices.map(({ setting, values }) => [`${id}.${setting}`, oneOf(...values)] as const),
	]);
	const ranges = Object.entries(FOLLOW_UP_RANGES).map(
		([name, [least, most]]) => [`followUps.${name}`, within(least, most)] as const,
	);
	const alarms = v.looseObject({ daysBefore: within(0, daysBefore), minutes: within(0, minutes) });
	return new Map<string, v.GenericSchema>([
		['timeZone', textThat(name => name === '' || toZone(name) !== undefined, EXPECTED.zone)],
		['language', oneOf('', ...LANGUAGES)],
		...ranges,
		['followUps.weekend', v.picklist([0, 1, 2, 3, 4, 5, 6], EXPECTED.weekday)],
		['followUps.holidays', textThat(day => toDay(day) !== undefined, EXPECTED.day)],
		['calendar.include', oneOf(...INCLUDABLE)],
		['calendar.alarms', within(0, alarm)],
		[
			'calendar.allDayAlarms',
			v.custom(value => v.is(alarms, value), EXPECTED.alarm(daysBefore, minutes)),
		],
		['calendar.cancelledDays', within(0, cancelledDays)],
		['calendar.feedPort', within(0, feedPort)],
		['calendar.file', textThat(name => name.trim() !== '', EXPECTED.fileName)],
		...policies,
	]);
}

/** The schema of a value like the default. */
function schemaLike(fallback: unknown): v.GenericSchema {
	if (typeof fallback === 'number') {
		const { count } = EXPECTED;
		return v.pipe(v.number(count), v.safeInteger(count), v.minValue(0, count));
	}
	return typeof fallback === 'boolean' ? v.boolean(EXPECTED.flag) : v.string(EXPECTED.text);
}

/** From each version of the saved format to the next: the first one turns 1 into 2. */
const MIGRATIONS: readonly ((saved: SavedGroup) => SavedGroup)[] = [];

type SavedGroup = Readonly<Record<string, unknown>>;

/**
 * The settings as saved. A value that is missing or wrong gets its default, a wrong one with a sentence in `faults`.
 * Keys that this version doesn't know are named in `faults` and stay where they are, so that saving again keeps them.
 */
export function readSettings(saved: unknown): {
	readonly settings: Settings;
	readonly faults: readonly string[];
} {
	if (saved === undefined || saved === null) {
		return { settings: DEFAULTS, faults: [] };
	}
	if (!isSettingsGroup(saved)) {
		return { settings: DEFAULTS, faults: [SAVED.notAnObject] };
	}
	const reader = new SettingsReader(versionOf(saved) > DEFAULTS.version);
	return { settings: reader.group(migrateSettings(saved), DEFAULTS, ''), faults: reader.faults };
}

/** What was saved, in this version's format. Nothing in it is checked. */
export function migrateSettings(saved: SavedGroup): SavedGroup {
	const from = versionOf(saved);
	let migrated = saved;
	for (const migrate of MIGRATIONS.slice(from - 1)) {
		migrated = migrate(migrated);
	}
	return { ...migrated, version: Math.max(from, DEFAULTS.version) };
}

function versionOf({ version }: SavedGroup): number {
	return v.is(schemaLike(1), version) ? Math.max(1, version as number) : 1;
}

const POLICY_NAME = /\.(moved|deleted|renamed)$/;

class SettingsReader {
	readonly faults: string[];
	readonly #schemas = buildSchemas();

	constructor(private readonly isNewer: boolean) {
		this.faults = isNewer ? [SAVED.newer] : [];
	}

	/** The group with a valid value for each key of the default, and its other keys as they are. */
	group<T extends object>(saved: SavedGroup, fallback: T, name: string): T {
		const read: Record<string, unknown> = { ...saved };
		for (const [key, value] of Object.entries(fallback)) {
			read[key] = this.#value(saved[key], value, dotted(name, key));
		}
		this.#reportUnknown(saved, Object.keys(fallback), name);
		return read as T;
	}

	#value(saved: unknown, fallback: unknown, name: string): unknown {
		if (saved === undefined || saved === null) {
			return fallback;
		}
		if (Array.isArray(fallback)) {
			return this.#list(saved, fallback, name);
		}
		if (!isSettingsGroup(fallback)) {
			const schema = this.#schemas.get(name) ?? schemaLike(fallback);
			const value = POLICY_NAME.test(name) ? policyFrom(saved) : saved;
			return this.#passes(schema, value, name) ? value : fallback;
		}
		if (!this.#passes(v.record(v.string(), v.unknown(), EXPECTED.group), saved, name)) {
			return fallback;
		}
		return Object.keys(fallback).length > 0
			? this.group(saved as SavedGroup, fallback, name)
			: this.#names(saved as SavedGroup, name);
	}

	#list(saved: unknown, fallback: readonly unknown[], name: string): readonly unknown[] {
		if (!this.#passes(v.array(v.unknown(), EXPECTED.list), saved, name)) {
			return fallback;
		}
		const schema = this.#schemas.get(name) ?? schemaLike('');
		return (saved as readonly unknown[]).filter(entry => this.#passes(schema, entry, name));
	}

	/** The group of property names: whose keys are properties, and whose values are any text. */
	#names(saved: SavedGroup, name: string): SavedGroup {
		const known = [...new Set(PROPERTY_TABLE.map(row => row.name))];
		this.#reportUnknown(saved, known, name);
		const entries = Object.entries(saved).filter(([key, value]) =>
			this.#passes(schemaLike(''), value, dotted(name, key)),
		);
		return Object.fromEntries(entries);
	}

	#reportUnknown(saved: SavedGroup, known: readonly string[], name: string): void {
		const unknown = Object.keys(saved).filter(key => !this.isNewer && !known.includes(key));
		for (const key of unknown) {
			const meant = closestWord(key, known);
			this.faults.push(unknownSetting(dotted(name, key), meant && dotted(name, meant)));
		}
	}

	#passes(schema: v.GenericSchema, value: unknown, name: string): boolean {
		const [issue] = v.safeParse(schema, value).issues ?? [];
		if (issue) {
			this.faults.push(settingFault(name, value, issue.message));
		}
		return issue === undefined;
	}
}

function dotted(group: string, key: string): string {
	return group === '' ? key : `${group}.${key}`;
}
