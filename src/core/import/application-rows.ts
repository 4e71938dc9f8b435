import { IMPORT } from '../../i18n/import';
import { normalizeName, normalizeWords } from '../notes/property-name';
import type { NoteSettings } from '../records/note-settings';
import type { PropertyName } from '../records/property-table';
import { rowsOf } from '../records/find-property';
import type { Table, TableRow } from './application-table';
import { dateOrderOf, readTableDate, type DateOrder } from './table-date';

/** What a column holds: a property of an application, or the address that belongs to its contact. */
export type ImportField = PropertyName | 'contact_email';

/** For each column what it holds; undefined for one that is kept as text in the note. */
export type ColumnMapping = readonly (ImportField | undefined)[];

/** An application as one row of a table describes it. */
export interface ImportedApplication {
	/** Row in the file, as the person counts. */
	readonly row: number;
	readonly company: string;
	readonly position: string;
	readonly properties: ReadonlyMap<PropertyName, string>;
	/** Columns that no property has. */
	readonly extra: readonly { readonly header: string; readonly text: string }[];
}

export interface ImportedRows {
	readonly applications: readonly ImportedApplication[];
	/** Sentences about rows that were left out or are unsure. */
	readonly problems: readonly string[];
}

/** Headers of trackers beside the names of the properties themselves, normalized. */
const HEADERS: Readonly<Partial<Record<ImportField, string>>> = {
	company:
		'companyname employername organisationname organizationname firma unternehmen arbeitgeber',
	position:
		'jobtitle jobposition jobrole positiontitle roletitle title job vacancy opening stelle position rolle',
	outcome: 'status stage applicationstatus jobstatus appstage result state outcome ergebnis',
	applied:
		'dateapplied applieddate appliedon appliedat applicationdate datesubmitted applied beworbenam bewerbungsdatum',
	closes: 'deadline closingdate closes applicationdeadline expirationdate frist bewerbungsfrist',
	url: 'link url joburl joblink jobposting posting postingurl website jobad anzeige',
	source: 'source foundon foundvia jobboard platform quelle',
	salary_range: 'salary salaryrange pay payrange compensation gehalt',
	contacts:
		'contact contacts contactname contactperson recruiter recruitername hiringmanager referrer ansprechpartner kontakt',
	contact_email: 'contactemail recruiteremail email emailaddress',
	contact_date: 'followupdate nextcontact',
	heard_back: 'responsedate dateofresponse heardback',
	offer: 'offer offeramount',
	offer_deadline: 'offerdeadline',
};
/** What a column can hold. */
export const IMPORT_FIELDS = Object.keys(HEADERS) as readonly ImportField[];

/** A column with one of these headers counts only if no other column has the property. */
const VAGUE_HEADERS: ReadonlyMap<string, ImportField> = new Map([
	['date', 'applied'],
	['datum', 'applied'],
]);

const DAYS: readonly ImportField[] = [
	'applied',
	'closes',
	'contact_date',
	'decision_date',
	'start_date',
	'outcome_date',
	'offer_deadline',
	'first_round_ends',
	'heard_back',
];

/** Guesses what each column holds. Each property is taken by the first column that has it. */
export function guessMapping(headers: readonly string[], settings: NoteSettings): ColumnMapping {
	const known = fieldsByHeader(settings);
	const taken = new Set<ImportField>();
	const take = (field: ImportField | undefined): ImportField | undefined => {
		if (field === undefined || taken.has(field)) {
			return undefined;
		}
		taken.add(field);
		return field;
	};
	const mapping = headers.map(header => take(known.get(headerKey(header))));
	return mapping.map((field, at) => field ?? take(VAGUE_HEADERS.get(headerKey(headers[at]!))));
}

function fieldsByHeader(settings: NoteSettings): ReadonlyMap<string, ImportField> {
	const known = new Map<string, ImportField>();
	for (const [field, headers] of Object.entries(HEADERS)) {
		headers.split(' ').forEach(header => known.set(header, field as ImportField));
	}
	for (const { name, aliases } of rowsOf('application')) {
		for (const alias of [...aliases, name, settings.properties[name] ?? name]) {
			known.set(headerKey(alias), name as PropertyName);
		}
	}
	for (const written of ['followupid', 'snoozed', 'dismissed', 'type']) {
		known.delete(written);
	}
	return known;
}

