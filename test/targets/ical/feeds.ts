import type { CalendarEvent } from '../../../src/core/calendar/event';
import { eventsOf } from '../../../src/core/calendar/events-of';
import type { Instant } from '../../../src/core/time/instant';
import type { CalendarContent } from '../../../src/actions/ports';
import { Feed } from '../../../src/targets/ical/feed';
import {
	aContact,
	aFollowUp,
	anApplication,
	anEvent,
	anInterview,
	at,
	day,
	given,
	recordsOf,
	when,
	zone,
} from '../../core/calendar/given';

export const NOW = at('2026-11-20T09:00:00Z');

/** What one vault wants in its calendar. */
export const of = (events: readonly CalendarEvent[]): CalendarContent => ({
	vault: { id: '0123456789abcdef', name: 'Job hunt' },
	events,
});

/** A search with an event of every kind. */
function everyKind(): readonly CalendarEvent[] {
	const berlin = zone('Europe/Berlin');
	const jane = aContact({
		title: 'VP Engineering',
		phone: '+1 206 555 0100',
		email: 'jane@acme.example',
	});
	const acme = anApplication({
		interviews: [
			anInterview({ contacts: [jane], location: '12 Main St, Suite 4; ring twice' }),
			anInterview({
				path: 'Interviews/Phone.md',
				interaction: 'phone screen',
				date: { at: at('2026-10-25T02:30', berlin) },
				zone: berlin,
				duration: 25,
			}),
			anInterview({
				path: 'Interviews/Lunch.md',
				interaction: 'luncheon',
				date: when('2026-12-03'),
			}),
		],
		timeline: {
			firstRoundEnds: day('2026-11-25'),
			secondRound: day('2026-12-03'),
			startDate: day('2027-02-01'),
		},
		contactPromise: { day: day('2026-11-27') },
		decisionPromise: { day: day('2026-12-11') },
	});
	const followUps = [
		aFollowUp(),
		aFollowUp({
			id: 'k3v9-status-1',
			rule: 'status-inquiry',
			status: 'upcoming',
			title: 'Ask how things stand: Acme',
			due: when('2026-11-30'),
			why: "Acme said you'd hear by Fri, Nov 27. It's fine to ask from the next business day.",
			contacts: [jane],
		}),
		aFollowUp({
			id: 'k3v9-offer',
			rule: 'offer-reply',
			status: 'snoozed',
			title: 'Reply to the offer: Acme',
			due: when('2026-12-04T23:59'),
			why: 'Acme asked for your answer to the offer by Fri 4 Dec.',
			contacts: [],
		}),
		aFollowUp({ id: 'k3v9-done', status: 'done' }),
	];
	return eventsOf(
		recordsOf(
			[acme],
			[
				anInterview({
					path: 'Interviews/Fair.md',
					interaction: 'networking event',
					company: 'Börse & Söhne',
					position: '',
					date: when('2026-11-21T18:00'),
				}),
			],
		),
		followUps,
		given(),
	);
}

/** Texts that broke somebody's calendar. */
const ODD_TEXTS = [
	'Commas, semicolons; back\\slashes, \\n and colons: "quoted"',
	'東京都千代田区丸の内一丁目株式会社東京データサイエンス人事部採用担当御中、面接のお礼のお手紙をお送りする期限です',
	'👩‍👩‍👧‍👦'.repeat(12),
	'Żółć e\u0301\u0302 ñ',
	'שלום עולם, مرحبا بالعالم',
	`${'a'.repeat(73)}é${'b'.repeat(73)}😀`,
	'BEGIN:VEVENT',
	'END:VCALENDAR',
	'tab\there',
	'=?utf-8?Q?no?= <b>&amp; {{x}}',
	'no\u200Bbreak\u00A0space\u2060',
	'- *x*',
	'%2C %5C',
	'\u{10FFFD}',
];

function oddTexts(): readonly CalendarEvent[] {
	return ODD_TEXTS.map((text, index) =>
		anEvent({
			uid: `odd-${index}@interview-follow-up`,
			title: text.replace('\t', ' '),
			description: `${text}\n\n${text}\n`,
			location: text.replace('\t', ' '),
		}),
	);
}

/** The text after each of these states, a day apart. */
function after(...states: readonly (readonly CalendarEvent[])[]): string {
	const feed = Feed.open()!;
	states.forEach((events, days) =>
		feed.update(of(events), (NOW + days * 86_400_000) as Instant, 14),
	);
	return feed.text;
}

/** Recorded calendars, by name: the events that stand in them, and the text. */
export const FEEDS: Readonly<
	Record<string, () => { readonly events: readonly CalendarEvent[]; readonly text: string }>
> = {
	'every-kind': () => ({ events: everyKind(), text: after(everyKind()) }),
	'odd-texts': () => ({ events: oddTexts(), text: after(oddTexts()) }),
	withdrawn: () => {
		const [moved, ...rest] = everyKind().slice(0, 4);
		const next = [{ ...moved!, title: `${moved!.title}, moved` }, ...rest.slice(1)];
		return { events: next, text: after([moved!, ...rest], next) };
	},
	empty: () => ({ events: [], text: after([]) }),
};
