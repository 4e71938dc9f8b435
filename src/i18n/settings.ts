/** What the plugin says of its own settings file. */
export const SETTINGS_FILE = {
	broken: (aside: string): string =>
		`The settings of Interview Follow-up could not be read, so the usual ones are in use. Nothing is lost: the old file is kept as “${aside}”. Mend it and rename it to data.json, or set things anew.`,
	brokenAndStuck: (file: string): string =>
		`The settings of Interview Follow-up could not be read, and their file could not be moved aside. Until “${file}” is mended the usual settings are in use, and no change is saved.`,
	faults: (faults: readonly string[]): string => `Interview Follow-up settings: ${faults.join(' ')}`,
} as const;
