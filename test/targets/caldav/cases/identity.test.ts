/** Cases 1 to 6: which event is which, after whatever happened to the notes, the device or the calendar. */
import { beforeEach, describe, expect, test } from 'vitest';
import { anEvent, VAULT } from '../../../kit/calendar-events';
import { NotesAtHand } from '../../../kit/notes-at-hand';
import { SyncedVault } from '../../../kit/synced-vault';
import type { Device } from '../device';
import { isList, WRITES } from '../mishaps';
import type { Standing } from '../person';
import { AFTER, ANNA, CLEO, DID, KINDS } from '../../three-events';
import { radicaleAtHand } from '../radicale-at-hand';

const here = radicaleAtHand();
const REINSTALLED = { id: 'vault-9', name: VAULT.name };
const uids = (): string[] =>
	here.person
		.events()
		.map(({ uid }) => uid)
		.sort();

describe.each(KINDS)('%s', kind => {
	test('case 1, nothing changed since: one incremental list, no write, nothing kept anew', async () => {
		await here.prepare(kind);
		await here.device.sync();
		await here.device.sync();
		const { writes } = here.device.memory,
			from = here.way.asked.length;
		await here.device.sync();
		const [list, ...more] = here.way.asked.slice(from);
		expect([isList(list!), /sync-token>[^<]+</.test(list!.body), more]).toEqual([true, true, []]);
		expect([here.device.memory.writes, here.days()]).toEqual([writes, AFTER[kind]]);
	});

	test('case 2, a reinstall with the plugin’s data lost, before and after: the same events', async () => {
		await here.prepare(kind);
		const before = here.person.events().map(({ url }) => url);
		expect(await here.aDevice(REINSTALLED).sync()).toMatchObject(DID[kind]);
		const once = here.aDevice({ id: 'vault-10', name: VAULT.name });
		await once.sync();
		await here.settled(kind, once);
		const after = here.person.events().map(({ url }) => url);
		if (kind === 'change') {
			expect(after).toEqual(before);
		}
		expect(kind === 'create' ? after : before).toEqual(
			expect.arrayContaining(kind === 'create' ? before : after),
		);
	});

	test('case 2, another device does it: the first has nothing left to do', async () => {
		await here.prepare(kind);
		expect(await here.aDevice().sync()).toMatchObject(DID[kind]);
		expect(await here.device.sync()).toMatchObject({
			created: 0,
			changed: 0,
			removed: 0,
			dismissed: 0,
		});
		await here.settled(kind);
	});

	test('case 5, two devices at one moment: one event each', async () => {
		await here.prepare(kind);
		const other = here.aDevice();
		await Promise.all([here.device.sync(), other.sync()]);
		for (const device of [here.device, other]) {
			await device.sync();
			await here.settled(kind, device);
		}
	});

	test.each([
		['our look', isList],
		['our write', WRITES[kind]],
	])('case 5, another device is there before %s', async (_says, when) => {
		await here.prepare(kind);
		const other = here.aDevice();
		here.strike({ what: 'meanwhile', happens: () => other.sync() }, when);
		await here.device.sync();
		for (const device of [here.device, other]) {
			await device.sync();
			await here.settled(kind, device);
		}
	});

	test('case 6, our own write is never read back as the person’s, by whichever device', async () => {
		await here.prepare(kind);
		await here.device.sync();
		for (const device of [here.device, here.aDevice(), here.aDevice(REINSTALLED)]) {
			expect(await device.sync()).toMatchObject({
				snoozed: 0,
				dismissed: 0,
				changed: 0,
				vanished: [],
				conflicts: [],
			});
		}
		expect(here.notes.pulls).toEqual([]);
	});

	test('case 6, what others put into the calendar is theirs: one of the same title, one of another vault', async () => {
		await here.prepare(kind);
		await here.person.add(ANNA.title.replace('Thank-you letter: ', ''));
		const elsewhere = here.aDevice({ id: 'vault-2', name: 'Coaching' }, new NotesAtHand(ANNA));
		await elsewhere.sync();
		const isTheirs = ({ text }: Standing): boolean =>
			!text.replace(/\r\n /g, '').includes('VAULT:vault-1');
		const before = here.person.events().filter(isTheirs);
		await here.device.sync();
		here.notes.wants.clear();
		await here.device.sync();
		expect(here.person.events()).toEqual(before);
		expect(before).toHaveLength(2);
	});
});

