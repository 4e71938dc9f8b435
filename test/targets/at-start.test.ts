/** Clients of calendars somewhere else are large; the plugin carries them, and evaluates them when a calendar is first reached. */
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import * as vm from 'node:vm';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..', '..');
const CLIENTS =
	/node_modules[\\/](googleapis|googleapis-common|google-auth-library|gaxios|tsdav|ical\.js)[\\/].*\.m?js$/;

/** Has every module of the clients say its package's name when it is evaluated. */
const telling: Plugin = {
	name: 'telling',
	setup: building =>
		building.onLoad({ filter: CLIENTS }, ({ path: file }) => ({
			contents: `evaluated.push(${JSON.stringify(CLIENTS.exec(file)![1])});\n${readFileSync(file, 'utf8')}`,
		})),
};

/** Evaluates what is built from that file of `src/` as the plugin is built; what it takes from Obsidian are empty classes and functions. */
async function evaluate(
	file: string,
): Promise<{ readonly exported: unknown; readonly evaluated: string[] }> {
	const { plugin } = (await import('../../esbuild.config.mjs' as string)) as {
		plugin: BuildOptions;
	};
	const { outputFiles } = await build({
		...plugin,
		entryPoints: [path.join(ROOT, 'src', file)],
		absWorkingDir: ROOT,
		write: false,
		plugins: [telling, ...plugin.plugins!],
	});
	const module = { exports: {} };
	const evaluated: string[] = [];
	const obsidian = new Proxy(
		{},
		{ get: (_, name) => (/^[A-Z]/.test(String(name)) ? class {} : () => '') },
	);
	const require = (name: string): unknown => {
		if (name !== 'obsidian') {
			throw new Error(`${name} was asked for`);
		}
		return obsidian;
	};
	const window = {
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
		atob,
		setTimeout,
		navigator: { userAgent: 'a phone' },
		document: {},
	};
	vm.runInNewContext(outputFiles![0]!.text, {
		...window,
		window,
		self: window,
		module,
		exports: module.exports,
		require,
		evaluated,
	});
	return { exported: module.exports, evaluated };
}

test('loading the plugin evaluates nothing of Google’s client, of CalDAV’s, or of Node', async () => {
	expect((await evaluate('main.ts')).evaluated).toEqual([]);
});

interface AnyConnector {
	connect(...given: readonly object[]): Promise<unknown>;
}

test('the first that needs CalDAV has it', async () => {
	const { exported, evaluated } = await evaluate('targets/caldav/connector.ts');
	expect(evaluated).toEqual([]);
	const { CALDAV_CONNECTOR } = exported as { CALDAV_CONNECTOR: AnyConnector };
	const account = { server: 'https://calendar.example', user: 'robin', allowedHosts: [] };
	// There is no network here, so it comes as far as its first request.
	await expect(CALDAV_CONNECTOR.connect({}, account, { secret: 'secret-1' })).rejects.toThrow();
	expect(new Set(evaluated)).toEqual(new Set(['tsdav', 'ical.js']));
});

test('the build unpacks every letter template as it was written', async () => {
	const { exported } = await evaluate('core/letters/templates.ts');
	const { builtInNote } = exported as { builtInNote(name: string): string };
	const folder = path.join(ROOT, 'src/core/letters/templates');
	for (const [language, ending] of [
		['en', ''],
		['de', '.de'],
	] as const) {
		for (const file of readdirSync(path.join(folder, language))) {
			const text = readFileSync(path.join(folder, language, file), 'utf8');
			expect(builtInNote(`${file.slice(0, -3)}${ending}`), file).toBe(text);
		}
	}
});
