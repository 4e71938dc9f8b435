/** Cases 19 to 24, 28 and 29: from a note as it is typed to the event as the server keeps it and gives it back, for create, change and remove. */
import { describe, expect, test } from 'vitest';
import { VAULT } from '../../../kit/calendar-events';
import { SyncedVault } from '../../../kit/synced-vault';
import type { Device } from '../device';
import { radicaleAtHand } from '../radicale-at-hand';

const here = radicaleAtHand();
const open = (
	notes: Readonly<Record<string, string>>,
): { readonly vault: SyncedVault; readonly device: Device } => {
	const vault = new SyncedVault(notes);
	return { vault, device: here.aDevice(VAULT, vault) };
};
const acme = (...lines: readonly string[]): string =>
	['type: interview', 'company: Acme', ...lines].join('\n');
/** `start/end` of the events with that in their titles. */
const times = (part: string): string[] =>
	here.person
		.events()
		.filter(({ title }) => title.includes(part))
		.map(({ start, end }) => `${start}/${end}`);
/** Nothing is left to do, neither for the device nor for one that has to read it all back. */
const settles = async (device: Device): Promise<void> => {
	for (const forgets of [false, true]) {
		if (forgets) {
			device.memory.saved.clear();
		}
		expect(await device.sync()).toMatchObject({
			created: 0,
			changed: 0,
			removed: 0,
			snoozed: 0,
			dismissed: 0,
			refused: [],
		});
	}
};

test.each<[string, readonly string[], string, string]>([
	[
		'case 19, a promised day',
		['date: 2026-11-20T10:00', 'contact_date: 2026-12-04'],
		'You should hear back',
		'2026-12-04/2026-12-05',
	],
	[
		'case 19, a promised day at the end of a year',
		['date: 2026-11-20T10:00', 'contact_date: 2026-12-31'],
		'You should hear back',
		'2026-12-31/2027-01-01',
	],
	[
		'case 20, no duration',
		['date: 2026-11-25T14:00', 'duration: 0'],
		'Interview',
		'2026-11-25T19:00:00Z/2026-11-25T20:00:00Z',
	],
	[
		'case 20, a duration below zero',
		['date: 2026-11-25T14:00', 'duration: -45'],
		'Interview',
		'2026-11-25T19:00:00Z/2026-11-25T20:00:00Z',
	],
	[
		'case 20, a day with a duration',
		['date: 2026-11-25', 'duration: 300'],
		'Interview',
		'2026-11-25/2026-11-26',
	],
	[
		'case 21, a space',
		['date: 2026-11-25 14:00'],
		'Interview',
		'2026-11-25T19:00:00Z/2026-11-25T20:00:00Z',
	],
	[
		'case 21, seconds',
		['date: 2026-11-25T14:00:30'],
		'Interview',
		'2026-11-25T19:00:30Z/2026-11-25T20:00:30Z',
	],
	[
		'case 21, UTC',
		['date: 2026-11-25T14:00Z'],
		'Interview',
		'2026-11-25T14:00:00Z/2026-11-25T15:00:00Z',
	],
	[
		'case 21, an offset, quoted',
		['date: "2026-11-25T14:00+05:30"'],
		'Interview',
		'2026-11-25T08:30:00Z/2026-11-25T09:30:00Z',
	],
	['case 21, a daily note', ['date: "[[2026-11-25]]"'], 'Interview', '2026-11-25/2026-11-26'],
	[
		'case 22, in the gap in New York',
		['time_zone: America/New_York', 'date: 2026-03-08T02:30'],
		'Interview',
		'2026-03-08T07:30:00Z/2026-03-08T08:30:00Z',
	],
	[
		'case 22, in the overlap in New York',
		['time_zone: America/New_York', 'date: 2026-11-01T01:30'],
		'Interview',
		'2026-11-01T05:30:00Z/2026-11-01T06:30:00Z',
	],
	[
		'case 22, in the gap in Berlin',
		['time_zone: Europe/Berlin', 'date: 2026-03-29T02:30'],
		'Interview',
		'2026-03-29T01:30:00Z/2026-03-29T02:30:00Z',
	],
	[
		'case 22, in the half hour’s gap on Lord Howe',
		['time_zone: Australia/Lord_Howe', 'date: 2026-10-04T02:15'],
		'Interview',
		'2026-10-03T15:45:00Z/2026-10-03T16:45:00Z',
	],
	[
		'case 22, in Kathmandu',
		['time_zone: Asia/Kathmandu', 'date: 2026-11-23T14:00'],
		'Interview',
		'2026-11-23T08:15:00Z/2026-11-23T09:15:00Z',
	],
	[
		'case 23, 24 hours across a clock change',
		['date: 2026-10-31T13:00'],
		'Thank-you',
		'2026-11-01T17:30:00Z/2026-11-01T18:00:00Z',
	],
	[
		'case 23, 24 hours across midnight',
		['date: 2026-11-23T23:30'],
		'Thank-you',
		'2026-11-25T05:00:00Z/2026-11-25T05:30:00Z',
	],
	[
		'case 23, a week ahead: not due before it happens',
		['date: 2026-11-30T10:00'],
		'Thank-you',
		'2026-12-01T15:30:00Z/2026-12-01T16:00:00Z',
	],
	['case 24, a day is a day', ['date: 2026-01-06'], 'Interview', '2026-01-06/2026-01-07'],
	['case 24, 29 February', ['date: 2028-02-29'], 'Interview', '2028-02-29/2028-03-01'],
	['case 24, the end of 1999', ['date: 1999-12-31'], 'Interview', '1999-12-31/2000-01-01'],
	['case 24, February 2100', ['date: 2100-02-28'], 'Interview', '2100-02-28/2100-03-01'],
])('%s, created, changed and removed', async (_says, lines, title, expected) => {
	const { vault, device } = open({ 'Acme.md': acme(...lines, 'contacts: Jane Smith') });
	await device.sync();
	expect(times(title)).toEqual([expected]);
	await settles(device);
	vault.edit('Acme.md', text => text.replace(/\b(?:\d{4}-\d\d-\d\d)(?!.*\d{4}-)/s, '2027-05-04'));
	expect((await device.sync()).changed).toBeGreaterThan(0);
	expect(times(title)[0]?.slice(0, 7)).toBe('2027-05');
	vault.edit('Acme.md', () => 'Nothing any more.');
	await device.sync();
	expect(here.person.events()).toEqual([]);
	await settles(device);
});

