/** The sign-in and the sync as a person at the command line meets them, against a server of our own. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { start, tempVault, type Ran } from '../../kit/command-line';
import { NOW, SETTINGS, SMALL_VAULT } from '../../kit/small-vault';
import { tempFolder, treeOf } from '../../kit/temp-folder';
import { isWrite } from '../../servers/google/faults';
import { startGoogle, type RunningGoogle } from '../../servers/google/start';

let running: RunningGoogle, home: string, vault: string, secretFile: string;
beforeAll(async () => {
	running = await startGoogle();
});
afterAll(() => running.stop());
beforeEach(() => {
	for (const id of running.google.made) {
		running.google.calendars.delete(id);
	}
	running.google.faults.length = 0;
	running.google.accounts.dropEverything();
	running.google.accounts.consent = 'agrees';
	vault = tempVault(SMALL_VAULT, SETTINGS);
	home = tempFolder();
	secretFile = path.join(tempFolder({ secret: 'secret-1\n' }), 'secret');
});

/** Runs beside this process, whose server it talks to. `seen` is handed each line of stdout as it comes. */
async function run(
	words: readonly string[],
	seen: (line: string) => void = () => undefined,
	url = running.url,
): Promise<Ran> {
	const child = start(
		[...words, '--vault', vault, ...(words[0] === 'sync' ? ['--now', NOW] : [])],
		{ env: { XDG_CONFIG_HOME: home, INTERVIEW_FOLLOW_UP_GOOGLE_URL: url } },
	);
	const [out, err] = [[] as string[], [] as string[]];
	child.stdout!.on('data', (chunk: Buffer) => {
		out.push(chunk.toString());
		out
			.join('')
			.split('\n')
			.slice(0, -1)
			.slice(out.length - 1)
			.forEach(seen);
	});
	child.stderr!.on('data', (chunk: Buffer) => err.push(chunk.toString()));
	return {
		code: await new Promise(ended => child.on('close', ended)),
		out: out.join(''),
		err: err.join(''),
	};
}
/** As a browser does: follows the redirect to the page that is shown in the end. */
let page: Promise<string>;
const browse = (line: string): void => {
	if (line.startsWith('http')) {
		page = fetch(line).then(response => response.text());
	}
};
const connect = (...flags: string[]): Promise<Ran> =>
	run(
		['connect', 'google', '--client-id', 'client-1', '--client-secret-file', secretFile, ...flags],
		browse,
	);
const settings = (): Record<string, unknown> =>
	JSON.parse(
		fs.readFileSync(path.join(vault, '.obsidian/plugins/interview-follow-up/data.json'), 'utf8'),
	) as Record<string, unknown>;
const sync = async (...flags: string[]): Promise<Record<string, unknown>> =>
	(
		JSON.parse((await run(['sync', 'google', '--json', ...flags])).out) as Record<string, unknown>[]
	)[0]!;
const titles = (): string[] =>
	running.google
		.standing()
		.map(({ summary = '' }) => summary)
		.sort();

