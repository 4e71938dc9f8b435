/** What the plugin says of its own settings file. */
export const SETTINGS_FILE = {
	broken: (aside: string): string =>
		`The settings of Interview Follow-up could not be read, so the usual ones are in use. Nothing is lost: the old file is kept as “${aside}”. Mend it and rename it to data.json, or set things anew.`,
	brokenAndStuck: (file: string): string =>
		`The settings of Interview Follow-up could not be read, and their file could not be moved aside. Until “${file}” is mended the usual settings are in use, and no change is saved.`,
	faults: (faults: readonly string[]): string =>
		`Interview Follow-up settings: ${faults.join(' ')}`,
} as const;

export const WEEKDAYS = [
	'Sunday',
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
] as const;

/** `contact_date` as people say it: `Contact date`. */
export function propertyHint(name: string): string {
	return capital(name).replaceAll('_', ' ');
}

/** What the table says of a property, as a sentence. */
export function sentenceHint(about: string): string {
	return `${capital(about)}.`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

const row = (name: string, desc: string): { name: string; desc: string } => ({ name, desc });

/** Every setting's name, and one sentence about it. */
export const SETTING_NAMES = {
	none: 'None',
	add: 'Add',
	sender: {
		heading: 'You',
		name: row('Your name', 'Signs your letters.'),
		address: row('Your address', 'Stands at the head of letters by mail, a line each.'),
		email: row('Your email', 'Stands below your name in emails.'),
		phone: row('Your phone', 'Stands below your name, and in call scripts for voicemail.'),
		closing: row(
			'Closing',
			'The words above your name. Leave it empty for the usual ones of the letter’s language.',
		),
		closingPlaceholder: 'Sincerely',
	},
	letters: {
		heading: 'Letters',
		folder: row('Folder for letters', 'Letters are written as notes in this folder.'),
		language: row('Language', 'For letters to people whose note names no language.'),
		languages: { en: 'English', de: 'German' },
		templates: row(
			'Folder for your templates',
			'A note here that is called like a template is used instead of the built-in one.',
		),
		customise: row(
			'Customise templates',
			'Copies a built-in template into that folder, for you to change.',
		),
		templatesOf: (names: readonly string[]): string => names.join(', '),
	},
	followUps: {
		heading: 'Follow-ups',
		thankYouHours: row('Hours for a thank-you', 'Counted from the end of the meeting.'),
		waitBusinessDays: row(
			'Wait without a promise',
			'Business days before you ask, where nobody said when you would hear.',
		),
		inquiryBusinessDays: row(
			'Days between inquiries',
			'Business days to wait after asking, before you ask once more.',
		),
		inquiries: row('Number of inquiries', 'How often you ask before the search counts as stalled.'),
		courtesyBusinessDays: row(
			'Courtesy gap',
			'Business days after any letter or call in which no inquiry to the same employer is due.',
		),
		lapseDays: row(
			'Let go after',
			'Days after which something that was due and never done is let go by itself.',
		),
		rules: row('Rules', 'What you want to be reminded of.'),
		rulesOn: (on: number, all: number): string => (on === all ? 'All on' : `${on} of ${all} on`),
		weekend: row('Weekend', 'Days of the week that are no business days.'),
		holidays: 'Holidays',
		noHolidays: 'None yet. Add the days on which nobody works where you apply.',
		addHoliday: 'Add a holiday',
	},
	calendar: {
		heading: 'Calendar',
		include: {
			'follow-ups': row(
				'Follow-ups',
				'Puts every follow-up that has a due time into your calendar.',
			),
			interviews: row('Interviews', 'Puts the meetings themselves into your calendar.'),
			milestones: row(
				'Dates you were told',
				'Puts promised dates and deadlines into your calendar.',
			),
		},
		milestones: row('Which dates', 'Each kind of date can be left out.'),
		of: (on: number, all: number): string => (on === all ? 'All' : `${on} of ${all}`),
		onRequest: 'Always shown in Obsidian; switch it on to have it in your calendar too.',
		alarms: row(
			'Alarms',
			'Minutes before a timed event at which it rings, divided by commas. Leave it empty for none.',
		),
		file: row(
			'Calendar file',
			'The iCal file in this vault that “Export calendar now” writes. Google re-reads a subscribed file only every 8 to 24 hours.',
		),
		cancelledDays: row(
			'Keep withdrawn events',
			'Days for which the file still tells calendar programs that an event was withdrawn.',
		),
		allDayAlarms: 'Alarms of events that last all day',
		noAlarms: 'None. Events that last all day do not ring.',
		allDayAlarm: row('Rings', 'Days before, and the time of day.'),
		addAlarm: 'Add an alarm',
		daysBefore: 'Days before',
		timeOfDay: 'Time of day',
	},
	notes: {
		heading: 'Your notes',
		timeZone: row('Time zone', 'For notes that name none. All your devices share it.'),
		vaultName: row('Name of this vault', 'Links from your calendar open this vault by its name.'),
		folders: {
			interview: row(
				'Folder of interviews',
				'Notes in it that say nothing else are interviews, and new ones go there.',
			),
			application: row(
				'Folder of applications',
				'Notes in it that say nothing else are applications.',
			),
			contact: row('Folder of contacts', 'Notes in it that say nothing else are people.'),
			letter: row(
				'Folder of other letters',
				'Notes in it that say nothing else are letters. Those written here say so themselves.',
			),
		},
		templateFolders: row(
			'Template folders',
			'Notes in these folders are left alone, a folder per line. Folders called Templates always are.',
		),
		properties: row('Property names', 'Where your notes call something by another name.'),
		mapped: (count: number): string => (count === 0 ? 'As usual' : `${count} of your own`),
		search: 'Find a property',
	},
} as const;

/** What is wrong with what was entered, and what to enter. */
export const SETTING_FAULTS = {
	email: 'Enter an address such as name@example.com.',
	numbers: 'Enter whole numbers of minutes, such as 120, 15; four weeks at most.',
	file: 'Enter a file name that ends with .ics, such as Follow-ups.ics.',
	days: 'Enter a number of days from 0 to 60.',
	vaultName: 'Enter the name of the vault, as Obsidian shows it.',
	taken: (other: string): string => `“${other}” goes by that name already.`,
} as const;
