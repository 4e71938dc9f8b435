import { describe, expect } from 'vitest';
import { test, type Host } from './browser';
import { seriousFindings } from './kit/accessibility';
import { SAMPLE_PLUGIN } from './server/build';

const DATA = '.obsidian/plugins/sample/data.json';
const VAULT = { 'Letters/One.md': '', 'Interviews/Acme.md': '' };

const saved = (host: Host): Record<string, unknown> =>
	JSON.parse(host.read(DATA)) as Record<string, unknown>;
const row = (host: Host, name: string) =>
	host.page
		.locator('.setting-item')
		.filter({ has: host.page.locator('.setting-item-name', { hasText: new RegExp(`^${name}$`) }) });

describe.each([false, true])('mobile: %s', mobile => {
	test('each declared control stores what is chosen in data.json', async ({ open }) => {
		const host = await open({ vault: VAULT, plugin: SAMPLE_PLUGIN, mobile });
		await host.openSettings();
		await row(host, 'Name').getByRole('textbox').fill('Nora');
		await row(host, 'Address').getByRole('textbox').fill('1 High Street\nAuckland');
		await row(host, 'Channel').getByRole('combobox').selectOption('mail');
		await row(host, 'Folder').getByRole('searchbox').fill('Let');
		await host.page.keyboard.press('Enter');
		await row(host, 'Size').getByRole('slider').fill('5');
		await row(host, 'Hours').getByRole('spinbutton').fill('12');
		await row(host, 'Hours').getByRole('spinbutton').blur();
		await expect
			.poll(() => saved(host))
			.toMatchObject({
				name: 'Nora',
				address: '1 High Street\nAuckland',
				channel: 'mail',
				folder: 'Letters',
				size: 5,
				hours: 12,
			});
		expect(await seriousFindings(host.page, '.vertical-tab-content')).toEqual([]);
		await host.reload();
		await host.openSettings();
		expect(await row(host, 'Name').getByRole('textbox').inputValue()).toBe('Nora');
	});
});

test('a value that does not pass is explained and not stored', async ({ open }) => {
	const host = await open({
		vault: { ...VAULT, [DATA]: '{"name":"Nora"}' },
		plugin: SAMPLE_PLUGIN,
	});
	await host.openSettings();
	await row(host, 'Name').getByRole('textbox').fill('nobody');
	await row(host, 'Name').getByRole('alert').waitFor();
	await row(host, 'Hours').getByRole('spinbutton').fill('99');
	await row(host, 'Hours').getByRole('spinbutton').blur();
	expect(await row(host, 'Hours').getByRole('alert').innerText()).toBe('Enter a valid number.');
	expect(saved(host)).toEqual({ name: 'Nora' });
	await row(host, 'Hours').getByRole('spinbutton').fill('48');
	await row(host, 'Hours').getByRole('spinbutton').blur();
	await expect.poll(() => saved(host)).toMatchObject({ hours: 48, name: 'Nora' });
	expect(await row(host, 'Hours').getByRole('alert').count()).toBe(0);
});

test('a stored value that does not pass is explained as soon as it is shown', async ({ open }) => {
	const host = await open({
		vault: { ...VAULT, [DATA]: '{"name":"nobody"}' },
		plugin: SAMPLE_PLUGIN,
	});
	await host.openSettings();
	expect(await row(host, 'Name').getByRole('alert').innerText()).toBe('Say who you are.');
	expect(saved(host)).toEqual({ name: 'nobody' });
});

test('visibility, lists, pages and actions', async ({ open }) => {
	const host = await open({ vault: VAULT, plugin: SAMPLE_PLUGIN });
	await host.openSettings();
	await row(host, 'Show count').getByRole('switch').click();
	await row(host, 'Hours').waitFor({ state: 'hidden' });
	await row(host, 'Say hello').click();
	expect(await host.notices()).toEqual(['Hello']);
	await host.page.getByRole('button', { name: 'Add holiday' }).click();
	await row(host, '2027-01-01').waitFor();
	await row(host, '2026-12-25').getByRole('button', { name: 'Delete' }).click();
	await expect.poll(() => saved(host)).toMatchObject({ shown: false, holidays: ['2027-01-01'] });
	await row(host, '2027-01-01').getByRole('button', { name: 'Delete' }).click();
	await host.page.getByText('No holidays.').waitFor();
	await row(host, 'Advanced').click();
	await host.page.getByRole('button', { name: 'Press' }).click();
	expect(await host.notices()).toContain('Pressed');
	await host.page.getByRole('button', { name: 'Back' }).click();
	await row(host, 'Advanced').waitFor();
});

test('settings that arrive by file sync are told to the plugin, its own are not', async ({
	open,
}) => {
	const host = await open({ vault: VAULT, plugin: SAMPLE_PLUGIN });
	const heard = () =>
		host.page.evaluate(
			() =>
				(
					window as unknown as { app: { plugins: { get(id: string): { heard: string[] } } } }
				).app.plugins.get('sample').heard,
		);
	await host.openSettings();
	await row(host, 'Show count').getByRole('switch').click();
	await expect.poll(() => saved(host)).toMatchObject({ shown: false });
	host.write(DATA, '{"shown":true}');
	await expect.poll(heard).toContain('settings changed outside');
	expect((await heard()).filter(told => told === 'settings changed outside')).toHaveLength(1);
});