describe('connect', () => {
	test('prints the address alone on a line, waits for the browser, and keeps what devices share in the settings', async () => {
		const { code, out, err } = await connect();
		expect([code, err]).toEqual([0, 'Connected. Your follow-ups go into “Job search”.\n']);
		const asked = new URL(out.trim());
		expect(Object.fromEntries(asked.searchParams)).toMatchObject({
			client_id: 'client-1',
			response_type: 'code',
			access_type: 'offline',
			code_challenge_method: 'S256',
			scope: expect.stringContaining('calendar.app.created') as string,
		});
		expect(asked.searchParams.get('redirect_uri')).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
		expect(await page).toContain('You’re signed in');
		expect(settings()).toMatchObject({
			...SETTINGS,
			google: {
				clientId: 'client-1',
				calendarName: 'Job search',
				calendarId: [...running.google.calendars.keys()].at(-1),
			},
		});
	});

	test('the calendar is made once: not by another device, nor where the answer was lost', async () => {
		running.google.faults.push({
			mishap: { what: 'reset after' },
			on: asked => asked.method === 'POST' && asked.path.endsWith('/calendars'),
		});
		await connect();
		home = tempFolder();
		await connect();
		expect(running.google.calendars.size).toBe(2);
	});

	test('--calendar takes the one of that name', async () => {
		const { id } = running.google.addCalendar('Work');
		await connect('--calendar', 'Work');
		expect(settings()['google']).toMatchObject({ calendarId: id, calendarName: 'Work' });
	});

	test('the person refuses: one line, nothing kept', async () => {
		running.google.accounts.consent = 'refuses';
		const { code, err } = await connect();
		expect([code, err]).toEqual([1, 'You didn’t allow access, so nothing was connected.\n']);
		expect(await page).toContain('isn’t connected');
		expect([settings(), fs.readdirSync(home)]).toEqual([SETTINGS, []]);
	});

	test('a knock of anybody else at the listening port is no answer', async () => {
		const replies: number[] = [];
		const { code } = await run(['connect', 'google', '--client-id', 'client-2'], line => {
			const redirect = new URL(line).searchParams.get('redirect_uri')!;
			void (async () => {
				for (const knock of [
					'/favicon.ico',
					'/?code=stolen&state=guess',
					'/?error=access_denied',
				]) {
					replies.push((await fetch(redirect + knock)).status);
				}
				browse(line);
			})();
		});
		expect([code, replies]).toEqual([0, [404, 404, 404]]);
	});

	test.each([
		['https://evil.example'],
		['http://127.0.0.1.evil.example'],
		['http://user@127.0.0.1'],
		['ftp://127.0.0.1'],
		['nonsense'],
	])('%s is no place for tokens', async url => {
		const { code, out, err } = await run(
			['connect', 'google', '--client-id', 'client-1'],
			browse,
			url,
		);
		expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
	});

	test('without a client, or to a calendar that nobody knows', async () => {
		expect(await run(['connect', 'google'])).toMatchObject({
			code: 2,
			err: expect.stringContaining('--client-id') as string,
		});
		expect((await run(['connect', 'outlook', '--client-id', 'x'])).code).toBe(2);
	});
});

