import { sentences } from '../language';

/** What is said about imports, in German. */
export const IMPORT_DE = {
	notACalendar: (file: string): string =>
		`${file}: Das ist keine iCalendar-Datei. Speichern Sie die Einladung als .ics.`,
	noMeeting: (file: string): string => `${file}: In dieser Datei ist kein Treffen mit Datum.`,
	noTable: (file: string): string =>
		`${file}: Keine Tabelle mit einer Spalte für Unternehmen gefunden. Nennen Sie eine „Company“.`,
	unknownFile: (file: string): string =>
		`${file}: Importieren Sie eine Datei mit .ics, .csv oder .md.`,
	noSuchFile: (file: string): string => `${file}: Diese Datei gibt es nicht.`,
	notImported: (summary: string): string =>
		sentences(
			`„${summary}“ wurde abgesagt, und es gab noch keine Notiz dazu.`,
			'Deshalb wurde nichts geschrieben.',
		),
	older: (path: string): string =>
		sentences(
			`${path}: Eine neuere Fassung dieser Einladung wurde schon importiert.`,
			'Die Notiz wurde nicht geändert.',
		),
	unchanged: (path: string): string => `${path}: Schon aktuell.`,
	noCompany: (row: number): string => `Zeile ${row} nennt kein Unternehmen und fällt weg.`,
	repeated: (row: number, first: number): string =>
		`Zeile ${row} wiederholt Zeile ${first} und fällt weg.`,
	unsureDate: (row: number, column: string, value: string): string =>
		sentences(
			`Zeile ${row}: „${value}“ in „${column}“ kann zwei Tage bedeuten.`,
			'Es wurde so übernommen. Schreiben Sie es wie 2026-11-23.',
		),
	mapping: (pairs: readonly string[]): string => `Spalten: ${pairs.join(', ')}.`,
	unmapped: (headers: readonly string[]): string =>
		`Bleibt als Text in der Notiz: ${headers.join(', ')}.`,
	imported: (count: number): string => `${count} ${count === 1 ? 'Notiz' : 'Notizen'} geschrieben.`,
	exported: (count: number): string =>
		`${count} ${count === 1 ? 'Bewerbung' : 'Bewerbungen'} geschrieben.`,
	importedFrom: 'Aus dem Import',
};

/** What is wrong with the saved settings, in German. */
export const SAVED_DE = {
	notAnObject: 'Die gespeicherten Einstellungen sind kein Objekt. Es gelten die Vorgaben.',
	newer: sentences(
		'Eine neuere Version hat diese Einstellungen gespeichert.',
		'Was diese Version kennt, gilt. Aktualisieren Sie für den Rest.',
	),
	fault: (name: string, value: string, expected: string): string =>
		sentences(
			`Die Einstellung ${name} ist ${value}. Schreiben Sie ${expected}.`,
			'Bis dahin gilt sie als nicht gesetzt.',
		),
	unknown: (name: string): string => `Eine Einstellung ${name} gibt es nicht.`,
	listed: 'docs/settings.md nennt alle.',
	meant: (name: string): string => `Meinten Sie ${name}?`,
};

export const EXPECTED_SETTING_DE = {
	text: 'einen Text',
	flag: 'true oder false',
	count: 'eine ganze Zahl, 0 oder mehr',
	list: 'eine Liste',
	group: 'eine Gruppe von Einstellungen',
	zone: 'eine Zeitzone wie Europe/Berlin',
	day: 'einen Tag wie 2026-12-24',
	weekday: 'einen Wochentag von 0 (Sonntag) bis 6 (Samstag)',
	within: (least: number, most: number): string => `eine ganze Zahl von ${least} bis ${most}`,
	alarm: (days: number, minutes: number): string =>
		`daysBefore (eine ganze Zahl von 0 bis ${days}) und minutes (von 0 bis ${minutes})`,
	fileName: 'einen Dateinamen',
	oneOf: (known: readonly string[]): string => `eines von ${known.join(', ')}`,
};
