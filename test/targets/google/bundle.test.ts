/** Google's client as the plugin carries it: on a phone there is no Node. */
import * as path from 'node:path';
import { builtinModules } from 'node:module';
import * as vm from 'node:vm';
import { build, type BuildOptions } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Carried from '../../../src/targets';
import { anEvent, VAULT } from '../../kit/calendar-events';
import { memoryInMemory, secretsInMemory } from '../../kit/memory';
import { startGoogle, type RunningGoogle } from '../../servers/google/start';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
let code: string, running: RunningGoogle;
beforeAll(async () => {
	const { plugin } = (await import('../../../esbuild.config.mjs' as string)) as {
		plugin: BuildOptions;
	};
	const { outputFiles } = await build({
		...plugin,
		entryPoints: [path.join(ROOT, 'src/targets/index.ts')],
		absWorkingDir: ROOT,
		write: false,
	});
	code = outputFiles![0]!.text;
	running = await startGoogle();
});
afterAll(() => running.stop());

/** Evaluates it where nothing of Node can be had, and the rest is what a browser has too. */
function evaluated(): typeof Carried {
	const exported = { exports: {} };
	const platform = {
		crypto,
		fetch,
		Headers,
		Request,
		Response,
		URL,
		URLSearchParams,
		TextEncoder,
		TextDecoder,
		AbortController,
		AbortSignal,
		DOMException,
		FormData,
		Blob,
		ReadableStream,
		btoa,
		atob,
		setTimeout,
		clearTimeout,
		queueMicrotask,
		Intl,
		navigator: { userAgent: 'a phone' },
	};
	const window = { ...platform, document: {} };
	vm.runInNewContext(code, {
		...platform,
		window,
		self: window,
		module: exported,
		exports: exported.exports,
		require: (name: string) => {
			throw new Error(`there is no ${name} on a phone`);
		},
	});
	return exported.exports as typeof Carried;
}

test('it asks for nothing of Node, and stays small', () => {
	const asked = [
		...code.matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)|\bimport\(\s*["'`]([^"'`]+)/g),
	].map(match => match[1] ?? match[2]!);
	expect(asked.filter(name => name.startsWith('node:') || builtinModules.includes(name))).toEqual(
		[],
	);
	expect(code.length).toBeLessThan(400_000);
	expect(() => evaluated()).not.toThrow();
});

test('it signs in with a pasted address, syncs, refreshes and signs out without Node', async () => {
	const { connectorFor } = evaluated();
	const google = connectorFor('google');
	const secrets = secretsInMemory();
	const deps = {
		fetch,
		secrets,
		wait: () => new Promise<never>(() => undefined),
		standIn: running.url,
		vaultId: VAULT.id,
		now: Date.now,
		random: Math.random,
	};
	let shown = '';
	// A phone's browser follows the redirect, can't open the page, and shows its address.
	const paste = async (): Promise<string> =>
		(await fetch(shown, { redirect: 'manual' })).headers.get('location')!;
	const host = {
		show: (address: string) => {
			shown = address;
		},
		paste,
		acceptUnencrypted: () => Promise.resolve(false),
		secret: 'secret-1',
	};
	const empty = { ...google.defaults };
	await expect(google.connect(deps, empty, host)).rejects.toMatchObject({ code: 'bad-input' });
	const saved = await google.connect(deps, { ...empty, ...{ clientId: 'client-1' } }, host);
	expect(google.calendarIn(saved)?.name).toBe('Job search');

	running.google.accounts.dropAccess();
	const target = await google.open(deps, saved, { vault: VAULT, memory: memoryInMemory() });
	expect(await target.listRemote()).toEqual([]);
	expect(
		await target.apply({
			kind: 'create',
			event: target.clamp(anEvent('anna', { title: 'Ü😀 & <b>' })),
		}),
	).toBe('done');
	expect(running.google.standing().map(({ summary }) => summary)).toEqual(['Ü😀 & <b>']);
	const [present] = await target.listRemote();
	expect(await target.apply({ kind: 'remove', remote: present! })).toBe('done');
	expect(google.calendarIn(await google.disconnect(deps, saved))).toBeUndefined();
	expect([running.google.accounts.signedIn, secrets.kept.size]).toEqual([0, 0]);
});
