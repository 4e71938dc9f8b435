/**
 * The architecture rules of docs/architecture.md, checked against the imports and the text of src/.
 * A broken rule fails here, with the file's name, before anybody has to find it in a review.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { builtinModules } from 'node:module';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const SRC = path.join(import.meta.dirname, '..', 'src');
const files = fs
	.readdirSync(SRC, { recursive: true, encoding: 'utf8' })
	.map(name => name.replaceAll('\\', '/'))
	.filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
	.sort();
const text = (file: string): string => fs.readFileSync(path.join(SRC, file), 'utf8');

/** What a file imports: our own files by path, packages by name. */
function importsOf(file: string): string[] {
	return ts.preProcessFile(text(file)).importedFiles.map(({ fileName }) => {
		if (!fileName.startsWith('.')) {
			return fileName;
		}
		const at = path.posix.join(path.posix.dirname(file), fileName);
		return [at, `${at}.ts`, `${at}/index.ts`].find(candidate => files.includes(candidate)) ?? at;
	});
}
const imported = new Map(files.map(file => [file, importsOf(file)]));

const isOwnFile = (name: string): boolean =>
	/^[a-z0-9-]+(\/|\.ts$)/.test(name) && fs.existsSync(path.join(SRC, name.split('/')[0]!));
const isNode = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);
const folderAtTop = (name: string): string => name.split('/')[0]!;

/** Which folder may import which: arrows point inward. A folder may always import from itself. */
const MAY_USE: Record<string, readonly string[]> = {
	i18n: [],
	core: ['i18n'],
	actions: ['core', 'i18n'],
	sync: ['actions', 'core', 'i18n'],
	targets: ['sync', 'actions', 'core', 'i18n'],
	'settings.ts': ['targets', 'sync', 'actions', 'core', 'i18n'],
	platform: ['actions', 'i18n'],
	obsidian: ['settings.ts', 'platform', 'targets', 'sync', 'actions', 'core', 'i18n'],
	node: ['settings.ts', 'platform', 'targets', 'sync', 'actions', 'core', 'i18n'],
	'main.ts': ['obsidian', 'settings.ts', 'targets', 'sync', 'actions', 'core', 'i18n'],
	'cli.ts': ['node', 'settings.ts', 'targets', 'sync', 'actions', 'core', 'i18n'],
};

/** The pure libraries that the core uses. Nothing else is allowed there. */
const CORE_LIBRARIES = [
	'yaml',
	'liquidjs',
	'@date-fns/tz',
	'@noble/hashes',
	'ical.js',
	'papaparse',
	'date-fns',
];

/** The one plugin file that loads Node's modules, when first needed and on desktop only. */
const NODE_ON_DESKTOP = 'obsidian/ports/node-on-desktop.ts';

describe.each(files)('%s', file => {
	const names = imported.get(file)!;

	test('imports only what its folder may use', () => {
		const room = folderAtTop(file);
		expect(Object.keys(MAY_USE), `${room} is an unknown folder`).toContain(room);
		expect(
			names.filter(
				name =>
					isOwnFile(name) &&
					folderAtTop(name) !== room &&
					!MAY_USE[room]!.includes(folderAtTop(name)),
			),
		).toEqual([]);
	});

	test('uses only the libraries of its folder', () => {
		const packages = names.filter(name => !isOwnFile(name) && !name.endsWith('.md'));
		if (['core', 'actions', 'i18n'].includes(folderAtTop(file))) {
			expect(
				packages.filter(
					name =>
						!CORE_LIBRARIES.some(library => name === library || name.startsWith(`${library}/`)),
				),
			).toEqual([]);
		}
		if (!['obsidian', 'main.ts'].includes(folderAtTop(file))) {
			expect(packages).not.toContain('obsidian');
		}
		if (!['node', 'cli.ts'].includes(folderAtTop(file)) && file !== NODE_ON_DESKTOP) {
			expect(packages.filter(isNode)).toEqual([]);
		}
	});

	test('has at most 250 lines', () =>
		expect(text(file).trimEnd().split('\n').length).toBeLessThanOrEqual(250));

	test('has functions of at most 60 lines', () => {
		const source = ts.createSourceFile(file, text(file), ts.ScriptTarget.Latest, true);
		const long: string[] = [];
		const visit = (node: ts.Node): void => {
			if (ts.isFunctionLike(node)) {
				const lines =
					source.getLineAndCharacterOfPosition(node.end).line -
					source.getLineAndCharacterOfPosition(node.getStart()).line +
					1;
				if (lines > 60) {
					long.push(`${node.name?.getText() ?? 'a function'}: ${lines}`);
				}
			}
			ts.forEachChild(node, visit);
		};
		visit(source);
		expect(long).toEqual([]);
	});

	test('has a specific kebab-case name', () => {
		for (const part of file.replace(/\.ts$/, '').split('/')) {
			expect(part).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
		}
		expect(path.basename(file, '.ts')).not.toMatch(
			/(^|-)(services?|managers?|helpers?|utils?|common|base|types|constants)$/,
		);
	});

	test('is not imported when it is an entry point', () => {
		if (file === 'main.ts' || file === 'cli.ts') {
			expect(files.filter(other => imported.get(other)!.includes(file))).toEqual([]);
		}
	});
});

