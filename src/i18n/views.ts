import { formatDay } from './dates';

const counted = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;

/** Headings of the follow-ups view, by group. */
export const GROUP_HEADINGS = {
	overdue: 'Overdue',
	today: 'Today',
	'this week': 'This week',
	later: 'Later',
	'no date': 'No date',
	snoozed: 'Snoozed',
	missing: 'Worth finding out',
} as const;

/** The follow-ups view. */
export const FOLLOW_UPS_VIEW = {
	title: 'Follow-ups',
	writeAllDue: 'Write all letters due',
	newInterview: 'New interview note',
	problems: (count: number): string => `${counted(count, 'problem', 'problems')} in your notes`,
	due: (inWords: string, exactly: string): string =>
		`${inWords.charAt(0).toUpperCase()}${inWords.slice(1)}, ${exactly}`,
	noDate: 'No date',
	draft: 'Letter written',
	snoozed: 'Snoozed',
	email: (name: string, address: string): string => `Email ${name}: ${address}`,
	call: (name: string, number: string): string => `Call ${name}: ${number}`,
	offered: 'Offered',
	research: 'Your research',
	benefits: 'Benefits that matter',
	notNoted: 'not noted yet',
	ask: (facts: readonly string[]): string => `${capital(listed(facts))}.`,
	undo: 'Undo',
} as const;

/** What can be done with a follow-up: short on its button, whole in its menu. */
export const ROW_ACTIONS = {
	write: 'Write letter',
	writeKind: (title: string): string => `Write: ${title}`,
	prepareCall: 'Prepare call',
	openLetter: 'Open letter',
	markSent: 'Mark as sent',
	thanked: 'I thanked them already',
	logCall: 'I called them today',
	heardBack: 'They wrote back today',
	closeUnanswered: 'Close as no response',
	snooze: 'Snooze',
	bringBack: 'Bring back',
	dismiss: 'Dismiss',
	openNote: 'Open note',
	more: 'More actions',
	about: (action: string, title: string): string => `${action}, ${title}`,
} as const;

/** Until when a follow-up is put off. */
export const SNOOZE = {
	tomorrow: (day: string): string => `Tomorrow, ${formatDay(day)}`,
	threeDays: (day: string): string => `In 3 days, ${formatDay(day)}`,
	nextWeek: (day: string): string => `Next week, ${formatDay(day)}`,
	pick: 'Pick a date…',
	title: 'Snooze until',
	day: 'Day',
	past: 'Choose a day after today.',
	snooze: 'Snooze',
	cancel: 'Cancel',
} as const;

/** Said, and shown above the list, when something was done. */
export const DONE_LINE = {
	snoozed: (title: string, day: string): string => `Snoozed until ${formatDay(day)}: ${title}`,
	dismissed: (title: string): string => `Dismissed: ${title}`,
	reopened: (title: string): string => `Back on the list: ${title}`,
	sent: (title: string): string => `Marked as sent: ${title}`,
	thanked: (title: string): string => `Noted that you thanked them: ${title}`,
	called: (title: string): string => `Call noted: ${title}`,
	heardBack: (company: string): string => `Noted that ${company || 'they'} wrote back today.`,
	closed: (company: string): string => `Closed as no response: ${company}`,
} as const;

/** What the follow-ups view says where it has nothing to list. */
export const NOTHING_LISTED = {
	reading: 'Reading your notes…',
	doneTitle: 'Nothing to follow up',
	done: 'Every letter that your notes call for is sent or put off. Note what they told you about dates after each interview, and it will appear here in time.',
	startTitle: 'Your follow-ups will stand here',
	start:
		'Each interview note calls for a letter of thanks within a day, and for an inquiry once a promised date has passed. Make your first one, or add these properties to a note that you have:',
	example: [
		'type: interview',
		'company: Acme',
		'date: 2026-11-23T14:00',
		'contacts: Jane Smith',
		'contact_date: 2026-12-01',
	],
} as const;

/** Outcomes as headings. */
export const OUTCOME_HEADINGS = {
	planning: 'Planning',
	waiting: 'Waiting',
	stalled: 'Stalled',
	offer: 'Offer',
	accepted: 'Accepted',
	declined: 'Declined',
	rejected: 'Rejected',
	'no response': 'No response',
	withdrawn: 'Withdrawn',
} as const;

/** Names of the views in a base. */
export const BASES = { pipeline: 'Pipeline', timeline: 'Timeline', table: 'Table' } as const;

export const PIPELINE = {
	title: 'Applications by outcome',
	column: (heading: string, count: number): string =>
		`${heading}, ${counted(count, 'application', 'applications')}`,
	move: (company: string): string => `Move ${company} to another outcome`,
	moveTo: 'Move to',
	moved: (company: string, heading: string): string => `${company} is now under ${heading}.`,
} as const;

export const TIMELINE = {
	title: 'Interviews, promises and deadlines',
	nothing:
		'No interview, promised day or deadline of these applications lies in the last two months or the next four. Note the dates that they tell you, and they appear here.',
	today: 'Today',
	mark: (label: string, company: string, day: string): string => `${label}: ${company}, ${day}`,
	week: (monday: string): string => formatDay(monday).split(' ').slice(1, 3).join(' '),
} as const;

/** The summary. */
export const SUMMARY = {
	title: 'Summary',
	nothing:
		'Once your notes tell of an application or an interview, its numbers and plots stand here.',
	asTable: 'Show as a table',
	applications: 'Applications',
	interviews: 'Interviews',
	offers: 'Offers',
	medianReply: 'Median time to reply',
	none: 'None yet',
	inDays: (days: number): string => counted(days, 'day', 'days'),
	flow: 'Applications by outcome',
	flowSays: (count: number): string =>
		`How ${counted(count, 'application', 'applications')} went, and where each stands now.`,
	from: 'From',
	to: 'To',
	replies: 'Time to reply',
	repliesSay: (answered: number, median: number | undefined): string =>
		median === undefined
			? 'No employer has answered so far.'
			: `Days from applying to the first answer. ${counted(answered, 'employer has', 'employers have')} answered, half of them within ${counted(median, 'day', 'days')}.`,
	days: 'Days',
	silent: 'No answer yet',
	range: (from: number, to: number | undefined): string =>
		to === undefined ? `${from} or more` : `${from} to ${to}`,
	thanks: 'Letters of thanks in time',
	thanksSay: (inTime: number, total: number): string =>
		total === 0
			? 'No letter of thanks has been due so far.'
			: `${inTime} of ${total} letters of thanks went out while they were due.`,
	letters: 'Letters',
	count: 'Number',
	inTime: 'In time',
	later: 'Later',
	untold: 'No time noted',
	unsent: 'Not sent',
} as const;

/** Where the applications go through, and where they stand. */
export const FLOW_LABELS = {
	...OUTCOME_HEADINGS,
	applications: 'Applications',
	interview: 'Interview',
	'offer made': 'Offer',
	offer: 'Offer open',
} as const;

/** What a mark on the timeline is called; a meeting by its own name. */
export const TIMELINE_MARKS = {
	interview: (interaction: string): string =>
		interaction === '' ? 'Interview' : capital(interaction),
	first_round_ends: (): string => 'First round ends',
	contact_date: (): string => 'They will be in touch',
	second_round: (): string => 'Second round',
	decision_date: (): string => 'Decision',
	start_date: (): string => 'Start',
	closes: (): string => 'Posting closes',
	offer_deadline: (): string => 'Answer the offer',
} as const;

function listed(texts: readonly string[]): string {
	return texts.length < 2
		? texts.join('')
		: `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)!}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
