import { formatDay } from './dates';

/** What is said of files of the vault. */
export const FILES = {
	gone: (path: string): string => `“${path}” is not in the vault any more.`,
} as const;

/** What a notice says when something is done, or could not be. */
export const DONE_MESSAGES = {
	writing: 'Writing letters',
	letters: (count: number): string =>
		count === 0
			? 'No letters are due.'
			: count === 1
				? 'One letter is ready.'
				: `${count} letters are ready.`,
	sent: (to: string | undefined): string =>
		to === undefined ? 'Marked as sent.' : `Marked as sent to ${to}.`,
	sentAlready: 'This letter was marked as sent before.',
	noLetterYet: 'No letter is written for this yet. Write it first, or dismiss the follow-up.',
} as const;

export const PROGRESS = {
	cancel: 'Cancel',
	far: (title: string, done: number, total: number): string => `${title}: ${done} of ${total}`,
} as const;

const counted = (count: number, what: string): string =>
	`${count} follow-up${count === 1 ? '' : 's'} ${what}`;

export const STATUS_BAR = {
	reading: 'Reading notes…',
	text: (overdue: number, today: number): string =>
		overdue + today === 0 ? 'No follow-ups due' : counted(overdue + today, 'due'),
	tooltip: (overdue: number, today: number): string =>
		overdue + today === 0
			? 'Nothing is overdue or due today. Open follow-ups'
			: `${[overdue > 0 ? counted(overdue, 'overdue') : '', today > 0 ? counted(today, 'due today') : ''].filter(Boolean).join(', ')}. Open follow-ups`,
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The form for a meeting. */
export const INTERVIEW_FORM = {
	newTitle: 'New interview',
	create: 'Create note',
	turnTitle: 'Turn into an interview record',
	turn: 'Add properties',
	cancel: 'Cancel',
	company: 'Company',
	position: 'Position',
	when: 'When',
	whenAbout: 'Leave out what you do not know yet.',
	date: 'Date',
	time: 'Time',
	interaction: 'Kind of meeting',
	interactions: (known: readonly string[], own: string): Record<string, string> => ({
		...Object.fromEntries(known.map(name => [name, capital(name)])),
		[own]: 'In my own words',
	}),
	ownWords: 'Such as site visit',
	people: 'People',
	peopleAbout: 'Everybody you meet gets a thank-you letter.',
	peoplePlaceholder: 'Name, then Enter',
	remove: (name: string): string => `Remove ${name}`,
	noCompany: 'Name the company, or at least somebody you meet.',
} as const;

/** The question for a day. */
export const ASK_WHEN = {
	day: 'Day',
	time: 'Time',
	timeAbout: 'Not needed.',
	cancel: 'Cancel',
	noDay: 'Choose a day.',
	tooEarly: 'Choose a later day.',
	tooLate: 'Choose a day that is not in the future.',
} as const;

/** What each command is called. */
export const COMMAND_NAMES = {
	newInterview: 'New interview note',
	turnIntoInterview: 'Turn this note into an interview record',
	writeLetter: 'Write letter',
	write: (title: string): string => `Write ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
	writeLettersDue: 'Write all letters due',
	checkLetter: 'Check letter',
	copyLetter: 'Copy letter',
	mailLetter: 'Open letter in mail',
	markSent: 'Mark letter as sent',
	snooze: 'Snooze follow-up',
	dismiss: 'Dismiss follow-up',
	reopen: 'Reopen follow-up',
	heardBack: 'Log that they were heard from',
	logCall: 'Log a call',
	setOutcome: 'Set outcome',
	exportCalendar: 'Export calendar now',
	syncCalendar: (title: string): string => `Sync ${title} now`,
	connectCalendar: (title: string): string => `Connect ${title}`,
	disconnectCalendar: (title: string): string => `Disconnect ${title}`,
	customise: 'Customise letter template',
	checkNotes: 'Check notes',
	makeBases: 'Make bases with the pipeline and timeline',
	open: (title: string): string => `Open ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
} as const;

const flag = (value: string, description: string): { value: string; description: string } => ({
	value,
	description,
});

/** What a command takes on Obsidian's command line. */
export const FLAGS = {
	note: flag('<path>', 'The interview or application, instead of the note in front'),
	anyway: { description: 'Even with gaps in it' },
	letter: flag('<path>', 'The letter, instead of the note in front'),
	contact: flag('<name>', 'Whom the letter goes to, where there are several'),
	kind: flag('<kind>', 'Which letter, such as thank-you'),
	followUp: flag('<id>', 'Which follow-up, by its id'),
	until: flag('<day or time>', 'Until when, such as 2026-12-01'),
	at: flag('<day or time>', 'When it was sent; now, where it is not said'),
	day: flag('<day>', 'On which day; today, where it is not said'),
	outcome: flag(
		'<outcome>',
		'Planning, waiting, offer, accepted, declined, rejected, stalled, no response or withdrawn',
	),
	template: flag('<name>', 'Which template, such as thank-you'),
	company: flag('<name>', 'The employer'),
	position: flag('<name>', 'The job'),
	date: flag('<day or time>', 'When it takes place'),
	interaction: flag('<kind>', 'Which kind of meeting, such as phone screen'),
	remove: flag('<yes or no>', 'Whether its events are taken out of the calendar first'),
	contacts: flag('<names>', 'Whom you meet, divided by semicolons'),
} as const;

/** What commands answer. */
export const COMMAND_MESSAGES = {
	done: 'Done.',
	basesMade: (paths: readonly string[]): string => `Made ${paths.join(' and ')}.`,
	basesThere: 'The bases are there already, and stay as they are.',
	failed: (message: string): string => `Error: ${message}`,
	notHere: (name: string): string => `“${name}” does not apply here now.`,
	noSuchNote: (path: string): string => `There is no note “${path}” in this vault.`,
	turned: 'This note is an interview record now. Fill in what you know, and its follow-ups appear.',
	letters: (isNew: readonly boolean[]): string => {
		const fresh = isNew.filter(Boolean).length;
		if (fresh === 0) {
			return isNew.length === 1
				? 'This letter is written already.'
				: 'These letters are written already.';
		}
		return fresh === 1
			? 'The letter is ready. Fill in what is marked, then check it.'
			: `${fresh} letters are ready. Fill in what is marked, then check them.`;
	},
	snoozed: (title: string): string => `Snoozed: ${title}`,
	dismissed: (title: string): string => `Dismissed: ${title}. “Reopen follow-up” brings it back.`,
	reopened: (title: string): string => `Open again: ${title}`,
	heardBack: 'Noted that they were heard from.',
	called: 'The call is noted, and counts as an inquiry.',
	outcome: (application: string, outcome: string): string => `${application}: ${outcome}`,
	exported: (path: string, events: number, written: boolean): string =>
		`${written ? `“${path}” is up to date` : `“${path}” was up to date`}: ${events === 1 ? 'one event' : `${events} events`}.`,
	template: (path: string): string =>
		`“${path}” is open for you to change. Letters use it from now on.`,
	noProblems: 'No problems found in your notes.',
} as const;

/** What is asked while a command runs. */
export const PICK = {
	sayWhich: (name: string, known: readonly string[]): string =>
		known.length === 0
			? 'There is nothing to choose from here.'
			: `Say which with ${name}=…: ${known.slice(0, 20).join('; ')}`,
	sayWhen: (name: string): string => `Say when with ${name}=…, such as ${name}=2026-12-01.`,
	notATime: (said: string): string =>
		`“${said}” is no day or time. Write it like 2026-12-01, or 2026-12-01T09:30.`,
	noFollowUp: (id: string): string => `There is no such follow-up here: ${id}`,
	oneOf: (name: string, known: readonly string[]): string =>
		`For ${name}, choose from ${known.join(', ')}.`,
	noDate: 'no date',
	about: (due: string, why: string): string => `${capital(due)}. ${why}`,
	nothing: 'There is none.',
	writeFor: 'Which follow-up is the letter for?',
	kind: 'Which letter?',
	recipient: 'To whom?',
	everybody: (count: number): string => `Everybody (${count} letters)`,
	nobodyNamed: 'Nobody named yet',
	thereAlready: 'Written already',
	letter: 'Which letter was sent?',
	snooze: 'Which follow-up shall wait?',
	dismiss: 'Which follow-up shall be let go?',
	reopen: 'Which follow-up shall come back?',
	until: (title: string): string => `Snooze until: ${title}`,
	snoozeDone: 'Snooze',
	day: (today: string, day: string): string => {
		const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
		const inWords =
			days === 1
				? 'Tomorrow'
				: days === 7
					? 'In a week'
					: days === 14
						? 'In two weeks'
						: `In ${days} days`;
		return `${inWords}, ${formatDay(day)}`;
	},
	otherDay: 'Another day or time…',
	heardFrom: 'Which application were you written or called about?',
	called: 'Which application did you call about?',
	log: 'Log',
	application: 'Which application?',
	outcome: 'How does it stand?',
	outcomeDay: (outcome: string): string => `${capital(outcome)} since`,
	set: 'Set',
	template: 'Which template would you like to make your own?',
	templateName: (title: string, name: string): string =>
		[title, name.includes('.phone') ? 'call script' : '', /\.de$/.test(name) ? 'in German' : '']
			.filter(Boolean)
			.join(', '),
	capital,
} as const;

export const CONFIRM = { no: 'Cancel' } as const;

/** Links from outside. */
export const LINKS = {
	unknown: (id: string): string =>
		`This link asks for “${id}”, which Interview Follow-up does not know.`,
	ask: (
		name: string,
		note: string | undefined,
		words: Readonly<Record<string, string | undefined>>,
	): string =>
		`A link asks for “${name}”${note === undefined ? '' : ` at “${note}”`}. It changes your notes.${Object.entries(
			words,
		)
			.filter(([key]) => key !== 'note')
			.map(([key, value]) => ` ${capital(key)}: ${value ?? ''}.`)
			.join('')} Go on only if you expected this.`,
	yes: 'Go on',
} as const;

/** Handing a letter to the mail program or the clipboard. */
export const SEND_LETTER = {
	gapsTitle: (count: number): string =>
		count === 1 ? 'There is a gap in this letter' : `There are ${count} gaps in this letter`,
	gaps: (gaps: readonly string[]): string => `Still to fill in: ${gaps.join('; ')}.`,
	copyAnyway: 'Copy anyway',
	mailAnyway: 'Open in mail anyway',
	copied: 'The letter is in the clipboard.',
	mailed: 'The letter is in your mail program.',
	mailedInPart:
		'The letter is too long to be handed to your mail program whole. Its subject is there; paste the text, which is in the clipboard.',
	markSent: 'Mark as sent',
} as const;

export const LETTER_CHECK = {
	fine: 'This letter is ready to go',
	nothing: 'Nothing to change: no gaps, and all that such a letter needs is there.',
	title: (count: number): string =>
		count === 1 ? 'One thing to look at' : `${count} things to look at`,
	done: 'Back to the letter',
} as const;

export const PROBLEM_LIST = {
	placeholder: (count: number): string =>
		count === 1 ? 'One problem in your notes' : `${count} problems in your notes`,
	navigate: 'to choose',
	open: 'to open the note at that line',
	what: (property: string, value: string, message: string): string =>
		property === '' || (value !== '' && message.includes(value))
			? message
			: `${property}${value === '' ? '' : `: ${value}`} – ${message}`,
	where: (path: string, line: number): string => `${path}, line ${line}`,
} as const;

/** The notice at the start. */
export const DIGEST = {
	title: (overdue: number, today: number): string =>
		overdue === 0
			? counted(today, 'due today')
			: `${counted(overdue, 'overdue')}${today > 0 ? `, ${today} due today` : ''}`,
	open: 'Show follow-ups',
	write: (count: number): string =>
		count === 1 ? 'Write the letter due' : `Write ${count} letters due`,
} as const;

/** The bar above a letter. */
export const LETTER_BAR = {
	label: 'This letter',
	letter: 'Letter',
	to: (name: string): string => `to ${name}`,
	status: (status: string): string =>
		({ draft: 'not sent yet', sent: 'sent', skipped: 'skipped' })[status] ?? status,
	due: (inWords: string, overdue: boolean): string =>
		overdue ? `was due ${inWords}` : `due ${inWords}`,
	action: (id: string, via: string): string =>
		({
			'check-letter': 'Check',
			'copy-letter': 'Copy',
			'mail-letter': 'Open in mail',
			'mark-sent': via === 'phone' ? 'Mark as used' : 'Mark as sent',
		})[id] ?? id,
} as const;