describe('real notes', () => {
	const ACME =
		'type: interview\ncompany: Acme\nposition: Analyst\ndate: 2026-11-25T10:00\ncontacts: Jane Smith';
	let vault: SyncedVault, device: Device;
	const open = async (notes: Readonly<Record<string, string>>): Promise<void> => {
		vault = new SyncedVault(notes);
		device = here.aDevice(VAULT, vault);
		await device.sync();
	};
	const titled = (part: string): readonly Standing[] =>
		here.person.events().filter(({ title }) => title.includes(part));
	/** What a sync did, after which nothing is left. */
	const did = async (by = device): Promise<number[]> => {
		const { created, changed, removed, refused } = await by.sync();
		await by.sync();
		expect([refused, (await by.sync()).requests]).toEqual([[], 1]);
		return [created, changed, removed];
	};

	describe('case 2, the same events after', () => {
		beforeEach(() => open({ 'Interviews/Acme.md': ACME }));

		test.each<[string, (text: string) => string]>([
			['a changed date', text => text.replace('11-25T10', '11-26T11')],
			['another kind of meeting', text => text.replace('date:', 'interaction: luncheon\ndate:')],
			[
				'properties in another order',
				text =>
					`---\n${text.split('\n').slice(1, text.split('\n').indexOf('---', 1)).reverse().join('\n')}\n---\n`,
			],
			[
				'properties by other names',
				text =>
					text
						.replace('company:', 'Employer:')
						.replace('contacts:', 'Interviewers:')
						.replace('\ndate:', '\nwhen:'),
			],
			['a body written and CRLF', text => `${text}\nMore.\n`.replaceAll('\n', '\r\n')],
		])('%s', async (_says, change) => {
			const before = uids();
			vault.edit('Interviews/Acme.md', change);
			expect((await did()).filter((_, at) => at !== 1)).toEqual([0, 0]);
			expect(uids()).toEqual(before);
		});

		test.each(['Interviews/Acme, first round.md', 'Archive/2026/Acme.md'])(
			'the note renamed to %s',
			async path => {
				const before = uids();
				vault.rename('Interviews/Acme.md', path);
				vault.write('Interviews/Acme.md', 'type: interview\ncompany: Bolt\ndate: 2026-11-27');
				const [created, , removed] = await did();
				expect(removed).toBe(0);
				expect(uids()).toEqual(expect.arrayContaining(before));
				expect(uids()).toHaveLength(before.length + created!);
			},
		);

		test('a reinstall on another device with neither memory nor vault id', async () => {
			expect(await did(here.aDevice(REINSTALLED, vault))).toEqual([0, 0, 0]);
		});
	});

	test('case 3, two letters of one interview, two notes of one title, one text on two days: different events', async () => {
		const text =
			'type: interview\ncompany: Acme\nposition: Analyst\ncontacts: [Jane Smith, Tom Okafor]';
		await open({
			'A/Acme.md': `${text}\ndate: 2026-11-25T10:00`,
			'B/Acme.md': `${text}\ndate: 2026-11-25T11:00`,
			'C/Acme.md': `${text}\ndate: 2026-11-27T10:00`,
		});
		expect([titled('Thank-you').length, titled('Interview:').length, new Set(uids()).size]).toEqual(
			[6, 3, uids().length],
		);
		vault.edit('B/Acme.md', text => text.replace('T11', 'T15'));
		expect(await did()).toEqual([0, 3, 0]);
		vault.notes.texts.delete('B/Acme.md');
		expect(await did()).toEqual([0, 0, 3]);
		expect([titled('Thank-you').length, titled('Interview:').length]).toEqual([4, 2]);
	});

	test('case 4, a note is duplicated with its id: the original keeps its events through whatever becomes of the copy, which has its own and is reported', async () => {
		await open({ 'Interviews/Acme.md': ACME });
		vault.write('Interviews/Acme copy.md', vault.notes.texts.get('Interviews/Acme.md')!);
		const original = [...titled('Thank-you'), ...titled('Interview:')];
		expect((await did())[0]).toBe(2);
		expect(vault.problems()).toContain('Interviews/Acme copy.md follow_up_id');
		vault.edit('Interviews/Acme copy.md', text => text.replace('11-25', '11-24'));
		expect((await did())[1]).toBe(2);
		expect([...titled('Thank-you'), ...titled('Interview:')]).toEqual(
			expect.arrayContaining(original),
		);
		vault.notes.texts.delete('Interviews/Acme copy.md');
		expect((await did())[2]).toBe(2);
		expect([...titled('Thank-you'), ...titled('Interview:')]).toEqual(original);
	});
});

test('case 3, two events alike in all but what they stand for', async () => {
	here.notes.want(anEvent('cleo-too', { title: CLEO.title, description: CLEO.description }));
	expect(await here.device.sync()).toMatchObject({ created: 4 });
	expect(await here.device.sync()).toMatchObject({ created: 0, changed: 0, removed: 0 });
	here.notes.wants.delete('cleo');
	expect(await here.device.sync()).toMatchObject({ removed: 1 });
	expect(here.days()).toContain('cleo-too 2026-11-24');
});
