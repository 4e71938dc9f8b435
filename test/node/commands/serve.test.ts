import { createServer, connect } from 'node:net';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from 'vitest';
import { readWithPython } from '../../kit/read-ical';
import { run, tempVault } from '../../kit/command-line';
import { knock, knockSlowly, TOO_SLOW } from '../../kit/knock';
import { ask, serveVault, until } from '../../kit/served';
import { SETTINGS, SMALL_VAULT } from '../../kit/small-vault';
import { tempFolder, treeOf } from '../../kit/temp-folder';

const NOW = ['--now', '2026-11-23T09:00'];
const uidsIn = (text: string): string[] =>
	[...text.replaceAll('\r\n ', '').matchAll(/^UID:(.*)\r$/gm)].map(match => match[1]!);

test('prints its address alone on a line, and serves what export writes', async () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	const served = await serveVault(vault, ['--port', '0', ...NOW]);
	expect(served.out()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/job-search\.ics\n$/);
	const { status, headers, body } = await ask(served);
	expect(status).toBe(200);
	expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
	const exported = run(['export', '--vault', vault, '--out', '-', ...NOW], {
		env: { XDG_CONFIG_HOME: served.config },
	});
	expect(body).toBe(exported.out);
	expect(uidsIn(body).length).toBeGreaterThan(2);
	expect(readWithPython([body])[0]!.length).toBeGreaterThan(2);
	expect(fs.readFileSync(path.join(vault, 'Interviews/Acme.md'), 'utf8')).toContain(
		'follow_up_id:',
	);
});

test('HEAD tells the same without the text, and 304 is answered to who knows it', async () => {
	const served = await serveVault(tempVault(SMALL_VAULT, SETTINGS));
	const whole = await ask(served);
	const head = await ask(served, { method: 'HEAD' });
	expect(head).toMatchObject({ status: 200, body: '' });
	expect(head.headers['content-length']).toBe(String(Buffer.byteLength(whole.body)));
	expect(head.headers.etag).toBe(whole.headers.etag);
	const again = await ask(served, { headers: { 'If-None-Match': whole.headers.etag! } });
	expect(again).toMatchObject({ status: 304, body: '' });
	expect((await ask(served, { method: 'POST' })).headers.allow).toBe('GET, HEAD');
});

test('follows the vault: a changed, a new, a renamed and a deleted note arrive, and the others stay byte for byte', async () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	const served = await serveVault(vault, ['--port', '0', ...NOW]);
	const text = async (): Promise<string> => (await ask(served)).body.replaceAll('\r\n ', '');
	const stampsOf = (body: string): string[] =>
		[...body.matchAll(/^LAST-MODIFIED:.*\r$/gm)].map(match => match[0]);
	const before = await text();

	const note = path.join(vault, 'Interviews/Borealis.md');
	fs.writeFileSync(
		note,
		fs.readFileSync(note, 'utf8').replace('2026-11-25T12:30', '2026-11-26T12:30'),
	);
	await until(async () => (await text()).includes('DTSTART:20261126T173000Z'));
	expect(uidsIn(await text())).toEqual(expect.arrayContaining(uidsIn(before)));
	const aboutAcme = (body: string): string[] =>
		body.split('BEGIN:VEVENT').filter(block => block.includes('Acme'));
	expect(aboutAcme(await text())).toEqual(aboutAcme(before));

	fs.mkdirSync(path.join(vault, 'New'));
	fs.writeFileSync(
		path.join(vault, 'New/Cyan.md'),
		'---\ntype: interview\ncompany: Cyan\ndate: 2026-11-27T09:00\n---\n',
	);
	await until(async () => (await text()).includes('Cyan'));
	fs.renameSync(path.join(vault, 'New/Cyan.md'), path.join(vault, 'New/Cyan Inc.md'));
	await until(async () => (await text()).includes('Cyan%20Inc'));
	expect(
		uidsIn(await text()).filter(uid => !uidsIn(before).includes(uid)).length,
	).toBeLessThanOrEqual(2);

	fs.rmSync(path.join(vault, 'New/Cyan Inc.md'));
	await until(async () => (await text()).includes('STATUS:CANCELLED'));
	expect(aboutAcme(await text())).toEqual(aboutAcme(before));
	expect(stampsOf(await text()).length).toBeGreaterThan(stampsOf(before).length);
});

test('a vault that goes away leaves the feed as it was', async () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	const served = await serveVault(vault);
	const { body } = await ask(served);
	fs.renameSync(vault, `${vault}-away`);
	fs.mkdirSync(vault);
	await new Promise(resolve => setTimeout(resolve, 1_000));
	expect((await ask(served)).body).toBe(body);
	fs.rmSync(`${vault}-away`, { recursive: true });
});

