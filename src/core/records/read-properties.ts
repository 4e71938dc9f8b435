import { EXPECTED } from '../../i18n/expected';
import { PROBLEMS } from '../../i18n/problems';
import type { Frontmatter, Property } from '../notes/frontmatter';
import type { Problem } from '../notes/problem';
import { normalizeName } from '../notes/property-name';
import { isEmpty } from '../notes/values/text';
import { yesNo } from '../notes/values/yes-no';
import type { Zone } from '../time/instant';
import type { NoteKind } from './note-kind';
import type { NoteSettings, ParseOptions } from './note-settings';
import {
	PROPERTY_TABLE,
	type PropertyName,
	type PropertyRow,
	type ValueOf,
} from './property-table';
import { isPlaceholder, PROPERTY_PARSERS } from './property-parsers';

/** What a note says, property by property, and what of it could not be read. */
export interface Properties {
	readonly get: <Name extends PropertyName>(name: Name) => ValueOf<Name> | undefined;
	/** The property as the note spells it. */
	readonly written: (name: PropertyName) => Property | undefined;
	readonly problems: readonly Problem[];
}

/** The rows of THE TABLE that notes of the kind have. */
export function rowsOf(kind: NoteKind): readonly PropertyRow[] {
	return (PROPERTY_TABLE as readonly PropertyRow[]).filter(row => row.kinds.includes(kind));
}

/** Every plain name that a note of the kind can use for a property, and how good a name it is: 0 is its own. */
function namesOf(row: PropertyRow, settings: NoteSettings): readonly string[] {
	const mapped = settings.properties[row.name];
	return [...(mapped ? [mapped] : []), row.name, ...row.aliases].map(normalizeName);
}

/** The property of the note that is meant by the row: one that says something before one that is empty, its own name before its aliases, each in their order. */
export function findProperty(
	properties: readonly Property[],
	row: PropertyRow,
	settings: NoteSettings,
): Property | undefined {
	const found = namesOf(row, settings).map(name =>
		properties.filter(property => normalizeName(property.name) === name),
	);
	return (
		found.flatMap(named => named.filter(property => !isSilent(property, row)).at(-1) ?? [])[0] ??
		found.flatMap(named => named.at(-1) ?? [])[0]
	);
}

/** Whether the property says nothing of what the row is about. */
function isSilent({ value }: Property, row: PropertyRow): boolean {
	return isEmpty(value) || (row.tickable === true && yesNo(value) !== undefined);
}

/** Reads the properties that notes of the kind have; what cannot be read is a problem and hides nothing else. */
export function readProperties(
	kind: NoteKind,
	path: string,
	frontmatter: Frontmatter,
	{ notes: settings, zone: usual }: ParseOptions,
): Properties {
	const values = new Map<string, unknown>();
	const written = new Map<string, Property>();
	const problems: Problem[] = [];
	let zone = usual;
	for (const row of rowsFirst(kind)) {
		const property = findProperty(frontmatter.properties, row, settings);
		if (!property) {
			continue;
		}
		written.set(row.name, property);
		if (isSilent(property, row)) {
			continue;
		}
		const refuse = (value: string): void => {
			problems.push({
				path,
				line: property.line,
				property: property.name,
				value,
				message: messageOf(row, value),
			});
		};
		const value = PROPERTY_PARSERS[row.shape].read(property.value, { zone, refuse });
		if (value === undefined) {
			continue;
		}
		values.set(row.name, value);
		if (row.name === 'time_zone') {
			zone = value as Zone;
		}
	}
	return {
		get: name => values.get(name) as never,
		written: name => written.get(name),
		problems: problems.sort((a, b) => a.line - b.line),
	};
}

/** The zone is read first: times are read in it. */
function rowsFirst(kind: NoteKind): readonly PropertyRow[] {
	return [...rowsOf(kind)].sort(
		(a, b) => Number(b.name === 'time_zone') - Number(a.name === 'time_zone'),
	);
}

function messageOf(row: PropertyRow, value: string): string {
	const { expected } = PROPERTY_PARSERS[row.shape];
	if (isPlaceholder(value)) {
		return PROBLEMS.placeholder(row.name, expected);
	}
	return row.shape === 'outcome'
		? PROBLEMS.unknownOutcome(value, EXPECTED.outcome)
		: PROBLEMS.unreadable(row.name, value, expected);
}
