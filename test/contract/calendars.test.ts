/** Section 4, from outside: the built command line, our Google server and the real Radicale. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runBeside } from '../kit/beside';
import { tempVault, type Ran } from '../kit/command-line';
import {
	googleFromOutside,
	radicaleFromOutside,
	settingsOf,
	type Device,
	type Online,
} from '../kit/online-from-outside';
import { NOW, SETTINGS, SMALL_VAULT } from '../kit/small-vault';
import { tempFolder, treeOf } from '../kit/temp-folder';

const NOTHING = { created: 0, changed: 0, removed: 0, snoozed: 0, dismissed: 0, conflicts: 0 };

describe.each([
	['Google Calendar', googleFromOutside],
	['CalDAV', radicaleFromOutside],
] as const)('%s', { timeout: 180_000 }, (_name, open) => {
	let online: Online, device: Device, calendar: string;
	let count = 0;
	beforeAll(async () => {
		online = await open();
	});
	afterAll(() => online.stop());
	beforeEach(() => {
		device = { vault: tempVault(SMALL_VAULT, SETTINGS), home: tempFolder() };
		calendar = `Calendar ${++count}`;
	});

	const beside = (words: readonly string[], { vault, home } = device) =>
		runBeside([words[0]!, online.id, '--vault', vault, ...words.slice(1)], {
			env: { ...online.env, XDG_CONFIG_HOME: home },
		});
	const run = (words: readonly string[], at = device): Promise<Ran> => beside(words, at).ended;
	const connect = async (at = device): Promise<void> =>
		expect(await online.connect(at, calendar)).toMatchObject({ code: 0 });
	const sync = async (at = device): Promise<Record<string, unknown>> =>
		(
			JSON.parse((await run(['sync', '--now', NOW, '--json'], at)).out) as Record<string, unknown>[]
		)[0]!;
	const notes = ({ vault }: Device): string =>
		fs
			.readdirSync(vault, { recursive: true, encoding: 'utf8' })
			.filter(name => name.endsWith('.md'))
			.sort()
			.map(name => `${name}\n${fs.readFileSync(path.join(vault, name), 'utf8')}`)
			.join('\n');

	test('a folder may be called anything, and a link to it is the vault', async () => {
		const odd = path.join(tempFolder(), 'Job & Söhne #1 日本 %20');
		fs.renameSync(device.vault, odd);
		const link = path.join(tempFolder(), 'link');
		fs.symlinkSync(odd, link);
		device = { ...device, vault: odd };
		await connect();
		const { created } = await sync();
		expect(await online.titles(device)).toHaveLength(Number(created));
		expect(await sync({ ...device, vault: link })).toMatchObject(NOTHING);
		expect(await sync({ ...device, vault: `${odd}/../${path.basename(odd)}/` })).toMatchObject(
			NOTHING,
		);
	});

	test('three runs at once, and one that is killed each time a little later: one of each', async () => {
		await connect();
		for (const wait of [300, 600, 900]) {
			const cut = beside(['sync', '--now', NOW]);
			setTimeout(() => cut.kill('SIGKILL'), wait);
			await cut.ended;
		}
		expect((await Promise.all([sync(), sync(), sync()])).map(({ target }) => target)).toEqual([
			online.id,
			online.id,
			online.id,
		]);
		const titles = await online.titles(device);
		expect([await sync(), new Set(titles).size]).toMatchObject([NOTHING, titles.length]);
		expect(notes(device)).not.toMatch(/snoozed|dismissed/);
	});

	test.each(['SIGINT', 'SIGTERM'] as const)(
		'%s ends a run at once, without a word, and the next does the rest',
		async signal => {
			await connect();
			const cut = beside(['sync', '--now', NOW]);
			setTimeout(() => cut.kill(signal), 700);
			const { code, err } = await cut.ended;
			expect([[0, 130, 143, null].includes(code), err]).toEqual([true, '']);
			await sync();
			expect(await sync()).toMatchObject(NOTHING);
		},
	);

	test("two vaults in one calendar: neither touches the other's, when it leaves neither", async () => {
		const other = {
			vault: tempVault(SMALL_VAULT, { ...SETTINGS, vaultName: 'Coaching', vaultId: 'other' }),
			home: tempFolder(),
		};
		for (const at of [device, other]) {
			await connect(at);
		}
		const [first, second] = [await sync(), await sync(other)];
		expect([await sync(), await sync(other)]).toMatchObject([NOTHING, NOTHING]);
		expect(await online.titles(device)).toHaveLength(
			Number(first['created']) + Number(second['created']),
		);
		expect((await run(['disconnect', '--remove-events'])).code).toBe(0);
		expect(await online.titles(other)).toHaveLength(Number(second['created']));
		expect(await sync(other)).toMatchObject(NOTHING);
	});

	test('what was imported from the file is adopted', async () => {
		await connect();
		const file = runBeside(['export', '--vault', device.vault, '--now', NOW], {
			env: { XDG_CONFIG_HOME: device.home },
		});
		expect((await file.ended).code).toBe(0);
		const [head = '', ...events] = fs
			.readFileSync(path.join(device.vault, 'Follow-ups.ics'), 'utf8')
			.split(/(?=BEGIN:VEVENT)/);
		const valueOf = (text: string, name: string): string =>
			new RegExp(`^${name}:(.*)$`, 'm').exec(text.replaceAll('\r\n ', ''))![1]!.trim();
		for (const event of events) {
			await online.import(device, {
				uid: valueOf(event, 'UID'),
				title: valueOf(event, 'SUMMARY'),
				text: `${head}${event.split('END:VCALENDAR')[0]}END:VCALENDAR\r\n`,
			});
		}
		const before = await online.titles(device);
		expect(await sync()).toMatchObject({ ...NOTHING, changed: before.length });
		expect(await online.titles(device)).toHaveLength(before.length);
		expect(await sync()).toMatchObject(NOTHING);
	});

	test('where nothing is connected, disconnecting writes nothing, and sync names the command that connects', async () => {
		device = { ...device, vault: tempVault(SMALL_VAULT) };
		const before = treeOf(device.vault) + treeOf(device.home);
		expect(await run(['disconnect'])).toEqual({ code: 0, out: '', err: 'Disconnected.\n' });
		for (const words of [
			['sync'],
			['sync', '--dry-run', '--json'],
			['disconnect', '--remove-events'],
		]) {
			expect(await run(words)).toEqual({
				code: 1,
				out: '',
				err: expect.stringMatching(new RegExp(`^[^\\n]*connect ${online.id} --[^\\n]*\\n$`)),
			});
		}
		expect(treeOf(device.vault) + treeOf(device.home)).toBe(before);
	});

	test('a configuration folder that cannot be made: one line, and no word of it in the vault', async () => {
		fs.writeFileSync(path.join(device.home, 'interview-follow-up'), 'in the way');
		const before = treeOf(device.vault);
		expect(await online.connect(device, calendar)).toMatchObject({
			code: 1,
			err: expect.stringMatching(/^[^\n]+interview-follow-up[^\n]*\n$/),
		});
		expect(treeOf(device.vault)).toBe(before);
	});

	test('a connection that fails leaves the one before as it was', async () => {
		await connect();
		const before = treeOf(device.vault) + treeOf(path.join(device.home, 'interview-follow-up'));
		const wrong = path.join(tempFolder({ wrong: 'wrong' }), 'wrong');
		const server = settingsOf(device)['caldav']?.['server'] ?? '';
		const words =
			online.id === 'caldav'
				? ['--url', server, '--user', 'robin', '--password-file', wrong]
				: ['--client-id', 'client-1', '--client-secret-file', wrong];
		const failed = runBeside(
			['connect', online.id, '--vault', device.vault, ...words],
			{ env: { ...online.env, XDG_CONFIG_HOME: device.home } },
			line => void fetch(line),
		);
		expect((await failed.ended).code).toBe(1);
		expect(treeOf(device.vault) + treeOf(path.join(device.home, 'interview-follow-up'))).toBe(
			before,
		);
		expect(Number((await sync())['created'])).toBeGreaterThan(2);
	});

	test('no secret is said or written anywhere but in files of their own', async () => {
		const said: Ran[] = [await online.connect(device, calendar)];
		for (const words of [
			['sync', '--now', NOW],
			['sync', '--now', NOW, '--json'],
			['sync', '--now', NOW, '--dry-run'],
			['disconnect'],
			['sync'],
		]) {
			said.push(await run(words));
		}
		fs.rmSync(path.join(device.home, 'given'));
		const seen =
			said.map(({ out, err }) => out + err).join() +
			notes(device) +
			JSON.stringify(settingsOf(device));
		const kept = fs
			.readdirSync(path.join(device.home, 'interview-follow-up'))
			.map(name => fs.readFileSync(path.join(device.home, 'interview-follow-up', name), 'utf8'))
			.join();
		for (const secret of online.secrets()) {
			expect([seen.includes(secret), kept.includes(secret)]).toEqual([false, false]);
		}
		expect(seen).not.toMatch(/ya29\.|1\/\/|client_secret|Basic /);
	});
});
