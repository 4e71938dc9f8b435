/** What Obsidian's directory, its scanner and a release need, checked on the files themselves. */
import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.join(import.meta.dirname, '..');
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');
const readJson = <Shape>(file: string): Shape => JSON.parse(read(file)) as Shape;

interface Manifest {
	readonly id: string;
	readonly name: string;
	readonly version: string;
	readonly minAppVersion: string;
	readonly description: string;
	readonly isDesktopOnly: boolean;
}
const manifest = readJson<Manifest>('manifest.json');

const temporary: string[] = [];
function temporaryFolder(): string {
	const folder = fs.mkdtempSync(path.join(tmpdir(), 'release-'));
	temporary.push(folder);
	return folder;
}
afterAll(() => temporary.forEach(folder => fs.rmSync(folder, { recursive: true, force: true })));

describe('manifest.json', () => {
	test('has the description that the directory asks for', () => {
		expect(manifest.description).toMatch(/^[A-Z][A-Za-z0-9 .,!?'"-]{8,248}\.$/);
		expect(manifest.description).not.toMatch(/obsidian|plugin/i);
	});

	test('has an id and a name without the words that the directory refuses', () => {
		expect(manifest.id).toMatch(/^[a-z][a-z-]*[a-z]$/);
		expect(`${manifest.id} ${manifest.name}`).not.toMatch(/obsidian|plugin/i);
	});

	test('agrees with package.json and versions.json', () => {
		const { version } = readJson<{ version: string }>('package.json');
		expect(manifest.version).toBe(version);
		expect(readJson<Record<string, string>>('versions.json')[version]).toBe(manifest.minAppVersion);
	});

	test('says that the plugin runs on phones', () => expect(manifest.isDesktopOnly).toBe(false));
});

test('LICENSE names a holder and a year', () => {
	expect(read('LICENSE')).toMatch(/Copyright \(c\) 20\d\d \S+/);
	expect(read('LICENSE')).not.toMatch(/<year>|\[fullname\]/);
});

/** What the directory's scanner counts as an error, in the files that it reads. */
describe('the source that the scanner reads', () => {
	const names = fs.readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
	const sources = names.filter(name => name.endsWith('.ts')).map(name => `src/${name}`);
	const ERRORS: readonly [string, RegExp][] = [
		['innerHTML and its like', /\.(innerHTML|outerHTML)\b|insertAdjacentHTML/],
		[
			'a style set in code',
			/\.style\.(?!setProperty|removeProperty|getPropertyValue)[a-zA-Z]+\s*=[^=]/,
		],
		['a created style element', /create(El|Element)\(\s*['"]style['"]/],
		['a disabling comment', /eslint-disable|@ts-ignore|@ts-nocheck/],
		['a lookbehind', /\(\?<[=!]/],
		['names of the sample plugin', /\b(MyPlugin|SampleModal|SampleSettingTab)\b/],
	];
	test.each(ERRORS)('does without %s', (_name, pattern) => {
		expect(sources.filter(file => pattern.test(read(file)))).toEqual([]);
	});

	test('asks for pages through requestUrl only, in the plugin', () => {
		const inPlugin = sources.filter(file => file.startsWith('src/obsidian/'));
		expect(inPlugin.filter(file => /(?<![.\w])fetch\(|XMLHttpRequest/.test(read(file)))).toEqual(
			[],
		);
	});
});

describe('a release', () => {
	/** A clone with the working tree's own version scripts, so that the test sees what isn't committed yet. */
	function clone(): string {
		const folder = temporaryFolder();
		const git = (...words: string[]): unknown => execFileSync('git', words, { cwd: folder });
		git('init', '-q');
		for (const file of [
			'package.json',
			'manifest.json',
			'versions.json',
			'CHANGELOG.md',
			'.npmrc',
			'.ci',
		]) {
			fs.cpSync(path.join(ROOT, file), path.join(folder, file), { recursive: true });
		}
		git('add', '.');
		git('-c', 'user.name=T', '-c', 'user.email=t@t.example', 'commit', '-qm', 'Start');
		return folder;
	}
	const env = {
		...process.env,
		GIT_AUTHOR_NAME: 'T',
		GIT_AUTHOR_EMAIL: 't@t.example',
		GIT_COMMITTER_NAME: 'T',
		GIT_COMMITTER_EMAIL: 't@t.example',
	};

	test('npm version brings every file in step and tags without a v', () => {
		const folder = clone();
		const changelog = path.join(folder, 'CHANGELOG.md');
		fs.appendFileSync(changelog, '\n## 9.8.7\n\n- A change.\n');
		execFileSync('git', ['commit', '-qam', 'Describe 9.8.7'], { cwd: folder, env });
		execFileSync('npm', ['version', '9.8.7'], { cwd: folder, env });
		const inClone = (file: string): Record<string, string> =>
			JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Record<string, string>;
		expect(inClone('package.json')['version']).toBe('9.8.7');
		expect(inClone('manifest.json')['version']).toBe('9.8.7');
		expect(inClone('versions.json')['9.8.7']).toBe(manifest.minAppVersion);
		const git = (...words: string[]): string =>
			execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim();
		expect(git('tag')).toBe('9.8.7');
		expect(git('status', '--porcelain')).toBe('');
	});

	test('npm version refuses a version that the changelog does not describe', () => {
		const { status, stderr } = spawnSync('npm', ['version', '9.8.7'], {
			cwd: clone(),
			env,
			encoding: 'utf8',
		});
		expect(status).not.toBe(0);
		expect(stderr).toContain('CHANGELOG.md has no "## 9.8.7"');
	});

	test('its workflow checks the tag, and publishes the three files with an attestation', () => {
		const workflow = parse(read('.github/workflows/release.yml')) as {
			jobs: { release: { steps: { run?: string; uses?: string }[] } };
		};
		const steps = workflow.jobs.release.steps.map(({ run, uses }) => run ?? uses ?? '');
		expect(steps.some(step => step.includes("require('./manifest.json').version"))).toBe(true);
		expect(steps).toContain('actions/attest@v4');
		const published = steps.filter(step => step.startsWith('gh release create'));
		expect(published).toHaveLength(2);
		for (const step of published) {
			expect(step).toContain('main.js styles.css manifest.json');
		}
	});

	test('its description is in the changelog', () => {
		expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}\n`);
	});
});

test.each(fs.readdirSync(path.join(ROOT, '.github/ISSUE_TEMPLATE')))('the form %s parses', name => {
	expect(parse(read(`.github/ISSUE_TEMPLATE/${name}`))).toBeTypeOf('object');
});

test('the build is the same in two folders', () => {
	const builds = [temporaryFolder(), temporaryFolder()].map(folder => {
		for (const entry of ['src', 'styles', 'esbuild.config.mjs', 'package.json', 'manifest.json']) {
			fs.cpSync(path.join(ROOT, entry), path.join(folder, entry), { recursive: true });
		}
		fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
		execFileSync(process.execPath, ['--preserve-symlinks', 'esbuild.config.mjs'], { cwd: folder });
		return ['main.js', 'styles.css', 'dist/cli.mjs'].map(file =>
			fs.readFileSync(path.join(folder, file)),
		);
	});
	builds[0]!.forEach((bytes, at) => expect(bytes.equals(builds[1]![at]!)).toBe(true));
});