function headerKey(header: string): string {
	return normalizeName(normalizeWords(header));
}

/**
 * The applications of a table. Rows without a company and rows that repeat another one are left out, and said so.
 *
 * @param rowOfKey rows of the tables before this one in the same file; this table's are added
 */
export function applicationsOf(
	table: Table,
	mapping: ColumnMapping,
	rowOfKey = new Map<string, number>(),
): ImportedRows {
	const problems: string[] = [];
	const applications: ImportedApplication[] = [];
	const orders = mapping.map((_, column) => columnOrder(table, column));
	for (const row of table.rows) {
		const application = applicationOf(row, table.headers, mapping, orders, problems);
		if (application === undefined) {
			continue;
		}
		const key = applicationKey(application);
		const first = rowOfKey.get(key);
		if (first !== undefined) {
			problems.push(IMPORT.repeated(row.number, first));
			continue;
		}
		rowOfKey.set(key, row.number);
		applications.push(application);
	}
	return { applications, problems };
}

function applicationKey({ company, position, properties }: ImportedApplication): string {
	const applied = properties.get('applied') ?? '';
	return JSON.stringify([company.toLowerCase(), position.toLowerCase(), applied]);
}

function columnOrder({ rows }: Table, column: number): DateOrder {
	return dateOrderOf(rows.map(({ cells }) => cells[column]?.text ?? ''));
}

function applicationOf(
	row: TableRow,
	headers: readonly string[],
	mapping: ColumnMapping,
	orders: readonly DateOrder[],
	problems: string[],
): ImportedApplication | undefined {
	const values = new Map<ImportField, string>();
	const extra: { header: string; text: string }[] = [];
	row.cells.forEach(({ text, url }, column) => {
		const field = mapping[column];
		if (text === '') {
			return;
		}
		if (url !== undefined && field !== 'url' && field !== undefined && !values.has('url')) {
			values.set('url', url);
		}
		if (field === undefined) {
			extra.push({ header: headers[column] || `Column ${column + 1}`, text });
		} else if (DAYS.includes(field)) {
			readDay(field, text, column);
		} else {
			values.set(field, field === 'url' ? (url ?? text) : text);
		}
	});

	function readDay(field: ImportField, text: string, column: number): void {
		const day = readTableDate(text, orders[column]!);
		if (day === 'ambiguous') {
			problems.push(IMPORT.unsureDate(row.number, headers[column]!, text));
		}
		values.set(field, day === undefined || day === 'ambiguous' ? text : day);
	}

	if (row.cells.every(({ text }) => text === '')) {
		return undefined;
	}
	const company = nameOf(values.get('company'));
	if (company === '') {
		problems.push(IMPORT.noCompany(row.number));
		return undefined;
	}
	return {
		row: row.number,
		company,
		position: nameOf(values.get('position')),
		properties: propertiesOf(values),
		extra,
	};
}

/** The text of a name, a link by what a person reads. */
function nameOf(text = ''): string {
	return text.replace(/!?\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/g, '$1').trim();
}

const YES = /^(yes|y|ja|true|x|✓|✔|✅)$/i;
const NO = /^(no|n|nein|false)$/i;

/** The properties as the note gets them. A tick in "Applied?" is no day: it says whether the person has applied. */
function propertiesOf(values: ReadonlyMap<ImportField, string>): ReadonlyMap<PropertyName, string> {
	const { contact_email: email, ...named } = Object.fromEntries(values) as Record<string, string>;
	const properties = new Map(Object.entries(named)) as Map<PropertyName, string>;
	const applied = properties.get('applied') ?? '';
	if (YES.test(applied) || NO.test(applied)) {
		properties.delete('applied');
		if (!properties.has('outcome')) {
			properties.set('outcome', YES.test(applied) ? 'waiting' : 'planning');
		}
	}
	const contact = properties.get('contacts');
	if (email !== undefined && contact === undefined) {
		properties.set('contacts', email);
	} else if (email !== undefined && contact !== undefined && !contact.includes('@')) {
		properties.set('contacts', `${contact} <${email}>`);
	}
	return properties;
}
