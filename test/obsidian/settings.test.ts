import { describe, expect } from 'vitest';
import type { Locator } from 'playwright-core';
import { test, type Host } from '../host/browser';
import { seriousFindings } from '../host/kit/accessibility';
import { NOW, vaultOf } from './vaults';

const DATA = '.obsidian/plugins/interview-follow-up/data.json';
const PAGES = [
	'Customize templates',
	'Rules',
	'Weekend',
	'Which dates',
	'Property names',
	'Google Calendar',
	'CalDAV',
];
/** Where there is a Node, that can listen. */
const DESKTOP_PAGES = ['On this computer'];

const saved = (host: Host): unknown => JSON.parse(host.read(DATA));
const row = (host: Host, name: string): Locator =>
	host.page
		.locator('.vertical-tab-content .setting-item', {
			has: host.page.getByText(name, { exact: true }),
		})
		.first();

async function openSettings(host: Host, page?: string): Promise<void> {
	await host.openSettings();
	if (page !== undefined) {
		await row(host, page).click();
	}
	await host.page.locator('.vertical-tab-content .setting-item').first().waitFor();
}

describe.each([false, true])('mobile: %s', mobile => {
	test(
		'axe finds nothing serious on any page of the settings',
		{ timeout: 60_000 },
		async ({ open }) => {
			const host = await open({ vault: vaultOf(), now: NOW, mobile });
			await openSettings(host);
			expect(await seriousFindings(host.page, '.vertical-tab-content')).toEqual([]);
			for (const name of mobile ? PAGES : [...PAGES, ...DESKTOP_PAGES]) {
				await row(host, name).click();
				await host.page.getByRole('button', { name: 'Back' }).waitFor();
				expect(await seriousFindings(host.page, '.vertical-tab-content')).toEqual([]);
				await host.page.getByRole('button', { name: 'Back' }).click();
			}
			await host.shot(`settings-${mobile ? 'phone' : 'light'}`);
		},
	);

	test.for([undefined, ...PAGES.slice(1)])(
		'every row is kept: %s',
		{ timeout: 180_000 },
		async (page, { open }) => {
			const host = await open({ vault: vaultOf(), now: NOW, mobile });
			await openSettings(host, page);
			const rows = host.page.locator(
				'.vertical-tab-content .setting-item:has(input:not([type=password]), select, textarea, [role=switch])',
			);
			const count = await rows.count();
			expect(count).toBeGreaterThan(3);
			for (let index = 0; index < count; index++) {
				await changes(host, rows.nth(index), index);
			}
			await host.reload();
			expect(host.takeProblems()).toEqual([]);
			expect(await host.notices()).not.toContainEqual(expect.stringContaining('The setting'));
		},
	);
});

/** Enters something else than what stands in the row, and waits for it to stand in the file. */
async function changes(host: Host, setting: Locator, index: number): Promise<void> {
	const before = host.read(DATA);
	const name = await setting.locator('.setting-item-name').innerText();
	const [toggle, list, number] = [
		setting.getByRole('switch'),
		setting.getByRole('combobox').and(setting.locator('select')),
		setting.getByRole('spinbutton').first(),
	];
	if ((await toggle.count()) > 0) {
		await toggle.click();
	} else if ((await list.count()) > 0) {
		await list.selectOption({ index: 1 });
	} else if ((await number.count()) > 0) {
		await number.fill('7');
		await number.blur();
	} else {
		await setting
			.locator('input, textarea')
			.first()
			.fill(
				{ Alarms: '45', 'Calendar file': 'Job/Search.ics', 'Your email': 'me@example.com' }[name] ??
					`text ${index}`,
			);
	}
	await expect.poll(() => host.read(DATA), { message: `${name} is not kept` }).not.toBe(before);
	expect(await setting.getByRole('alert').count(), name).toBe(0);
}

