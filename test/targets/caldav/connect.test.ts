/** Signing in to the real Radicale, and what is said where that cannot be. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as https from 'node:https';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { connectCalDav } from '../../../src/targets/caldav/connect';
import { isUnencrypted } from '../../../src/targets/caldav/server-address';
import { tempFolder } from '../../kit/temp-folder';
import { PASSWORD, USER, type Radicale } from '../../servers/radicale/start';
import type { Device } from './device';
import { radicaleAtHand } from './radicale-at-hand';

const here = radicaleAtHand();
let radicale: Radicale, device: Device;
let count = 0;
beforeEach(() => {
	({ radicale, device } = here);
	count++;
});

const connect = (
	server: string,
	password = PASSWORD,
	name?: string,
): Promise<{ name: string; url: string }> =>
	connectCalDav(device.world, { server, user: USER, password }, name);

test('makes the calendar once, whoever connects', async () => {
	const first = await connect(radicale.url, PASSWORD, `Mine ${count}`);
	expect(await connect(`${radicale.url}${USER}/`, PASSWORD, `Mine ${count}`)).toEqual(first);
	expect(await connect(radicale.url, PASSWORD, 'Private')).toMatchObject({
		name: 'Private',
		url: expect.stringContaining('/calendar-') as unknown,
	});
	expect([...device.secrets.kept.values()]).toEqual([PASSWORD]);
});

test('says what is the matter, and keeps no password', async () => {
	await expect(connect(radicale.url, 'wrong')).rejects.toMatchObject({ code: 'signed-out' });
	await expect(connect('ftp://x')).rejects.toThrow('https://');
	await expect(connect('https://user:secret@x.example')).rejects.toThrow('https://');
	await expect(connect('http://127.0.0.1:1')).rejects.toMatchObject({ code: 'offline' });
	const web = http
		.createServer((_, response) => response.writeHead(404).end())
		.listen(0, '127.0.0.1');
	await new Promise(resolve => web.once('listening', resolve));
	await expect(connect(`http://127.0.0.1:${(web.address() as AddressInfo).port}/`)).rejects.toThrow(
		'No calendars were found',
	);
	web.close();
	expect(device.secrets.kept.size).toBe(0);
});

test('a certificate that nobody vouches for is not trusted', async () => {
	const folder = tempFolder();
	const [key, cert] = ['key', 'cert'].map(name => path.join(folder, name)) as [string, string];
	execFileSync(
		'openssl',
		[
			'req',
			'-x509',
			'-newkey',
			'ec',
			'-pkeyopt',
			'ec_paramgen_curve:prime256v1',
			'-nodes',
			'-keyout',
			key,
			'-out',
			cert,
			'-days',
			'2',
			'-subj',
			'/CN=127.0.0.1',
			'-addext',
			'subjectAltName=IP:127.0.0.1',
		],
		{ stdio: 'ignore' },
	);
	let asked = 0;
	const server = https
		.createServer({ key: fs.readFileSync(key), cert: fs.readFileSync(cert) }, () => {
			asked++;
		})
		.listen(0, '127.0.0.1');
	await new Promise(resolve => server.once('listening', resolve));
	await expect(
		connect(`https://127.0.0.1:${(server.address() as AddressInfo).port}/`),
	).rejects.toMatchObject({
		code: 'forbidden',
		message: expect.stringContaining('certificate') as unknown,
	});
	server.close();
	expect(asked).toBe(0);
});

test('an address that is not secure is noticed', () => {
	expect(
		[
			'http://calendar.example',
			'http://127.0.0.1:5232',
			'http://localhost',
			'https://calendar.example',
			'calendar.example',
		].map(isUnencrypted),
	).toEqual([true, false, false, false, false]);
});
