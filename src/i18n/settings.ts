import { SETTING_FAULTS_DE, SETTINGS_DE } from './de/settings';
import { sentences, translated } from './language';

/** What the plugin says of its own settings file. */
export const SETTINGS_FILE = {
	broken: (aside: string): string =>
		sentences(
			'Couldn’t read the settings of Interview Follow-up, so the defaults are used.',
			`Nothing is lost: the old file is kept as “${aside}”.`,
			'Correct it and rename it to data.json, or choose your settings again.',
		),
	brokenAndStuck: (file: string): string =>
		sentences(
			'Couldn’t read the settings of Interview Follow-up, and their file couldn’t be moved.',
			`Until you correct “${file}”, the defaults are used and no change is saved.`,
		),
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

/** Every setting's name and description. */
export const SETTING_NAMES = translated(
	{
		none: 'None',
		add: 'Add',
		sender: {
			heading: 'You',
			name: row('Your name', 'Signs your letters.'),
			address: row('Your address', 'Shown at the top of mailed letters. One line each.'),
			email: row('Your email', 'Shown below your name in emails.'),
			phone: row('Your phone', 'Shown below your name, and in call scripts for voicemail.'),
			closing: row(
				'Closing',
				'The words above your name. Leave empty to use the usual ones in the letter’s language.',
			),
			closingPlaceholder: 'Sincerely',
		},
		letters: {
			heading: 'Letters',
			folder: row('Letters folder', 'Letters are saved as notes in this folder.'),
			language: row('Language', 'For letters to people whose note has no language.'),
			languages: { en: 'English', de: 'German' },
			templates: row(
				'Templates folder',
				'A note in this folder with a template’s name replaces the built-in template.',
			),
			customise: row(
				'Customize templates',
				'Copies a built-in template to that folder so you can edit it.',
			),
			templatesOf: (names: readonly string[]): string => names.join(', '),
		},
		followUps: {
			heading: 'Follow-ups',
			thankYouHours: row('Thank-you within', 'Hours after the end of the meeting.'),
			waitBusinessDays: row(
				'Wait before asking',
				'Business days before you follow up when nobody told you a date.',
			),
			inquiryBusinessDays: row(
				'Days between inquiries',
				'Business days to wait before you ask again.',
			),
			inquiries: row(
				'Number of inquiries',
				'How often you ask before an application counts as stalled. 0 means you never ask.',
			),
			courtesyBusinessDays: row(
				'Courtesy gap',
				'Business days after a letter or call before you contact the same employer again. 0 turns the gap off.',
			),
			lapseDays: row(
				'Auto-dismiss after',
				'Days before an overdue follow-up is dismissed automatically.',
			),
			rules: row('Rules', 'Choose what you want to be reminded of.'),
			weekend: row('Weekend', 'Days of the week that aren’t business days.'),
			holidays: 'Holidays',
			noHolidays: 'None yet. Add public holidays where you apply.',
			addHoliday: 'Add holiday',
		},
		display: {
			heading: 'In Obsidian',
			digest: row('Notice at startup', 'Shows once how many follow-ups are overdue or due today.'),
			statusBar: row('Status bar', 'Shows how many follow-ups are due.'),
		},
		calendar: {
			heading: 'Calendar',
			include: {
				'follow-ups': row('Follow-ups', 'Adds each follow-up with a due time to your calendar.'),
				interviews: row('Interviews', 'Adds the meetings to your calendar.'),
				milestones: row(
					'Promised dates and deadlines',
					'Adds the dates you were given to your calendar.',
				),
			},
			milestones: row('Which dates', 'Choose which kinds of dates to add.'),
			of: (on: number, all: number): string => (on === all ? 'All' : `${on} of ${all}`),
			onRequest: 'Always shown in Obsidian. Turn on to add it to your calendar too.',
			alarms: row('Alarms', 'Minutes before an event, comma-separated. Leave empty for none.'),
			file: row(
				'Calendar file',
				sentences(
					'The iCal file in this vault that “Export calendar now” writes.',
					'Google updates a subscribed file only every 8 to 24 hours.',
				),
			),
			cancelledDays: row(
				'Keep canceled events',
				'Days for which the file still lists a canceled event, so that calendar programs delete it.',
			),
			allDayAlarms: 'Alarms for all-day events',
			noAlarms: 'None. All-day events have no alarm.',
			allDayAlarm: row('Alarm', 'Days before, and the time of day.'),
			addAlarm: 'Add alarm',
			daysBefore: 'Days before',
			timeOfDay: 'Time of day',
		},
		notes: {
			heading: 'Your notes',
			timeZone: row('Time zone', 'For notes without a time zone. Shared by all your devices.'),
			language: row(
				'Language of titles',
				'For titles and reasons, also in your calendar. Shared by all your devices.',
			),
			vaultName: row('Vault name', 'Links in your calendar open this vault by name.'),
			folders: {
				interview: row(
					'Interviews folder',
					'Notes in this folder count as interviews unless they say otherwise. New ones are created here.',
				),
				application: row(
					'Applications folder',
					'Notes in this folder count as applications unless they say otherwise.',
				),
				contact: row(
					'Contacts folder',
					'Notes in this folder count as people unless they say otherwise.',
				),
				letter: row(
					'Other letters folder',
					'Notes in this folder count as letters unless they say otherwise.',
				),
			},
			templateFolders: row(
				'Template folders',
				sentences(
					'Notes in these folders are ignored.',
					'One folder per line.',
					'Folders called Templates are always ignored.',
				),
			),
			properties: row('Property names', 'Map properties that have other names in your notes.'),
			mapped: (count: number): string => (count === 0 ? 'Default' : `${count} mapped`),
			search: 'Find a property',
		},
	},
	SETTINGS_DE,
);

/** Errors in a settings field, with what to enter. */
export const SETTING_FAULTS = translated(
	{
		email: 'Enter an address such as name@example.com.',
		numbers: 'Enter whole minutes, such as 120, 15. The maximum is four weeks.',
		file: 'Enter a file name that ends with .ics, such as Follow-ups.ics.',
		days: 'Enter a number of days from 0 to 60.',
		vaultName: 'Enter the vault’s name as Obsidian shows it.',
		taken: (other: string): string => `“${other}” already uses that name.`,
	},
	SETTING_FAULTS_DE,
);
