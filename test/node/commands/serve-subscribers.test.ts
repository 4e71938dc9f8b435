/** Programs that people subscribe with, and pages that must not read along, at a feed that is served. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { chromium, type Browser, type Page, type Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tempVault } from '../../kit/command-line';
import { findBrowser, findProgram } from '../../kit/find-browser.mjs';
import { ask, serveVault, until, type Served } from '../../kit/served';
import { NOW, SETTINGS, SMALL_VAULT } from '../../kit/small-vault';
import { tempFolder } from '../../kit/temp-folder';

describe('vdirsyncer and khal', () => {
	/** A person's own set-up of both. */
	function subscriber({ address }: Served): { sync(): string; list(): string } {
		const home = tempFolder({ 'vdirsyncer.conf': '', 'khal.conf': '' });
		const at = (name: string): string => path.join(home, name);
		fs.writeFileSync(
			at('vdirsyncer.conf'),
			`[general]\nstatus_path = "${at('status')}"\n[pair feed]\na = "here"\nb = "there"\ncollections = null\n[storage here]\ntype = "filesystem"\npath = "${at('calendar')}"\nfileext = ".ics"\n[storage there]\ntype = "http"\nurl = "${address}"\n`,
		);
		fs.writeFileSync(
			at('khal.conf'),
			`[calendars]\n[[search]]\npath = ${at('calendar')}\n[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\nlocal_timezone = America/New_York\ndefault_timezone = America/New_York\n[sqlite]\npath = ${at('khal.db')}\n`,
		);
		const run = (program: string, ...words: string[]): string => {
			const { stdout, stderr, status } = spawnSync(findProgram(program)!, words, {
				encoding: 'utf8',
				input: 'y\n'.repeat(9),
				env: { PATH: process.env['PATH'] ?? '', HOME: home, LC_ALL: 'C.UTF-8' },
			});
			if (status !== 0) {
				throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
			}
			return stdout + stderr;
		};
		run('vdirsyncer', '-c', at('vdirsyncer.conf'), 'discover', 'feed');
		return {
			sync: () => run('vdirsyncer', '-c', at('vdirsyncer.conf'), 'sync'),
			list: () =>
				run(
					'khal',
					'-c',
					at('khal.conf'),
					'list',
					'--format',
					'{start-end-time-style} {title} {cancelled}',
					'2026-11-20',
					'20d',
				),
		};
	}

	test('read the feed, a changed and a removed follow-up arrive, and a sync with no change transfers nothing', async () => {
		const vault = tempVault(SMALL_VAULT, SETTINGS);
		const served = await serveVault(vault, ['--port', '0', '--now', NOW]);
		const { sync, list } = subscriber(served);
		expect(sync()).toContain('Copying');
		expect(list()).toContain('Thank-you letter: Jane Smith, Acme');
		expect(list()).toContain('12:30-13:30 Luncheon: Borealis, Analyst');
		expect(sync()).not.toMatch(/Copying|Deleting/);

		const before = (await ask(served)).headers.etag;
		const note = path.join(vault, 'Interviews/Borealis.md');
		fs.writeFileSync(note, fs.readFileSync(note, 'utf8').replace('12:30', '15:00'));
		const thanked = path.join(vault, 'Interviews/Acme.md');
		fs.writeFileSync(
			thanked,
			fs.readFileSync(thanked, 'utf8').replace('contacts:', 'thanked: yes\ncontacts:'),
		);
		await until(
			async () =>
				(await ask(served)).body.includes('20261125T200000Z') &&
				(await ask(served)).body.includes('CANCELLED'),
		);
		expect((await ask(served)).headers.etag).not.toBe(before);
		expect(sync()).toContain('Copying');
		expect(list()).toContain('15:00-16:00 Luncheon: Borealis, Analyst');
		expect(isWithdrawn(list())).toBe(true);
		expect(sync()).not.toMatch(/Copying|Deleting/);
	}, 60_000);
});

