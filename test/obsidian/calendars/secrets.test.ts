/** Case 31: no token, secret, code, verifier, password or feed path in anything that is drawn, logged, written into the vault or opened. */
import { describe, expect, onTestFinished } from 'vitest';
import { test } from '../../host/browser';
import { leaksIn } from '../../kit/leaks';
import { isApi, isList } from '../../servers/google/faults';
import { PASSWORD, startRadicale, USER } from '../../servers/radicale/start';
import { ACME, JANE, openRead, vaultOf } from '../vaults';
import {
	agreeAtGoogle,
	bringBack,
	connect,
	DATA,
	DEVICES,
	freePort,
	keepSecret,
	NOTE,
	noticed,
	openAtGoogle,
	openGooglePage,
	openPage,
	paste,
	settingsText,
	tooltip,
} from './connected';
import { overhear } from './overheard';

const vault = (settings: object) => ({
	...vaultOf({ [NOTE]: ACME, 'Jane Smith.md': JANE }),
	[DATA]: settingsText(settings),
});

/** Nothing of it was heard, and it would have been, had it been said. */
function expectKept(heard: string, secrets: ReadonlySet<string>, said: string): void {
	expect(heard).toContain(said);
	expect(leaksIn(heard, secrets)).toEqual([]);
	for (const secret of secrets) {
		expect(leaksIn(`${heard} ${encodeURIComponent(secret)}`, secrets)).toContain(secret);
	}
}

