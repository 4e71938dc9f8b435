import { sentences } from './language';
/** What the MCP server tells an assistant and asks the person. */
export const MCP = {
	instructions: sentences(
		'Follow-ups of a job search, from the notes of one Obsidian vault.',
		'Read tools change nothing.',
		'Write tools ask the person first, or need confirm: true after the person has agreed.',
	),
	list: 'Lists the follow-ups with when they are due, for whom and why.',
	records: 'Lists the applications with their interviews, contacts and state.',
	check: 'Lists every problem in the notes.',
	draftLetter: 'Writes a letter as a draft note. Nothing is sent.',
	logReply: 'Notes that an employer replied.',
	snooze: 'Moves a follow-up to a later day.',
	statuses: 'Only follow-ups with these statuses. Default: overdue, open and upcoming.',
	kind: 'The kind of letter.',
	note: 'Path of the interview or application note in the vault.',
	contact: 'Name of the person who gets the letter, if there are several.',
	day: 'Day of the reply, such as 2026-11-27. Default: today.',
	id: 'Id of the follow-up, from list_follow_ups.',
	until: 'The day until which it waits, such as 2026-12-01.',
	confirm: 'true only after the person has agreed to this very change.',
	agree: 'Make this change?',
	notConfirmed: (change: string): string =>
		sentences(
			'Nothing was changed.',
			`Ask the person: ${change} If they agree, call this tool again with confirm: true.`,
		),
	declined: 'The person declined, so nothing was changed.',
	willDraft: (kind: string, note: string): string => `Write the letter “${kind}” about ${note}?`,
	willLog: (note: string, day: string): string => `Note in ${note} that they replied on ${day}?`,
	willSnooze: (title: string, until: string): string => `Snooze “${title}” until ${until}?`,
	done: (path: string): string => `Changed ${path}.`,
	noFollowUp: (id: string): string => `There's no follow-up with the id ${id}.`,
	noApplication: (note: string): string => `${note} isn't an interview or application.`,
	notADay: (text: string): string => `“${text}” isn't a day. Write it as 2026-11-27.`,
	unknownTool: (name: string): string => `There's no tool ${name}.`,
	missing: (name: string): string => `The argument ${name} is missing.`,
} as const;
