import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import { test, type Host } from '../../host/browser';
import { startRadicale, PASSWORD, USER } from '../../servers/radicale/start';
import { ACME, JANE, NOW, vaultOf } from '../vaults';
import {
	connect,
	DATA,
	freePort,
	keepSecret,
	NOTE,
	noticed,
	openAtGoogle,
	openPage,
	settingsText,
} from '../calendars/connected';

const ICS = 'Calendar/follow-ups.ics';
const GLOBEX = ACME.replace('company: Acme', 'company: Globex');
/** So many that reading their files one by one would not pay. */
const MANY_OTHERS = Object.fromEntries(
	Array.from({ length: 120 }, (_, at) => [`Daily/${at}.md`, `Day ${at}\n`]),
);
/** Both are seen: the cache fills with `changed` for each note, or without a word. */
const FILLINGS = [
	['with "changed" for each note', true],
	['without "changed"', false],
] as const;

const lettersIn = (host: Host): string[] =>
	readdirSync(host.vault, { recursive: true, encoding: 'utf8' }).filter(name =>
		name.startsWith('Letters/'),
	);

/** Lets so much time pass on the page's clock, with moments in between for what needs the disk. */
async function pass(host: Host, seconds: number): Promise<void> {
	for (let step = 0; step < seconds / 5; step++) {
		await host.page.clock.runFor('00:05');
		await host.page.waitForTimeout(120);
	}
}

describe.each(FILLINGS)(
	'1. a metadata cache that is cold at the start and fills %s',
	(_, tells) => {
		test(
			'withdraws nothing from the file, the feed and Google Calendar, and writes no letter',
			{
				timeout: 90_000,
			},
			async ({ open }) => {
				const port = await freePort();
				const at = await openAtGoogle(open, {
					vault: {
						...vaultOf({ [NOTE]: ACME, 'Jane Smith.md': JANE, ...MANY_OTHERS }),
						[DATA]: settingsText({
							calendar: { keepFile: true, file: ICS, feed: true, feedPort: port },
						}),
					},
				});
				await connect(at);
				const { host, google } = at;
				await pass(host, 15);
				const ics = host.read(ICS);
				const feed = await feedText(host);
				const events = JSON.stringify(google.standing());
				expect(google.standing()).toHaveLength(3);
				expect(ics).toContain('Thank-you letter');

				await host.reload({ cache: 'never', cacheTells: tells });
				await pass(host, 5);
				await expect.poll(() => statusOf(host)).toBe('Reading notes…');
				expect(await host.offered()).not.toContain('Interview Follow-up: Write all letters due');
				await pass(host, 30);
				expect(JSON.stringify(google.standing())).toBe(events);
				await host.page.evaluate(() => window.host.fillCache());
				await pass(host, 30);

				expect(JSON.stringify(google.standing())).toBe(events);
				expect(host.read(ICS)).toBe(ics);
				expect(await feedText(host)).toBe(feed);
				expect(lettersIn(host)).toEqual([]);
				await expect.poll(() => statusOf(host)).toContain('follow-up');
			},
		);

		test('withdraws nothing from CalDAV', { timeout: 90_000 }, async ({ open }) => {
			const server = await startRadicale();
			onTestFinished(() => server.stop());
			const host = await open({
				vault: {
					...vaultOf({ [NOTE]: ACME, 'Jane Smith.md': JANE, ...MANY_OTHERS }),
					[DATA]: settingsText({ caldav: { server: server.url, user: USER } }),
				},
				now: NOW,
			});
			await openPage(host, 'CalDAV');
			await keepSecret(host, PASSWORD);
			await host.command('Connect CalDAV');
			await host.page.locator('.suggestion-item.is-selected', { hasText: 'Job search' }).waitFor();
			await host.page.keyboard.press('Enter');
			await noticed(host, 'CalDAV is connected');
			await expect.poll(() => Object.keys(objectsAt(server.calendars)).length).toBe(3);
			await pass(host, 15);
			const objects = objectsAt(server.calendars);

			await host.reload({ cache: 'never', cacheTells: tells });
			await pass(host, 35);
			await host.page.evaluate(() => window.host.fillCache());
			await pass(host, 30);
			expect(objectsAt(server.calendars)).toEqual(objects);
			// Asked for /.well-known/caldav, Radicale may break off the connection.
			expect(host.takeProblems().filter(problem => !problem.includes('status of 500'))).toEqual([]);
		});
	},
);

test(
	'1. a folder that the app may not list withdraws nothing, and "Check notes" names it',
	{
		timeout: 60_000,
	},
	async ({ open }) => {
		const refusedFolders: string[] = [];
		const at = await openAtGoogle(open, {
			vault: {
				...vaultOf({ [NOTE]: ACME, 'Globex.md': GLOBEX, 'Jane Smith.md': JANE }),
				[DATA]: settingsText({}),
			},
			app: { refusedFolders },
		});
		await connect(at);
		const { host, google } = at;
		await pass(host, 15);
		const events = JSON.stringify(google.standing());
		refusedFolders.push('Interviews');
		await host.reload();
		await pass(host, 30);
		expect(await host.cli('interview-follow-up:check-notes')).toContain(
			'The folder “Interviews” can’t be read.',
		);
		expect(await host.cli('interview-follow-up:write-letters-due')).toContain(
			'No letters were written, because some notes can’t be read.',
		);
		// What the app's own adapter was refused.
		expect(host.takeProblems().filter(problem => !problem.includes('status of 500'))).toEqual([]);
		expect(JSON.stringify(google.standing())).toBe(events);
	},
);

test('1. a note of ours that a sync service empties for a moment keeps its events', async ({
	open,
}) => {
	const at = await openAtGoogle(open);
	await connect(at);
	const { host, google } = at;
	const events = JSON.stringify(google.standing());
	host.write(NOTE, '');
	await pass(host, 30);
	expect(JSON.stringify(google.standing())).toBe(events);
	expect(await host.cli('interview-follow-up:check-notes')).toContain('became empty');
});

function statusOf(host: Host): Promise<string | null> {
	return host.page.locator('.status-bar-item.plugin-interview-follow-up').textContent();
}

/** What the feed serves now. */
async function feedText(host: Host): Promise<string> {
	await openPage(host, 'On this computer');
	await host.page.getByRole('button', { name: 'Copy address' }).click();
	await host.page.keyboard.press('Escape');
	const answer = await fetch(await host.clipboard());
	return answer.text();
}

/** The text of every object that Radicale keeps. */
function objectsAt(folder: string): Record<string, string> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
		name => name.endsWith('.ics') && !name.includes('.Radicale'),
	);
	return Object.fromEntries(
		names.map(name => [name, readFileSync(path.join(folder, name), 'utf8')]),
	);
}
