/** What the neighbours' own syncs did when they were run against a scripted Google, each by name, and that it does not happen here. */
import { beforeEach, describe, expect, test } from 'vitest';
import { VAULT } from '../../kit/calendar-events';
import { fetchFrom } from '../../servers/google/start';
import { isList, WRITES } from '../../servers/google/faults';
import type { Device } from './device';
import { allDay, googleAtHand } from './google-at-hand';
import { SyncedVault } from '../../kit/synced-vault';

const here = googleAtHand();
const NOTES = 100;
const path = (index: number): string => `Interviews/${index}.md`;
const noteOf = (index: number): string =>
	`type: interview\ncompany: Company ${index}\ndate: 2026-11-25T10:00`;
const only = (events: 'interviews' | 'follow-ups'): { include: ['interviews' | 'follow-ups'] } => ({
	include: [events],
});
let vault: SyncedVault, device: Device;
const open = async (
	notes: Readonly<Record<string, string>>,
	include: 'interviews' | 'follow-ups' = 'interviews',
): Promise<void> => {
	vault = new SyncedVault(notes, only(include));
	device = await here.aDevice(VAULT, vault);
};
const ids = (): string[] =>
	here
		.standing()
		.map(({ id }) => id)
		.sort();

describe('seven requests for each note at first, eight for one change, eight for each note where nothing changed', () => {
	beforeEach(async () => {
		await open(
			Object.fromEntries(Array.from({ length: NOTES }, (_, index) => [path(index), noteOf(index)])),
		);
		device.fetch = fetchFrom(here.google);
	});
	test('the first sync: one for each note, and one list', async () => {
		device.fetch = fetch;
		expect(await here.requests(() => device.sync())).toHaveLength(NOTES + 1);
	});
	test('one change: one, and one list', async () => {
		await device.sync();
		device.fetch = fetch;
		vault.edit(path(7), text => text.replace('T10', 'T11'));
		expect(await here.requests(() => device.sync())).toEqual(['GET', 'PATCH']);
	});
	test('no change: one list, of what changed', async () => {
		await device.sync();
		device.fetch = fetch;
		expect(
			(await here.asked(() => device.sync())).map(asked => [
				isList(asked),
				asked.query.has('syncToken'),
			]),
		).toEqual([[true, true]]);
	});
	test('none of 100 UIDs kept by a second run: all, by one that remembers nothing too', async () => {
		await device.sync();
		const before = ids();
		device.memory.saved.clear();
		await device.sync();
		const again = await here.aDevice({ id: 'vault-9', name: VAULT.name }, vault);
		again.fetch = fetchFrom(here.google);
		await again.sync();
		expect([ids(), new Set(here.standing().map(({ iCalUID }) => iCalUID)).size]).toEqual([
			before,
			NOTES,
		]);
	});
});

