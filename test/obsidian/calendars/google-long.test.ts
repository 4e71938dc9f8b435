import { describe, expect } from 'vitest';
import { test } from '../../host/browser';
import { vaultOf } from '../vaults';
import {
	bringBack,
	DATA,
	PHONE,
	manyInterviews,
	noticed,
	openAtGoogle,
	serveGoogle,
	settingsText,
	titlesIn,
	tooltip,
} from './connected';

describe.each(PHONE)('on a %s', (_, mobile) => {
	test(
		'100 follow-ups: progress is shown, cancel ends it, and the next run does the rest',
		{ timeout: 120_000 },
		async ({ open }) => {
			const vault = {
				...vaultOf(manyInterviews(100)),
				[DATA]: settingsText({ calendar: { include: ['follow-ups'] } }),
			};
			const at = await openAtGoogle(open, { mobile, vault }, await serveGoogle(15));
			const { host, google } = at;
			await host.command('Connect Google Calendar');
			await bringBack(at);
			const progress = host.page.locator('.notice', { hasText: 'Syncing Google Calendar' });
			await expect.poll(() => progress.innerText()).toMatch(/\b(?:[2-9]|[1-9]\d+) of 100\b/);
			await host.shot(`calendar-progress-${mobile ? 'phone' : 'light'}`);
			await progress.getByRole('button', { name: 'Cancel' }).click();
			await expect.poll(() => progress.count()).toBe(0);
			await expect
				.poll(() => tooltip(host))
				.toContain('“Job search” hasn’t been synced from this device yet.');
			const reached = google.standing().length;
			expect(reached).toBeGreaterThan(0);
			expect(reached).toBeLessThan(100);

			google.log.length = 0;
			await host.command('Sync Google Calendar now');
			await expect.poll(() => progress.count()).toBe(1);
			await noticed(host, 'is up to date');
			expect(await progress.count()).toBe(0);
			expect(google.standing()).toHaveLength(100);
			expect(new Set(titlesIn(google)).size).toBe(100);
			expect(google.log.filter(line => !line.startsWith('GET')).length).toBeLessThanOrEqual(
				100 - reached + 4,
			); // those under way when it ended
			await host.command('Sync Google Calendar now');
			await expect.poll(() => google.log.at(-1)).toMatch(/^GET/);
		},
	);
});
