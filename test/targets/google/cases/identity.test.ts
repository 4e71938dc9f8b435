/** Cases 1 to 6: which event is which, after whatever happened to the notes, the device or the calendar. */
import { beforeEach, describe, expect, test } from 'vitest';
import { anEvent, VAULT } from '../../../kit/calendar-events';
import { isList, WRITES } from '../../../servers/google/faults';
import type { Device } from '../device';
import { AFTER, ANNA, CLEO, DID, KINDS, LATER } from '../../three-events';
import { googleAtHand } from '../google-at-hand';
import { SyncedVault } from '../../../kit/synced-vault';

const here = googleAtHand();

describe.each(KINDS)('%s', kind => {
	test('case 1, nothing changed since: one incremental list, no write, nothing kept anew', async () => {
		await here.prepare(kind);
		await here.device.sync();
		await here.device.sync();
		const { writes } = here.device.memory;
		const [list, ...more] = await here.asked(() => here.device.sync());
		expect([list?.method, list?.query.has('syncToken'), more]).toEqual(['GET', true, []]);
		expect([here.device.memory.writes, here.days()]).toEqual([writes, AFTER[kind]]);
	});

	test('case 2, a reinstall with the plugin’s data lost, before and after: the same events', async () => {
		await here.prepare(kind);
		const ids = new Set(here.calendar.events.keys());
		const again = await here.aDevice({ id: 'vault-9', name: VAULT.name });
		expect(await again.sync()).toMatchObject(DID[kind]);
		const once = await here.aDevice({ id: 'vault-10', name: VAULT.name });
		await here.settled(kind, once);
		if (kind !== 'create') {
			expect(new Set(here.calendar.events.keys())).toEqual(ids);
		}
	});

	test('case 2, another device does it: the first has nothing left to do', async () => {
		await here.prepare(kind);
		expect(await (await here.aDevice()).sync()).toMatchObject(DID[kind]);
		await here.settled(kind);
	});

	test('case 5, two devices at one moment: one event each', async () => {
		await here.prepare(kind);
		const other = await here.aDevice();
		for (const report of await Promise.all([here.device.sync(), other.sync()])) {
			expect(report).toMatchObject({ refused: [], conflicts: [] });
		}
		await here.settled(kind);
		await here.settled(kind, other);
	});

	test('case 5, another device is there between our look and our write', async () => {
		await here.prepare(kind);
		const other = await here.aDevice();
		let first: Promise<unknown> = Promise.resolve();
		here.strike(
			{
				what: 'meanwhile',
				happens: () => {
					first = other.sync();
				},
			},
			isList,
		);
		expect(await here.device.sync()).toMatchObject({ refused: [], conflicts: [] });
		await first;
		await here.settled(kind);
	});

	test('case 6, our own write is never read back as the person’s, by whichever device', async () => {
		await here.prepare(kind);
		await here.device.sync();
		for (const device of [
			here.device,
			await here.aDevice(),
			await here.aDevice({ id: 'vault-9', name: VAULT.name }),
		]) {
			expect(await device.sync({ moved: 'snooze', deleted: 'dismiss' })).toMatchObject({
				snoozed: 0,
				dismissed: 0,
				changed: 0,
				vanished: [],
				conflicts: [],
			});
		}
		expect(here.notes.pulls).toEqual([]);
	});

	test('case 6, what others put into the calendar is theirs: a copy of ours, one of the same title, one of another vault', async () => {
		await here.prepare(kind);
		const { id: _id, iCalUID: _uid, etag: _etag, ...ben } = here.person.event('ben');
		const theirs = [
			here.calendar.insert({ ...ben }),
			here.calendar.insert({ start: ben.start, end: ben.end, summary: ANNA.title }),
		];
		const elsewhere = await here.aDevice(
			{ id: 'vault-2', name: 'Coaching' },
			{
				world: {
					wanted: () => Promise.resolve([ANNA]),
					snooze: () => Promise.reject(new Error('touched')),
					dismiss: () => Promise.reject(new Error('touched')),
				},
			},
		);
		await elsewhere.sync();
		const before = here
			.standing()
			.filter(event => event.extendedProperties?.private?.['vault'] === 'vault-2');
		await here.device.sync();
		here.notes.wants.clear();
		await here.device.sync();
		expect(
			here
				.standing()
				.map(({ id }) => id)
				.sort(),
		).toEqual([...theirs, ...before].map(({ id }) => id).sort());
		expect(here.standing()).toEqual(expect.arrayContaining([...theirs, ...before]));
	});
});