test('entry points have at most 100 lines', () => {
	for (const file of ['main.ts', 'cli.ts']) {
		expect(text(file).split('\n').length).toBeLessThanOrEqual(100);
	}
});

/** The names that lie on an import cycle. */
function onCycles(
	names: readonly string[],
	arrowsFrom: (name: string) => readonly string[],
): string[] {
	const reach = (name: string, seen = new Set<string>()): Set<string> => {
		for (const next of arrowsFrom(name)) {
			if (!seen.has(next)) {
				reach(next, seen.add(next));
			}
		}
		return seen;
	};
	return names.filter(name => reach(name).has(name));
}

test('no file is on an import cycle', () =>
	expect(onCycles(files, file => imported.get(file) ?? [])).toEqual([]));

const LISTED = [
	'core/followups/rules',
	'core/records/letter-kinds',
	'targets',
	'node/commands',
	'obsidian/commands',
	'obsidian/views',
	'obsidian/bases',
];
test.each(LISTED.filter(folder => files.some(file => file.startsWith(`${folder}/`))))(
	'everything in %s is on its list',
	folder => {
		const index = imported.get(`${folder}/index.ts`) ?? [];
		const lists = index.filter(file => path.posix.dirname(file) === folder);
		const listed = [...index, ...lists.flatMap(file => imported.get(file) ?? [])];
		const beside = new Set(
			files
				.filter(file => file.startsWith(`${folder}/`))
				.map(file => file.slice(folder.length + 1).split('/')[0]!),
		);
		beside.delete('index.ts');
		for (const name of beside) {
			expect(
				listed.some(file => file.startsWith(`${folder}/${name}`)),
				`${name} is not in ${folder}/index.ts`,
			).toBe(true);
		}
	},
);

/** Shared folders of each outer folder. Siblings of these don't import each other. */
const SHARED: Record<string, readonly string[]> = {
	targets: [],
	obsidian: ['context', 'editor', 'prompts', 'notices', 'letters'],
	node: ['ports', 'terminal', 'session', 'vault', 'calendars', 'mcp'],
};

/** The second folder of a path; undefined for a file directly in a top folder. */
const folderOf = (name: string): string | undefined =>
	name.split('/').length > 2 ? name.split('/')[1] : undefined;
const within = (room: string): string[] => files.filter(file => folderAtTop(file) === room);

/** Imports from one folder into a sibling folder. */
const across = (room: string): { file: string; name: string; from: string; to: string }[] =>
	within(room).flatMap(file =>
		imported.get(file)!.flatMap(name => {
			const [from, to] = [folderOf(file), folderAtTop(name) === room ? folderOf(name) : undefined];
			return from !== undefined && to !== undefined && from !== to
				? [{ file, name, from, to }]
				: [];
		}),
	);

describe.each(Object.keys(SHARED))('the folders of %s', room => {
	test('exist', () =>
		expect(within(room).map(folderOf)).toEqual(expect.arrayContaining([...SHARED[room]!])));

	test('import only shared siblings', () => {
		expect(
			across(room)
				.filter(({ to }) => !SHARED[room]!.includes(to))
				.map(({ file, name }) => `${file} -> ${name}`),
		).toEqual([]);
	});
});

test.each(['core', ...Object.keys(SHARED)])('no folder of %s is on an import cycle', room => {
	const arrows = across(room);
	expect(
		onCycles([...new Set(arrows.map(({ from }) => from))], folder =>
			arrows.filter(({ from }) => from === folder).map(({ to }) => to),
		),
	).toEqual([]);
});

test('files at the top of obsidian are imported only by main.ts and each other', () => {
	const joints = within('obsidian').filter(file => folderOf(file) === undefined);
	expect(
		joints.flatMap(joint =>
			files.filter(
				file => imported.get(file)!.includes(joint) && file !== 'main.ts' && !joints.includes(file),
			),
		),
	).toEqual([]);
});
