import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileError } from '../../../src/node/ports/file-error';
import { vaultFolder, type VaultFolder } from '../../../src/node/ports/vault-folder';
import { tempFolder, treeOf } from '../../kit/temp-folder';

function open(folder: string): VaultFolder & { readonly told: readonly string[] } {
	const told: string[] = [];
	return {
		...vaultFolder(folder, (fault: FileError) => told.push(`${fault.code} ${fault.path}`)),
		told,
	};
}

describe('listing', () => {
	test('finds every note, and nothing that is hidden or no note', async () => {
		const vault = open(
			tempFolder({
				'b.md': '',
				'A/ä ö.md': '',
				'A/deep/er/x.MD': '',
				'c.txt': '',
				'd.canvas': '',
				'.hidden.md': '',
				'.obsidian/x.md': '',
				'.trash/x.md': '',
				'.git/x.md': '',
				'A/node_modules/x.md': '',
			}),
		);
		expect(await vault.notes.list()).toEqual(['A/deep/er/x.MD', 'A/ä ö.md', 'b.md']);
		expect(vault.told).toEqual([]);
	});

	test('follows no link, and tells of those that lead out', async () => {
		const outside = tempFolder({ 'secret.md': 'x', 'picture.png': '' });
		const folder = tempFolder({ 'in/a.md': '' });
		fs.symlinkSync(outside, path.join(folder, 'out'));
		fs.symlinkSync(path.join(outside, 'secret.md'), path.join(folder, 'secret.md'));
		fs.symlinkSync(path.join(outside, 'picture.png'), path.join(folder, 'picture.png'));
		fs.symlinkSync(folder, path.join(folder, 'in/loop'));
		fs.symlinkSync(path.join(folder, 'in'), path.join(folder, 'again'));
		fs.symlinkSync('b.md', path.join(folder, 'a.md'));
		fs.symlinkSync('a.md', path.join(folder, 'b.md'));
		const vault = open(folder);
		expect(await vault.notes.list()).toEqual(['in/a.md']);
		expect([...vault.told].sort()).toEqual([
			'ELOOP a.md',
			'ELOOP b.md',
			'LINK_OUT out',
			'LINK_OUT secret.md',
		]);
	});

	test('a vault that is opened through a link is read as any other', async () => {
		const folder = tempFolder({ 'v/a.md': '' });
		fs.symlinkSync(path.join(folder, 'v'), path.join(folder, 'link'));
		expect(await open(path.join(folder, 'link')).notes.list()).toEqual(['a.md']);
	});

	test('a vault that is none is a clear sentence', () => {
		const folder = tempFolder({ 'a.md': '' });
		expect(() => open(path.join(folder, 'none'))).toThrow(`${folder}/none: It doesn't exist.`);
		expect(() => open(path.join(folder, 'a.md'))).toThrow("a.md: It isn't a folder.");
		expect(() => open(path.join(folder, 'a.md/b'))).toThrow("Part of its path isn't a folder.");
	});
});

