/** Case 14: another calendar is chosen. */
import { describe, expect, test } from 'vitest';
import { WRITES, type Mishap } from '../mishaps';
import { AFTER, KINDS } from '../../three-events';
import { radicaleAtHand } from '../radicale-at-hand';

const here = radicaleAtHand();
const answer = (status: number, body = ''): Mishap => ({ what: 'answer', status, body });
const meanwhile = (happens: () => unknown): Mishap => ({ what: 'meanwhile', happens });
const isMove = ({ method }: { readonly method: string }): boolean => method === 'MOVE';

/** Another calendar is made and chosen; answers the former one. */
async function chooseAnother(): Promise<typeof here.person> {
	const old = here.person;
	here.person = await here.aCalendar();
	here.device.calendar = { url: here.person.calendar, name: 'Next' };
	return old;
}

describe.each(KINDS)('case 14, %s, and another calendar is chosen', kind => {
	test.each<[string, () => void, boolean]>([
		['', () => undefined, true],
		[', on a server that does not move', () => here.strike(answer(501), isMove, 9), false],
		[', and the old one is gone', () => undefined, false],
	])('the events move, and none is orphaned%s', async (says, mishap, isKept) => {
		await here.prepare(kind);
		await here.person.change(
			'ben',
			event => void event.addPropertyWithValue('categories', 'Important'),
		);
		await here.device.sync();
		const old = here.person;
		here.person = await here.aCalendar();
		here.device.calendar = { url: here.person.calendar, name: 'Next' };
		if (says.includes('gone')) {
			await old.deleteCalendar();
		}
		mishap();
		await here.device.sync();
		expect(here.days(old)).toEqual([]);
		if (isKept) {
			expect(here.person.event('ben').getFirstPropertyValue('categories')).toBe('Important');
		}
		await here.settled(kind);
	});
	test('before it is done: they move, and then it is done there', async () => {
		await here.prepare(kind);
		const old = here.person;
		here.person = await here.aCalendar();
		here.device.calendar = { url: here.person.calendar, name: 'Next' };
		await here.device.sync();
		expect(here.days(old)).toEqual([]);
		await here.settled(kind);
	});
});

describe('case 14, a server that does not move, and another calendar is chosen', () => {
	test('one that the person touched since our last look is removed all the same', async () => {
		await here.device.sync();
		await here.person.annotate('anna', 'Mine');
		const old = await chooseAnother();
		// After the former calendar was looked at, too.
		here.strike(
			meanwhile(() => old.annotate('ben', 'Mine')),
			isMove,
		);
		here.strike(answer(501), isMove, 9);
		await here.device.sync();
		expect(here.days(old)).toEqual([]);
		await here.settled('create');
	});
	test.each<[number, string, string]>([
		[403, 'forbidden', 'chose before'],
		[405, 'forbidden', 'chose before'],
		[423, 'refused', '423'],
	])(
		'and does not remove (%i): it says so, and no second set of events is made',
		async (status, code, words) => {
			await here.device.sync();
			const old = await chooseAnother();
			here.strike(answer(501), isMove, 9);
			here.strike(answer(status), WRITES.remove, 9);
			await expect(here.device.sync()).rejects.toMatchObject({
				code,
				message: expect.stringContaining(words) as unknown,
			});
			expect([here.days(old), here.days()]).toEqual([AFTER.create, []]);
			here.mend();
			await here.device.sync();
			expect(here.days(old)).toEqual([]);
			await here.settled('create');
		},
	);
});

test('case 14, the calendar that was chosen before is on another server: the password stays here, and no second set of events is made', async () => {
	await here.device.sync();
	const { saved } = here.device.memory,
		before = [...saved],
		host = new URL(here.person.calendar).host;
	const formerly = (text: string): string => text.replaceAll(host, 'former.example');
	saved.clear();
	for (const [key, value] of before) {
		saved.set(formerly(key), formerly(value));
	}
	await chooseAnother();
	expect(
		await here.requests(() =>
			expect(here.device.sync()).rejects.toMatchObject({ code: 'forbidden' }),
		),
	).toEqual([]);
	for (const [key] of before) {
		if (!key.startsWith('~')) {
			saved.delete(formerly(key));
		}
	}
	await here.device.sync();
	await here.settled('create');
});

test('case 14, events of others, and of other vaults, stay in the calendar that they are in', async () => {
	await here.device.sync();
	await here.person.add('Dentist');
	await here.aDevice({ id: 'vault-2', name: 'Coaching' }).sync();
	const old = await chooseAnother();
	await here.device.sync();
	expect([old.titles().includes('Dentist'), old.events()]).toMatchObject([true, { length: 4 }]);
	await here.settled('create');
});

test('case 14, where the new one is gone, the old one keeps what it has, and the person is told', async () => {
	await here.device.sync();
	const old = await chooseAnother();
	await here.person.deleteCalendar();
	await expect(here.device.sync()).rejects.toMatchObject({
		code: 'calendar-gone',
		message: expect.stringContaining('“Next”') as unknown,
	});
	expect(here.days(old)).toEqual(AFTER.create);
});
