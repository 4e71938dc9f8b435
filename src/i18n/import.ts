import { IMPORT_DE } from './de/import';
import { sentences, translated } from './language';
/** What `import` says, on the command line and in the plugin. */
export const IMPORT = translated(
	{
		help: 'import interviews from an invitation (.ics), or applications from a table (.csv, .md)',
		file: 'the invitation or table to import',
		dryRun: 'print what would be written, and write nothing',
		notACalendar: (file: string): string =>
			`${file}: This isn't an iCalendar file. Save the invitation as .ics and import that.`,
		noMeeting: (file: string): string => `${file}: There is no meeting with a date in this file.`,
		noTable: (file: string): string =>
			`${file}: No table with a company column was found. Name one column “Company”.`,
		unknownFile: (file: string): string => `${file}: Import an .ics, .csv or .md file.`,
		noSuchFile: (file: string): string => `${file}: There is no such file.`,
		notImported: (summary: string): string =>
			`“${summary}” was cancelled, and no note was made from it, so nothing was written.`,
		older: (path: string): string =>
			`${path}: A newer version of this invitation was imported before, so the note wasn't changed.`,
		unchanged: (path: string): string => `${path}: Already up to date.`,
		noCompany: (row: number): string => `Row ${row} names no company, so it was left out.`,
		repeated: (row: number, first: number): string =>
			`Row ${row} repeats row ${first} (same company, position and date), so it was left out.`,
		unsureDate: (row: number, column: string, value: string): string =>
			sentences(
				`Row ${row}: “${value}” in “${column}” could be two dates.`,
				'It was copied as it is; write it as 2026-11-23.',
			),
		mapping: (pairs: readonly string[]): string => `Columns: ${pairs.join(', ')}.`,
		unmapped: (headers: readonly string[]): string =>
			`Kept as text in the note: ${headers.join(', ')}.`,
		imported: (count: number): string => `${count} ${count === 1 ? 'note' : 'notes'} written.`,
		wouldWrite: (count: number): string =>
			`${count} ${count === 1 ? 'note' : 'notes'} would be written.`,
		exported: (count: number): string =>
			`${count} ${count === 1 ? 'application' : 'applications'} written.`,
		exportCsv: 'write the applications as CSV to this file, instead of the calendar; - prints them',
		importedFrom: 'From the import',
	},
	IMPORT_DE,
);
