import { formatDay } from './dates';
import { CALENDAR_VIEW_DE } from './de/pages';
import { sentences, translated } from './language';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTH_NAMES = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** The calendar view: follow-ups, interviews and promised days by month or as a list. */
export const CALENDAR_VIEW = translated(
	{
		title: 'Job search calendar',
		month: 'Month',
		agenda: 'Agenda',
		layout: 'Layout',
		previous: 'Previous month',
		next: 'Next month',
		today: 'Today',
		weekday: (index: number): string => WEEKDAYS[index]!,
		monthName: (year: number, month: number): string => `${MONTH_NAMES[month - 1]} ${year}`,
		day: (day: string, count: number): string => {
			const name = formatDay(day);
			if (count === 0) {
				return name;
			}
			return `${name}, ${count} ${count === 1 ? 'entry' : 'entries'}`;
		},
		showDay: (day: string): string => `Show ${formatDay(day)} in the agenda`,
		more: (count: number): string => `${count} more`,
		kinds: { 'follow-up': 'Follow-up', interview: 'Interview', day: 'Date they named' },
		entry: (kind: string, title: string, day: string): string =>
			`${kind}: ${title}, ${formatDay(day)}`,
		openNote: 'Open note',
		company: 'Company page',
		moveTo: 'Move to…',
		nothing: 'Nothing in this month.',
		nothingAhead: 'Nothing from today on.',
		notPast: 'That day has passed. Choose today or a later day.',
		fixed: 'This date is what they told you. Change it in the note or on the company page.',
		overdue: 'Overdue',
		help: sentences(
			'Drag a follow-up to snooze it, or an interview to move it.',
			'With the keyboard: Shift and the arrow keys.',
		),
		touchHelp: 'To snooze a follow-up or move an interview, press and hold it, then drag it.',
		moveTitle: 'Move the interview?',
		moveText: (title: string, from: string, to: string): string =>
			`${title}: from ${formatDay(from)} to ${formatDay(to)}. The new date is written to the note.`,
		moveYes: 'Move interview',
		moved: (title: string, day: string): string => `Moved ${title} to ${formatDay(day)}.`,
	},
	CALENDAR_VIEW_DE,
);