test('case 5, a used id whose event was cancelled long ago, no longer listed, is revived', async () => {
	await here.prepare('remove');
	await here.device.sync();
	here.calendar.forgetDeleted();
	here.device.memory.saved.clear();
	here.notes.want(LATER);
	expect(await here.requests(() => here.device.sync())).toEqual([
		'GET',
		'POST',
		'GET',
		'GET',
		'PUT',
	]);
	await here.settled('change');
});

test('case 5, a used id whose event another device made in that moment, and the person named anew, is adopted as it stands', async () => {
	await here.prepare('create');
	here.strike(
		{
			what: 'meanwhile',
			happens: () => {
				here.calendar.insert(JSON.parse(here.google.asked.at(-1)!.body) as Record<string, unknown>);
				here.person.patch('anna', { summary: 'Thank Anna!' });
			},
		},
		WRITES.create,
	);
	expect(await here.device.sync()).toMatchObject({ refused: [], conflicts: [] });
	expect(here.titles()).toEqual(['Thank Anna!', 'Thank-you letter: ben', 'Thank-you letter: cleo']);
	await here.settled('create');
});

describe('real notes', () => {
	const ACME =
		'type: interview\ncompany: Acme\nposition: Analyst\ndate: 2026-11-25T10:00\ncontacts: Jane Smith\ncontact_date: 2026-12-04';
	let vault: SyncedVault, device: Device;
	const open = async (notes: Readonly<Record<string, string>>): Promise<void> => {
		vault = new SyncedVault(notes);
		device = await here.aDevice(VAULT, vault);
		await device.sync();
	};
	const ids = (): string[] =>
		here
			.standing()
			.map(({ id }) => id)
			.sort();
	const titled = (part: string): string[] =>
		here
			.standing()
			.flatMap(({ id, summary }) => (summary?.includes(part) ? [id] : []))
			.sort();
	/** Syncs until nothing is left, and tells what all the runs did. */
	const did = async (...devices: readonly Device[]): Promise<number[]> => {
		const [{ created, changed, removed, refused }] = [await (devices[0] ?? device).sync()];
		expect([refused, (await device.sync()).requests]).toEqual([[], 1]);
		return [created, changed, removed];
	};

	describe('case 2, the same events after', () => {
		beforeEach(() => open({ 'Interviews/Acme.md': ACME }));

		test.each<[string, (vault: SyncedVault) => void, readonly [number, number, number]]>([
			[
				'a changed date',
				vault => vault.edit('Interviews/Acme.md', text => text.replace('11-25T10', '11-26T11')),
				[0, 2, 0],
			],
			[
				'another promised day',
				vault => vault.edit('Interviews/Acme.md', text => text.replace('12-04', '12-09')),
				[0, 2, 0],
			],
			[
				'another way to say what it is about',
				vault =>
					vault.edit('Interviews/Acme.md', text =>
						text.replace('date:', 'interaction: luncheon\ndate:'),
					),
				[0, 2, 0],
			],
			[
				'properties in another order',
				vault =>
					vault.edit(
						'Interviews/Acme.md',
						text =>
							`---\n${text.split('\n').slice(1, text.split('\n').indexOf('---', 1)).reverse().join('\n')}\n---\n`,
					),
				[0, 0, 0],
			],
			[
				'properties by other names',
				vault =>
					vault.edit('Interviews/Acme.md', text =>
						text
							.replace('company:', 'Employer:')
							.replace('contacts:', 'Interviewers:')
							.replace('contact_date', 'Contact date')
							.replace('\ndate:', '\nwhen:'),
					),
				[0, 0, 0],
			],
			[
				'a body written and CRLF',
				vault =>
					vault.edit('Interviews/Acme.md', text => `${text}\nMore.\n`.replaceAll('\n', '\r\n')),
				[0, 0, 0],
			],
		])('%s', async (_says, edit, expected) => {
			const before = ids();
			edit(vault);
			expect(await did()).toEqual(expected);
			expect(ids()).toEqual(before);
		});

		test.each(['Interviews/Acme, first round.md', 'Archive/2026/Acme.md'])(
			'the note renamed to %s: its address alone is written anew',
			async path => {
				const before = ids();
				vault.rename('Interviews/Acme.md', path);
				vault.write('Interviews/Acme.md', 'type: interview\ncompany: Bolt\ndate: 2026-11-27');
				const [created, changed, removed] = await did();
				expect([changed, removed]).toEqual([before.length, 0]);
				expect(ids()).toEqual(expect.arrayContaining(before));
				expect(ids()).toHaveLength(before.length + created!);
				expect(here.standing().find(({ id }) => before.includes(id))?.description).toContain(
					encodeURIComponent(path),
				);
			},
		);

		test('a reinstall on another device with neither memory nor vault id', async () => {
			const again = await here.aDevice({ id: 'vault-9', name: VAULT.name }, vault);
			expect(await did(again)).toEqual([0, 0, 0]);
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
		expect([titled('Thank-you').length, titled('Interview:').length, new Set(ids()).size]).toEqual([
			6,
			3,
			ids().length,
		]);
		vault.edit('B/Acme.md', text => text.replace('T11', 'T15'));
		expect(await did()).toEqual([0, 3, 0]);
		vault.notes.texts.delete('B/Acme.md');
		expect(await did()).toEqual([0, 0, 3]);
		expect([titled('Thank-you').length, titled('Interview:').length]).toEqual([4, 2]);
	});

	describe('case 4, a note is duplicated with its id', () => {
		beforeEach(async () => {
			await open({ 'Interviews/Acme.md': ACME.replace('\ncontact_date: 2026-12-04', '') });
			expect(vault.notes.texts.get('Interviews/Acme.md')).toContain('follow_up_id:');
			vault.write('Interviews/Acme copy.md', vault.notes.texts.get('Interviews/Acme.md')!);
		});

		test('create: the original keeps its events, the copy gets its own and is reported', async () => {
			const before = here.standing().filter(({ id }) => titled('Acme').includes(id));
			const [created] = await did();
			expect([created, titled('Thank-you').length, titled('Interview:').length]).toEqual([2, 2, 2]);
			expect(here.standing()).toEqual(
				expect.arrayContaining(before.filter(({ summary }) => !summary?.includes('status'))),
			);
			expect(vault.problems()).toContain('Interviews/Acme copy.md follow_up_id');
		});
		test('change: of the copy, the original’s stay as they are', async () => {
			await did();
			const before = here
				.standing()
				.filter(
					({ description }) => description?.includes('Acme.md') && !description.includes('copy'),
				);
			vault.edit('Interviews/Acme copy.md', text => text.replace('11-25', '11-24'));
			expect((await did())[1]).toBe(2);
			expect(here.standing()).toEqual(
				expect.arrayContaining(
					before.filter(({ summary }) => /Thank-you|Interview:/.test(summary ?? '')),
				),
			);
		});
		test('remove: of the copy, the original’s stay', async () => {
			const before = [...titled('Thank-you'), ...titled('Interview:')];
			await did();
			vault.notes.texts.delete('Interviews/Acme copy.md');
			expect((await did())[2]).toBe(2);
			expect([...titled('Thank-you'), ...titled('Interview:')]).toEqual(before);
		});
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