describe('with one note', () => {
	beforeEach(() => open({ 'Acme.md': noteOf(0) }));

	test('a lost answer makes two events: one', async () => {
		here.strike({ what: 'reset after' }, WRITES.create);
		await device.sync();
		await device.sync();
		expect(ids()).toHaveLength(1);
	});
	test('a quota error says “sign in again”: it is waited for, and said as it is where it lasts', async () => {
		here.strike({ what: 'refuse', status: 403, reason: 'rateLimitExceeded' }, WRITES.create);
		expect(await device.sync()).toMatchObject({ created: 1 });
		here.strike({ what: 'refuse', status: 403, reason: 'quotaExceeded' }, isList, 100);
		await expect(device.sync()).rejects.toMatchObject({
			code: 'busy',
			message: expect.stringContaining('still signed in') as string,
		});
	});
	test('Retry-After is ignored: it is kept to', async () => {
		here.strike(
			{ what: 'refuse', status: 429, reason: 'rateLimitExceeded', retryAfter: '41' },
			WRITES.create,
		);
		await device.sync();
		expect(device.waits).toEqual([41_000]);
	});
	test('a copied note overwrites the original’s event: it gets its own', async () => {
		await device.sync();
		const [original] = here.standing();
		vault.write('Copy.md', vault.notes.texts.get('Acme.md')!.replace('T10', 'T15'));
		await device.sync();
		expect(here.standing()).toEqual([
			original,
			expect.objectContaining({
				start: expect.objectContaining({ dateTime: '2026-11-25T15:00:00-05:00' }) as unknown,
			}),
		]);
		expect(vault.problems()).toEqual(['Copy.md follow_up_id']);
	});
	test('a changed calendar orphans the old one: nothing of ours stays there', async () => {
		await device.sync();
		const old = here.calendar,
			before = ids();
		device.calendar = here.calendar = here.google.addCalendar('Work');
		await device.sync();
		expect([here.standing(old), ids()]).toEqual([[], before]);
	});
	test('the person’s edits in Google are overwritten: they stay, while the note changes the time', async () => {
		await device.sync();
		const theirs = {
			summary: 'Acme, third floor',
			location: 'Main St 1',
			colorId: '11',
			description: `${here.standing()[0]!.description!}\n\nAsk for Ada.`,
		};
		here.calendar.patch(ids()[0]!, theirs, null);
		vault.edit('Acme.md', text => text.replace('T10', 'T15'));
		await device.sync();
		expect(here.standing()).toMatchObject([
			{ ...theirs, start: { dateTime: '2026-11-25T15:00:00-05:00' } },
		]);
	});
	test('a calendar failure blocks the note: it is as it was, and what it says arrives later', async () => {
		await device.sync();
		vault.edit('Acme.md', text => text.replace('T10', 'T15'));
		const before = new Map(vault.notes.texts);
		for (const mishap of [
			{ what: 'reset before' },
			{ what: 'refuse', status: 403, reason: 'forbidden' },
			{ what: 'html' },
		] as const) {
			here.strike(mishap, () => true, 100);
			await expect(device.sync()).rejects.toThrow();
			here.mend();
		}
		expect(vault.notes.texts).toEqual(before);
		expect(await device.sync()).toMatchObject({ changed: 1 });
	});
	test('notes that arrive by a file sync are not pushed: they are, from whichever device', async () => {
		await device.sync();
		vault.write('From the phone.md', noteOf(1));
		const other = await here.aDevice(VAULT, vault);
		expect(await other.sync()).toMatchObject({ created: 1, changed: 0 });
		expect(await device.sync()).toMatchObject({ created: 0, changed: 0 });
	});
	test('every event is seen twice where the file was imported too: it is taken over', async () => {
		const [event] = await vault.world.wanted();
		here.calendar.import({
			...allDay('2026-11-25', '2026-11-26'),
			iCalUID: event!.uid,
			summary: event!.title,
		});
		await device.sync();
		expect(ids()).toHaveLength(1);
	});
});

test('a promised day is no field that schedules anything: it is an event, and the inquiry after it another', async () => {
	await open(
		{
			'Acme.md':
				'type: interview\ncompany: Acme\ndate: 2026-11-19T10:00\ncontacts: Jane Smith\nthanked: yes\ncontact_date: 2026-11-25',
		},
		'follow-ups',
	);
	await device.sync();
	expect(here.standing().map(({ start, summary }) => [start.date, summary])).toEqual([
		['2026-11-26', 'Follow up: Jane Smith, Acme'],
	]);
});

test('one thank-you for a whole panel: one for each of them, 24 hours from the end', async () => {
	await open(
		{
			'Acme.md':
				'type: interview\ncompany: Acme\ndate: 2026-11-23T14:00\ncontacts: [Jane Smith, Tom Okafor]',
		},
		'follow-ups',
	);
	await device.sync();
	expect(
		here
			.standing()
			.map(({ end, summary }) => `${summary} ${end.dateTime}`)
			.sort(),
	).toEqual([
		'Thank-you letter: Jane Smith, Acme 2026-11-24T15:00:00-05:00',
		'Thank-you letter: Tom Okafor, Acme 2026-11-24T15:00:00-05:00',
	]);
});
