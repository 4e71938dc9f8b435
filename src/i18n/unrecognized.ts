import { sentences, translated } from './language';

const notes = (count: number): string => `${count} ${count === 1 ? 'note' : 'notes'}`;
const notesDe = (count: number): string => `${count} ${count === 1 ? 'Notiz' : 'Notizen'}`;

/** Why a note that looks like a job note isn't recognized, with what to do. */
export const UNRECOGNIZED = {
	mapProperties: (pairs: readonly (readonly [ours: string, theirs: string])[]): string =>
		sentences(
			"This looks like a job note, but some property names aren't known.",
			`In the setting notes.properties, map ${pairs.map(([ours, theirs]) => `“${theirs}” as ${ours}`).join(', ')}.`,
		),
	nameFolder: (folder: string): string =>
		folder === ''
			? 'This looks like a job note. Add the property type with the value application.'
			: sentences(
					'This looks like a job note.',
					`Name “${folder}” as the applications folder (the setting notes.folders.application), or add the property type with the value application.`,
				),
	convertFields: (fields: readonly string[]): string =>
		sentences(
			`This looks like a job note, but it keeps ${fields.join(', ')} in its text.`,
			'Add them as properties of the note.',
		),
	importTable: (path: string, rows: number): string =>
		`This note has a table of ${rows} applications. Run import "${path}" to turn each row into a note.`,
} as const;

/** The dialog of notes that look like job notes and aren't recognized. */
export const JOB_NOTES = translated(
	{
		title: 'Find my job notes',
		looking: 'Looking through your notes…',
		none: 'Every note that looks like a job note is recognized.',
		about:
			'These notes look like job notes but aren’t recognized yet. Nothing changes until you choose.',
		mapTitle: (count: number): string => `Other property names (${notes(count)})`,
		mapAbout: (pairs: readonly string[]): string =>
			`Read ${pairs.join(', ')}. This is a setting; your notes stay as they are.`,
		pair: (theirs: string, ours: string): string => `“${theirs}” as ${ours}`,
		mapRun: 'Use these names',
		folderTitle: (folder: string, count: number): string => `Folder “${folder}” (${notes(count)})`,
		folderAbout:
			'Count the notes in this folder as applications. This is a setting; your notes stay as they are.',
		folderRun: 'Use this folder',
		typeTitle: (count: number): string => `Not marked as applications (${notes(count)})`,
		typeAbout: 'Add the property type: application to each note.',
		typeRun: (count: number): string => `Mark ${notes(count)}`,
		fieldsTitle: (count: number): string => `Fields in the text (${notes(count)})`,
		fieldsAbout: (fields: readonly string[]): string =>
			`Add ${fields.join(', ')} as properties. The text of your notes stays as it is.`,
		fieldsRun: (count: number): string => `Add properties to ${notes(count)}`,
		tableTitle: (path: string, rows: number): string =>
			`Table in “${path}” (${rows} ${rows === 1 ? 'row' : 'rows'})`,
		tableAbout:
			'Create a note for each row. Applications that have a note already stay as they are.',
		tableRun: (rows: number): string => `Import ${rows} ${rows === 1 ? 'row' : 'rows'}`,
		preview: (company: string, details: readonly string[]): string =>
			[company, ...details].join(', '),
		applied: (day: string): string => `applied ${day}`,
		more: (count: number): string => `and ${count} more`,
		recognized: (count: number): string => `Recognized ${notes(count)}.`,
		imported: (count: number): string => `Created ${notes(count)}.`,
		undo: 'Undo',
		undone: 'Undone.',
		count: (count: number): string =>
			count === 1
				? '1 note looks like a job note but isn’t recognized.'
				: `${count} notes look like job notes but aren’t recognized.`,
	},
	{
		title: 'Meine Bewerbungsnotizen finden',
		looking: 'Notizen werden durchgesehen…',
		none: 'Alle Notizen, die nach Bewerbung aussehen, sind erkannt.',
		about: sentences(
			'Diese Notizen sehen nach Bewerbungen aus, sind aber noch nicht erkannt.',
			'Es ändert sich nichts, bis Sie wählen.',
		),
		mapTitle: count => `Andere Namen von Eigenschaften (${notesDe(count)})`,
		mapAbout: pairs =>
			`Liest ${pairs.join(', ')}. Das ist eine Einstellung; Ihre Notizen bleiben, wie sie sind.`,
		pair: (theirs, ours) => `„${theirs}“ als ${ours}`,
		mapRun: 'Diese Namen verwenden',
		folderTitle: (folder, count) => `Ordner „${folder}“ (${notesDe(count)})`,
		folderAbout: sentences(
			'Die Notizen in diesem Ordner zählen als Bewerbungen.',
			'Das ist eine Einstellung; Ihre Notizen bleiben, wie sie sind.',
		),
		folderRun: 'Diesen Ordner verwenden',
		typeTitle: count => `Nicht als Bewerbung gekennzeichnet (${notesDe(count)})`,
		typeAbout: 'Jede Notiz bekommt die Eigenschaft type: application.',
		typeRun: count => `${notesDe(count)} kennzeichnen`,
		fieldsTitle: count => `Felder im Text (${notesDe(count)})`,
		fieldsAbout: fields =>
			`${fields.join(', ')} werden Eigenschaften. Der Text Ihrer Notizen bleibt, wie er ist.`,
		fieldsRun: count => `Eigenschaften in ${notesDe(count)} anlegen`,
		tableTitle: (path, rows) => `Tabelle in „${path}“ (${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'})`,
		tableAbout:
			'Legt für jede Zeile eine Notiz an. Bewerbungen, die schon eine Notiz haben, bleiben, wie sie sind.',
		tableRun: rows => `${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'} importieren`,
		preview: (company, details) => [company, ...details].join(', '),
		applied: day => `beworben am ${day}`,
		more: count => `und ${count} weitere`,
		recognized: count => `${notesDe(count)} erkannt.`,
		imported: count => `${notesDe(count)} angelegt.`,
		undo: 'Rückgängig machen',
		undone: 'Rückgängig gemacht.',
		count: count =>
			count === 1
				? '1 Notiz sieht nach Bewerbung aus und ist nicht erkannt.'
				: `${count} Notizen sehen nach Bewerbung aus und sind nicht erkannt.`,
	},
);
