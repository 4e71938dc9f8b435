/**
 * How many source files a newcomer has to open to follow one command: those in which at least one function ran.
 * Counted with V8's coverage on the built command line, whose bundle marks where each source file begins.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runBeside } from './kit/beside';
import { tempVault } from './kit/command-line';
import { NOW, SETTINGS } from './kit/small-vault';
import { tempFolder } from './kit/temp-folder';
import { startGoogle } from './servers/google/start';

const VAULT: Readonly<Record<string, string>> = {
	'Interviews/Acme.md':
		'---\ntype: interview\ncompany: Acme\nposition: Data engineer\ndate: 2026-11-22T10:00\ncontacts: ["[[Jane Smith]]"]\nhighlights: how the team plans\n---\n',
	'People/Jane Smith.md':
		'---\ntype: contact\nsalutation: Ms.\ncompany: Acme\nemail: jane@acme.example\n---\n',
};

let google: Awaited<ReturnType<typeof startGoogle>>;
beforeAll(async () => {
	google = await startGoogle();
});
afterAll(() => google.stop());

interface CoverageEntry {
	readonly url: string;
	readonly functions: readonly {
		readonly functionName: string;
		readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
	}[];
}

/** The source files of the bundle by where their text begins, in order. */
function sectionsOf(bundle: string): { readonly start: number; readonly file: string }[] {
	return [...bundle.matchAll(/^\/\/ ((?:src|node_modules)\/\S+|<.+>)$/gm)].map(match => ({
		start: match.index,
		file: match[1]!,
	}));
}

/** Whether a function of ours ran; the bundler's own wrappers around modules are named by their path. */
function ran({ functionName, ranges }: CoverageEntry['functions'][number]): boolean {
	return functionName !== '' && !functionName.includes('/') && (ranges[0]?.count ?? 0) > 0;
}

function filesIn({ url, functions }: CoverageEntry): string[] {
	const sections = sectionsOf(fs.readFileSync(new URL(url), 'utf8'));
	return functions.filter(ran).flatMap(({ ranges }) => {
		const offset = ranges[0]!.startOffset;
		return sections.filter(({ start }) => start <= offset).at(-1)?.file ?? [];
	});
}

/** Files of `src/` with at least one named function that ran. */
function enteredFiles(coverageFolder: string): string[] {
	const reports = fs.readdirSync(coverageFolder).map(name => {
		const text = fs.readFileSync(path.join(coverageFolder, name), 'utf8');
		return JSON.parse(text) as { result: CoverageEntry[] };
	});
	const entries = reports.flatMap(({ result }) =>
		result.filter(({ url }) => url.endsWith('/cli.mjs')),
	);
	return [...new Set(entries.flatMap(filesIn))].filter(isCode).sort();
}

/** A template is text, whatever the bundle wraps it in. */
const isCode = (file: string): boolean => /^src\/.*\.ts$/.test(file);

async function filesOf(
	words: readonly string[],
	env: Readonly<Record<string, string>>,
): Promise<string[]> {
	const coverage = tempFolder();
	const { code, err } = await runBeside(words, { env: { ...env, NODE_V8_COVERAGE: coverage } })
		.ended;
	expect(code, err).toBe(0);
	return enteredFiles(coverage);
}

test('following a command takes no more files than today', { timeout: 120_000 }, async () => {
	const vault = tempVault(VAULT, SETTINGS);
	const home = tempFolder();
	const env = { INTERVIEW_FOLLOW_UP_GOOGLE_URL: google.url, XDG_CONFIG_HOME: home };
	const secret = path.join(home, 'given');
	fs.writeFileSync(secret, 'secret-1\n');
	const connect = [
		'connect',
		'google',
		'--vault',
		vault,
		'--client-id',
		'client-1',
		'--client-secret-file',
		secret,
	];
	await runBeside(connect, { env }, line => void fetch(line)).ended;

	const sync = await filesOf(['sync', 'google', '--vault', vault, '--now', NOW], env);
	const letters = await filesOf(['letters', '--vault', vault, '--now', NOW], env);
	const written = fs.readdirSync(path.join(vault, 'Letters'))[0]!;
	const sent = await filesOf(
		['sent', '--vault', vault, '--now', NOW, '--note', `Letters/${written}`],
		env,
	);

	const counts = { sync: sync.length, letters: letters.length, sent: sent.length };
	process.stdout.write(`files entered: ${JSON.stringify(counts)}\n`);
	// Today's counts: they may only go down. The goals are 75, 70 and 38.
	expect(counts.sync).toBeLessThanOrEqual(144);
	expect(counts.letters).toBeLessThanOrEqual(123);
	expect(counts.sent).toBeLessThanOrEqual(76);
});
