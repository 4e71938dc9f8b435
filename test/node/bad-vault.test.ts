import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { objectsOf, run, start, tempVault } from '../kit/command-line';
import { NOW, SETTINGS, SMALL_VAULT } from '../kit/small-vault';
import { tempFolder, treeOf } from '../kit/temp-folder';

const at = (vault: string, ...words: string[]): string[] => [
	...words,
	'--vault',
	vault,
	'--now',
	NOW,
];

describe('without permission', () => {
	/** The vault, with that part of it closed to everybody but root. */
	function closed(part: string): string {
		const vault = tempVault({ ...SMALL_VAULT, 'Private/Diary.md': '# Diary' }, SETTINGS);
		fs.chmodSync(path.join(vault, part), 0);
		onTestFinished(() => fs.chmodSync(path.join(vault, part), 0o777));
		return vault;
	}

	test('a vault that cannot be read is one line and exit code 2', () => {
		for (const command of ['list', 'records', 'check', 'letters', 'export']) {
			const { code, out, err } = run(at(closed('.'), command), { unprivileged: true });
			expect({ command, code, out }).toEqual({ command, code: 2, out: '' });
			expect(err).toMatch(/^[^\n]*Permission denied[^\n]*\n$/);
		}
	});

	test.each(['Private', 'Private/Diary.md'])(
		'%s: the rest is shown, what is missing is told',
		part => {
			const vault = closed(part);
			const { code, out, err } = run(at(vault, 'list', '--json'), { unprivileged: true });
			expect(code).toBe(1);
			expect(objectsOf({ code, out, err }).length).toBeGreaterThan(2);
			expect(err).toBe(
				`${part}: Permission denied. Give yourself the right to read and write it.\n`,
			);
			expect(run(at(vault, 'check'), { unprivileged: true })).toMatchObject({
				code: 1,
				out: `${part}:1: Permission denied. Give yourself the right to read and write it.\n`,
			});
		},
	);

	test('no letter is written while a folder is hidden in which it may stand already', () => {
		const vault = closed('Private');
		const before = treeOf(vault);
		const { code, out, err } = run(at(vault, 'letters'), { unprivileged: true });
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain('Private: Permission denied');
		expect(treeOf(vault)).toBe(before);
	});

	test('a note that cannot be read keeps nobody from their letter, and its events in the calendar', () => {
		const vault = tempVault(SMALL_VAULT, SETTINGS);
		const ownLines = (): string[] =>
			fs
				.readFileSync(path.join(vault, 'Follow-ups.ics'), 'utf8')
				.split('\r\n')
				.filter(line => line.startsWith('UID:') || line.startsWith('STATUS:'))
				.sort();
		expect(run(at(vault, 'export'), { unprivileged: true }).code).toBe(0);
		const before = ownLines();
		fs.chmodSync(path.join(vault, 'Interviews/Acme.md'), 0);
		onTestFinished(() => fs.chmodSync(path.join(vault, 'Interviews/Acme.md'), 0o777));
		expect(run(at(vault, 'letters'), { unprivileged: true }).code).toBe(1);
		expect(run(at(vault, 'export'), { unprivileged: true })).toMatchObject({
			code: 1,
			err: expect.stringContaining('Interviews/Acme.md: Permission denied'),
		});
		expect(ownLines()).toEqual(before);
		expect(before).not.toContain('STATUS:CANCELLED');
	});

	test('a folder that cannot be written into: a clear sentence, and nothing beside it', () => {
		const vault = tempVault(SMALL_VAULT, SETTINGS);
		fs.chmodSync(vault, 0o555);
		const before = treeOf(vault);
		const { code, out, err } = run(at(vault, 'letters'), { unprivileged: true });
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toMatch(/^Letters[^\n]*Permission denied[^\n]*\n$/);
		expect(treeOf(vault)).toBe(before);
	});

	test('a note that is write-protected keeps its bytes, and the calendar is written all the same', () => {
		const vault = tempVault(SMALL_VAULT, SETTINGS);
		fs.chmodSync(path.join(vault, 'Interviews/Acme.md'), 0o444);
		const { code, out, err } = run(at(vault, 'export', '--quiet'), { unprivileged: true });
		expect({ code, out }).toEqual({ code: 1, out: 'Follow-ups.ics\n' });
		expect(err).toContain('Interviews/Acme.md: Permission denied');
		expect(fs.readFileSync(path.join(vault, 'Interviews/Acme.md'), 'utf8')).toBe(
			SMALL_VAULT['Interviews/Acme.md'],
		);
	});
});

