import Papa from 'papaparse';
import type { Application, Records } from '../core/records/application';
import { isoOfWhen } from '../core/time/when';

/**
 * Columns of the exported table, named as the properties are, so that it can be
 * imported again.
 */
const COLUMNS = [
	'company',
	'position',
	'outcome',
	'outcome_date',
	'applied',
	'closes',
	'source',
	'url',
	'salary_range',
	'contacts',
	'interviews',
	'contact_date',
	'decision_date',
	'heard_back',
	'offer',
	'offer_deadline',
	'path',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * All applications as CSV (RFC 4180), one a row. A cell that a spreadsheet
 * would run as a formula is quoted with an apostrophe.
 */
export function applicationsCsv(records: Records): string {
	const rows = records.applications.map(rowOf);
	const csv = Papa.unparse(
		{ fields: [...COLUMNS], data: rows.map(row => COLUMNS.map(column => row[column])) },
		{ newline: '\r\n', escapeFormulae: true },
	);
	return `${csv}\r\n`;
}

function rowOf(application: Application): Row {
	const { company, position = '', outcome, outcomeDate = '', note, timeline } = application;
	return {
		company,
		position,
		outcome,
		outcome_date: outcomeDate,
		applied: note?.applied ?? '',
		closes: note?.closes ?? '',
		source: note?.source ?? '',
		url: note?.url ?? '',
		salary_range: note?.salaryRange ?? '',
		contacts: application.contacts.map(({ name }) => name).join('; '),
		interviews: application.interviews
			.flatMap(({ date, zone }) => (date ? [isoOfWhen(date, zone)] : []))
			.join('; '),
		contact_date: timeline.contactDate ?? '',
		decision_date: timeline.decisionDate ?? '',
		heard_back: application.heardOn ?? (application.heard ? 'yes' : ''),
		offer: note?.offer.join('; ') ?? '',
		offer_deadline: note?.offerDeadline ?? '',
		path: note?.path ?? '',
	};
}
