import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import { test, type Host } from '../../host/browser';
import { PASSWORD, startRadicale, USER, type Radicale } from '../../servers/radicale/start';
import { ACME, JANE, openRead, vaultOf } from '../vaults';
import { DATA, everythingWritten, NOTE } from './connected';

/** The titles of the events that the server keeps. */
function titlesAt({ calendars }: Radicale): readonly string[] {
	if (!existsSync(calendars)) {
		return [];
	}
	const objects = readdirSync(calendars, { recursive: true, encoding: 'utf8' }).filter(
		name => name.endsWith('.ics') && !name.includes('.Radicale'),
	);
	return objects
		.map(name =>
			/^SUMMARY:(.*)$/m
				.exec(readFileSync(path.join(calendars, name), 'utf8').replace(/\r\n /g, ''))![1]!
				.trim()
				.replaceAll('\\,', ','),
		)
		.sort();
}

async function keepPassword(host: Host): Promise<void> {
	await host.openSettings();
	await host.page.locator('.setting-item.mod-page', { hasText: 'CalDAV' }).click();
	const field = host.page.locator('input[type=password]');
	await field.fill(PASSWORD);
	await field.blur();
	await host.page.getByText('Saved in this device’s secret storage.').waitFor();
	await host.page.keyboard.press('Escape');
}

describe.each([false, true])('mobile: %s', mobile => {
	test(
		'signs in at a server, fills the calendar, follows a note, and leaves with its events',
		{ timeout: 60_000 },
		async ({ open }) => {
			const server = await startRadicale();
			onTestFinished(() => server.stop());
			const settings = {
				version: 1,
				timeZone: 'America/New_York',
				vaultName: 'vault',
				vaultId: '0123456789abcdef',
				caldav: { server: server.url, user: USER },
			};
			const host = await openRead(open, {
				vault: {
					...vaultOf({ [NOTE]: ACME, 'Jane Smith.md': JANE }),
					[DATA]: JSON.stringify(settings),
				},
				mobile,
			});
			await keepPassword(host);
			await host.command('Connect CalDAV');
			await host.page.locator('.suggestion-item.is-selected', { hasText: 'Job search' }).waitFor();
			await host.page.keyboard.press('Enter');
			await expect
				.poll(() => host.notices().then(all => all.join()))
				.toContain('CalDAV is connected. Your follow-ups go into “Job search”');
			await expect
				.poll(() => titlesAt(server))
				.toEqual([
					'Follow up: Jane Smith, Acme',
					'Interview: Acme, Data engineer',
					'Thank-you letter: Jane Smith, Acme',
				]);
			expect(everythingWritten(host)).not.toContain(PASSWORD);

			host.write(NOTE, host.read(NOTE).replace('company: Acme', 'company: Zenith'));
			await host.page.waitForTimeout(500);
			await host.command('Sync CalDAV now');
			await expect.poll(() => titlesAt(server).every(title => title.includes('Zenith'))).toBe(true);

			await host.command('Disconnect CalDAV');
			await host.page.getByRole('button', { name: 'Remove events' }).click();
			await expect
				.poll(() => host.notices().then(all => all.join()))
				.toContain('CalDAV is disconnected. 3 events were removed.');
			expect(titlesAt(server)).toEqual([]);
			expect(JSON.parse(host.read(DATA))).toMatchObject({
				caldav: { calendarUrl: '', server: server.url },
			});
			// Asked for /.well-known/caldav, Radicale may break off the connection; the client goes on without.
			expect(host.takeProblems().filter(problem => !problem.includes('status of 500'))).toEqual([]);
		},
	);
});
