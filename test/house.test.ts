/**
 * The rules of the house (docs/architecture.md). They are read from the imports of src/ as they stand,
 * so that a wall that is broken fails here and not in a review.
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

/** What a file imports: files of the house by their path, and packages by their name. */
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

const isHouse = (name: string): boolean =>
	/^[a-z0-9-]+(\/|\.ts$)/.test(name) && fs.existsSync(path.join(SRC, name.split('/')[0]!));
const isNode = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);
const roomOf = (name: string): string => name.split('/')[0]!;

/** Who may use whom: arrows point inward. A room may always use itself. */
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

/** The pure libraries that the core is built on. Nothing else gets in. */
const CORE_LIBRARIES = ['yaml', 'liquidjs', '@date-fns/tz', 'dayjs', '@noble/hashes'];

/** Where Node's modules are loaded when they are first needed, on desktop alone. */
const NODE_ON_DESKTOP = 'obsidian/ports/node-on-desktop.ts';

describe.each(files)('%s', file => {
	const names = imported.get(file)!;

	test('imports only what its room may use', () => {
		const room = roomOf(file);
		expect(Object.keys(MAY_USE), `${room} is no room of the house`).toContain(room);
		expect(
			names.filter(
				name => isHouse(name) && roomOf(name) !== room && !MAY_USE[room]!.includes(roomOf(name)),
			),
		).toEqual([]);
	});

	test('keeps to its own libraries', () => {
		const packages = names.filter(name => !isHouse(name) && !name.endsWith('.md'));
		if (['core', 'actions', 'i18n'].includes(roomOf(file))) {
			expect(
				packages.filter(
					name =>
						!CORE_LIBRARIES.some(library => name === library || name.startsWith(`${library}/`)),
				),
			).toEqual([]);
		}
		if (!['obsidian', 'main.ts'].includes(roomOf(file))) {
			expect(packages).not.toContain('obsidian');
		}
		if (!['node', 'cli.ts'].includes(roomOf(file)) && file !== NODE_ON_DESKTOP) {
			expect(packages.filter(isNode)).toEqual([]);
		}
	});

	test('can be read in one sitting', () =>
		expect(text(file).split('\n').length).toBeLessThanOrEqual(250));

	test('has no function over 60 lines', () => {
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

	test('is named for the one thing that it holds', () => {
		for (const part of file.replace(/\.ts$/, '').split('/')) {
			expect(part).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
		}
		expect(path.basename(file, '.ts')).not.toMatch(
			/(^|-)(services?|managers?|helpers?|utils?|common|base|types|constants)$/,
		);
	});

	test('is imported by no room below it', () => {
		if (file === 'main.ts' || file === 'cli.ts') {
			expect(files.filter(other => imported.get(other)!.includes(file))).toEqual([]);
		}
	});
});

test('the switchboards stay small', () => {
	for (const file of ['main.ts', 'cli.ts']) {
		expect(text(file).split('\n').length).toBeLessThanOrEqual(100);
	}
});

/** Those from which the arrows lead back to where they began. */
function inCircles(
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

test('no file reaches itself through its imports', () =>
	expect(inCircles(files, file => imported.get(file) ?? [])).toEqual([]));

const LISTED = [
	'core/followups/rules',
	'core/letters/kinds',
	'targets',
	'node/commands',
	'obsidian/commands',
	'obsidian/views',
	'obsidian/bases',
];
test.each(LISTED.filter(folder => files.some(file => file.startsWith(`${folder}/`))))(
	'everything in %s is on its list',
	folder => {
		const listed = imported.get(`${folder}/index.ts`) ?? [];
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

/** Folders of a room that its parts share. Every other folder there is a part. */
const SHARED: Record<string, readonly string[]> = {
	targets: [],
	obsidian: ['context', 'editor', 'prompts', 'notices', 'letters'],
	node: ['ports', 'terminal', 'session', 'vault', 'calendars'],
};

/** The folder within a room that a file lies in; undefined for what lies at the room's top. */
const folderOf = (name: string): string | undefined =>
	name.split('/').length > 2 ? name.split('/')[1] : undefined;
const within = (room: string): string[] => files.filter(file => roomOf(file) === room);

/** The imports in a room that lead from one of its folders into another. */
const across = (room: string): { file: string; name: string; from: string; to: string }[] =>
	within(room).flatMap(file =>
		imported.get(file)!.flatMap(name => {
			const [from, to] = [folderOf(file), roomOf(name) === room ? folderOf(name) : undefined];
			return from !== undefined && to !== undefined && from !== to
				? [{ file, name, from, to }]
				: [];
		}),
	);

describe.each(Object.keys(SHARED))('the folders of %s', room => {
	test('are there', () =>
		expect(within(room).map(folderOf)).toEqual(expect.arrayContaining([...SHARED[room]!])));

	test('use what they share, and never a part', () => {
		expect(
			across(room)
				.filter(({ to }) => !SHARED[room]!.includes(to))
				.map(({ file, name }) => `${file} -> ${name}`),
		).toEqual([]);
	});
});

test.each(['core', ...Object.keys(SHARED)])(
	'no folder of %s reaches itself through the others',
	room => {
		const arrows = across(room);
		expect(
			inCircles([...new Set(arrows.map(({ from }) => from))], folder =>
				arrows.filter(({ from }) => from === folder).map(({ to }) => to),
			),
		).toEqual([]);
	},
);

test('what lies at the top of obsidian joins its parts, and no part knows of it', () => {
	const joints = within('obsidian').filter(file => folderOf(file) === undefined);
	expect(
		joints.flatMap(joint =>
			files.filter(
				file => imported.get(file)!.includes(joint) && file !== 'main.ts' && !joints.includes(file),
			),
		),
	).toEqual([]);
});
