import { SUMMARY_DE } from './de/views';
import { sentences, translated } from './language';

const counted = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;

/** The summary. */
export const SUMMARY = translated(
	{
		title: 'Summary',
		nothing: 'Your statistics appear here once you have an application or an interview.',
		period: 'Period',
		periods: { search: 'This search', '90-days': 'Last 90 days', all: 'All time' },
		showNotes: (label: string, count: number): string =>
			`${label}: show ${counted(count, 'note', 'notes')}`,
		asTable: 'Show as a table',
		applications: 'Applications',
		interviews: 'Interviews',
		offers: 'Offers',
		medianReply: 'Median time to reply',
		none: 'None yet',
		inDays: (days: number): string => counted(days, 'day', 'days'),
		flow: 'Applications by outcome',
		flowSays: (count: number): string =>
			`How ${counted(count, 'application', 'applications')} went, and their current outcome.`,
		from: 'From',
		to: 'To',
		replies: 'Time to reply',
		repliesSay: (answered: number, median: number | undefined): string =>
			median === undefined
				? 'No employer has replied yet.'
				: sentences(
						'Days from applying to the first reply.',
						`${counted(answered, 'employer has', 'employers have')} replied, half of them within ${counted(median, 'day', 'days')}.`,
					),
		days: 'Days',
		silent: 'No reply yet',
		range: (from: number, to: number | undefined): string =>
			to === undefined ? `${from} or more` : `${from} to ${to}`,
		thanks: 'Thank-you letters on time',
		thanksSay: (inTime: number, total: number): string =>
			total === 0
				? 'No thank-you letter has been due yet.'
				: `${inTime} of ${total} thank-you letters were sent on time.`,
		letters: 'Letters',
		count: 'Number',
		inTime: 'On time',
		later: 'Late',
		untold: 'No time noted',
		unsent: 'Not sent',
	},
	SUMMARY_DE,
);
