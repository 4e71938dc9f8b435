import { translated } from './language';

const applications = (count: number): string => `${count} application${count === 1 ? '' : 's'}`;

/** Importing and exporting applications as a table. */
export const APPLICATION_TABLE = translated(
	{
		title: 'Import applications',
		from: 'Choose a CSV file or a note with a table, or paste a table',
		paste: 'Paste a table',
		pasteAbout:
			'Paste rows from a spreadsheet or a Markdown table, with the column names in the first row.',
		table: 'Table',
		readTable: 'Read table',
		columns: 'Check the columns',
		columnsAbout: 'Choose what each column holds. The rest is kept as text in the note.',
		column: (number: number): string => `Column ${number}`,
		keepAsText: 'Keep as text',
		preview: 'Preview import',
		noCompany: 'Couldn’t find a column with companies. Name one column “Company”.',
		noFile: (name: string): string => `Couldn’t find the file “${name}” in this vault.`,
		plan: (created: number, known: number): string =>
			`Creates notes for ${applications(created)}.${known > 0 ? ` ${applications(known)} already have a note and stay as they are.` : ''}`,
		more: (count: number): string => `and ${count} more`,
		run: (count: number): string => `Import ${applications(count)}`,
		imported: (created: number, known: number): string =>
			`Imported ${applications(created)}.${known > 0 ? ` ${applications(known)} already had a note.` : ''}`,
		exported: (path: string, count: number): string =>
			`Exported ${applications(count)} to “${path}”.`,
	},
	{
		title: 'Bewerbungen importieren',
		from: 'CSV-Datei oder Notiz mit einer Tabelle wählen, oder eine Tabelle einfügen',
		paste: 'Tabelle einfügen',
		pasteAbout:
			'Fügen Sie Zeilen aus einer Tabellenkalkulation oder eine Markdown-Tabelle ein, mit den Spaltennamen in der ersten Zeile.',
		table: 'Tabelle',
		readTable: 'Tabelle lesen',
		columns: 'Spalten prüfen',
		columnsAbout: 'Wählen Sie, was jede Spalte enthält. Der Rest bleibt als Text in der Notiz.',
		column: number => `Spalte ${number}`,
		keepAsText: 'Als Text behalten',
		preview: 'Vorschau zeigen',
		noCompany: 'Keine Spalte mit Firmen gefunden. Nennen Sie eine Spalte „Firma“.',
		noFile: name => `Die Datei „${name}“ gibt es in diesem Vault nicht.`,
		plan: (created, known) =>
			`Legt ${created} Notizen an. ${known} gibt es schon; sie bleiben, wie sie sind.`,
		more: count => `und ${count} weitere`,
		run: count => `${count} importieren`,
		imported: (created, known) => `${created} importiert, ${known} gab es schon.`,
		exported: (path, count) => `${count} Bewerbungen nach „${path}“ exportiert.`,
	},
);
