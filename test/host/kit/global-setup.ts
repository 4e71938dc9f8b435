import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../kit/find-browser.mjs';
import { buildHost, buildSample } from '../server/build';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

declare module 'vitest' {
	interface ProvidedContext {
		/** Ask here for the browser. */
		browserDoor: string;
		/** A folder for the run's vaults, which goes as a whole when the run ends. */
		scratch: string;
	}
}

/** Makes the run's folder; builds the page and starts the one Chromium of the whole run, when the first browser test asks for it: a run without one pays nothing. */
export default async function openDoor(project: TestProject): Promise<() => Promise<void>> {
	let browser: ReturnType<typeof chromium.launchServer> | undefined;
	const start = async () => {
		const [executablePath] = [findBrowser(), await buildHost(), await buildSample()];
		if (executablePath === undefined) {
			throw new Error('There is no Chromium; run node test/setup.mjs');
		}
		return chromium.launchServer({ executablePath, args: FLAGS });
	};
	const door = createServer((_request, response) => {
		browser ??= start();
		browser.then(
			server => response.end(server.wsEndpoint()),
			(error: unknown) => response.writeHead(500).end(String(error)),
		);
	});
	await new Promise<void>(resolve => door.listen(0, '127.0.0.1', resolve));
	const scratch = mkdtempSync(path.join(tmpdir(), 'interview-follow-up-run-'));
	project.provide('scratch', scratch);
	project.provide('browserDoor', `http://127.0.0.1:${(door.address() as AddressInfo).port}/`);
	return async () => {
		door.close();
		await (await browser?.catch(() => undefined))?.close();
		rmSync(scratch, { recursive: true, force: true });
	};
}
