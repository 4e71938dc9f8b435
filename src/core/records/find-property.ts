import type { Property } from '../notes/frontmatter';
import { normalizeName } from '../notes/property-name';
import { isEmpty } from '../notes/values/text';
import type { NoteKind, NoteSettings } from './note-settings';
import { rankOf, readOutcome } from './outcome';
import { isSkipped, type PropertyRow } from './property-row';
import { PROPERTY_TABLE } from './property-table';

/** The rows of THE TABLE that notes of the kind have. */
export function rowsOf(kind: NoteKind): readonly PropertyRow[] {
	return (PROPERTY_TABLE as readonly PropertyRow[]).filter(row => row.kinds.includes(kind));
}

/** The normalized names that a row has, the best first. */
interface RowNames {
	/** The mapped name and the row's own. */
	readonly own: readonly string[];
	readonly all: readonly string[];
}

const ROW_NAMES = new WeakMap<NoteSettings, Map<PropertyRow, RowNames>>();

function namesOf(row: PropertyRow, settings: NoteSettings): RowNames {
	const ofSettings = ROW_NAMES.get(settings) ?? new Map<PropertyRow, RowNames>();
	ROW_NAMES.set(settings, ofSettings);
	const known = ofSettings.get(row);
	if (known) {
		return known;
	}
	const mapped = settings.properties[row.name];
	const own = [...(mapped ? [mapped] : []), row.name].map(normalizeName);
	const names = { own, all: [...new Set([...own, ...row.aliases.map(normalizeName)])] };
	ofSettings.set(row, names);
	return names;
}

const BY_NAME = new WeakMap<readonly Property[], ReadonlyMap<string, Property>>();

/** By normalized name the property that counts: the last that isn't empty, else the last. */
function byName(properties: readonly Property[]): ReadonlyMap<string, Property> {
	const known = BY_NAME.get(properties);
	if (known) {
		return known;
	}
	const found = new Map<string, Property>();
	for (const property of properties) {
		const name = normalizeName(property.name);
		const other = found.get(name);
		if (!other || isEmpty(other.value) || !isEmpty(property.value)) {
			found.set(name, property);
		}
	}
	BY_NAME.set(properties, found);
	return found;
}

/**
 * The properties of the note that the row means, the best first: the mapped name, its own name, then its aliases
 * in their order. Under one name the last property counts.
 */
export function matching(
	properties: readonly Property[],
	row: PropertyRow,
	settings: NoteSettings,
): readonly Match[] {
	const named = byName(properties);
	const { own, all } = namesOf(row, settings);
	const found: Match[] = [];
	for (const name of all) {
		const property = named.get(name);
		if (property) {
			found.push({ property, isOwnName: own.includes(name) });
		}
	}
	return found;
}

/** A property that a row can mean. */
interface Match {
	readonly property: Property;
	readonly isOwnName: boolean;
}

/** Those of the properties that say something about the row. */
export function tellingOf(matches: readonly Match[], row: PropertyRow): readonly Property[] {
	return matches
		.filter(
			({ property, isOwnName }) => !isEmpty(property.value) && !skips(row, property, isOwnName),
		)
		.map(({ property }) => property);
}

function skips(row: PropertyRow, property: Property, isOwnName: boolean): boolean {
	return row.skips !== undefined && isSkipped(row.skips, property, isOwnName);
}

/** The property that a change of the row is written to: one that has a value for it before one that is empty. */
export function findProperty(
	properties: readonly Property[],
	row: PropertyRow,
	settings: NoteSettings,
): Property | undefined {
	const matches = matching(properties, row, settings);
	return targetOf(matches, tellingOf(matches, row), row);
}

export function targetOf(
	matches: readonly Match[],
	telling: readonly Property[],
	row: PropertyRow,
): Property | undefined {
	const best = row.shape === 'outcome' ? mostTellingProperty(telling) : telling[0];
	return (
		best ??
		matches.find(({ property }) => isEmpty(property.value) || row.skips === 'ticks')?.property
	);
}

/** Of several properties that state an outcome, the one whose outcome counts. */
function mostTellingProperty(properties: readonly Property[]): Property | undefined {
	const rank = ({ value }: Property): number => {
		const reading = readOutcome(value);
		if (reading) {
			return rankOf(reading.outcome);
		}
		return Infinity;
	};
	return [...properties].sort((a, b) => rank(a) - rank(b) || 0)[0];
}
