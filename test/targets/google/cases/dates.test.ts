/** Cases 19 to 24: dates as a note tells them, and as Google holds them once an event was made, changed and removed. */
import { describe, expect, test } from 'vitest';
import { VAULT } from '../../../kit/calendar-events';
import { at } from '../../../kit/a-vault';
import type { StoredEvent } from '../../../servers/google/event-rules';
import type { Device } from '../device';
import { googleAtHand } from '../google-at-hand';
import { SyncedVault } from '../../../kit/synced-vault';

const here = googleAtHand();
const ANOTHER = 'type: interview\ncompany: Bolt\ndate: 2026-11-24T10:00';

/** What the note says beside its type, company and contact; what the event stands for; when it is there. */
interface Row {
	readonly says: string;
	readonly note: string;
	readonly of?: 'interview' | 'contact-date' | 'thank-you';
	readonly now?: string;
	/** A day, or a moment in UTC. */
	readonly start: string;
	readonly end: string;
	readonly zone?: string;
	/** The property that is a problem beside it. */
	readonly problem?: string;
}

const dated = (date: string): string => `date: ${date}`;
const hour = (date: string, start: string, zone?: string): Row => ({
	says: `case 21, ${date}`,
	note: dated(date),
	start,
	end: new Date(Date.parse(start) + 3_600_000).toISOString(),
	...(zone !== undefined && { zone }),
});
const onDay = (name: string, day: string, end: string): Row => ({
	says: `${name}, ${day} is that day alone`,
	note: dated(day),
	start: day,
	end,
});
const inZone = (name: string, date: string, zone: string, start: string): Row => ({
	...hour(date, start, zone),
	says: `case 22, ${name}: ${date} in ${zone}`,
	note: `${dated(date)}\ntime_zone: ${zone}`,
});

const ROWS: readonly Row[] = [
	{
		says: 'case 19, a promised day alone',
		note: `${dated('2026-11-20')}\ncontact_date: 2026-11-27`,
		of: 'contact-date',
		start: '2026-11-27',
		end: '2026-11-28',
	},
	{
		says: 'case 19, a promised day as a daily note',
		note: `${dated('2026-11-20')}\ncontact_date: "[[2026-11-30]]"`,
		of: 'contact-date',
		start: '2026-11-30',
		end: '2026-12-01',
	},
	...['0', '-30', '"-1h"', 'later', '2026-11-25'].map((duration): Row => ({
		...hour('2026-11-25T10:00', '2026-11-25T15:00:00.000Z'),
		says: `case 20, a duration of ${duration}`,
		note: `${dated('2026-11-25T10:00')}\nduration: ${duration}`,
		problem: 'duration',
	})),
	{
		...onDay('case 20', '2026-11-25', '2026-11-26'),
		says: 'case 20, a day with a duration of hours',
		note: `${dated('2026-11-25')}\nduration: 5h`,
	},
	hour('2026-11-23 14:00', '2026-11-23T19:00:00.000Z'),
	hour('2026-11-23T14:00', '2026-11-23T19:00:00.000Z'),
	hour('2026-11-23T14:00:30', '2026-11-23T19:00:30.000Z'),
	hour('2026-11-23T14:00:00Z', '2026-11-23T14:00:00.000Z'),
	hour('2026-11-23T14:00+05:30', '2026-11-23T08:30:00.000Z'),
	hour('"2026-11-23T14:00"', '2026-11-23T19:00:00.000Z'),
	hour('2026-11-23T14:00:00.000Z', '2026-11-23T14:00:00.000Z'),
	{
		...onDay('case 21', '2026-11-23', '2026-11-24'),
		says: 'case 21, a daily note',
		note: 'date: "[[2026-11-23]]"',
	},
	inZone('the gap', '2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'),
	inZone('the overlap', '2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'),
	inZone('the gap', '2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'),
	inZone('the overlap', '2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'),
	inZone(
		'a gap of half an hour',
		'2026-10-04T02:15',
		'Australia/Lord_Howe',
		'2026-10-03T15:45:00.000Z',
	),
	inZone('a quarter of an hour', '2026-11-23T14:00', 'Asia/Kathmandu', '2026-11-23T08:15:00.000Z'),
	...(
		[
			[
				'over the clock change in spring',
				'2026-03-07T14:00',
				'America/New_York',
				'2026-03-08T20:00:00.000Z',
				'2026-03-08T09:00',
			],
			[
				'over the clock change in autumn',
				'2026-10-31T14:00',
				'America/New_York',
				'2026-11-01T19:00:00.000Z',
				'2026-11-01T09:00',
			],
			[
				'over midnight and a clock change',
				'2026-03-28T22:30',
				'Europe/Berlin',
				'2026-03-29T22:30:00.000Z',
				'2026-03-29T05:00',
			],
			[
				'entered a week ahead',
				'2026-11-25T10:00',
				'America/New_York',
				'2026-11-26T16:00:00.000Z',
				'2026-11-18T09:00',
			],
		] as const
	).map(([says, date, zone, end, now]): Row => ({
		says: `case 23, a thank-you 24 hours from the end, ${says}`,
		note: `${dated(date)}\ntime_zone: ${zone}`,
		of: 'thank-you',
		now,
		start: new Date(Date.parse(end) - 1_800_000).toISOString(),
		end,
		zone,
	})),
	onDay('case 24', '2026-01-06', '2026-01-07'),
	onDay('case 24', '2028-02-29', '2028-03-01'),
	onDay('case 24', '2026-02-28', '2026-03-01'),
	onDay('case 24', '2026-11-30', '2026-12-01'),
	onDay('case 24', '1999-12-31', '2000-01-01'),
	onDay('case 24', '2100-02-28', '2100-03-01'),
	{ ...hour('2100-03-01T09:00', '2100-03-01T14:00:00.000Z'), says: 'case 24, an hour of 2100' },
];

