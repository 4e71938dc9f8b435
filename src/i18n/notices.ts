const counted = (count: number, what: string): string =>
	`${count} follow-up${count === 1 ? '' : 's'} ${what}`;

export const FILES = {
	gone: (path: string): string => `Couldn’t find “${path}”. It’s no longer in the vault.`,
	beingTyped: (path: string): string =>
		`“${path}” wasn’t changed, because somebody is typing at the same place. Try again in a moment.`,
	unreadableFolder: (path: string): string =>
		`The folder “${path}” can’t be read. Until it can, nothing is removed from your calendars.`,
	emptied:
		'This note just became empty. What it said is kept for ten minutes, in case a sync service is writing it.',
} as const;

/** What a notice says when something is done, or couldn't be done. */
export const DONE_MESSAGES = {
	writing: 'Writing letters',
	lettersNeedAll:
		'No letters were written, because some notes can’t be read. “Check notes” lists them.',
	letters: (count: number): string => {
		if (count === 0) {
			return 'No letters are due.';
		}
		return count === 1 ? '1 letter is ready.' : `${count} letters are ready.`;
	},
	sent: (to: string | undefined): string =>
		to === undefined ? 'Marked as sent.' : `Marked as sent to ${to}.`,
	sentAlready: 'This letter is already marked as sent.',
	noLetterYet: 'There is no letter for this yet. Write it first, or dismiss the follow-up.',
} as const;

export const PROGRESS = {
	cancel: 'Cancel',
	far: (title: string, done: number, total: number): string => `${title}: ${done} of ${total}`,
} as const;

export const STATUS_BAR = {
	reading: 'Reading notes…',
	notRead: 'Notes not read',
	text: (overdue: number, today: number): string =>
		overdue + today === 0 ? 'No follow-ups due' : counted(overdue + today, 'due'),
	tooltip: (overdue: number, today: number): string => {
		if (overdue + today === 0) {
			return 'Nothing is overdue or due today. Open follow-ups';
		}
		const parts: string[] = [];
		if (overdue > 0) {
			parts.push(counted(overdue, 'overdue'));
		}
		if (today > 0) {
			parts.push(counted(today, 'due today'));
		}
		return `${parts.join(', ')}. Open follow-ups`;
	},
} as const;

/** Opening a letter in the mail program or copying it. */
export const SEND_LETTER = {
	gapsTitle: (count: number): string =>
		count === 1 ? 'This letter has a gap' : `This letter has ${count} gaps`,
	gaps: (gaps: readonly string[]): string => `Still to fill in: ${gaps.join('; ')}.`,
	copyAnyway: 'Copy anyway',
	mailAnyway: 'Open in mail anyway',
	copied: 'Letter copied.',
	mailed: 'Letter opened in your mail program.',
	mailedInPart:
		'The letter is too long for your mail program to open in full. The subject is filled in. Paste the text from the clipboard.',
	markSent: 'Mark as sent',
} as const;

export const LETTER_CHECK = {
	fine: 'This letter is ready to send',
	nothing: 'No problems found: no gaps, and nothing is missing.',
	title: (count: number): string => (count === 1 ? '1 thing to check' : `${count} things to check`),
	done: 'Back to the letter',
} as const;

export const PROBLEM_LIST = {
	placeholder: (count: number): string =>
		count === 1 ? '1 problem in your notes' : `${count} problems in your notes`,
	navigate: 'to choose',
	open: 'to open the note at that line',
	what: (property: string, value: string, message: string): string => {
		if (property === '' || (value !== '' && message.includes(value))) {
			return message;
		}
		return `${property}${value === '' ? '' : `: ${value}`} – ${message}`;
	},
	where: (path: string, line: number): string => `${path}, line ${line}`,
} as const;

/** The notice at startup. */
export const DIGEST = {
	title: (overdue: number, today: number): string => {
		if (overdue === 0) {
			return counted(today, 'due today');
		}
		return `${counted(overdue, 'overdue')}${today > 0 ? `, ${today} due today` : ''}`;
	},
	open: 'Show follow-ups',
	write: (count: number): string =>
		count === 1 ? 'Write 1 letter due' : `Write ${count} letters due`,
} as const;

const LETTER_STATES: Readonly<Record<string, string>> = {
	draft: 'not sent yet',
	sent: 'sent',
	skipped: 'skipped',
};

/** The bar above a letter. */
export const LETTER_BAR = {
	label: 'This letter',
	letter: 'Letter',
	to: (name: string): string => `to ${name}`,
	status: (status: string): string => LETTER_STATES[status] ?? status,
	due: (inWords: string, overdue: boolean): string =>
		overdue ? `was due ${inWords}` : `due ${inWords}`,
	action: (id: string, via: string): string => {
		const names: Readonly<Record<string, string>> = {
			'check-letter': 'Check letter',
			'copy-letter': 'Copy letter',
			'mail-letter': 'Open in mail',
			'mark-sent': via === 'phone' ? 'Mark as used' : 'Mark as sent',
		};
		return names[id] ?? id;
	},
} as const;
