import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readVault } from '../../src/actions/read-vault';
import { NOTE_DEFAULTS, type NoteSettings } from '../../src/core/records/note-settings';
import { vaultFolder } from '../../src/node/ports/vault-folder';
import { NoteIndex } from '../../src/node/vault/note-index';
import type { Zone } from '../../src/core/time/instant';

const ZONE = 'America/New_York' as Zone;
/** Later than any change of a file by more than the index waits for. */
const LATER = () => Date.now() + 60_000;
let root: string;

beforeEach(() => {
	root = fs.mkdtempSync(path.join(os.tmpdir(), 'index-'));
	vi.stubEnv('XDG_CACHE_HOME', path.join(root, '.cache'));
	put('Acme.md', interview('Acme', '"[[Jane Smith]]"'));
	put('Jane Smith.md', '---\nemail: jane@acme.example\n---\n');
	put('Diary/Monday.md', '---\nmood: fine\n---\nText.\n');
	put('Plain.md', 'No properties.\n');
});
afterEach(() => {
	vi.unstubAllEnvs();
	fs.rmSync(root, { recursive: true, force: true });
});

const interview = (company: string, contact = '"Jane Smith"'): string =>
	`---\ntype: interview\ncompany: ${company}\ndate: 2026-11-23T10:00\ncontacts: [${contact}]\n---\nBody.\n`;

function put(name: string, text: string | Uint8Array): void {
	const file = path.join(root, name);
	fs.mkdirSync(path.dirname(file), { recursive: true });
	fs.writeFileSync(file, text);
}

/** Reads the vault as a run does, and tells which files it opened. */
async function run({
	settings = NOTE_DEFAULTS as NoteSettings,
	now = LATER(),
	indexed = true,
} = {}) {
	const opened = new Set<string>();
	const { notes } = vaultFolder(root, () => undefined);
	const counted = {
		...notes,
		head: (name: string) => notes.head(opened.add(name) && name),
		read: (name: string) => notes.read(opened.add(name) && name),
	};
	const index = new NoteIndex(root, settings);
	const source = indexed
		? { notes: index.over(counted), isKnownForeign: (note: string) => index.isKnownForeign(note) }
		: { notes: counted };
	const { ledger, unreadable } = await readVault({ settings, zone: ZONE, ...source });
	if (indexed) {
		index.save(now);
	}
	const said = { records: ledger.records(), problems: ledger.problems(), unreadable };
	return {
		said: JSON.parse(
			JSON.stringify(said, (_, value: unknown) => (value instanceof Map ? [...value] : value)),
		) as unknown,
		opened: [...opened].sort(),
	};
}

const indexFile = (): string => {
	const folder = path.join(root, '.cache', 'interview-follow-up');
	return path.join(folder, fs.readdirSync(folder)[0]!);
};

test('a second run opens no file that is as it was, and says the same', async () => {
	const first = await run();
	expect(first.opened).toContain('Diary/Monday.md');
	expect(JSON.stringify(first.said)).toContain('jane@acme.example');
	const second = await run();
	expect(second.opened).toEqual([]);
	expect(second.said).toEqual(first.said);
});

test('only its owner can read the index', async () => {
	await run();
	expect(fs.statSync(indexFile()).mode & 0o777).toBe(0o600);
});

test('what changed is read again, and what changed only just may change once more', async () => {
	await run();
	put('Acme.md', interview('Acme Labs'));
	const recent = await run({ now: Date.now() });
	expect(recent.opened).toEqual(['Acme.md']);
	expect(JSON.stringify(recent.said)).toContain('Acme Labs');
	expect((await run()).opened).toContain('Acme.md');
});

test.each([
	['broken', (text: string) => text.slice(0, -20)],
	['empty', () => ''],
	['of another program', (text: string) => text.replace('"madeBy":"', '"madeBy":"x')],
	['of another shape', () => '{"madeBy":1,"entries":[]}'],
	['with other values', (text: string) => text.replace(/"(---[^"]*)"/, '7')],
])('an index that is %s is made again', async (_, change) => {
	const first = await run();
	const whole = fs.readFileSync(indexFile(), 'utf8');
	fs.writeFileSync(indexFile(), change(whole));
	const second = await run();
	expect(second.said).toEqual(first.said);
	expect(second.opened).toContain('Diary/Monday.md');
	expect((await run()).opened).toEqual([]);
});

test('other settings read every note again', async () => {
	await run();
	const settings = { ...NOTE_DEFAULTS, properties: { applied: 'mood' } } as NoteSettings;
	expect((await run({ settings })).opened).toContain('Diary/Monday.md');
});

test('a note whose body is no text is told in every run', async () => {
	put('Odd.md', Buffer.concat([Buffer.from(interview('Odd')), Buffer.from([0xff, 0xfe])]));
	const [first, second] = [await run(), await run()];
	expect(JSON.stringify(first.said)).toContain('Odd.md');
	expect(second.said).toEqual(first.said);
	expect(second.opened).toEqual(['Odd.md']);
});

test('after any edits a run with the index says what one without it says', async () => {
	const names = ['Acme.md', 'Jane Smith.md', 'Diary/Monday.md', 'Diary/New.md'];
	const texts = [
		interview('Acme'),
		interview('Globex', '"[[New]]"'),
		'---\nname: Jane\n---\n',
		'---\ntype: inter',
		'Text.',
		'',
	];
	const edit = fc.tuple(
		fc.constantFrom(...names),
		fc.option(fc.constantFrom(...texts), { nil: undefined }),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(edit, { maxLength: 4 }), async edits => {
			for (const [name, text] of edits) {
				if (text === undefined) {
					fs.rmSync(path.join(root, name), { force: true });
				} else {
					put(name, text);
				}
			}
			expect((await run()).said).toEqual((await run({ indexed: false })).said);
		}),
		{ numRuns: 60 },
	);
});