test('after a restart the address, the revisions and the tag are the same', async () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	const first = await serveVault(vault);
	const before = await ask(first);
	expect(await first.stop()).toBe(0);
	const second = await serveVault(vault, ['--port', String(first.port)], first.config);
	expect(second.address).toBe(first.address);
	expect((await ask(second)).headers.etag).toBe(before.headers.etag);
});

test('case 31: the secret path is kept where only its owner reads it, and nowhere else', async () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	const served = await serveVault(vault);
	const token = served.path.split('/')[1]!;
	const holding = [vault, served.config]
		.flatMap(folder =>
			fs
				.readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.map(name => path.join(folder, name)),
		)
		.filter(file => fs.statSync(file).isFile() && fs.readFileSync(file, 'utf8').includes(token));
	expect(holding).toHaveLength(1);
	expect(holding[0]).toContain(served.config);
	expect(fs.statSync(holding[0]!).mode & 0o777).toBe(0o600);
	expect(served.err()).not.toContain(token);
	const own = path.join(served.config, 'interview-follow-up');
	expect(
		fs
			.readdirSync(own)
			.map(name => [
				name.replace(/-[0-9a-z]+(\.|$)/, '$1'),
				fs.statSync(path.join(own, name)).mode & 0o777,
			])
			.sort(),
	).toEqual([
		['feed-path', 0o600],
		['feed.jsonl', 0o600],
	]);
});

test('a port in use is a sentence and exit code 1', async () => {
	const other = createServer().listen(0, '127.0.0.1');
	await new Promise(resolve => other.once('listening', resolve));
	const { port } = other.address() as { port: number };
	const { code, out, err } = run(
		['serve', '--vault', tempVault(SMALL_VAULT, SETTINGS), '--port', String(port)],
		{ env: { XDG_CONFIG_HOME: tempFolder() } },
	);
	other.close();
	expect({ code, out }).toEqual({ code: 1, out: '' });
	expect(err).toBe(
		`Port ${port} on this computer is in use by another program or another of your feeds. Choose another port, such as ${port + 1}.\n`,
	);
});

test.each(['x', '-1', '65536', '1.5', ''])('--port %s is wrong usage', port => {
	expect(run(['serve', '--vault', tempVault(SMALL_VAULT), '--port', port]).code).toBe(2);
});

test('listens on 127.0.0.1 alone', async () => {
	const { port } = await serveVault(tempVault(SMALL_VAULT, SETTINGS));
	const reached = await new Promise<boolean>(resolve => {
		const socket = connect({ host: '::1', port }, () => resolve(true));
		socket.on('error', () => resolve(false));
	});
	expect(reached).toBe(false);
});

test('1,000 requests at once, slow programs, a path of a megabyte and a body of a hundred: all are answered or dropped, and the vault stays as it was', async () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	const served = await serveVault(vault);
	const [before, { body }] = [treeOf(vault), await ask(served)];
	const slow = knockSlowly(served.port, 50);
	const [long, large] = [knock(served.port), knock(served.port)];
	long.socket.write(
		`GET /${'a'.repeat(1 << 20)} HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\n\r\n`,
	);
	large.socket.write(
		`POST ${served.path} HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\nContent-Length: ${100 << 20}\r\n\r\n`,
	);
	for (let piece = 0; piece < 100; piece++) {
		large.socket.write(Buffer.alloc(1 << 20));
	}
	const answers = await Promise.all(
		Array.from({ length: 1_000 }, (_, at) => ask(served, at % 2 === 0 ? {} : { target: `/${at}` })),
	);
	expect(
		new Set(answers.map(answer => (answer.status === 200 ? answer.body === body : answer.status))),
	).toEqual(new Set([true, 404]));
	await Promise.all([...slow, long, large].map(({ ended }) => ended));
	expect(new Set(slow.map(({ said }) => said().split('\r\n')[0]))).toEqual(new Set([TOO_SLOW]));
	expect(long.said()).toMatch(/^(HTTP\/1\.1 431 |$)/);
	expect(large.said()).toMatch(/^(HTTP\/1\.1 405 |$)/);
	expect((await ask(served)).body).toBe(body);
	expect(treeOf(vault)).toBe(before);
}, 120_000);

test.each(['SIGINT', 'SIGTERM'] as const)(
	'%s stops it at once, with programs still connected',
	async signal => {
		const served = await serveVault(tempVault(SMALL_VAULT, SETTINGS));
		const idle = connect(served.port, '127.0.0.1').on('error', () => undefined);
		await new Promise(resolve => idle.once('connect', resolve));
		expect(await served.stop(signal)).toBe(0);
		await expect(ask(served)).rejects.toThrow();
	},
);
