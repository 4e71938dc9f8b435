import { COMMANDS_DE } from './de/commands';
import { sentences, translated } from './language';
import { formatDay } from './dates';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The name of each command. */
export const COMMAND_NAMES = translated(
	{
		newInterview: 'New interview note',
		newApplication: 'New application',
		importApplications: 'Import applications',
		exportApplications: 'Export applications',
		newFromInvitation: 'New interview from an invitation',
		turnIntoInterview: 'Turn this note into an interview record',
		writeLetter: 'Write letter',
		write: (title: string): string => `Write ${lower(title)}`,
		writeLettersDue: 'Write all letters due',
		checkLetter: 'Check letter',
		copyLetter: 'Copy letter',
		mailLetter: 'Open letter in mail',
		saveLetterFile: 'Save letter as email file',
		switchChannel: 'Change letter channel',
		writeLetterWithOptions: 'Write letter with options',
		markSent: 'Mark letter as sent',
		snooze: 'Snooze follow-up',
		dismiss: 'Dismiss follow-up',
		reopen: 'Reopen follow-up',
		heardBack: 'Log a reply',
		logCall: 'Log a call',
		setOutcome: 'Set outcome',
		exportCalendar: 'Export calendar now',
		syncCalendar: (title: string): string => `Sync ${title} now`,
		connectCalendar: (title: string): string => `Connect ${title}`,
		disconnectCalendar: (title: string): string => `Disconnect ${title}`,
		customise: 'Customize letter template',
		checkNotes: 'Check notes',
		findJobNotes: 'Find my job notes',
		makeBases: 'Create pipeline and timeline',
		undo: 'Undo last action',
		removeSample: 'Remove sample application',
		open: (title: string): string => `Open ${lower(title)}`,
	},
	COMMANDS_DE.names,
);

const flag = (value: string, description: string): { value: string; description: string } => ({
	value,
	description,
});

/** The parameters of commands on Obsidian's command line. */
export const FLAGS = {
	note: flag('<path>', 'The interview or application, instead of the active note'),
	anyway: { description: 'Continue even if the letter has gaps' },
	discard: { description: 'Replace your own text if the new form can’t hold it' },
	via: flag('<channel>', 'mail, email, phone, linkedin or other'),
	toHost: { description: 'One letter to the host, for everybody' },
	otherOffer: flag('<day>', 'Deadline of another offer, to mention in an inquiry'),
	askFeedback: { description: 'Ask for feedback after a rejection' },
	enclosures: flag('<names>', 'What goes with the letter, separated by semicolons'),
	letter: flag('<path>', 'The letter, instead of the active note'),
	contact: flag('<name>', 'The recipient, if there are several'),
	kind: flag('<kind>', 'Which letter, such as thank-you'),
	followUp: flag('<id>', 'Which follow-up, by its id'),
	until: flag('<day or time>', 'Until when, such as 2026-12-01'),
	at: flag('<day or time>', 'When it was sent; now by default'),
	day: flag('<day>', 'On which day; today by default'),
	outcome: flag(
		'<outcome>',
		'Planning, waiting, offer, accepted, declined, rejected, stalled, no response or withdrawn',
	),
	template: flag('<name>', 'Which template, such as thank-you'),
	table: flag('<path>', 'A CSV file, or a note with a table'),
	invitation: flag('<path>', 'The .ics file'),
	source: flag('<text>', 'How you found the job'),
	url: flag('<address>', 'The address of the job posting'),
	applied: flag('<day>', 'When you applied'),
	company: flag('<name>', 'The employer'),
	position: flag('<name>', 'The job'),
	date: flag('<day or time>', 'When it takes place'),
	interaction: flag('<kind>', 'The kind of meeting, such as phone screen'),
	remove: flag('<yes or no>', 'Whether to delete its events from the calendar first'),
	contacts: flag('<names>', 'The people you meet, separated by semicolons'),
} as const;

