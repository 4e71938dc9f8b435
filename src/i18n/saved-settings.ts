import { EXPECTED_SETTING_DE, SAVED_DE } from './de/import';
import { sentences, translated } from './language';

/** What is wrong with the saved settings as a whole. */
export const SAVED = translated(
	{
		notAnObject: "The saved settings aren't an object, so the defaults are used.",
		newer: sentences(
			'A newer version saved these settings.',
			'Settings that this version knows are used; update it to use the rest.',
		),
		fault: (name: string, value: string, expected: string): string =>
			`The setting ${name} is ${value}. Write ${expected}. Until then it counts as not set.`,
		unknown: (name: string): string => `There is no setting ${name}.`,
		listed: 'docs/settings.md lists all of them.',
		meant: (name: string): string => `Did you mean ${name}?`,
	},
	SAVED_DE,
);

/** What a setting's value has to be, as the end of "Write …". */
export const EXPECTED = translated(
	{
		text: 'a text',
		flag: 'true or false',
		count: 'a whole number, 0 or more',
		list: 'a list',
		group: 'a group of settings',
		zone: 'a time zone such as Europe/Berlin',
		day: 'a day such as 2026-12-24',
		weekday: 'a weekday from 0 (Sunday) to 6 (Saturday)',
		within: (least: number, most: number): string => `a whole number from ${least} to ${most}`,
		alarm: (days: number, minutes: number): string =>
			`daysBefore (a whole number from 0 to ${days}) and minutes (from 0 to ${minutes})`,
		fileName: 'a file name',
		oneOf: (known: readonly string[]): string => `one of ${known.join(', ')}`,
	},
	EXPECTED_SETTING_DE,
);

/** Names the setting, its value, and what to write instead. */
export function settingFault(name: string, value: unknown, expected: string): string {
	return SAVED.fault(name, shown(value), expected);
}

/** Names a setting that isn't known, and the one that was probably meant. */
export function unknownSetting(name: string, meant: string | undefined): string {
	const hint = meant === undefined ? SAVED.listed : SAVED.meant(meant);
	return sentences(SAVED.unknown(name), hint);
}

function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	if (text.length > 60) {
		return `${text.slice(0, 60)}…`;
	}
	return text;
}

/** One sentence about each setting of `data.json`, by dotted name. */
export const SETTING_ABOUT: Readonly<Record<string, string>> = {
	version: 'Version of this format.',
	timeZone: 'Time zone of notes that name none. Empty: the computer’s.',
	language: 'Language of titles and reasons: `en` or `de`. Empty: English.',
	vaultName: 'Name of the vault in `obsidian://` links. Empty: the folder’s name.',
	vaultId: 'Identity of the vault in calendars. Created by the plugin; don’t change it.',
	'notes.folders.interview': 'Notes in this folder count as interviews unless they say otherwise.',
	'notes.folders.application':
		'Notes in this folder count as applications unless they say otherwise.',
	'notes.folders.contact': 'Notes in this folder count as contacts unless they say otherwise.',
	'notes.folders.letter': 'Notes in this folder count as letters unless they say otherwise.',
	'notes.templateFolders':
		'Folders whose notes are templates, besides every folder named Templates.',
	'notes.properties':
		'The vault’s own property names: `{"contact_date": "hear by"}`. docs/properties.md lists the properties.',
	'followUps.thankYouHours': 'Hours after a meeting in which to send a thank-you.',
	'followUps.waitBusinessDays': 'Business days to wait for an answer that nobody promised.',
	'followUps.inquiryBusinessDays': 'Business days between two inquiries.',
	'followUps.inquiries': 'How many inquiries to send before an application counts as stalled.',
	'followUps.courtesyBusinessDays':
		'Business days after a letter or call before the next inquiry to the same employer.',
	'followUps.lapseDays': 'Days before an overdue follow-up is dismissed automatically.',
	'followUps.weekend':
		'Days of the week that aren’t business days, 0 for Sunday to 6 for Saturday.',
	'followUps.holidays': 'Days that aren’t business days.',
	'followUps.rulesOff': 'Rules that are turned off. docs/follow-ups.md lists the rules.',
	'letters.folder': 'Folder of letter notes.',
	'letters.templates': 'Folder of your own letter templates.',
	'letters.language': 'Language of letters to people whose note names none.',
	'letters.sender.name': 'Your name. It signs your letters.',
	'letters.sender.address': 'Your postal address, one entry for each line.',
	'letters.sender.email': 'Your email address.',
	'letters.sender.phone': 'Your phone number.',
	'letters.sender.closing':
		'Words above your name, such as “Sincerely”. Empty: the usual ones of the language.',
	'calendar.include': 'What goes into calendars: `follow-ups`, `interviews`, `milestones`.',
	'calendar.milestones': 'Which dates go into calendars, by property name.',
	'calendar.rules':
		'Rules that go into calendars only if named here: `no-response`, `screening-inquiry`.',
	'calendar.alarms': 'Minutes before a timed event at which it reminds you.',
	'calendar.allDayAlarms':
		'When all-day events remind you: days before, and minutes after midnight.',
	'calendar.cancelledDays':
		'Days for which a withdrawn event stays in the file and feed as cancelled.',
	'calendar.file': 'Path of the iCal file in the vault.',
	'calendar.keepFile': 'Whether Obsidian keeps the iCal file up to date.',
	'calendar.syncByItself': 'Whether Obsidian syncs connected calendars automatically.',
	'calendar.feed': 'Whether Obsidian serves the iCal feed to calendar programs on this computer.',
	'calendar.feedPort': 'Port of the iCal feed on 127.0.0.1.',
	'google.clientId': 'Client ID of your Google OAuth client.',
	'google.calendar': 'Which Google calendar is used: `own` (“Job search”) or `chosen`.',
	'google.calendarId': 'ID of the calendar. Set when you connect.',
	'google.calendarName': 'Name of the calendar. Set when you connect.',
	'google.moved': 'What happens if you move an event: `snooze` or `put-back`.',
	'google.deleted': 'What happens if you delete an event: `dismiss` or `recreate`.',
	'google.renamed': 'What happens if you rename an event: `keep` or `put-back`.',
	'caldav.server': 'Address of the CalDAV server.',
	'caldav.user': 'User name on the server.',
	'caldav.allowedHosts':
		'Other hosts that may get the password, because the server points to them. Set when you connect.',
	'caldav.calendarUrl': 'Address of the calendar. Set when you connect.',
	'caldav.calendarName': 'Name of the calendar. Set when you connect.',
	'caldav.moved': 'What happens if you move an event: `snooze` or `put-back`.',
	'caldav.deleted': 'What happens if you delete an event: `dismiss` or `recreate`.',
	'caldav.renamed': 'What happens if you rename an event: `keep` or `put-back`.',
	'display.digest': 'Whether a notice at startup says what is due.',
	'display.statusBar': 'Whether the status bar shows how much is due.',
	'display.finishedSteps': 'Steps of the first start that you finished or skipped.',
};