/** khal lists a withdrawn event as cancelled, or not at all. */
function isWithdrawn(listing: string): boolean {
	return listing
		.split('\n')
		.filter(line => line.includes('Thank-you letter: Jane Smith'))
		.every(line => line.includes('CANCELLED'));
}

/** Newer browsers guard local servers by themselves; older ones do not, and the feed must hold alone. */
const WITHOUT_GUARDS =
	'--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests';

describe('a page in Chromium', () => {
	let browser: Browser, stranger: http.Server;
	let hits = 0;
	const strangerPort = (): number => (stranger.address() as AddressInfo).port;
	beforeAll(async () => {
		browser = await chromium.launch({
			executablePath: findBrowser()!,
			args: [
				'--headless',
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--host-resolver-rules=MAP *.example 127.0.0.1',
				WITHOUT_GUARDS,
			],
		});
		stranger = http
			.createServer((_, response) =>
				response.writeHead(200, { 'content-type': 'text/html' }).end('<body>A page</body>', () => {
					hits++;
				}),
			)
			.listen(0, '127.0.0.1');
		await new Promise(resolve => stranger.once('listening', resolve));
	});
	afterAll(async () => {
		await browser.close();
		stranger.close();
	});
	const visit = async (url: string): Promise<Page> => {
		const page = await (await browser.newContext({ acceptDownloads: false })).newPage();
		await page.goto(url);
		return page;
	};
	const read = (page: Page, url: string, mode: RequestMode): Promise<string> =>
		page.evaluate(
			([at, how]) =>
				fetch(at, { mode: how as RequestMode }).then(
					response => response.text(),
					() => 'refused',
				),
			[url, mode] as const,
		);

	test.each(['cors', 'no-cors'] as const)(
		'of another site learns nothing (%s), though it knew the address',
		async mode => {
			const served = await serveVault(tempVault(SMALL_VAULT, SETTINGS));
			const page = await visit(`http://evil.example:${strangerPort()}/`);
			expect(hits).toBeGreaterThan(0);
			expect(['refused', '']).toContain(await read(page, served.address, mode));
			expect(['refused', '']).toContain(
				await read(await visit(`http://127.0.0.1:${strangerPort()}/`), served.address, mode),
			);
			expect((await ask(served)).status).toBe(200);
		},
	);

	test('of another site cannot show it in a frame, or load it as a script or picture', async () => {
		const served = await serveVault(tempVault(SMALL_VAULT, SETTINGS));
		const page = await visit(`http://evil.example:${strangerPort()}/`);
		const answers: (number | undefined)[] = [];
		const heard = async (request: Request): Promise<void> => {
			if (request.url() === served.address) {
				answers.push((await request.response().catch(() => null))?.status());
			}
		};
		page
			.on('requestfinished', request => void heard(request))
			.on('requestfailed', request => void heard(request));
		await page.setContent(
			`<iframe src="${served.address}"></iframe><script src="${served.address}"></script><img src="${served.address}"><link rel="stylesheet" href="${served.address}">`,
		);
		await until(() => answers.length >= 3);
		expect(answers.filter(status => status !== undefined && status !== 403)).toEqual([]);
	});

	test('whose name was pointed at this computer (DNS rebinding) gets 421 and no text', async () => {
		const served = await serveVault(tempVault(SMALL_VAULT, SETTINGS));
		const origin = `http://evil.example:${served.port}`;
		const page = await browser.newPage();
		// The page came from the stranger's own server, before its name was pointed here; now it asks its own origin.
		await page.route(`${origin}/`, route =>
			route.fulfill({ contentType: 'text/html', body: 'A page' }),
		);
		await page.goto(`${origin}/`);
		expect(
			await page.evaluate(
				at => fetch(at).then(async answer => `${answer.status}${await answer.text()}`),
				`${origin}${served.path}`,
			),
		).toBe('421');
		await page.close();
	});
});
