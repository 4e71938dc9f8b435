import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT, type Ran } from './command-line';
import { treeOf } from './temp-folder';

/** Path → frontmatter without its fences; a text that begins with a fence, or is no note, is the whole file. */
export type Notes = Readonly<Record<string, string>>;

/** A vault while its scenario runs. */
export interface Stage {
	readonly folder: string;
	readonly at: (name: string) => string;
	readonly read: (name: string) => string;
	/** Runs the command line on the vault, at the scenario's hour or another. */
	readonly run: (words: readonly string[], now?: string) => Promise<Ran>;
}

/** What happens in the vault before it is looked at. */
export type Step = (stage: Stage) => Promise<void> | void;

/** One promise of the contract: a vault, an hour, and what the command line must make of them. Rows are told in any order. */
export interface Scenario {
	readonly says: string;
	readonly now?: string;
	/** What differs from the usual settings, as `data.json` has it. */
	readonly settings?: object;
	readonly notes: Notes;
	readonly steps?: readonly Step[];
	/** Every follow-up, settled ones too: `rule | status | due | contacts`, or the columns that are named. */
	readonly list?: readonly string[];
	readonly columns?: string;
	/** The rules that are looked at, where others would only distract. */
	readonly only?: string;
	/** Every application: `company | position | outcome`, or the columns that are named. A dot goes into an object. */
	readonly records?: readonly string[];
	readonly recordColumns?: string;
	/** Every problem: `path:line property`. */
	readonly check?: readonly string[];
	/** File → what it holds (`!` before a text: does not hold), or null where there must be none. */
	readonly files?: Readonly<Record<string, readonly (string | RegExp)[] | null>>;
	/** Whatever the rows cannot say. */
	readonly also?: Step;
}

export const USUAL = {
	version: 1,
	timeZone: 'America/New_York',
	vaultName: 'Job search',
	vaultId: 'contract',
};
/** A Monday morning. */
export const MONDAY = '2026-11-23T09:00';

/** Each scenario is a test, a few at a time. */
export function promise(part: string, scenarios: readonly Scenario[]): void {
	describe.concurrent(part, () => {
		test.each(scenarios.map(scenario => [scenario.says, scenario] as const))(
			'%s',
			(_says, scenario) => played(scenario),
		);
	});
}

async function played(scenario: Scenario): Promise<void> {
	const root = fs.realpathSync(
		fs.mkdtempSync(path.join(os.tmpdir(), 'interview-follow-up-contract-')),
	);
	try {
		const stage = staged(root, scenario);
		for (const step of scenario.steps ?? []) {
			await step(stage);
		}
		if (scenario.list) {
			expect(
				await rowsOf(
					stage,
					['list', '--all'],
					scenario.columns ?? 'rule status due contacts',
					scenario.only,
				),
			).toEqual([...scenario.list].sort());
		}
		if (scenario.records) {
			expect(
				await rowsOf(stage, ['records'], scenario.recordColumns ?? 'company position outcome'),
			).toEqual([...scenario.records].sort());
		}
		if (scenario.check) {
			expect(await problemsOf(stage)).toEqual([...scenario.check].sort());
		}
		for (const [name, parts] of Object.entries(scenario.files ?? {})) {
			hasFile(stage, name, parts);
		}
		await scenario.also?.(stage);
	} finally {
		fs.rmSync(root, { recursive: true, force: true });
	}
}

function staged(root: string, { notes, settings = {}, now: hour = MONDAY }: Scenario): Stage {
	const folder = path.join(root, 'Job search');
	const config = path.join(root, 'data.json');
	fs.mkdirSync(folder);
	fs.writeFileSync(config, JSON.stringify({ ...USUAL, ...settings }));
	const at = (name: string): string => path.join(folder, name);
	for (const [name, text] of Object.entries(notes)) {
		put(at(name), name.endsWith('.md') ? wholeNote(text) : text);
	}
	const run = (words: readonly string[], now = hour): Promise<Ran> =>
		ran([words[0]!, '--vault', folder, '--now', now, '--config', config, ...words.slice(1)]);
	return { folder, at, read: name => fs.readFileSync(at(name), 'utf8'), run };
}

function put(file: string, text: string): void {
	fs.mkdirSync(path.dirname(file), { recursive: true });
	fs.writeFileSync(file, text);
}

