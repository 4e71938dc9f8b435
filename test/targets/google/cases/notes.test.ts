/** Cases 28 and 29: notes that change many at a time, are half written or are broken, as Google's calendar sees it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { VAULT } from '../../../kit/calendar-events';
import { fetchFrom } from '../../../servers/google/start';
import type { Device } from '../device';
import { googleAtHand } from '../google-at-hand';
import { SyncedVault } from '../../../kit/synced-vault';

const here = googleAtHand();
const ACME = 'type: interview\ncompany: Acme\ndate: 2026-11-25T10:00\ncontacts: Jane Smith';
const BOLT = 'type: interview\ncompany: Bolt\ndate: 2026-11-26T10:00\ncontacts: Tom Okafor';

describe.each([
	['create', 50],
	['change', 500],
	['remove', 50],
] as const)(
	'case 28, %s, %i notes at once, by hand, by a sync service or by another program',
	(kind, count) => {
		test('one request for each, and then none', async () => {
			const path = (index: number): string => `Interviews/${index}.md`;
			const vault = new SyncedVault({}, { include: ['interviews'] }),
				device = await here.aDevice(VAULT, vault);
			for (let index = 0; index < count; index++) {
				vault.write(
					path(index),
					`type: interview\ncompany: Company ${index}\ndate: 2026-11-25T10:00`,
				);
			}
			device.fetch = fetchFrom(here.google);
			if (kind !== 'create') {
				await device.sync();
			}
			device.fetch = fetch;
			if (kind === 'change') {
				for (let index = 0; index < count; index++) {
					vault.edit(path(index), text => text.replace('T10', 'T15'));
				}
			}
			if (kind === 'remove') {
				vault.notes.texts.clear();
			}
			const did = {
				created: 0,
				changed: 0,
				removed: 0,
				[{ create: 'created', change: 'changed', remove: 'removed' }[kind]]: count,
			};
			expect(await device.sync()).toMatchObject({
				...did,
				refused: [],
				conflicts: [],
				requests: count + 1,
			});
			expect(await device.sync()).toMatchObject({ requests: 1 });
			expect(
				here
					.standing()
					.filter(({ start }) => start.dateTime?.includes(kind === 'change' ? 'T15' : 'T10')),
			).toHaveLength(kind === 'remove' ? 0 : count);
		});
	},
);

describe('case 28, a note that a sync service has written by half', () => {
	let vault: SyncedVault, device: Device;
	beforeEach(async () => {
		vault = new SyncedVault({ 'Acme.md': ACME, 'Bolt.md': BOLT });
		device = await here.aDevice(VAULT, vault);
	});
	/** The note as it is while only so much of it has arrived. */
	const halfOf = (text: string): string => text.slice(0, text.indexOf('\ncontacts'));

	test('create: no event of a half, one problem, and once it is whole its events are made', async () => {
		const whole = vault.notes.texts.get('Acme.md')!;
		vault.notes.texts.set('Acme.md', halfOf(whole));
		await device.sync();
		expect(here.titles().filter(title => title.includes('Acme'))).toEqual([]);
		expect(vault.problems()).toEqual(['Acme.md']);
		vault.notes.texts.set('Acme.md', whole);
		expect(await device.sync()).toMatchObject({ removed: 0, refused: [] });
		expect([
			here.titles().filter(title => /: .*Acme/.test(title)).length,
			vault.problems(),
		]).toEqual([2, []]);
	});
	test('change: its events stay as they are meanwhile, with what the person wrote, and then change', async () => {
		await device.sync();
		const thankYou = here.standing().find(({ summary }) => summary?.includes('Jane'))!;
		here.calendar.patch(thankYou.id, { summary: 'Thank Jane!' }, null);
		await device.sync();
		const before = here.standing();
		const whole = vault.notes.texts.get('Acme.md')!.replace('11-25T10', '11-25T15');
		vault.notes.texts.set('Acme.md', halfOf(whole));
		expect(await device.sync()).toMatchObject({
			created: 0,
			changed: 0,
			removed: 0,
			dismissed: 0,
			requests: 1,
		});
		expect(here.standing()).toEqual(before);
		vault.notes.texts.set('Acme.md', whole);
		expect(await device.sync()).toMatchObject({ created: 0, removed: 0, refused: [] });
		expect(
			here
				.standing()
				.map(({ id }) => id)
				.sort(),
		).toEqual(before.map(({ id }) => id).sort());
		expect(here.titles()).toContain('Thank Jane!');
	});
	test('remove: what other notes no longer want goes all the same', async () => {
		await device.sync();
		vault.notes.texts.set('Acme.md', halfOf(vault.notes.texts.get('Acme.md')!));
		vault.edit('Bolt.md', text => text.replace('date:', 'thanked: yes\ndate:'));
		expect(await device.sync()).toMatchObject({ removed: 1 });
		expect(here.titles().filter(title => title.includes('Thank-you'))).toEqual([
			expect.stringContaining('Jane') as string,
		]);
		vault.notes.texts.delete('Acme.md');
		await device.sync();
		expect(here.titles().filter(title => title.includes('Acme'))).toEqual([]);
	});
});

describe.each<[string, string, number]>([
	['a property given twice', `---\n${ACME}\ncompany: Acme\n---\n`, 2],
	['a tab', `---\n${ACME.replace('contacts:', '\tcontacts:')}\n---\n`, 0],
	['a byte order mark', `\uFEFF---\n${ACME}\n---\n`, 2],
	['CRLF', `---\n${ACME}\n---\nBody.\n`.replaceAll('\n', '\r\n'), 2],
	['an unclosed fence', `---\n${ACME}\nBody.\n`, 0],
	['null for frontmatter', '---\nnull\n---\n', 0],
	['nothing at all', '', 0],
	['YAML that is none', `---\n${ACME}\nlocation: "unended\n---\n`, 0],
])('case 29, %s', (_says, text, events) => {
	const broken = 'Interviews/Acme.md',
		ofAcme = (): number => here.titles().filter(title => title.includes('Acme')).length;
	let vault: SyncedVault, device: Device;
	const open = async (first: string): Promise<void> => {
		vault = new SyncedVault({ 'Bolt.md': BOLT });
		vault.notes.texts.set(broken, first);
		device = await here.aDevice(VAULT, vault);
		expect(await device.sync()).toMatchObject({ refused: [] });
	};
	const boltsStand = (): void =>
		expect(here.titles().filter(title => title.includes('Bolt')).length).toBe(2);

	test('create: hides nothing else, at most one problem, and not a byte is lost', async () => {
		await open(text);
		boltsStand();
		if (events > 0) {
			expect(ofAcme()).toBe(events);
		}
		expect(vault.problems().length).toBeLessThanOrEqual(1);
		expect(vault.notes.texts.get(broken)!.replace(/follow_up_id: \S+\r?\n/, '')).toBe(text);
	});
	test('change: of the other note, arrives', async () => {
		await open(text);
		vault.edit('Bolt.md', before => before.replace('T10', 'T12'));
		expect(await device.sync()).toMatchObject({ changed: 2, created: 0, removed: 0 });
		boltsStand();
	});
	test('remove: of the other note, arrives', async () => {
		await open(text);
		vault.edit('Bolt.md', before => before.replace('date:', 'thanked: yes\ndate:'));
		expect(await device.sync()).toMatchObject({ changed: 0, created: 0, removed: 1 });
	});
	test('change: mended, it has its events', async () => {
		await open(text);
		vault.write(broken, ACME);
		await device.sync();
		expect(ofAcme()).toBe(2);
		expect(vault.problems()).toEqual([]);
	});
});