describe('sync', () => {
	test('says what it did, and does nothing the second time, to the notes neither', async () => {
		await connect();
		const first = await sync();
		expect(first).toEqual({
			target: 'google',
			calendar: 'Job search',
			created: titles().length,
			changed: 0,
			removed: 0,
			snoozed: 0,
			dismissed: 0,
			conflicts: 0,
			requests: titles().length + 1,
		});
		expect(titles()).toContain('Thank-you letter: Jane Smith, Acme');
		const before = treeOf(vault);
		expect(await sync()).toMatchObject({ created: 0, changed: 0, removed: 0, requests: 1 });
		expect(treeOf(vault)).toBe(before);
		expect(await run(['sync', 'google'])).toEqual({
			code: 0,
			out: 'Job search: no changes\n',
			err: '',
		});
	});

	test('case 28: what a note of which half has arrived may want stays, and goes on once it is whole', async () => {
		await connect();
		await sync();
		const [before, note] = [titles(), path.join(vault, 'Interviews/Borealis.md')],
			whole = fs.readFileSync(note, 'utf8');
		fs.writeFileSync(note, whole.slice(0, whole.indexOf('\ndate')));
		expect(await sync()).toMatchObject({ created: 0, changed: 0, removed: 0 });
		expect(titles()).toEqual(before);
		fs.writeFileSync(note, whole);
		expect(await sync()).toMatchObject({ created: 0, changed: 0, removed: 0, requests: 1 });
	});

	test('what was moved and deleted in Google stands in the notes then', async () => {
		await connect();
		await sync();
		const calendar = running.google.calendars.get(
			(settings()['google'] as { calendarId: string }).calendarId,
		)!;
		const find = (title: string) =>
			running.google.standing().find(({ summary }) => summary === title)!.id;
		calendar.patch(
			find('Thank-you letter: Jane Smith, Acme'),
			{
				start: { date: '2026-12-01', dateTime: null },
				end: { date: '2026-12-02', dateTime: null },
			},
			null,
		);
		calendar.delete(find('Thank-you letter: Tom Okafor, Acme'), null);
		expect(await sync()).toMatchObject({ snoozed: 1, dismissed: 1, created: 0, removed: 0 });
		const note = fs.readFileSync(path.join(vault, 'Interviews/Acme.md'), 'utf8');
		expect(note).toMatch(/snoozed:.*\s.*thank-you Jane Smith 2026-12-01/);
		expect(note).toMatch(/dismissed:.*\s.*thank-you Tom Okafor/);
		expect(await sync()).toMatchObject({ snoozed: 0, dismissed: 0, changed: 0, requests: 1 });
	});

	test('--dry-run prints the plan, and writes nothing anywhere', async () => {
		await connect();
		const before = treeOf(vault);
		const { code, out } = await run(['sync', 'google', '--dry-run']);
		expect([code, out.split('\n')[0]]).toEqual([0, expect.stringMatching(/^create /)]);
		expect([treeOf(vault), titles()]).toEqual([before, []]);
	});

	test('all deleted at once: nothing is dismissed, until the person says so', async () => {
		await connect();
		await sync();
		const all = titles();
		const calendar = running.google.calendars.get(
			(settings()['google'] as { calendarId: string }).calendarId,
		)!;
		for (const { id } of running.google.standing()) {
			calendar.delete(id, null);
		}
		const before = treeOf(vault);
		expect(await run(['sync', 'google'])).toMatchObject({
			code: 1,
			err: expect.stringContaining('--vanished restore') as string,
		});
		expect(treeOf(vault)).toBe(before);
		await run(['sync', 'google', '--vanished', 'restore']);
		expect(titles()).toEqual(all);
	});

	test('before a sign-in, and after one has ended: one line that says what to do', async () => {
		expect(await run(['sync', 'google'])).toMatchObject({
			code: 1,
			out: '',
			err: expect.stringMatching(/^Google.*connect google --client-id ID\.\n$/),
		});
		await connect();
		running.google.accounts.dropEverything();
		expect(await run(['sync', 'google'])).toMatchObject({
			code: 1,
			out: '',
			err: expect.stringMatching(/^Google ended the sign-in.*7 days.*\n$/) as string,
		});
	});

	test('case 16: killed between any two requests, the next run repairs it', async () => {
		await connect();
		for (let after = 0; after < 4; after++) {
			running.google.faults.push({ mishap: { what: 'reset after' }, on: isWrite, times: 100 });
			await new Promise(resolve => {
				const child = start(['sync', 'google', '--vault', vault, '--now', NOW], {
					env: { XDG_CONFIG_HOME: home, INTERVIEW_FOLLOW_UP_GOOGLE_URL: running.url },
				});
				const from = running.google.log.length;
				const watch = setInterval(() => {
					if (running.google.log.length > from + after) {
						child.kill('SIGKILL');
					}
				}, 1);
				child.on('close', () => resolve(clearInterval(watch)));
			});
			running.google.faults.length = 0;
		}
		await sync();
		expect(new Set(titles()).size).toBe(titles().length);
		expect(await sync()).toMatchObject({ created: 0, changed: 0, removed: 0 });
	});
});

describe('disconnect', () => {
	test('signs out at Google too, and leaves the events', async () => {
		await connect();
		await sync();
		const before = titles();
		expect(await run(['disconnect', 'google'])).toMatchObject({
			code: 0,
			out: '',
			err: 'Disconnected.\n',
		});
		expect([titles(), running.google.accounts.signedIn]).toEqual([before, 0]);
		expect(
			fs
				.readdirSync(path.join(home, 'interview-follow-up'))
				.filter(name => !name.endsWith('.jsonl')),
		).toEqual([]);
		await connect();
		expect(await sync()).toMatchObject({ created: 0, changed: 0 });
	});

	test("--remove-events takes ours along, and nobody else's", async () => {
		await connect();
		await sync();
		const calendar = running.google.calendars.get(
			(settings()['google'] as { calendarId: string }).calendarId,
		)!;
		calendar.insert({
			summary: 'Dentist',
			start: { date: '2026-11-24' },
			end: { date: '2026-11-25' },
		});
		expect((await run(['disconnect', 'google', '--remove-events'])).code).toBe(0);
		expect(titles()).toEqual(['Dentist']);
		await connect();
		const again = await sync();
		expect([again['dismissed'], titles().length]).toEqual([
			0,
			Number(again['changed']) + Number(again['created']) + 1,
		]);
	});
});
