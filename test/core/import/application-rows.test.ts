import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationsOf, guessMapping } from '../../../src/core/import/application-rows';
import { readCsv, readMarkdownTables } from '../../../src/core/import/application-table';
import { dateOrderOf, readTableDate } from '../../../src/core/import/table-date';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';

const rowsOfCsv = (csv: string) => {
	const table = readCsv(csv);
	return applicationsOf(table, guessMapping(table.headers, NOTE_DEFAULTS));
};
const propertiesOf = (csv: string): Record<string, string> =>
	Object.fromEntries(rowsOfCsv(csv).applications[0]!.properties);

describe('the mapping of columns', () => {
	test.each([
		['Company Name', 'company'],
		['Employer', 'company'],
		['Firma', 'company'],
		['Job Title', 'position'],
		['Date Applied', 'applied'],
		['Applied?', 'applied'],
		['Application Status', 'outcome'],
		['Job URL', 'url'],
		['Salary Range', 'salary_range'],
		['Hiring Manager', 'contacts'],
		['Date', 'applied'],
		['Notes', undefined],
		['Type', undefined],
		['constructor', undefined],
	])('%s', (header, field) => {
		expect(guessMapping([header], NOTE_DEFAULTS)).toEqual([field]);
	});

	test('takes each property once, a plain date only if nothing better is there', () => {
		const headers = ['Company', 'Date', 'Date Applied', 'Employer'];
		expect(guessMapping(headers, NOTE_DEFAULTS)).toEqual([
			'company',
			undefined,
			'applied',
			undefined,
		]);
	});

	test("knows the vault's own names", () => {
		const settings = { ...NOTE_DEFAULTS, properties: { decision_date: 'hear by' } };
		expect(guessMapping(['Hear by'], settings)).toEqual(['decision_date']);
	});
});

describe('dates', () => {
	test.each([
		['2026-11-03', '2026-11-03'],
		['2026/11/3', '2026-11-03'],
		['2026-11-03 14:00:00', '2026-11-03'],
		['Nov 3, 2026', '2026-11-03'],
		['3 November 2026', '2026-11-03'],
		['3-Nov-26', '2026-11-03'],
		['Tuesday, November 3rd, 2026', '2026-11-03'],
		['3. März 2026', '2026-03-03'],
		['3.11.2026', '2026-11-03'],
		['23/11/2026', '2026-11-23'],
		['11/23/2026', '2026-11-23'],
		['11/11/2026', '2026-11-11'],
		['03/04/2026', 'ambiguous'],
		['31/11/2026', undefined],
		['last week', undefined],
		['2026', undefined],
	])('%s', (text, day) => {
		expect(readTableDate(text, dateOrderOf([text]))).toBe(day);
	});

	test('one date of a column decides for all of them', () => {
		const csv = 'Company,Applied\nAcme,03/04/2026\nContoso,03/23/2026';
		expect(propertiesOf(csv)).toMatchObject({ applied: '2026-03-04' });
		expect(rowsOfCsv('Company,Applied\nAcme,03/04/2026').problems).toEqual([
			'Row 2: “03/04/2026” in “Applied” could be two dates. It was copied as it is; write it as 2026-11-23.',
		]);
	});
});

test('a tick under “Applied?” says whether the person applied', () => {
	expect(propertiesOf('Company,Applied?\nAcme,Yes')).toEqual({
		company: 'Acme',
		outcome: 'waiting',
	});
	expect(propertiesOf('Company,Applied?\nAcme,no')).toEqual({
		company: 'Acme',
		outcome: 'planning',
	});
});

test('puts a contact and their address together', () => {
	expect(
		propertiesOf('Company,Recruiter,Recruiter Email\nAcme,Jo Park,jo@acme.example'),
	).toMatchObject({
		contacts: 'Jo Park <jo@acme.example>',
	});
});

test('leaves out rows without a company and repeated rows, and says so', () => {
	const { applications, problems } = rowsOfCsv(
		'Company;Role\n;Dev\n;;\nAcme;C++ Dev\nacme;c++ dev\nAcme;C# Dev\n',
	);
	expect(applications.map(({ row, position }) => [row, position])).toEqual([
		[4, 'C++ Dev'],
		[6, 'C# Dev'],
	]);
	expect(problems).toEqual([
		'Row 2 names no company, so it was left out.',
		'Row 5 repeats row 4 (same company, position and date), so it was left out.',
	]);
});

test('reads tables in Markdown with links, escapes and emphasis', () => {
	const tables = readMarkdownTables(
		[
			'| Company | Role | Link |',
			'|:--|--|--:|',
			'| [[Acme Inc\\|Acme]] | **Dev** | [ad](https://acme.example/1) |',
			'| A \\| B | TBD | |',
			'',
			'```',
			'| Company |',
			'| --- |',
			'| No |',
			'```',
		].join('\n'),
	);
	expect(tables).toHaveLength(1);
	const table = tables[0]!;
	const { applications } = applicationsOf(table, guessMapping(table.headers, NOTE_DEFAULTS));
	expect(applications.map(({ company, position }) => [company, position])).toEqual([
		['Acme', 'Dev'],
		['A | B', ''],
	]);
	expect(applications[0]!.properties.get('url')).toBe('https://acme.example/1');
});

test('reads any text without throwing', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 300 }), text => {
			const tables = [readCsv(text), ...readMarkdownTables(`| Company |\n|--|\n${text}`)];
			tables.forEach(table => applicationsOf(table, guessMapping(table.headers, NOTE_DEFAULTS)));
			readTableDate(text, 'unknown');
		}),
		{ numRuns: 300, seed: 11 },
	);
});
