/**
 * What docs/architecture.md promises about adding things: a rule, a kind of letter or a calendar is one file and
 * one line in its list. The real sources are bundled with just that added, and everything else must find it.
 */
import { createRequire } from 'node:module';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import type * as Entry from './kit/scaffold-entry';

const ROOT = path.join(import.meta.dirname, '..');

const RULE = `
import { applicationDraft } from '../application-draft';
import { defineRule } from '../rule';
export const keepWarm = defineRule({
	id: 'keep-warm',
	title: 'Keep warm',
	about: { arises: 'While you plan to apply.', due: 'On the closing date.', fulfilled: 'You apply.' },
	letters: [],
	drafts: application => [
		applicationDraft('keep-warm', application, {
			letters: [],
			applies: application.outcome === 'planning',
			due: application.closes,
			why: 'They know you already.',
		}),
	],
	examples: [],
});
`;

const TEMPLATE = `---
subject: Congratulations, {{ contact.first }}
---
{{ salutation }}

Congratulations on the new role.

{{ closing }}
`;

const CALENDAR = `
import { CONNECTION_DEFAULTS, type Connector } from '../../sync/connector';
const row = () => ({ name: 'Shelf', desc: 'Where the calendar is.' });
export const MEMORY_CONNECTOR: Connector<'memory', typeof MEMORY_DEFAULTS> = {
	id: 'memory',
	title: () => 'Memory calendar',
	about: () => 'A calendar that forgets.',
	defaults: { ...CONNECTION_DEFAULTS, shelf: '', chosen: '' },
	fields: [{ setting: 'shelf', row, flag: '--shelf <name>', help: 'memory: the shelf' }],
	secret: { row, flag: '--key-file <file>', help: 'memory: a file with the key', isRequired: false },
	choices: [],
	calendarIn: ({ chosen }) => (chosen === '' ? undefined : { id: chosen, name: chosen }),
	isSignedIn: () => Promise.resolve(true),
	hasSecret: () => Promise.resolve(false),
	saveSecret: () => Promise.resolve(),
	connect: (deps, saved) => Promise.resolve({ ...saved, chosen: 'Top shelf' }),
	open: () => Promise.reject(new Error('Nothing is kept here.')),
	disconnect: (deps, saved) => Promise.resolve({ ...saved, chosen: '' }),
};
const MEMORY_DEFAULTS = { ...CONNECTION_DEFAULTS, shelf: '', chosen: '' };
`;

/** New files by path, and what is added to existing ones. */
const ADDED: Readonly<Record<string, string>> = {
	'src/core/followups/rules/keep-warm.ts': RULE,
	'src/core/letters/templates/en/congratulations.md': TEMPLATE,
	'src/targets/memory/connector.ts': CALENDAR,
};
const LISTED: Readonly<Record<string, (list: string) => string>> = {
	'src/core/followups/rules/index.ts': list =>
		`import { keepWarm } from './keep-warm';\n${list.replace('export const RULES = [', '$&keepWarm,')}`,
	'src/core/records/letter-kinds.ts': list =>
		list.replace(
			/export const LETTER_KINDS[^[]*\[\]? = \[/,
			"$&{ ...ORDINARY, id: 'congratulations', title: 'Congratulations', label: 'Congratulations' },",
		),
	'src/core/letters/templates/english.ts': list =>
		`import congratulations from './en/congratulations.md';\n${list.replace(/ENGLISH_TEMPLATES[^{]*\{/, "$&'congratulations': congratulations,")}`,
	'src/targets/connectors.ts': list =>
		`import { MEMORY_CONNECTOR } from './memory/connector';\n${list.replace('CONNECTORS = [', '$&MEMORY_CONNECTOR, ')}`,
};

/** The sources with those files and lines. */
const withAdditions: Plugin = {
	name: 'with-additions',
	setup(building) {
		building.onResolve({ filter: /^\./ }, ({ path: name, resolveDir, kind }) => {
			const full = path.join(resolveDir, name);
			const found = [full, `${full}.ts`].find(file => path.relative(ROOT, file) in ADDED);
			return found === undefined || kind === 'entry-point' ? undefined : { path: found };
		});
		building.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path: file }) => {
			const name = path.relative(ROOT, file);
			const added = ADDED[name];
			const list = LISTED[name];
			if (added !== undefined) {
				const resolveDir = path.dirname(file.replace('/memory/', '/google/'));
				return { contents: added, loader: 'ts', resolveDir };
			}
			if (!list) {
				return undefined;
			}
			const before = fs.readFileSync(file, 'utf8');
			const after = list(before);
			expect(after.length, name).toBeGreaterThan(before.length + 20);
			return { contents: after, loader: 'ts' };
		});
		building.onLoad({ filter: /\.md$/ }, ({ path: file }) => {
			const text = ADDED[path.relative(ROOT, file)] ?? fs.readFileSync(file, 'utf8');
			return { contents: `export default () => ${JSON.stringify(text)};`, loader: 'js' };
		});
	},
};

