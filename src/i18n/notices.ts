import { NOTICES_DE } from './de/notices';
import { sentences, translated } from './language';

const counted = (count: number, what: string): string =>
	`${count} follow-up${count === 1 ? '' : 's'} ${what}`;

export const FILES = translated(
	{
		gone: (path: string): string => `Couldn’t find “${path}”. It’s no longer in the vault.`,
		beingTyped: (path: string): string =>
			`“${path}” wasn’t changed, because somebody is typing at the same place. Try again in a moment.`,
		unreadableFolder: (path: string): string =>
			`The folder “${path}” can’t be read. Until it can, nothing is removed from your calendars.`,
		emptied: sentences(
			'This note just became empty.',
			'What it said is kept for ten minutes, in case a sync service is writing it.',
		),
	},
	NOTICES_DE.files,
);

/** What a notice says when something is done, or couldn't be done. */
export const DONE_MESSAGES = translated(
	{
		writing: 'Writing letters',
		showLetters: 'Show letters',
		lettersNeedAll:
			'No letters were written, because some notes can’t be read. “Check notes” lists them.',
		letters: (count: number): string => {
			if (count === 0) {
				return 'No letters are due.';
			}
			if (count === 1) {
				return '1 letter is ready.';
			}
			return `${count} letters are ready.`;
		},
		sent: (to: string | undefined): string =>
			to === undefined ? 'Marked as sent.' : `Marked as sent to ${to}.`,
		sentAlready: 'This letter is already marked as sent.',
		noLetterYet: 'There is no letter for this yet. Write it first, or dismiss the follow-up.',
	},
	NOTICES_DE.done,
);

export const PROGRESS = translated(
	{
		cancel: 'Cancel',
		far: (title: string, done: number, total: number): string => `${title}: ${done} of ${total}`,
	},
	NOTICES_DE.progress,
);

export const STATUS_BAR = translated(
	{
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
	},
	NOTICES_DE.statusBar,
);

/** Opening a letter in the mail program or copying it. */
export const SEND_LETTER = translated(
	{
		gapsTitle: (count: number): string =>
			count === 1 ? 'This letter has a gap' : `This letter has ${count} gaps`,
		gaps: (gaps: readonly string[]): string => `Still to fill in: ${gaps.join('; ')}.`,
		earlyTitle: 'It’s too early for this letter',
		early: (day: string, why: string): string => `Wait until ${day}. ${why}`,
		markAnyway: 'Mark as sent anyway',
		copyAnyway: 'Copy anyway',
		mailAnyway: 'Open in mail anyway',
		copied: 'Letter copied.',
		mailed: 'Letter opened in your mail program.',
		mailedInPart: sentences(
			'The letter is too long for your mail program to open in full.',
			'The subject is filled in.',
			'Paste the text from the clipboard.',
		),
		markSent: 'Mark as sent',
		saveAnyway: 'Save anyway',
		saveFile: 'Save as email file',
		saved: (name: string): string => `Saved “${name}”. Open it to send it from your mail program.`,
		switched: (channel: string): string => `Changed to: ${channel}.`,
		notSwitched: 'This letter already has that form.',
		editsTitle: 'Replace your text?',
		edits:
			'You have changed this letter, and the new form has no place for your text. It would be written again from your notes.',
		replace: 'Replace text',
	},
	NOTICES_DE.sendLetter,
);

export const LETTER_CHECK = translated(
	{
		fine: 'This letter is ready to send',
		nothing: 'No problems found: no gaps, and nothing is missing.',
		title: (count: number): string =>
			count === 1 ? '1 thing to check' : `${count} things to check`,
		done: 'Back to the letter',
	},
	NOTICES_DE.letterCheck,
);

export const PROBLEM_LIST = translated(
	{
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
	},
	NOTICES_DE.problemList,
);

/** The notice at startup. */
export const DIGEST = translated(
	{
		title: (overdue: number, today: number): string => {
			if (overdue === 0) {
				return counted(today, 'due today');
			}
			return `${counted(overdue, 'overdue')}${today > 0 ? `, ${today} due today` : ''}`;
		},
		open: 'Show follow-ups',
		write: (count: number): string =>
			count === 1 ? 'Write 1 letter due' : `Write ${count} letters due`,
	},
	NOTICES_DE.digest,
);

const LETTER_STATES: Readonly<Record<string, string>> = {
	draft: 'not sent yet',
	sent: 'sent',
	skipped: 'skipped',
};

/** The bar above a letter. */
export const LETTER_BAR = translated(
	{
		label: 'This letter',
		letter: 'Letter',
		nextGap: 'Fill next gap',
		to: (name: string): string => `to ${name}`,
		status: (status: string): string => LETTER_STATES[status] ?? status,
		due: (inWords: string, overdue: boolean): string =>
			overdue ? `was due ${inWords}` : `due ${inWords}`,
		action: (id: string, via: string): string => {
			const names: Readonly<Record<string, string>> = {
				'check-letter': 'Check letter',
				'copy-letter': 'Copy letter',
				'mail-letter': 'Open in mail',
				'switch-channel': 'Change channel',
				'mark-sent': via === 'phone' ? 'Mark as used' : 'Mark as sent',
			};
			return names[id] ?? id;
		},
	},
	NOTICES_DE.letterBar,
);

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What was done with follow-ups and applications: in the view, in notices and on the command line. */
export const DONE = translated(
	{
		snoozed: (titles: readonly string[], until: string): string =>
			titles.length === 1
				? `Snoozed until ${until}: ${titles[0]!}`
				: `Snoozed ${many(titles.length, 'follow-up')} until ${until}.`,
		dismissed: (titles: readonly string[]): string =>
			titles.length === 1
				? `Dismissed: ${titles[0]!}`
				: `Dismissed ${many(titles.length, 'follow-up')}.`,
		reopened: (titles: readonly string[]): string =>
			titles.length === 1
				? `Reopened: ${titles[0]!}`
				: `Reopened ${many(titles.length, 'follow-up')}.`,
		thanked: (title: string): string => `Marked as thanked: ${title}`,
		called: (company: string): string =>
			`Call logged${company ? `: ${company}` : ''}. It counts as an inquiry.`,
		replied: (company: string): string => `Reply logged${company ? `: ${company}` : ''}.`,
		outcome: (application: string, outcome: string): string => `${application}: ${outcome}`,
		closed: (company: string): string => `Closed as no response: ${company}`,
		dateNoted: (application: string, what: string, day: string): string =>
			`${application}: ${what} ${day}`,
		letters: (count: number): string =>
			count === 0
				? 'No letters are due.'
				: `${many(count, 'letter')} ${count === 1 ? 'is' : 'are'} ready.`,
	},
	NOTICES_DE.outcomes,
);

export const UNDO = translated(
	{
		button: 'Undo',
		done: (message: string): string => `Undone: ${message}`,
		nothing: 'There is nothing to undo.',
		already: 'This was already undone.',
		failedAction: 'An action that failed halfway',
		changedSince: (paths: readonly string[]): string =>
			sentences(
				`Couldn’t undo the change in ${paths.map(path => `“${path}”`).join(', ')}, because it was edited or moved since.`,
				'The rest was undone.',
			),
	},
	NOTICES_DE.undo,
);
