import { EXPECTED } from '../../i18n/expected';
import { PROBLEMS } from '../../i18n/problems';
import type { Frontmatter, Property } from '../notes/frontmatter';
import type { Problem } from '../notes/problem';
import { normalizeName } from '../notes/property-name';
import { ambiguousDays } from '../notes/values/time';
import type { Zone } from '../time/instant';
import { rowsOf, matching, tellingOf, targetOf } from './find-property';
import type { NoteKind, ParseOptions } from './note-settings';
import type { PropertyName, ValueOf } from './property-table';
import { companyOfFolder } from './kind-of';
import { namedRound, type InterviewEntry } from './interview-list';
import { mostTelling } from './outcome';
import { flaggedOutcome, taggedOutcome, type DatedOutcome } from './outcome-history';
import type { PropertyRow } from './property-row';
import { isPlaceholder } from './ignored-notes';
import { PROPERTY_PARSERS } from './property-parsers';

/** What a note says, property by property, and what of it could not be read. */
export interface Properties {
	readonly get: <Name extends PropertyName>(name: Name) => ValueOf<Name> | undefined;
	/** The property as the note spells it. */
	readonly written: (name: PropertyName) => Property | undefined;
	readonly problems: readonly Problem[];
	/** Properties that say something that can't be read. */
	readonly unread: readonly PropertyName[];
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
	const unread: PropertyName[] = [];
	const claimed = new Set<Property>();
	let zone = usual;
	for (const row of rowsFirst(kind)) {
		const matches = matching(frontmatter.properties, row, settings);
		if (matches.length === 0) {
			continue;
		}
		const found = tellingOf(matches, row);
		const target = targetOf(matches, found, row);
		if (target) {
			written.set(row.name, target);
		}
		const counting = row.several ? found : found.slice(0, 1);
		counting.forEach(property => claimed.add(property));
		const read = counting.flatMap(property => {
			const { line, name } = property;
			const refuse = (value: string): void => {
				unread.push(row.name as PropertyName);
				problems.push({ path, line, property: name, value, message: messageOf(row, value) });
			};
			return [PROPERTY_PARSERS[row.shape].read(property.value, { zone, refuse })];
		});
		const value = merged(row, read);
		if (value === undefined) {
			continue;
		}
		values.set(row.name, value);
		if (row.name === 'time_zone') {
			zone = value as Zone;
		}
	}
	if (kind !== 'letter' && !values.has('company')) {
		readEmployersFolder(path, values);
	}
	if (kind === 'application') {
		readLoose(
			frontmatter.properties.filter(property => !claimed.has(property)),
			values,
			zone,
		);
	}
	return {
		get: name => values.get(name) as never,
		written: name => written.get(name),
		problems: problems.sort((a, b) => a.line - b.line),
		unread,
	};
}

const TAG_NAMES = ['tag', 'tags'];

/** Adds what properties of no row say by their names or as tags: rounds, with their days, and outcomes. */
function readLoose(
	properties: readonly Property[],
	values: Map<string, unknown>,
	zone: Zone,
): void {
	const rounds = properties.flatMap(({ name, value }) => namedRound(name, value, zone));
	if (rounds.length > 0) {
		const listed = (values.get('interviews') ?? []) as readonly InterviewEntry[];
		values.set('interviews', [...listed, ...rounds]);
	}
	const stated = values.get('outcome') as DatedOutcome | undefined;
	const outcomes = [stated, ...properties.map(({ name, value }) => flaggedOutcome(name, value))];
	if (stated === undefined) {
		const tags = properties.filter(({ name }) => TAG_NAMES.includes(normalizeName(name)));
		outcomes.push(...tags.map(({ value }) => taggedOutcome(value)));
	}
	const outcome = mostTelling(outcomes.filter(reading => reading !== undefined));
	if (outcome) {
		values.set('outcome', outcome);
	}
}

function readEmployersFolder(path: string, values: Map<string, unknown>): void {
	const employer = companyOfFolder(path);
	if (employer !== undefined) {
		values.set('company', employer);
	}
}

/** What the properties of one row say together. */
function merged(row: PropertyRow, read: readonly unknown[]): unknown {
	const values = read.filter(value => value !== undefined);
	const { merge } = PROPERTY_PARSERS[row.shape] as { merge?: (all: readonly unknown[]) => unknown };
	if (values.length > 1 && merge) {
		return merge(values);
	}
	return values[0];
}

const ROWS = new Map<NoteKind, readonly PropertyRow[]>();

/** The zone is read first: times are read in it. */
function rowsFirst(kind: NoteKind): readonly PropertyRow[] {
	const rows =
		ROWS.get(kind) ??
		[...rowsOf(kind)].sort(
			(a, b) => Number(b.name === 'time_zone') - Number(a.name === 'time_zone'),
		);
	ROWS.set(kind, rows);
	return rows;
}

const DATE_SHAPES: ReadonlySet<string> = new Set([
	'day',
	'latestDay',
	'when',
	'whens',
	'yesNoOrDay',
	'heardBack',
	'end',
]);

function messageOf(row: PropertyRow, value: string): string {
	const { expected } = PROPERTY_PARSERS[row.shape];
	if (isPlaceholder(value)) {
		return PROBLEMS.placeholder(row.name, expected);
	}
	const days = ambiguousDays(value);
	if (days && DATE_SHAPES.has(row.shape)) {
		return PROBLEMS.ambiguousDate(value, days);
	}
	if (row.shape === 'outcome') {
		return PROBLEMS.unknownOutcome(value, EXPECTED.outcome);
	}
	return PROBLEMS.unreadable(row.name, value, expected);
}