describe('reading', () => {
	const LONG = `---\nnote: ${'é'.repeat(40_000)}\n---\n`;
	test.each([
		['plain', '---\na: 1\n---\nbody\n---\n', '---\na: 1\n---\n'],
		[
			'CRLF and a byte order mark',
			'\uFEFF---\r\na: 1\r\n---\r\nbody',
			'\uFEFF---\r\na: 1\r\n---\r\n',
		],
		['a fence at the very end', '---\na: 1\n---', '---\na: 1\n---'],
		['empty frontmatter', '---\n---\nbody', '---\n---\n'],
		['frontmatter of many chunks', `${LONG}body`, LONG],
		['no frontmatter', `${'x'.repeat(20_000)}\n---\n`, ''],
		['an empty note', '', ''],
		[
			'a fence that never closes',
			`---\na: 1\n${'x\n'.repeat(10_000)}`,
			`---\na: 1\n${'x\n'.repeat(10_000)}`,
		],
		['dashes in a value', '---\na: |\n  ---\n--- b\n---\nbody', '---\na: |\n  ---\n--- b\n---\n'],
	])('the head of a note with %s', async (_, text, head) => {
		const { notes } = open(tempFolder({ 'a.md': text }));
		expect(await notes.head('a.md')).toBe(head);
		expect(await notes.read('a.md')).toBe(text);
	});

	test('a body that is not UTF-8 keeps no frontmatter from being read', async () => {
		const { notes } = open(tempFolder({ 'a.md': Buffer.from('---\na: 1\n---\n\xE9', 'latin1') }));
		expect(await notes.head('a.md')).toBe('---\na: 1\n---\n');
		await expect(notes.read('a.md')).rejects.toThrow(
			"a.md: It isn't UTF-8 text. Save it as UTF-8 first.",
		);
	});

	test('a file that is not there is undefined, a note that is not there an error', async () => {
		const { notes, files } = open(tempFolder());
		expect(await files.read('x.ics')).toBeUndefined();
		await expect(notes.read('x.md')).rejects.toThrow("x.md: It doesn't exist.");
	});
});

describe('the walls', () => {
	test.each(['../x.md', 'a/../../x.md', '/etc/x.md', '', '.', 'a\0.md'])(
		'%j is refused',
		async at => {
			const folder = tempFolder({ 'vault/a/n.md': '' });
			const { notes, files } = open(path.join(folder, 'vault'));
			const before = treeOf(folder);
			await expect(notes.create(at, 'x')).rejects.toThrow('outside the vault');
			await expect(notes.edit(at, () => 'x')).rejects.toThrow('outside the vault');
			await expect(notes.read(at)).rejects.toThrow('outside the vault');
			await expect(notes.head(at)).rejects.toThrow('outside the vault');
			await expect(files.write(at, 'x')).rejects.toThrow('outside the vault');
			expect(treeOf(folder)).toBe(before);
		},
	);

	test('nothing is read or written through a link that leads out, or nowhere', async () => {
		const outside = tempFolder({ 'x.md': 'theirs' });
		const folder = tempFolder();
		fs.symlinkSync(outside, path.join(folder, 'out'));
		fs.symlinkSync(path.join(outside, 'x.md'), path.join(folder, 'x.md'));
		fs.symlinkSync(path.join(outside, 'new.md'), path.join(folder, 'new.md'));
		const { notes, files } = open(folder);
		const before = treeOf(outside);
		for (const at of ['out/x.md', 'out/y/z.md', 'x.md', 'new.md']) {
			await expect(notes.edit(at, () => 'ours')).rejects.toThrow('a link that leads');
			await expect(notes.create(at, 'ours')).rejects.toThrow('a link that leads');
			await expect(files.write(at, 'ours')).rejects.toThrow('a link that leads');
			await expect(notes.read(at)).rejects.toThrow('a link that leads');
		}
		expect(treeOf(outside)).toBe(before);
	});

	test('a link within the vault stays a link, and its note is edited', async () => {
		const folder = tempFolder({ 'a/x.md': 'old' });
		fs.symlinkSync('a/x.md', path.join(folder, 'y.md'));
		expect(await open(folder).notes.edit('y.md', () => 'new')).toBe(true);
		expect(fs.readFileSync(path.join(folder, 'a/x.md'), 'utf8')).toBe('new');
		expect(fs.lstatSync(path.join(folder, 'y.md')).isSymbolicLink()).toBe(true);
	});
});