test('a link out of the vault is told, and nothing behind it is read or written', () => {
	const outside = tempFolder({
		'Interviews/Zeta.md': SMALL_VAULT['Interviews/Acme.md']!.replaceAll('Acme', 'Zeta'),
	});
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	fs.symlinkSync(path.join(outside, 'Interviews'), path.join(vault, 'Elsewhere'));
	fs.symlinkSync(outside, path.join(vault, 'Letters'));
	const before = treeOf(outside);
	const { code, out, err } = run(at(vault, 'list'));
	expect(code).toBe(0);
	expect(out).not.toContain('Zeta');
	expect(err).toContain(
		"Elsewhere: It's a link that leads out of the vault, so it isn't followed.",
	);
	expect(run(at(vault, 'letters', '--quiet'))).toMatchObject({
		code: 1,
		out: '',
		err: expect.stringContaining('a link that leads out of the vault'),
	});
	expect(treeOf(outside)).toBe(before);
});

test('links that go round in circles end', () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	fs.symlinkSync('..', path.join(vault, 'Interviews/up'));
	fs.symlinkSync('b', path.join(vault, 'a'));
	fs.symlinkSync('a', path.join(vault, 'b'));
	expect(objectsOf(run(at(vault, 'list', '--json')))).toHaveLength(
		objectsOf(run(at(tempVault(SMALL_VAULT, SETTINGS), 'list', '--json'))).length,
	);
});

test('a disk that is full: a clear sentence, and no file is half written', () => {
	const vault = smallDisk(64);
	for (const [name, text] of Object.entries({
		...SMALL_VAULT,
		'.obsidian/plugins/interview-follow-up/data.json': JSON.stringify(SETTINGS),
	})) {
		fs.mkdirSync(path.dirname(path.join(vault, name)), { recursive: true });
		fs.writeFileSync(path.join(vault, name), text);
	}
	fs.mkdirSync(path.join(vault, 'Letters'));
	fill(path.join(vault, 'ballast'));
	const before = treeOf(vault);
	for (const command of ['letters', 'export']) {
		const { code, out, err } = run(at(vault, command, '--quiet'));
		expect({ command, code, out }).toEqual({ command, code: 1, out: '' });
		expect(err).toContain('The disk is full. Free up space, then try again.');
	}
	const unstamped = (tree: string): string =>
		tree
			.split('\n')
			.map(line => line.replace(/ \d{16,} \d{16,}/, ''))
			.join('\n');
	expect(unstamped(treeOf(vault))).toBe(unstamped(before));
});

/** A disk of its own, of that many KiB. */
function smallDisk(size: number): string {
	const folder = tempFolder();
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const run = ([program, ...words]: readonly string[]) =>
		spawnSync(program!, words, { encoding: 'utf8' });
	const { status, stderr } = run([
		...asRoot,
		'mount',
		'-t',
		'tmpfs',
		'-o',
		`size=${size}k,mode=777`,
		'tmpfs',
		folder,
	]);
	if (status !== 0) {
		throw new Error(
			`This test needs the right to mount a small disk (tmpfs), which root has: ${stderr}`,
		);
	}
	onTestFinished(() => void run([...asRoot, 'umount', '-l', folder]));
	return folder;
}

function fill(file: string): void {
	const fd = fs.openSync(file, 'w');
	try {
		for (;;) {
			fs.writeSync(fd, Buffer.alloc(512));
		}
	} catch {
		fs.closeSync(fd);
	}
}

test('a run that is killed leaves no half file, wherever it is', async () => {
	const many = Object.fromEntries(
		Array.from({ length: 60 }, (_, n) => [
			`Interviews/${n}.md`,
			SMALL_VAULT['Interviews/Acme.md']!.replaceAll('Acme', `Acme ${n}`),
		]),
	);
	const vault = tempVault(many, SETTINGS);
	for (let delay = 60; delay < 400; delay += 40) {
		const child = start(at(vault, 'letters'));
		setTimeout(() => child.kill('SIGKILL'), delay);
		await new Promise(resolve => child.on('close', resolve));
		for (const name of letterFiles(vault)) {
			expect(fs.readFileSync(path.join(vault, 'Letters', name), 'utf8')).toMatch(
				/^---\n[^]+\n---\n[^]+/,
			);
		}
	}
	expect(run(at(vault, 'letters')).code).toBe(0);
	const whole = tempVault(many, SETTINGS);
	expect(run(at(whole, 'letters')).code).toBe(0);
	expect(letterFiles(vault)).toEqual(letterFiles(whole));
});

function letterFiles(vault: string): readonly string[] {
	const folder = path.join(vault, 'Letters');
	return fs.existsSync(folder)
		? fs
				.readdirSync(folder)
				.filter(name => name.endsWith('.md'))
				.sort()
		: [];
}
