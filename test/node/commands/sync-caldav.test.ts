/** CalDAV as a person at the command line meets it, with the real Radicale. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { run, tempVault, type Ran } from '../../kit/command-line';
import { NOW, SETTINGS, SMALL_VAULT } from '../../kit/small-vault';
import { tempFolder, treeOf } from '../../kit/temp-folder';
import { PASSWORD, startRadicale, USER, type Radicale } from '../../servers/radicale/start';
import { Person } from '../../targets/caldav/person';

let radicale: Radicale, home: string, vault: string, passwordFile: string, name: string;
let count = 0;
beforeAll(async () => {
	radicale = await startRadicale();
});
afterAll(() => radicale.stop());
beforeEach(() => {
	vault = tempVault(SMALL_VAULT, SETTINGS);
	home = tempFolder();
	passwordFile = path.join(tempFolder({ password: `${PASSWORD}\n` }), 'password');
	name = `Search ${++count}`;
});

const words = (...given: string[]): Ran =>
	run([...given, '--vault', vault, '--now', NOW], { env: { XDG_CONFIG_HOME: home } });
const connect = (...flags: string[]): Ran =>
	words(
		'connect',
		'caldav',
		'--url',
		radicale.url,
		'--user',
		USER,
		'--password-file',
		passwordFile,
		'--calendar',
		name,
		...flags,
	);
const sync = (...flags: string[]): Record<string, unknown> =>
	(JSON.parse(words('sync', 'caldav', '--json', ...flags).out) as Record<string, unknown>[])[0]!;
const settings = (): Record<string, { calendarUrl: string }> =>
	JSON.parse(
		fs.readFileSync(path.join(vault, '.obsidian/plugins/interview-follow-up/data.json'), 'utf8'),
	) as Record<string, { calendarUrl: string }>;
const person = (): Person => new Person(radicale, settings()['caldav']!.calendarUrl);

describe('connect', () => {
	test('keeps what devices share in the settings, and the password where only its owner reads it', () => {
		expect(connect()).toEqual({
			code: 0,
			out: '',
			err: `Connected. Your follow-ups go into “${name}”.\n`,
		});
		expect(settings()).toMatchObject({
			...SETTINGS,
			caldav: { server: radicale.url, user: USER, calendarName: name },
		});
		sync();
		const own = path.join(home, 'interview-follow-up');
		const kept = fs.readdirSync(own);
		expect(kept.map(file => (fs.statSync(path.join(own, file)).mode & 0o777).toString(8))).toEqual(
			kept.map(() => '600'),
		);
		expect(
			kept.filter(file => fs.readFileSync(path.join(own, file), 'utf8').includes(PASSWORD)),
		).toHaveLength(1);
		expect(treeOf(vault)).not.toContain(Buffer.from(PASSWORD).toString('base64').slice(0, 12));
		for (const entry of fs.readdirSync(vault, { recursive: true, encoding: 'utf8' })) {
			if (fs.statSync(path.join(vault, entry)).isFile()) {
				expect(fs.readFileSync(path.join(vault, entry), 'utf8')).not.toContain(PASSWORD);
			}
		}
	});

	test('names the ways that may show every event a second time', () => {
		const config = path.join(vault, '.obsidian/plugins/interview-follow-up/data.json');
		fs.writeFileSync(
			config,
			JSON.stringify({
				...SETTINGS,
				google: { clientId: 'x', calendarId: 'y', calendarName: 'Z' },
				calendar: { feed: true, keepFile: true },
			}),
		);
		const [connected, doubles, ...more] = connect().err.split('\n');
		expect([connected, more]).toEqual([`Connected. Your follow-ups go into “${name}”.`, ['']]);
		expect(doubles).toMatch(
			/^Your follow-ups go out through CalDAV, Google Calendar, the feed and the iCal file\. .*twice/,
		);
		expect(connect().err.split('\n')).toHaveLength(3);
	});

	test('a wrong password is one line, and nothing is kept', () => {
		fs.writeFileSync(passwordFile, 'wrong');
		const { code, err } = connect();
		expect([code, err]).toEqual([1, expect.stringContaining('app password') as unknown]);
		expect(err).not.toContain('wrong');
		expect(settings()['caldav']).toBeUndefined();
		expect(fs.existsSync(path.join(home, 'interview-follow-up'))).toBe(false);
	});

	test('the address of a calendar names it', () => {
		connect();
		const { calendarUrl } = settings()['caldav']!;
		vault = tempVault(SMALL_VAULT, SETTINGS);
		expect(
			words(
				'connect',
				'caldav',
				'--url',
				calendarUrl.replace(/\/$/, ''),
				'--user',
				USER,
				'--password-file',
				passwordFile,
			).code,
		).toBe(0);
		expect(settings()['caldav']).toMatchObject({ calendarUrl, calendarName: name });
	});

	test.each([
		['', ''],
		['\uFEFF', '\r\n'],
		['', '\n\n'],
	])('the password is one line, however an editor began and ended it (%j, %j)', (before, after) => {
		fs.writeFileSync(passwordFile, before + PASSWORD + after);
		expect(connect().code).toBe(0);
	});

	test.each(['', '\n'])(
		'a file with no password in it (%j) is wrong usage, and so is what is no file',
		text => {
			fs.writeFileSync(passwordFile, text);
			expect(connect()).toMatchObject({
				code: 2,
				out: '',
				err: expect.stringContaining('The file is empty'),
			});
			expect(connect('--password-file', home)).toMatchObject({ code: 2, out: '' });
		},
	);

	test.each([
		['--url', 'ftp://x'],
		['--password-file', '/nowhere'],
		['--user', ''],
	])('%s %j is wrong usage', (flag, value) => {
		expect(connect(flag, value)).toMatchObject({ code: 2, out: '' });
	});
});

describe('sync', () => {
	test('without a connection it is one line and exit code 1', () => {
		expect(words('sync', 'caldav')).toEqual({
			code: 1,
			out: '',
			err: expect.stringMatching(/^No CalDAV.*connect caldav --url.*\n$/),
		});
	});

	test('brings the calendar in line, tells what it did, and does nothing twice', async () => {
		connect();
		const before = treeOf(vault);
		expect(
			words('sync', 'caldav', '--dry-run')
				.out.split('\n')
				.filter(Boolean)
				.every(line => line.startsWith('create ')),
		).toBe(true);
		expect(treeOf(vault)).toBe(before);
		const first = sync();
		expect(first).toMatchObject({
			target: 'caldav',
			calendar: name,
			changed: 0,
			removed: 0,
			snoozed: 0,
			dismissed: 0,
			conflicts: 0,
		});
		expect(first['created']).toBe((await person().titles()).length);
		expect(Object.keys(first)).toEqual([
			'target',
			'calendar',
			'created',
			'changed',
			'removed',
			'snoozed',
			'dismissed',
			'conflicts',
			'requests',
		]);
		sync();
		const settled = treeOf(vault) + treeOf(home);
		expect(sync()).toMatchObject({ created: 0, changed: 0, removed: 0, requests: 1 });
		expect(treeOf(vault) + treeOf(home)).toBe(settled);
	});

	test('what is moved there is snoozed in the note, what is deleted is dismissed', async () => {
		connect();
		sync();
		await person().delete('Thank-you letter: Jane Smith');
		await person().move('Follow up', '2026-11-27', '2026-11-28');
		expect(sync()).toMatchObject({ snoozed: 1, dismissed: 1 });
		const note = fs.readFileSync(path.join(vault, 'Interviews/Acme.md'), 'utf8');
		expect(note).toContain('dismissed:\n  - thank-you Jane Smith\n');
		expect(note).toContain('snoozed:\n  - status-inquiry 2026-11-27\n');
		expect(sync()).toMatchObject({ snoozed: 0, dismissed: 0 });
	});

	test('the server is down: one line, exit code 1, and the next run does the rest', async () => {
		connect();
		await radicale.kill();
		const { code, out, err } = words('sync', 'caldav');
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toBe(
			'The calendar server can’t be reached. Nothing is lost: the next sync does the rest.\n',
		);
		await radicale.start();
		expect(Number(sync()['created'])).toBeGreaterThan(2);
	}, 60_000);
});

test('disconnect forgets the password, and takes the events away where that is wanted', async () => {
	connect();
	sync();
	const there = person();
	expect(words('disconnect', 'caldav', '--remove-events').code).toBe(0);
	expect(await there.titles()).toEqual([]);
	expect(
		fs
			.readdirSync(path.join(home, 'interview-follow-up'))
			.filter(file => file.includes('password')),
	).toEqual([]);
	expect(words('sync', 'caldav').code).toBe(1);
});
