export const SAVED = {
	notAnObject: 'The saved settings are not an object, so the defaults are used.',
	newer:
		'The settings were saved by a newer version. What this version knows of them is used; update it for the rest.',
};

export const EXPECTED = {
	text: 'a text',
	flag: 'true or false',
	count: 'a whole number, 0 or more',
	list: 'a list',
	group: 'a group of settings',
	zone: 'a time zone such as Europe/Berlin',
	day: 'a day such as 2026-12-24',
	weekday: 'a weekday, 0 for Sunday to 6 for Saturday',
	within: (least: number, most: number): string => `a whole number from ${least} to ${most}`,
	alarm: (days: number, minutes: number): string =>
		`daysBefore, a whole number from 0 to ${days}, and minutes, from 0 to ${minutes}`,
	fileName: 'the name of a file',
	oneOf: (known: readonly string[]): string => `one of ${known.join(', ')}`,
};

/** Names the setting, what it is, and what it should be. */
export function settingFault(name: string, value: unknown, expected: string): string {
	return `The setting ${name} is ${shown(value)}, but should be ${expected}. Until it is mended, it counts as not set.`;
}

function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
