/** Case 31 at the command line: no token, secret, code, verifier, password or feed path in what is printed or stands in the vault. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { start, tempVault } from '../../kit/command-line';
import { leaksIn } from '../../kit/leaks';
import { serveVault } from '../../kit/served';
import { NOW, SETTINGS, SMALL_VAULT } from '../../kit/small-vault';
import { tempFolder } from '../../kit/temp-folder';
import { isApi, isList, isWrite, type Mishap } from '../../servers/google/faults';
import { startGoogle } from '../../servers/google/start';
import { PASSWORD, startRadicale, USER } from '../../servers/radicale/start';

const MISHAPS: readonly Mishap[] = [
	{ what: 'refuse', status: 403, reason: 'forbidden' },
	{ what: 'refuse', status: 404, reason: 'notFound' },
	{ what: 'refuse', status: 400, reason: 'invalid' },
	{ what: 'html' },
	{ what: 'answer', status: 200, body: 'nonsense' },
	{ what: 'answer', status: 200, body: 'null' },
];

/** A person's account on a machine: their vault, their configuration, and all that was printed. */
function atTerminal(env: Record<string, string> = {}) {
	const [vault, home] = [tempVault(SMALL_VAULT, SETTINGS), tempFolder()];
	const printed: string[] = [];
	return {
		vault,
		home,
		printed,
		async run(
			words: readonly string[],
			seen: (line: string) => void = () => undefined,
		): Promise<number | null> {
			const child = start(
				[...words, '--vault', vault, ...(words[0] === 'sync' ? ['--now', NOW] : [])],
				{ env: { XDG_CONFIG_HOME: home, DEBUG: '*', ...env } },
			);
			child.stdout!.on('data', (chunk: Buffer) => {
				printed.push(chunk.toString());
				chunk.toString().split('\n').forEach(seen);
			});
			child.stderr!.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
			return new Promise(ended => child.on('close', ended));
		},
		expectKept(secrets: ReadonlySet<string>): void {
			const inVault = filesIn(vault).map(file => fs.readFileSync(file, 'utf8'));
			expect(
				leaksIn([...printed, ...inVault, ...filesIn(vault), ...filesIn(home)].join('\n'), secrets),
			).toEqual([]);
			expect([
				...new Set(filesIn(home).map(file => (fs.statSync(file).mode & 0o777).toString(8))),
			]).toEqual(['600']);
			expect((fs.statSync(path.join(home, 'interview-follow-up')).mode & 0o777).toString(8)).toBe(
				'700',
			);
		},
	};
}

function filesIn(folder: string): string[] {
	return fs
		.readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map(name => path.join(folder, name))
		.filter(file => fs.statSync(file).isFile());
}

