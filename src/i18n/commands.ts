/** What is said of files of the vault. */
export const FILES = {
	gone: (path: string): string => `“${path}” is not in the vault any more.`,
} as const;

/** What a notice says when something is done, or could not be. */
export const DONE = {
	writing: 'Writing letters',
	letters: (count: number): string => (count === 0 ? 'No letters are due.' : count === 1 ? 'One letter is ready.' : `${count} letters are ready.`),
	sent: (to: string | undefined): string => (to === undefined ? 'Marked as sent.' : `Marked as sent to ${to}.`),
	sentAlready: 'This letter was marked as sent before.',
	noLetterYet: 'No letter is written for this yet. Write it first, or dismiss the follow-up.',
} as const;

export const PROGRESS = {
	cancel: 'Cancel',
	far: (title: string, done: number, total: number): string => `${title}: ${done} of ${total}`,
} as const;

const counted = (count: number, what: string): string => `${count} follow-up${count === 1 ? '' : 's'} ${what}`;

export const STATUS_BAR = {
	reading: 'Reading notes…',
	text: (overdue: number, today: number): string => (overdue + today === 0 ? 'No follow-ups due' : counted(overdue + today, 'due')),
	tooltip: (overdue: number, today: number): string =>
		(overdue + today === 0 ? 'Nothing is overdue or due today. Open follow-ups' : `${[overdue > 0 ? counted(overdue, 'overdue') : '', today > 0 ? counted(today, 'due today') : ''].filter(Boolean).join(', ')}. Open follow-ups`),
} as const;