test.each(['03.04.2026', 'next Friday', '20261123', '"{{date}}"', '2026-02-30'])(
	'case 21, %s is no date: a problem, no event of it, and one that stood goes nowhere else',
	async text => {
		const { vault, device } = open({
			'Acme.md': acme(`date: ${text}`),
			'Bolt.md': 'type: interview\ncompany: Bolt\ndate: 2026-11-25T10:00',
		});
		await device.sync();
		expect([times('Acme'), times('Interview: Bolt')]).toEqual([
			[],
			['2026-11-25T15:00:00Z/2026-11-25T16:00:00Z'],
		]);
		expect(vault.problems()).toEqual(['Acme.md date']);
		await settles(device);
	},
);

describe('case 28', () => {
	const note = (index: number, day: string): string =>
		`type: interview\ncompany: Company ${index}\ndate: 2026-12-${day}`;

	test(
		'500 notes at once: one request for each event that differs',
		{ timeout: 240_000 },
		async () => {
			const vault = new SyncedVault({}, { include: ['interviews'] }),
				device = here.aDevice(VAULT, vault);
			device.between = here.way.between;
			for (let index = 0; index < 500; index++) {
				vault.write(`${index}.md`, note(index, '01'));
			}
			expect(await device.sync()).toMatchObject({ created: 500, refused: [] });
			for (let index = 0; index < 500; index++) {
				if (index < 300) {
					vault.edit(`${index}.md`, text => text.replace('12-01', '12-02'));
				} else {
					vault.notes.texts.delete(`${index}.md`);
				}
			}
			const asked = await here.requests(() => device.sync());
			expect(
				['REPORT', 'PUT', 'DELETE'].map(method => asked.filter(one => one === method).length),
			).toEqual([1, 300, 200]);
			expect(times('Interview')).toEqual(
				Array.from({ length: 300 }, () => '2026-12-02/2026-12-03'),
			);
		},
	);

	test('edited while a run is under way, by hand and by another program: the next run has it', async () => {
		const { vault, device } = open({ 'Acme.md': acme('date: 2026-11-25T14:00') });
		device.between = here.way.between;
		here.strike(
			{
				what: 'meanwhile',
				happens: () => vault.edit('Acme.md', text => text.replace('T14', 'T15')),
			},
			({ method }) => method === 'PUT',
		);
		await device.sync();
		await device.sync();
		expect(times('Interview')).toEqual(['2026-11-25T20:00:00Z/2026-11-25T21:00:00Z']);
		expect(vault.notes.texts.get('Acme.md')).toContain('T15:00');
		await settles(device);
	});

	test('a note that came by half, and then whole, has the events that it had', async () => {
		const { vault, device } = open({ 'Acme.md': acme('date: 2026-11-25T14:00') });
		await device.sync();
		const before = here.person.events().map(({ uid }) => uid);
		const whole = vault.notes.texts.get('Acme.md')!;
		vault.edit('Acme.md', text => text.slice(0, 40));
		await device.sync();
		vault.edit('Acme.md', () => whole);
		await device.sync();
		expect(here.person.events().map(({ uid }) => uid)).toEqual(before);
		expect(vault.problems()).toEqual([]);
		await settles(device);
	});
});

test.each<[string, (whole: string) => string, number, readonly string[]]>([
	[
		'a key given twice',
		text => text.replace('date:', 'date: 2026-11-24T09:00\ndate:'),
		1,
		['date'],
	],
	['a tab', text => text.replace('date:', 'highlights:\n\t- x\ndate:'), 1, ['highlights']],
	['a byte order mark', text => `\uFEFF${text}`, 1, []],
	['CRLF', text => text.replaceAll('\n', '\r\n'), 1, []],
	['an unclosed fence', text => text.slice(0, text.lastIndexOf('---')), 0, ['']],
	['nothing between the fences', () => '---\n---\nBody', 0, []],
	['null', () => '---\nnull\n---\n', 0, []],
])(
	'case 29, %s: one problem at most, nothing lost, nothing else hidden, in the note neither',
	async (_says, damage, events, problems) => {
		const { vault, device } = open({
			'Acme.md': acme('date: 2026-11-25T14:00'),
			'Bolt.md': 'type: interview\ncompany: Bolt\ndate: 2026-11-25T10:00',
		});
		const damaged = damage(vault.notes.texts.get('Acme.md')!);
		vault.notes.texts.set('Acme.md', damaged);
		await device.sync();
		expect([times('Interview: Acme').length, times('Interview: Bolt').length]).toEqual([events, 1]);
		expect(vault.notes.texts.get('Acme.md')!.replace(/follow_up_id: .*\r?\n/, '')).toBe(damaged);
		expect(vault.problems()).toEqual(problems.map(property => `Acme.md ${property}`.trim()));
		await settles(device);
	},
);