describe.each([false, true])('mobile: %s', mobile => {
	test('what makes no sense is explained beside its row, and not kept', async ({ open }) => {
		const host = await open({ vault: vaultOf(), now: NOW, mobile });
		await openSettings(host);
		const before = host.read(DATA);
		for (const [name, text, fault] of [
			['Your email', 'nobody', 'name@example.com'],
			['Alarms', '2 hours', 'whole minutes'],
			['Calendar file', 'Notes.md', '.ics'],
		] as const) {
			await row(host, name).locator('input').fill(text);
			await expect.poll(() => row(host, name).getByRole('alert').innerText()).toContain(fault);
		}
		await row(host, 'Property names').click();
		await row(host, 'Contact date').locator('input').fill('Decision Date');
		await expect
			.poll(() => row(host, 'Contact date').getByRole('alert').innerText())
			.toContain('“Decision date” already uses that name');
		expect(host.read(DATA)).toBe(before);
	});

	test('the calendar file goes into a folder of the vault that is offered', async ({ open }) => {
		const host = await open({
			vault: { ...vaultOf(), 'Job search/Calendars/Read me.md': '' },
			now: NOW,
			mobile,
		});
		await openSettings(host);
		await row(host, 'Calendar file').locator('input').fill('cal');
		await row(host, 'Calendar file').getByRole('alert').waitFor();
		await row(host, 'Calendar file').locator('input').fill('Search.ics');
		await host.page.locator('.suggestion-item', { hasText: 'Job search/Search.ics' }).waitFor();
		await host.page.keyboard.press('ArrowDown');
		await host.page.keyboard.press('Enter');
		await expect
			.poll(() => saved(host))
			.toMatchObject({ calendar: { file: 'Job search/Calendars/Search.ics' } });
		expect(await row(host, 'Calendar file').getByRole('alert').count()).toBe(0);
	});

	test('rules, weekend, holidays and alarms stand in the file as the command line reads them', async ({
		open,
	}) => {
		const host = await open({ vault: vaultOf(), now: NOW, mobile });
		await openSettings(host, 'Rules');
		await row(host, 'Thank-you letter').getByRole('switch').click();
		await expect.poll(() => saved(host)).toMatchObject({ followUps: { rulesOff: ['thank-you'] } });
		await host.page.getByRole('button', { name: 'Back' }).click();
		await row(host, 'Weekend').click();
		await row(host, 'Friday').getByRole('switch').click();
		await expect.poll(() => saved(host)).toMatchObject({ followUps: { weekend: [6, 0, 5] } });
		await host.page.getByRole('button', { name: 'Back' }).click();
		await host.page.getByRole('button', { name: 'Add holiday' }).click();
		await host.page.getByLabel('Day', { exact: true }).fill('2026-12-25');
		await host.page.getByRole('button', { name: 'Add', exact: true }).click();
		await expect.poll(() => saved(host)).toMatchObject({ followUps: { holidays: ['2026-12-25'] } });
		await row(host, 'Fri, Dec 25, 2026').getByRole('button', { name: 'Delete' }).click();
		await expect.poll(() => saved(host)).toMatchObject({ followUps: { holidays: [] } });
		await host.page.getByRole('button', { name: 'Add alarm' }).click();
		await expect
			.poll(() => saved(host))
			.toMatchObject({
				calendar: {
					allDayAlarms: [
						{ daysBefore: 1, minutes: 1080 },
						{ daysBefore: 0, minutes: 540 },
						{ daysBefore: 0, minutes: 540 },
					],
				},
			});
	});

	test('the first start writes down what devices share, and a second changes nothing', async ({
		open,
	}) => {
		const host = await open({ vault: {}, mobile });
		await expect
			.poll(() => saved(host))
			.toMatchObject({
				version: 1,
				timeZone: 'Pacific/Auckland',
				vaultName: expect.any(String),
				vaultId: expect.stringMatching(/^[0-9a-f]{16}$/),
			});
		const before = host.read(DATA);
		await host.reload();
		expect(host.read(DATA)).toBe(before);
	});

	test('a broken file is kept aside and told of', async ({ open }) => {
		const broken = '{"version": 1, "letters": {"folder": "Post"';
		const host = await open({ vault: { ...vaultOf(), [DATA]: broken }, mobile });
		await expect
			.poll(() => host.notices())
			.toContainEqual(expect.stringContaining('Couldn’t read the settings'));
		const [, aside] = /“([^”]+)”/.exec((await host.notices()).join())!;
		expect(aside).toMatch(/data\.json\.broken-\d{4}-\d{2}-\d{2}T/);
		expect(host.read(aside!)).toBe(broken);
	});

	test('a broken file that cannot be moved is left alone until it is mended', async ({ open }) => {
		const [sound, broken] = [vaultOf()[DATA]!, '{"version": 1,'];
		const inTheWay = Array.from({ length: 60 }, (_, second) => [
			`${DATA}.broken-2026-11-23T14-30-${String(second).padStart(2, '0')}/here.md`,
			'',
		]);
		const host = await open({
			vault: { ...vaultOf(), [DATA]: broken, ...(Object.fromEntries(inTheWay) as object) },
			now: NOW,
			mobile,
		});
		await expect
			.poll(() => host.notices())
			.toContainEqual(expect.stringContaining('no change is saved'));
		host.takeProblems();
		await openSettings(host);
		await row(host, 'Your name').locator('input').fill('Nobody');
		await host.page.keyboard.press('Escape');
		expect(host.read(DATA)).toBe(broken);
		host.write(DATA, sound);
		await expect
			.poll(async () => {
				await openSettings(host);
				const name = await row(host, 'Your name').locator('input').inputValue();
				await host.page.keyboard.press('Escape');
				return name;
			})
			.toBe('Nora Whitfield');
		await openSettings(host);
		await row(host, 'Your name').locator('input').fill('Nora');
		await expect
			.poll(() => saved(host))
			.toMatchObject({
				vaultName: 'vault',
				letters: { sender: { name: 'Nora', email: 'nora@example.com' } },
			});
	});

	test('what is not understood stays in the file; what another device changes is followed', async ({
		open,
	}) => {
		const host = await open({
			vault: {
				...vaultOf(),
				[DATA]: JSON.stringify({
					version: 1,
					timeZone: 'America/New_York',
					vaultName: 'v',
					vaultId: 'ab',
					moon: 'full',
					followUps: { inquiries: 'many', tides: 2 },
				}),
			},
			mobile,
		});
		await expect
			.poll(() => host.notices())
			.toContainEqual(expect.stringContaining('followUps.inquiries'));
		await openSettings(host);
		await row(host, 'Your name').locator('input').fill('Nora');
		await expect
			.poll(() => saved(host))
			.toMatchObject({
				moon: 'full',
				followUps: { inquiries: 'many', tides: 2 },
				letters: { sender: { name: 'Nora' } },
			});
		await host.page.keyboard.press('Escape');
		host.write(DATA, JSON.stringify({ ...(saved(host) as object), letters: { folder: 'Post' } }));
		await expect
			.poll(async () => {
				await openSettings(host);
				const folder = await row(host, 'Letters folder').locator('input').inputValue();
				await host.page.keyboard.press('Escape');
				return folder;
			})
			.toBe('Post');
	});
});