/** What commands answer. */
export const COMMAND_MESSAGES = translated(
	{
		done: 'Done.',
		basesMade: (paths: readonly string[]): string => `Created ${paths.join(' and ')}.`,
		basesThere: 'The pipeline and timeline already exist. Nothing was changed.',
		failed: (message: string): string => `Error: ${message}`,
		notHere: (name: string): string => `“${name}” isn’t available here.`,
		noSuchNote: (path: string): string => `There is no note “${path}” in this vault.`,
		turned: 'This note is now an interview record. Fill in what you know to see its follow-ups.',
		letters: (isNew: readonly boolean[]): string => {
			const written = isNew.filter(Boolean).length;
			if (written === 0) {
				if (isNew.length === 1) {
					return 'This letter already exists.';
				}
				return 'These letters already exist.';
			}
			if (written === 1) {
				return 'The letter is ready. Fill in the marked gaps, then check it.';
			}
			return `${written} letters are ready. Fill in the marked gaps, then check them.`;
		},
		exported: (path: string, events: number, written: boolean): string => {
			const state = written ? 'Updated' : 'No change in';
			return `${state} “${path}”: ${events === 1 ? '1 event' : `${events} events`}.`;
		},
		template: (path: string): string => `Edit “${path}”. Letters use it from now on.`,
		noProblems: 'No problems found in your notes.',
	},
	COMMANDS_DE.messages,
);

function daysFrom(today: string, day: string): string {
	const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
	const names: Readonly<Record<number, string>> = {
		1: 'Tomorrow',
		7: 'In a week',
		14: 'In two weeks',
	};
	return names[days] ?? `In ${days} days`;
}

/** Questions that a command asks. */
export const PICK = translated(
	{
		sayWhich: (name: string, known: readonly string[]): string =>
			known.length === 0
				? 'There is nothing to choose from here.'
				: `Choose one with ${name}=…: ${known.slice(0, 20).join('; ')}`,
		sayWhen: (name: string): string => `Add ${name}=… with a date, such as ${name}=2026-12-01.`,
		notATime: (said: string): string =>
			`Couldn’t read “${said}” as a day or time. Write it like 2026-12-01, or 2026-12-01T09:30.`,
		noFollowUp: (id: string): string => `There is no such follow-up here: ${id}`,
		oneOf: (name: string, known: readonly string[]): string =>
			`For ${name}, choose one of ${known.join(', ')}.`,
		noDate: 'no date',
		about: (due: string, why: string): string => `${capital(due)}. ${why}`,
		nothing: 'Nothing found.',
		writeFor: 'Choose a follow-up to write a letter for',
		kind: 'Choose a letter',
		recipient: 'Choose a recipient',
		everybody: (count: number): string => `Everybody (${count} letters)`,
		host: (name: string): string => `${name} only, for everybody (1 letter)`,
		channel: 'Choose how this letter goes out',
		nobodyNamed: 'No recipient yet',
		thereAlready: 'Already written',
		letter: 'Choose the letter that you sent',
		snooze: 'Choose a follow-up to snooze',
		dismiss: 'Choose a follow-up to dismiss',
		reopen: 'Choose a follow-up to reopen',
		until: (title: string): string => `Snooze until: ${title}`,
		snoozeDone: 'Snooze',
		day: (today: string, day: string): string => `${daysFrom(today, day)}, ${formatDay(day)}`,
		otherDay: 'Pick a date and time…',
		heardFrom: 'Choose the application they replied to',
		called: 'Choose the application you called about',
		followUps: (count: number): string => `${count} follow-ups`,
		log: 'Log',
		logReply: 'Log reply',
		application: 'Choose an application',
		outcome: 'Set outcome',
		outcomeDay: (outcome: string): string => `${capital(outcome)} since`,
		set: 'Set outcome',
		template: 'Choose a template to customize',
		templateName: (title: string, name: string): string => {
			const parts = [title];
			if (name.includes('.phone')) {
				parts.push('call script');
			}
			if (name.endsWith('.de')) {
				parts.push('in German');
			}
			return parts.join(', ');
		},
		capital,
	},
	COMMANDS_DE.pick,
);

/** Links from outside. */
export const LINKS = translated(
	{
		unknown: (id: string): string =>
			`This link runs “${id}”, which isn’t a command of Interview Follow-up.`,
		ask: (
			name: string,
			note: string | undefined,
			words: Readonly<Record<string, string | undefined>>,
		): string => {
			const where = note === undefined ? '' : ` on “${note}”`;
			const details = Object.entries(words)
				.filter(([key]) => key !== 'note')
				.map(([key, value]) => ` ${capital(key)}: ${value ?? ''}.`);
			return sentences(
				`A link wants to run “${name}”${where}.`,
				`It changes your notes.${details.join('')} Continue only if you expected this.`,
			);
		},
		yes: 'Run command',
	},
	COMMANDS_DE.links,
);