/** A blank line in the text ends the frontmatter: the rest is the body. */
function wholeNote(text: string): string {
	return text.startsWith('---') || text.startsWith('raw:')
		? text.replace(/^raw:/, '')
		: `---\n${text.trim().replace(/^\t+/gm, '')}\n---\n`;
}

/** Runs the built command line with exactly these words. */
export function ran(
	words: readonly string[],
	env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
	return new Promise(resolve => {
		const child = execFile(
			process.execPath,
			[BUILT, ...words],
			{
				encoding: 'utf8',
				maxBuffer: 1e8,
				env: { PATH: process.env['PATH'] ?? '', TZ: 'Pacific/Auckland', ...env },
			},
			(_error, out, err) => {
				resolve({ code: child.exitCode, out, err });
			},
		);
	});
}

export type Row = Readonly<Record<string, unknown>>;

/** What a command prints as JSON. */
export async function objects(
	stage: Stage,
	words: readonly string[],
	now?: string,
): Promise<readonly Row[]> {
	const { out, err } = await stage.run([...words, '--json'], now);
	try {
		return JSON.parse(out) as readonly Row[];
	} catch {
		throw new Error(`${words.join(' ')} printed no JSON: ${out}${err}`);
	}
}

async function rowsOf(
	stage: Stage,
	words: readonly string[],
	columns: string,
	only?: string,
): Promise<readonly string[]> {
	const rows = (await objects(stage, words)).filter(
		({ rule }) => only === undefined || only.split(' ').includes(String(rule)),
	);
	return rows
		.map(object =>
			columns
				.split(' ')
				.map(column =>
					cellOf(
						column.split('.').reduce<unknown>((inner, key) => (inner as Row | null)?.[key], object),
					),
				)
				.join(' | '),
		)
		.sort();
}

function cellOf(value: unknown): string {
	if (value === null) {
		return '-';
	}
	if (Array.isArray(value)) {
		return value.map(cellOf).join(', ');
	}
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

async function problemsOf(stage: Stage): Promise<readonly string[]> {
	return (await objects(stage, ['check']))
		.map(({ path: note, line, property }) => `${String(note)}:${String(line)} ${cellOf(property)}`)
		.sort();
}

function hasFile(stage: Stage, name: string, parts: readonly (string | RegExp)[] | null): void {
	if (parts === null) {
		return expect(fs.existsSync(stage.at(name)), `${name} should not be there`).toBe(false);
	}
	const text = stage.read(name);
	for (const part of parts) {
		if (typeof part !== 'string') {
			expect(text).toMatch(part);
		} else if (part.startsWith('!')) {
			expect(text).not.toContain(part.slice(1));
		} else {
			expect(text).toContain(part);
		}
	}
}

/** Runs a command before the vault is looked at; it must end well. */
export function did(...words: string[]): Step {
	return async stage => {
		const { code, err } = await stage.run(words);
		expect(code, err).toBe(0);
	};
}

/** The same at another hour. */
export function didAt(now: string, ...words: string[]): Step {
	return async stage => {
		const { code, err } = await stage.run(words, now);
		expect(code, err).toBe(0);
	};
}

export function renamed(from: string, to: string): Step {
	return ({ at }) => {
		fs.mkdirSync(path.dirname(at(to)), { recursive: true });
		fs.renameSync(at(from), at(to));
	};
}

export function copied(from: string, to: string): Step {
	return ({ at }) => fs.copyFileSync(at(from), at(to));
}

export function wrote(name: string, text: string): Step {
	return ({ at }) => put(at(name), wholeNote(text));
}

/** Puts another text for a text in a note. */
export function changed(name: string, from: string | RegExp, to: string): Step {
	return ({ at, read }) => {
		expect(read(name)).toMatch(from);
		fs.writeFileSync(at(name), read(name).replace(from, to));
	};
}

/** The steps, after which not a byte, name or time in the vault may differ. */
export function untouched(...steps: readonly Step[]): Step {
	return async stage => {
		const before = treeOf(stage.folder);
		for (const step of steps) {
			await step(stage);
		}
		expect(treeOf(stage.folder)).toBe(before);
	};
}

/** The ids of the follow-ups, before and after the steps, are the same. */
export function keepsIds(...steps: readonly Step[]): Step {
	return async stage => {
		const ids = async (): Promise<readonly unknown[]> =>
			(await objects(stage, ['list', '--all'])).map(({ id }) => id).sort();
		const before = await ids();
		for (const step of steps) {
			await step(stage);
		}
		expect(await ids()).toEqual(before);
	};
}
