import { formatDay, formatMonthDay } from './dates';
import { VIEWS_DE } from './de/views';
import { sentences, translated } from './language';

const counted = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;

/** Headings of the follow-ups view, by group. */
export const GROUP_HEADINGS = translated(
	{
		overdue: 'Overdue',
		today: 'Today',
		'this week': 'This week',
		later: 'Later',
		'no date': 'No date',
		snoozed: 'Snoozed',
		done: 'Done',
		dismissed: 'Dismissed',
		missing: 'Missing details',
		noCompany: 'No company',
	},
	VIEWS_DE.groupHeadings,
);

/** The follow-ups view. */
export const FOLLOW_UPS_VIEW = translated(
	{
		title: 'Follow-ups',
		details: 'Details',
		selectOne: 'Select a follow-up to see its details.',
		add: 'Add interview or application',
		writeAllDue: 'Write all letters due',
		newInterview: 'New interview',
		newApplication: 'New application',
		problems: (count: number): string => `${counted(count, 'problem', 'problems')} in your notes`,
		noDate: 'No date',
		from: (day: string): string => `from ${day}`,
		draft: 'Draft ready',
		snoozedUntil: (day: string): string => `Snoozed until ${day}`,
		email: (name: string, address: string): string => `Email ${name}: ${address}`,
		call: (name: string, number: string): string => `Call ${name}: ${number}`,
		offered: 'Offered',
		research: 'Your range',
		benefits: 'Benefits you want',
		notNoted: 'not noted yet',
		ask: (facts: readonly string[]): string => `${capital(listed(facts))}.`,
		selection: 'Selected follow-ups',
		selected: (count: number): string => `${count} selected`,
		writeLetters: 'Write letters',
		clearSelection: 'Clear selection',
	},
	VIEWS_DE.followUps,
);

/** Searching and filtering the follow-ups. */
export const FILTERS = translated(
	{
		title: 'Filter follow-ups',
		search: 'Search follow-ups',
		unresolved: 'To do',
		byCompany: 'Group by company',
		pickCompany: 'Company…',
		pickKind: 'Kind…',
		company: 'Show only one company',
		kind: 'Show only one kind',
		remove: (name: string): string => `Remove filter ${name}`,
		clear: 'Clear filters',
	},
	VIEWS_DE.filters,
);

/** States of a follow-up, as filters. */
export const STATUS_NAMES = translated(
	{
		upcoming: 'Not open yet',
		open: 'Open',
		overdue: 'Overdue',
		done: 'Done',
		snoozed: 'Snoozed',
		dismissed: 'Dismissed',
	},
	VIEWS_DE.statusNames,
);

/** What can be done with a follow-up. */
export const ROW_ACTIONS = translated(
	{
		write: 'Write letter',
		writeKind: (title: string): string => `Write: ${title}`,
		prepareCall: 'Prepare call',
		openLetter: 'Open letter',
		markSent: 'Mark as sent',
		thanked: 'I already thanked them',
		logCall: 'I called them today',
		heardBack: 'They replied today',
		heardBackOn: 'They replied on another day…',
		interviewSet: 'Interview set…',
		noteDate: 'Note a promised date…',
		offer: 'Offer…',
		rejected: 'Rejected',
		withdraw: 'Withdraw',
		details: 'Show details',
		select: 'Select',
		showCompany: (company: string): string => `Show everything on ${company}`,
		closeUnanswered: 'Close as no response',
		snooze: 'Snooze',
		reopen: 'Reopen',
		dismiss: 'Dismiss',
		openNote: 'Open note',
		more: 'More actions',
		about: (action: string, title: string): string => `${action}, ${title}`,
	},
	VIEWS_DE.rowActions,
);