describe.each(ROWS)(
	'$says',
	({ note, of = 'interview', now = '2026-11-23T09:00', start, end, zone, problem }) => {
		const noteOf = (more: string): string =>
			`type: interview\ncompany: Acme\ncontacts: Jane Smith\n${more}`;
		const found = (): StoredEvent | undefined =>
			here
				.standing()
				.find(
					({ summary, extendedProperties }) =>
						summary?.includes('Acme') &&
						extendedProperties?.private?.['source']?.includes(`.${of}`),
				);
		let vault: SyncedVault, device: Device;
		async function open(notes: Readonly<Record<string, string>>): Promise<void> {
			vault = new SyncedVault(notes, {}, at(now));
			device = await here.aDevice(VAULT, vault);
			expect(await device.sync()).toMatchObject({ refused: [] });
		}
		function holds(): void {
			const event = found();
			const shown = [event?.start, event?.end].map(
				time => time?.date ?? new Date(time?.dateTime ?? 0).toISOString(),
			);
			expect(shown).toEqual([start, end]);
			expect(event?.start.timeZone).toBe(
				start.includes('T') ? (zone ?? 'America/New_York') : undefined,
			);
			expect(vault.problems()).toEqual(problem === undefined ? [] : [`Acme.md ${problem}`]);
		}

		test('create', async () => {
			await open({ 'Acme.md': noteOf(note) });
			holds();
			expect(await device.sync()).toMatchObject({ changed: 0, requests: 1 });
		});
		test('change', async () => {
			await open({ 'Acme.md': noteOf(`${dated('2026-11-22T08:00')}\ncontact_date: 2026-12-24`) });
			const id = found()?.id;
			const kept = /\nfollow_up_id: .*/.exec(vault.notes.texts.get('Acme.md')!)![0];
			vault.write('Acme.md', noteOf(note) + kept);
			expect(await device.sync()).toMatchObject({ refused: [] });
			holds();
			if (id !== undefined) {
				expect(found()?.id).toBe(id);
			}
			expect(await device.sync()).toMatchObject({ changed: 0, requests: 1 });
		});
		test('remove', async () => {
			await open({ 'Acme.md': noteOf(note), 'Bolt.md': ANOTHER });
			vault.notes.texts.delete('Acme.md');
			await device.sync();
			expect([found(), here.titles()]).toEqual([
				undefined,
				expect.arrayContaining(['Interview: Bolt']),
			]);
			expect(await device.sync()).toMatchObject({ removed: 0, requests: 1 });
		});
	},
);

describe.each([
	'03.04.2026',
	'next Friday',
	'20261123',
	'{{date}}',
	'2026-02-30',
	'T9:00',
	'2026-13-01',
	'2026-11-23T25:00',
])('case 21, %s is a problem', value => {
	const broken = `type: interview\ncompany: Acme\ncontacts: Jane Smith\ndate: ${value}`;
	const ofAcme = (): string[] =>
		here
			.standing()
			.flatMap(({ extendedProperties, summary }) =>
				/Acme/.test(summary ?? '') &&
				/interview$|thank-you/.test(extendedProperties?.private?.['source'] ?? '')
					? [summary!]
					: [],
			);

	test('create: no event of a day that nobody meant, and the other notes’ events are made', async () => {
		const vault = new SyncedVault({ 'Acme.md': broken, 'Bolt.md': ANOTHER });
		const device = await here.aDevice(VAULT, vault);
		expect(await device.sync()).toMatchObject({ refused: [] });
		expect([ofAcme(), here.titles()]).toEqual([[], expect.arrayContaining(['Interview: Bolt'])]);
		expect(vault.problems()).toEqual(['Acme.md date']);
	});
	test('change and remove: what stood for the day goes until it is mended, and is the same event then', async () => {
		const vault = new SyncedVault({
			'Acme.md': broken.replace(value, '2026-11-25T10:00'),
			'Bolt.md': ANOTHER,
		});
		const device = await here.aDevice(VAULT, vault);
		await device.sync();
		const before = here
			.standing()
			.map(({ id }) => id)
			.sort();
		vault.edit('Acme.md', text => text.replace('2026-11-25T10:00', value));
		await device.sync();
		expect(ofAcme()).toEqual([]);
		vault.edit('Acme.md', text => text.replace(value, '2026-11-25T10:00'));
		await device.sync();
		expect(
			here
				.standing()
				.map(({ id }) => id)
				.sort(),
		).toEqual(before);
	});
});