describe.each(DEVICES)('on a %s', (_, mobile) => {
	test(
		'case 31: Google: sign-in, sync, each kind of refusal, refresh, the end of the sign-in, disconnecting',
		{ timeout: 120_000 },
		async ({ open }) => {
			const at = await openAtGoogle(open, {
				mobile,
				vault: vault({ calendar: { keepFile: true } }),
			});
			const { host, google } = at;
			const heard = await overhear(host);
			await connect(at);
			await host.command('Sync Google Calendar now');
			await noticed(host, 'is up to date');
			for (const mishap of [
				{ what: 'refuse', status: 403, reason: 'forbidden' },
				{ what: 'refuse', status: 400, reason: 'invalid' },
				{ what: 'refuse', status: 404, reason: 'notFound' },
				{ what: 'html' },
				{ what: 'answer', status: 200, body: 'nonsense' },
				{ what: 'answer', status: 200, body: 'null' },
			] as const) {
				google.faults.push({ mishap, on: isList });
				await host.cli('interview-follow-up:sync-google');
				google.faults.length = 0;
				await openGooglePage(host);
				await host.page.keyboard.press('Escape');
			}
			google.accounts.dropAccess();
			expect(await host.cli('interview-follow-up:sync-google')).toContain('up to date');
			google.faults.push({
				mishap: { what: 'refuse', status: 401, reason: 'authError' },
				on: isApi,
				times: 9,
			});
			expect(await host.cli('interview-follow-up:sync-google')).toContain(
				'Google ended the sign-in',
			);
			google.faults.length = 0;
			await host.page.clock.runFor('01:01:00');
			await heard();
			await host.reload();
			await expect.poll(() => tooltip(host)).toContain('synced');

			google.accounts.dropEverything();
			expect(await host.cli('interview-follow-up:sync-google')).toContain(
				'Google ended the sign-in',
			);
			google.faults.push({
				mishap: { what: 'refuse', status: 400, reason: 'invalid_grant' },
				on: ({ path }) => path === '/token',
			});
			await host.command('Connect Google Calendar');
			const refused = await bringBack(at);
			await noticed(host, 'Google ended the sign-in');
			await host.command('Connect Google Calendar');
			const late = await agreeAtGoogle(host);
			if (mobile) {
				await paste(host, late.replace('state=', 'state=x'));
			}
			await host.page.clock.runFor('05:05');
			await noticed(host, 'longer than five minutes');
			google.accounts.clients.set('client-1', { secret: 'another-secret' });
			await host.command('Connect Google Calendar');
			const unknown = await bringBack(at);
			await noticed(host, 'Google doesn’t know this OAuth client');
			google.accounts.clients.set('client-1', { secret: 'secret-1' });
			await connect(at);
			await host.command('Disconnect Google Calendar');
			await host.page.getByRole('button', { name: 'Remove events' }).click();
			await noticed(host, 'Google Calendar is disconnected');

			const secrets = new Set([...google.accounts.given, 'secret-1']);
			expect(secrets.size).toBeGreaterThan(10);
			expectKept(await heard(), secrets, 'Your follow-ups go into “Job search”');
			expect(leaksIn(refused + unknown, secrets)).toEqual([]);
			expect(
				leaksIn(await host.page.evaluate(() => JSON.stringify(window.localStorage)), secrets),
			).toEqual([]);
			host.takeProblems();
		},
	);

	test(
		'case 31: CalDAV: connecting with the wrong and the right password, sync, a server that is down or forgets one',
		{ timeout: 120_000 },
		async ({ open }) => {
			const server = await startRadicale();
			onTestFinished(() => server.stop());
			const host = await openRead(open, {
				mobile,
				vault: vault({ caldav: { server: server.url, user: USER } }),
			});
			const heard = await overhear(host);
			const wrong = 'not the pässword: /+=';
			await openPage(host, 'CalDAV');
			await keepSecret(host, wrong);
			await host.command('Connect CalDAV');
			await noticed(host, 'app password');
			await openPage(host, 'CalDAV');
			await keepSecret(host, PASSWORD);
			await host.command('Connect CalDAV');
			await host.page.locator('.suggestion-item.is-selected', { hasText: 'Job search' }).waitFor();
			await host.page.keyboard.press('Enter');
			await noticed(host, 'CalDAV is connected');
			await expect.poll(() => tooltip(host)).toContain('was synced at');
			await openPage(host, 'CalDAV');
			await keepSecret(host, wrong);
			expect(await host.cli('interview-follow-up:sync-caldav')).toContain('app password');
			await server.kill();
			const offline = host.cli('interview-follow-up:sync-caldav');
			for (let waited = 0; waited < 20; waited++) {
				await host.page.clock.runFor('00:10');
				await host.page.waitForTimeout(50);
			}
			expect(await offline).toContain('can’t be reached');
			host.takeProblems();
			await server.start();
			await openPage(host, 'CalDAV');
			await keepSecret(host, PASSWORD);
			await host.command('Sync CalDAV now');
			await noticed(host, 'is up to date');
			await host.command('Disconnect CalDAV');
			await host.page.getByRole('button', { name: 'Remove events' }).click();
			await noticed(host, 'CalDAV is disconnected');
			const secrets = new Set([PASSWORD, wrong, `${USER}:${PASSWORD}`, `${USER}:${wrong}`]);
			expectKept(await heard(), secrets, 'CalDAV is connected');
			expect(
				leaksIn(await host.page.evaluate(() => JSON.stringify(window.localStorage)), secrets),
			).toEqual([]);
			host.takeProblems();
		},
	);
});

test('case 31: the feed: its address goes into the clipboard and nowhere else', async ({
	open,
}) => {
	const host = await openRead(open, {
		vault: vault({ calendar: { feed: true, feedPort: await freePort() } }),
	});
	const heard = await overhear(host);
	await host.page.clock.runFor('00:05');
	const secrets = new Set<string>();
	const copy = async (): Promise<void> => {
		await openPage(host, 'On this computer');
		await host.page.getByRole('button', { name: 'Copy address' }).click();
		await noticed(host, 'Address copied');
		await host.page.keyboard.press('Escape');
		const address = await host.clipboard();
		expect(await (await fetch(address)).text()).toContain('BEGIN:VCALENDAR');
		expect((await fetch(`${address}x`)).status).toBe(404);
		secrets.add(new URL(address).pathname.split('/')[1]!);
	};
	await copy();
	await openPage(host, 'On this computer');
	await host.page.getByRole('button', { name: 'New address' }).click();
	await host.page.getByRole('button', { name: 'Create new address' }).click();
	await noticed(host, 'The feed has a new address');
	await host.page.keyboard.press('Escape');
	await copy();
	expect(secrets.size).toBe(2);
	expectKept(await heard(), secrets, 'The feed has a new address');
});
