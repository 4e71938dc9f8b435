/** Why a note that looks like a job note isn't recognized, with what to do. */
export const UNRECOGNIZED = {
	mapProperties: (pairs: readonly (readonly [ours: string, theirs: string])[]): string =>
		`This looks like a job note, but some property names aren't known. In the setting notes.properties, map ${pairs.map(([ours, theirs]) => `“${theirs}” as ${ours}`).join(', ')}.`,
	nameFolder: (folder: string): string =>
		folder === ''
			? 'This looks like a job note. Add the property type with the value application.'
			: `This looks like a job note. Name “${folder}” as the applications folder (the setting notes.folders.application), or add the property type with the value application.`,
	convertFields: (fields: readonly string[]): string =>
		`This looks like a job note, but it keeps ${fields.join(', ')} as inline fields. Move them to the note's properties.`,
	importTable: (path: string, rows: number): string =>
		`This note has a table of ${rows} applications. Run import "${path}" to turn each row into a note.`,
} as const;