/** Snoozing a follow-up. */
export const SNOOZE = translated(
	{
		soon: (time: string): string => `Later today, ${time}`,
		evening: (time: string): string => `This evening, ${time}`,
		tomorrow: (day: string): string => `Tomorrow, ${formatDay(day)}`,
		threeDays: (day: string): string => `In 3 days, ${formatDay(day)}`,
		nextWeek: (day: string): string => `Next week, ${formatDay(day)}`,
		pick: 'Pick a date and time…',
	},
	VIEWS_DE.snooze,
);

/** The follow-ups view when its list is empty. */
export const NOTHING_LISTED = translated(
	{
		reading: 'Reading your notes…',
		notRead: (reason: string): string =>
			sentences(
				`Your notes couldn’t be read: ${reason} The plugin tries again every minute.`,
				'If that doesn’t help, turn it off and on.',
			),
		noMatch: 'No follow-up matches your search or filters.',
		doneTitle: 'You’re all caught up',
		done: 'Nothing is due. After each interview, note the dates you were given, and the follow-ups appear here.',
		startTitle: 'Your follow-ups appear here',
		start: sentences(
			'Every interview gets a thank-you letter within a day, and an inquiry once a promised date has passed.',
			'Create your first interview note, or add these properties to an existing note:',
		),
		example: [
			'type: interview',
			'company: Acme',
			'date: 2026-11-23T14:00',
			'contacts: Jane Smith',
			'contact_date: 2026-12-01',
		],
	},
	VIEWS_DE.nothingListed,
);

/** Outcomes as headings. */
export const OUTCOME_HEADINGS = translated(
	{
		planning: 'Planning',
		waiting: 'Waiting',
		stalled: 'Stalled',
		offer: 'Offer',
		accepted: 'Accepted',
		declined: 'Declined',
		rejected: 'Rejected',
		'no response': 'No response',
		withdrawn: 'Withdrawn',
	},
	VIEWS_DE.outcomeHeadings,
);

/** Names of the views in a base file. */
export const BASES = translated(
	{ pipeline: 'Pipeline', timeline: 'Timeline', table: 'Table' },
	VIEWS_DE.bases,
);

export const PIPELINE = translated(
	{
		title: 'Applications by outcome',
		column: (heading: string, count: number): string =>
			`${heading}, ${counted(count, 'application', 'applications')}`,
		move: (company: string): string => `Move ${company} to another stage`,
		moveTo: 'Move to',
		applied: (day: string): string => `Applied ${day}`,
		since: (day: string): string => `Since ${day}`,
		moved: (company: string, heading: string): string => `Moved ${company} to ${heading}.`,
	},
	VIEWS_DE.pipeline,
);

export const TIMELINE = translated(
	{
		title: 'Interviews, promised dates and deadlines',
		nothing: sentences(
			'These applications have no interview, promised date or deadline in the last two months or the next four.',
			'Note the dates you’re given to see them here.',
		),
		today: 'Today',
		mark: (label: string, company: string, day: string): string => `${label}: ${company}, ${day}`,
		week: (monday: string): string => formatMonthDay(monday),
	},
	VIEWS_DE.timeline,
);

/** Stages and outcomes in the flow plot. */
export const FLOW_LABELS = translated(
	{
		...OUTCOME_HEADINGS,
		applications: 'Applications',
		interview: 'Interview',
		'offer made': 'Offer',
		offer: 'Offer open',
	},
	VIEWS_DE.flowLabels,
);

/** Labels of marks on the timeline. */
export const TIMELINE_MARKS = translated(
	{
		interview: (interaction: string): string =>
			interaction === '' ? 'Interview' : capital(interaction),
		first_round_ends: (): string => 'First round ends',
		contact_date: (): string => 'They’ll be in touch',
		second_round: (): string => 'Second round',
		decision_date: (): string => 'Decision',
		start_date: (): string => 'Start date',
		closes: (): string => 'Posting closes',
		offer_deadline: (): string => 'Reply to offer',
	},
	VIEWS_DE.timelineMarks,
);

function listed(texts: readonly string[]): string {
	return texts.length < 2
		? texts.join('')
		: `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)!}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