let built: typeof Entry;

beforeAll(async () => {
	const { outputFiles } = await build({
		entryPoints: [path.join(ROOT, 'test/kit/scaffold-entry.ts')],
		bundle: true,
		platform: 'node',
		format: 'cjs',
		plugins: [withAdditions],
		external: ['obsidian', 'googleapis', 'google-auth-library', 'tsdav'],
		define: { 'import.meta.dirname': '""', 'import.meta.url': '""' },
		write: false,
	});
	const loaded = { exports: {} as typeof Entry };
	const load = createRequire(import.meta.url);
	// What Obsidian provides: any class, so that the modules that extend them can be evaluated.
	const obsidian = new Proxy({}, { get: () => class {} });
	const evaluate = new Function('require', 'module', 'exports', outputFiles[0]!.text) as (
		...given: readonly unknown[]
	) => void;
	evaluate(
		(name: string): unknown => (name === 'obsidian' ? obsidian : load(name)),
		loaded,
		loaded.exports,
	);
	built = loaded.exports;
}, 60_000);

test('a rule is found by follow-ups, settings and docs', () => {
	const notes = {
		'Acme.md': 'type: application\ncompany: Acme\noutcome: planning\ncloses: 2026-12-01',
	};
	const followUps = built.followUpsIn(notes, '2026-11-23T09:00');
	expect(followUps.map(({ rule, title }) => [rule, title])).toContainEqual([
		'keep-warm',
		'Keep warm: Acme',
	]);
	expect(built.settingsRows('followUps')).toContain('"key":"followUps.rulesOff#!keep-warm"');
	expect(built.followUpsPage()).toContain('## Keep warm');
});

test('a kind of letter is found by commands, the command line, settings and docs', () => {
	expect(built.pluginCommands()).toContain('write-congratulations');
	expect(built.helpOf('letters')).toContain('congratulations');
	expect(built.settingsRows('letters')).toContain('"name":"Congratulations"');
	expect(built.lettersPage()).toContain(
		'| Congratulations | `congratulations` | `congratulations` |',
	);
	expect(built.subjectOf('congratulations')).toBe('Congratulations, {{ contact.first }}');
});

test('a calendar is found by commands, the command line and the settings', () => {
	expect(built.pluginCommands()).toEqual(
		expect.arrayContaining(['sync-memory', 'connect-memory', 'disconnect-memory']),
	);
	expect(built.helpOf('connect')).toContain('--shelf <name>');
	expect(built.helpOf('sync')).toContain('"memory"');
	expect(built.settingsRows('memory')).toContain('"key":"memory.shelf"');
	expect(built.settingsFaults({ memory: { shelf: 'top', moved: 'put-back' } })).toEqual([]);
	expect(built.settingsFaults({ memory: { moved: 'sideways' } })).toEqual([
		expect.stringContaining('memory.moved'),
	]);
});
