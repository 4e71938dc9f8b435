/** Case 14: another calendar is chosen. */
import { describe, expect, test } from 'vitest';
import { anEvent, VAULT } from '../../../kit/calendar-events';
import { NotesAtHand } from '../../../kit/notes-at-hand';
import type { Calendar } from '../../../servers/google/calendar';
import type { Mishap } from '../../../servers/google/faults';
import { AFTER, ANNA, BEN, CLEO, KINDS } from '../../three-events';
import { allDay, googleAtHand } from '../google-at-hand';

const here = googleAtHand();
const MOVE = ({ path }: { readonly path: string }): boolean => path.endsWith('/move');
const ONLY_OUR_OWN = ['https://www.googleapis.com/auth/calendar.app.created'];
const THE_LIST = 'https://www.googleapis.com/auth/calendar.calendarlist.readonly';

describe.each(KINDS)('case 14, %s, and another calendar is chosen', kind => {
	const chooseAnother = (): Calendar => {
		const old = here.calendar;
		here.device.calendar = here.calendar = here.google.addCalendar('Work');
		return old;
	};

	test('after it: the events move with what the person wrote, and none is orphaned', async () => {
		await here.prepare(kind);
		await here.device.sync();
		here.person.patch('ben', { summary: 'Thank Ben!' });
		await here.device.sync();
		const old = chooseAnother();
		expect(await here.device.sync()).toMatchObject({ created: 0, changed: 0, removed: 0 });
		expect([here.days(old), here.titles()]).toEqual([[], expect.arrayContaining(['Thank Ben!'])]);
		await here.settled(kind);
	});

	test('before it: they move, and then it is done there', async () => {
		await here.prepare(kind);
		const old = chooseAnother();
		expect(await here.device.sync()).toMatchObject({ refused: [] });
		expect(here.days(old)).toEqual([]);
		await here.settled(kind);
	});

	test('where the sign-in reaches only our own calendars: made there anew, and taken away here', async () => {
		await here.prepare(kind);
		const old = chooseAnother();
		await here.device.signIn(ONLY_OUR_OWN);
		await here.device.sync();
		expect(here.days(old)).toEqual([]);
		await here.settled(kind);
	});

	test('where Google does not find one of the two: the same', async () => {
		await here.prepare(kind);
		const old = chooseAnother();
		here.strike({ what: 'refuse', status: 404, reason: 'notFound' }, MOVE, 3);
		await here.device.sync();
		expect(here.days(old)).toEqual([]);
		await here.settled(kind);
	});

	test('when the run that did it died before it could remember', async () => {
		await here.prepare(kind);
		const { save } = here.device.memory;
		here.device.memory.save = () => Promise.reject(new Error('killed'));
		await here.device.sync().catch(() => undefined);
		here.device.memory.save = save;
		const old = chooseAnother();
		await here.device.sync();
		expect(here.days(old)).toEqual([]);
		await here.settled(kind);
	});

	test.each<[string, Mishap]>([
		['lost answer', { what: 'reset after' }],
		['quota', { what: 'refuse', status: 403, reason: 'rateLimitExceeded' }],
		['refusal that ends the run', { what: 'html' }],
	])('and a %s strikes the second event that moves', async (_says, mishap) => {
		await here.prepare(kind);
		const old = chooseAnother();
		let moved = 0;
		here.strike(mishap, asked => MOVE(asked) && ++moved === 2);
		await here.device.sync().catch(() => undefined);
		await here.device.sync();
		expect(here.days(old)).toEqual([]);
		await here.settled(kind);
	});

	test('the old one is gone altogether: made in the new one', async () => {
		await here.prepare(kind);
		here.google.calendars.delete(chooseAnother().id);
		await here.device.sync();
		await here.settled(kind);
	});

	test('and chosen back', async () => {
		await here.prepare(kind);
		const old = chooseAnother(),
			between = here.calendar;
		await here.device.sync();
		here.device.calendar = here.calendar = old;
		await here.device.sync();
		expect(here.days(between)).toEqual([]);
		await here.settled(kind);
	});
});

test('case 14, events of others stay in the calendar that they are in', async () => {
	await here.device.sync();
	const old = here.calendar;
	const theirs = old.insert({ ...allDay('2026-11-24', '2026-11-25'), summary: BEN.title });
	here.device.calendar = here.calendar = here.google.addCalendar('Work');
	await here.device.sync();
	expect(here.standing(old)).toEqual([theirs]);
	expect(here.titles()).toEqual([ANNA, BEN, CLEO].map(({ title }) => title));
});

test('case 14, a run that is only tried moves nothing', async () => {
	await here.device.sync();
	const old = here.calendar,
		before = here.standing();
	here.device.calendar = here.google.addCalendar('Work');
	const asked = await here.requests(() => here.device.preview());
	expect([asked, here.standing(old)]).toEqual([['GET'], before]);
});

test('case 14, events of another vault of the same name stay where they are', async () => {
	const other = await here.aDevice({ ...VAULT, id: 'vault-2' }, new NotesAtHand(anEvent('dora')));
	await here.device.sync();
	await other.sync();
	here.device.calendar = here.google.addCalendar('Work');
	await here.device.sync();
	expect([here.days(), here.days(here.device.calendar)]).toEqual([
		['dora 2026-11-24'],
		AFTER.create,
	]);
});

test('case 14, what was written before the vault lost its id moves along', async () => {
	await here.device.sync();
	const again = await here.aDevice({ ...VAULT, id: 'vault-2' });
	await again.sync();
	again.calendar = here.google.addCalendar('Work');
	await again.sync();
	expect([here.days(), here.days(again.calendar)]).toEqual([[], AFTER.create]);
});

test('case 14, where the new one is gone, the old one keeps what it has, and the person is told', async () => {
	await here.device.sync();
	here.device.calendar = here.google.addCalendar('Work');
	here.google.calendars.delete(here.device.calendar.id);
	await expect(here.device.sync()).rejects.toMatchObject({ code: 'calendar-gone' });
	expect(here.days()).toEqual(AFTER.create);
});

test.each<[string, number, string, string[]]>([
	['it may not be read', 403, 'owner', [THE_LIST]],
	['it is answered as if it were gone', 404, 'owner', [THE_LIST]],
	['the same, and only when one is busy may be seen', 404, 'freeBusyReader', [THE_LIST]],
	['the same, and the list was not allowed', 404, 'owner', []],
])(
	'case 14, where the old one is out of reach (%s), the sync says so and waits, and no second set of events is made',
	async (_says, status, role, scopes) => {
		await here.device.sync();
		const old = here.calendar.id;
		here.google.made.delete(old);
		here.calendar.accessRole = role;
		here.device.calendar = here.google.addCalendar('Work');
		await here.device.signIn([...ONLY_OUR_OWN, ...scopes]);
		if (status === 404) {
			here.strike(
				{ what: 'refuse', status, reason: 'notFound' },
				({ path }) => path.includes(`/calendars/${encodeURIComponent(old)}/`),
				5,
			);
		}
		await expect(here.device.sync()).rejects.toMatchObject({
			code: 'forbidden',
			message: expect.stringContaining('chose before') as string,
		});
		expect([here.days().length, here.days(here.device.calendar)]).toEqual([3, []]);
		here.mend();
		await here.device.signIn();
		await here.device.sync();
		expect([here.days(), here.days(here.device.calendar)]).toEqual([[], AFTER.create]);
	},
);