describe('writing', () => {
	test('an edit keeps the mode and every byte that is not changed, and leaves nothing beside the note', async () => {
		const folder = tempFolder({ 'a.md': '\uFEFF---\r\na: 1\r\n---\r\nbody \u0000 end' });
		fs.chmodSync(path.join(folder, 'a.md'), 0o640);
		expect(await open(folder).notes.edit('a.md', text => text.replace('a: 1', 'a: 2'))).toBe(true);
		expect(fs.readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe(
			'\uFEFF---\r\na: 2\r\n---\r\nbody \u0000 end',
		);
		expect(fs.statSync(path.join(folder, 'a.md')).mode & 0o777).toBe(0o640);
		expect(fs.readdirSync(folder)).toEqual(['a.md']);
	});

	test('an edit that changes nothing, or throws, touches nothing', async () => {
		const folder = tempFolder({ 'a.md': 'x' });
		const before = treeOf(folder);
		const { notes } = open(folder);
		expect(await notes.edit('a.md', text => text)).toBe(false);
		await expect(
			notes.edit('a.md', () => {
				throw new Error('no');
			}),
		).rejects.toThrow('no');
		expect(treeOf(folder)).toBe(before);
	});

	test('a note that is not UTF-8 is not edited', async () => {
		const folder = tempFolder({ 'a.md': Buffer.from('---\na: 1\n---\n\xE9', 'latin1') });
		const before = treeOf(folder);
		await expect(open(folder).notes.edit('a.md', text => `${text}x`)).rejects.toThrow(
			"isn't UTF-8",
		);
		expect(treeOf(folder)).toBe(before);
	});

	test('an edit builds on what another program wrote meanwhile', async () => {
		const folder = tempFolder({ 'a.md': 'one' });
		let calls = 0;
		await open(folder).notes.edit('a.md', text => {
			if (calls++ === 0) {
				fs.writeFileSync(path.join(folder, 'a.md'), 'one and two');
			}
			return `${text}!`;
		});
		expect(fs.readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('one and two!');
	});

	test.each(['Letters/Thank-you.md', 'Letters/THANK-YOU.md', 'Letters/Caf\u00E9.md'])(
		'create never takes the place of %s',
		async at => {
			const folder = tempFolder({
				'Letters/Thank-you.md': 'mine',
				'Letters/Cafe\u0301.md': 'mine',
			});
			const before = treeOf(folder);
			expect(await open(folder).notes.create(at, 'new')).toBe(false);
			expect(treeOf(folder)).toBe(before);
		},
	);

	test('create makes the folders and writes the whole text', async () => {
		const folder = tempFolder();
		expect(await open(folder).notes.create('a/b/c.md', 'x\r\ny')).toBe(true);
		expect(fs.readFileSync(path.join(folder, 'a/b/c.md'), 'utf8')).toBe('x\r\ny');
		expect(fs.readdirSync(path.join(folder, 'a/b'))).toEqual(['c.md']);
	});

	test('what a killed run left behind goes with the next writing, and a foreign file stays', async () => {
		const folder = tempFolder({
			'.interview-follow-up-0123456789ab.tmp': 'half',
			'.interview-follow-up-mine.tmp': 'mine',
			'.interview-follow-up-aaaaaaaaaaaa.tmp': 'of now',
			'a.md': 'x',
		});
		fs.utimesSync(path.join(folder, '.interview-follow-up-0123456789ab.tmp'), 1, 1);
		await open(folder).notes.edit('a.md', () => 'y');
		expect(fs.readdirSync(folder).sort()).toEqual([
			'.interview-follow-up-aaaaaaaaaaaa.tmp',
			'.interview-follow-up-mine.tmp',
			'a.md',
		]);
	});

	test('a name that is too long, and a folder that is a file, are clear sentences', async () => {
		const folder = tempFolder({ 'a.md': '' });
		const { notes } = open(folder);
		await expect(notes.create(`${'é'.repeat(200)}.md`, '')).rejects.toThrow(
			'The name is too long for this disk',
		);
		await expect(notes.create('a.md/b.md', '')).rejects.toThrow("isn't a folder");
		expect(fs.readdirSync(folder)).toEqual(['a.md']);
	});
});