test(
	'case 31: Google: sign-in, sync, each kind of refusal, refresh, the end of the sign-in, disconnecting',
	{ timeout: 120_000 },
	async () => {
		const { google, url, stop } = await startGoogle();
		onTestFinished(stop);
		const terminal = atTerminal({ INTERVIEW_FOLLOW_UP_GOOGLE_URL: url });
		const secretFile = path.join(tempFolder({ secret: 'secret-1\n' }), 'secret');
		const pages: Promise<string>[] = [];
		const connect = (): Promise<number | null> =>
			terminal.run(
				['connect', 'google', '--client-id', 'client-1', '--client-secret-file', secretFile],
				line => {
					if (line.startsWith('http')) {
						pages.push(fetch(line).then(page => page.text()));
					}
				},
			);
		const sync = (...flags: string[]): Promise<number | null> =>
			terminal.run(['sync', 'google', ...flags]);
		google.faults.push({
			mishap: { what: 'refuse', status: 400, reason: 'invalid_grant' },
			on: ({ path: at }) => at === '/token',
		});
		expect(await connect()).toBe(1);
		google.accounts.clients.set('client-1', { secret: 'another' });
		expect(await connect()).toBe(1);
		google.accounts.clients.set('client-1', { secret: 'secret-1' });
		expect(await connect()).toBe(0);
		expect(await sync('--dry-run', '--json')).toBe(0);
		expect(await sync()).toBe(0);
		for (const mishap of MISHAPS) {
			google.faults.push({ mishap, on: isList, times: 9 });
			expect(await sync('--json'), JSON.stringify(mishap)).toBe(1);
			google.faults.length = 0;
		}
		for (const { id } of google.standing().slice(0, 1)) {
			[...google.calendars.values()].at(-1)!.patch(id, { summary: 'Mine' }, null);
		}
		google.faults.push({ mishap: { what: 'refuse', status: 400, reason: 'invalid' }, on: isWrite });
		await sync();
		google.accounts.dropAccess();
		expect(await sync()).toBe(0);
		google.faults.push({
			mishap: { what: 'refuse', status: 401, reason: 'authError' },
			on: isApi,
			times: 9,
		});
		expect(await sync()).toBe(1);
		google.faults.length = 0;
		terminal.expectKept(new Set([...google.accounts.given, 'secret-1']));
		google.accounts.dropEverything();
		expect(await sync()).toBe(1);
		expect(await connect()).toBe(0);
		expect(await terminal.run(['disconnect', 'google', '--remove-events'])).toBe(0);
		const secrets = new Set([...google.accounts.given, 'secret-1']);
		expect(secrets.size).toBeGreaterThan(8);
		terminal.expectKept(secrets);
		expect(
			leaksIn(
				[
					...(await Promise.all(pages)),
					...filesIn(terminal.home).map(file => fs.readFileSync(file, 'utf8')),
				].join('\n'),
				secrets,
			),
		).toEqual([]);
	},
);

test(
	'case 31: CalDAV: the wrong and the right password, a server that is down, disconnecting',
	{ timeout: 120_000 },
	async () => {
		const server = await startRadicale();
		onTestFinished(() => server.stop());
		const terminal = atTerminal();
		const wrong = 'not the pässword: /+=';
		const files = tempFolder({ right: `${PASSWORD}\n`, wrong: `${wrong}\n` });
		const connect = (password: string): Promise<number | null> =>
			terminal.run([
				'connect',
				'caldav',
				'--url',
				server.url,
				'--user',
				USER,
				'--password-file',
				path.join(files, password),
			]);
		expect(await connect('wrong')).toBe(1);
		expect(await connect('right')).toBe(0);
		expect(await terminal.run(['sync', 'caldav', '--dry-run'])).toBe(0);
		expect(await terminal.run(['sync', 'caldav', '--json'])).toBe(0);
		await server.kill();
		expect(await terminal.run(['sync', 'caldav'])).toBe(1);
		const secrets = new Set([PASSWORD, wrong, `${USER}:${PASSWORD}`, `${USER}:${wrong}`]);
		terminal.expectKept(secrets);
		await server.start();
		expect(await terminal.run(['disconnect', 'caldav', '--remove-events'])).toBe(0);
		terminal.expectKept(secrets);
		expect(
			leaksIn(
				filesIn(terminal.home)
					.map(file => fs.readFileSync(file, 'utf8'))
					.join('\n'),
				secrets,
			),
		).toEqual([]);
	},
);

test('case 31: the feed: its path is printed once for the person, and stands in no file but its own', async () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	const served = await serveVault(vault);
	const secret = served.path.split('/')[1]!;
	for (const address of [
		served.address,
		`${served.address}x`,
		`http://127.0.0.1:${served.port}/`,
	]) {
		await fetch(address);
	}
	await fetch(served.address, { method: 'POST' });
	expect(await served.stop()).toBe(0);
	expect(served.out()).toBe(`${served.address}\n`);
	expect(
		leaksIn(
			[served.err(), ...filesIn(vault).map(file => fs.readFileSync(file, 'utf8'))].join('\n'),
			[secret],
		),
	).toEqual([]);
	const holding = filesIn(served.config).filter(
		file => leaksIn(fs.readFileSync(file, 'utf8'), [secret]).length > 0,
	);
	expect(
		holding.map(file => [
			path.basename(file).replace(/-[0-9a-z]+$/, ''),
			(fs.statSync(file).mode & 0o777).toString(8),
		]),
	).toEqual([['feed-path', '600']]);
});
