import nodeFs, * as fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, start, tempVault, type Ran } from '../kit/command-line';
import { tempFolder } from '../kit/temp-folder';
import { atomicCreate, atomicReplace } from '../../src/node/ports/atomic-write';
import { withVaultLock } from '../../src/node/ports/vault-lock';
import { vaultFolder } from '../../src/node/ports/vault-folder';

const NOW = '2026-11-27T09:00';
const SETTINGS = { timeZone: 'America/New_York', vaultName: 'Jobs', vaultId: 'abc' };
const NOTES = Object.fromEntries(
	['Acme', 'Borealis', 'Contoso', 'Fabrikam'].map(company => [
		`${company}.md`,
		`---\ntype: interview\ncompany: ${company}\ndate: 2026-11-26T10:00\ncontacts: [Jo Park, Kim Lee]\n---\n`,
	]),
);

/** Runs the same command several times at once. */
function together(count: number, words: readonly string[]): Promise<readonly Ran[]> {
	const runs = Array.from({ length: count }, () => {
		const child = start(words);
		let [out, err] = ['', ''];
		child.stdout!.on('data', (text: Buffer) => (out += text.toString()));
		child.stderr!.on('data', (text: Buffer) => (err += text.toString()));
		return new Promise<Ran>(resolve => child.on('close', code => resolve({ code, out, err })));
	});
	return Promise.all(runs);
}

describe('several runs at once', () => {
	test('write each letter once', async () => {
		const vault = tempVault(NOTES, SETTINGS);
		const runs = await together(3, ['letters', '--vault', vault, '--now', NOW]);
		expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
		const letters = fs.readdirSync(path.join(vault, 'Letters'));
		expect(letters).toHaveLength(8);
		expect(letters.filter(name => / 2\.md$/.test(name))).toEqual([]);
		const written = runs.flatMap(({ out }) => out.trim().split('\n').filter(Boolean));
		expect(written).toHaveLength(8);
	});

	test('export the same file and the same ids', async () => {
		const vault = tempVault(NOTES, SETTINGS);
		const runs = await together(3, ['export', '--vault', vault, '--now', NOW]);
		expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
		const text = fs.readFileSync(path.join(vault, 'Follow-ups.ics'), 'utf8');
		const uids = text.match(/^UID:.*$/gm)!;
		expect(new Set(uids).size).toBe(uids.length);
		for (const name of Object.keys(NOTES)) {
			const note = fs.readFileSync(path.join(vault, name), 'utf8');
			expect(note.match(/follow_up_id/g)).toHaveLength(1);
		}
	});

	test('import the same table once', async () => {
		const vault = tempVault({ 'a.csv': 'Company,Role\nAcme,Dev\nContoso,Dev\n' }, SETTINGS);
		await together(3, ['import', path.join(vault, 'a.csv'), '--vault', vault]);
		expect(fs.readdirSync(path.join(vault, 'Applications'))).toEqual([
			'Acme - Dev.md',
			'Contoso - Dev.md',
		]);
	});
});

describe('the lock of a vault', () => {
	const lockIn = (folder: string): string =>
		path.join(
			folder,
			fs.readdirSync(folder).find(name => name.endsWith('.lock'))!,
		);

	test('makes the second run wait for the first', async () => {
		const folder = tempFolder();
		const order: string[] = [];
		const work = (name: string) => async (): Promise<void> => {
			order.push(`${name} begins`);
			await new Promise(resolve => setTimeout(resolve, 120));
			order.push(`${name} ends`);
		};
		await Promise.all([
			withVaultLock('/v', work('a'), { folder }),
			withVaultLock('/v', work('b'), { folder }),
		]);
		expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
		expect(fs.readdirSync(folder)).toEqual([]);
	});

	test('for a calendar keeps out another sync, and no letters', async () => {
		const folder = tempFolder();
		const options = { folder, purpose: 'sync caldav', patienceMs: 100 };
		await withVaultLock(
			'/v',
			async () => {
				const again = withVaultLock('/v', () => Promise.resolve('synced'), options);
				await expect(again).rejects.toThrow('Another run is working on this vault.');
				const letters = withVaultLock('/v', () => Promise.resolve('written'), { folder });
				await expect(letters).resolves.toBe('written');
			},
			options,
		);
	});

	test('is taken over if its process is gone, and kept if it is running', async () => {
		const folder = tempFolder();
		await withVaultLock(
			'/v',
			() => Promise.resolve(fs.copyFileSync(lockIn(folder), `${folder}/x`)),
			{
				folder,
			},
		);
		const held = fs.readFileSync(`${folder}/x`, 'utf8');
		fs.rmSync(`${folder}/x`);
		let name = '';
		await withVaultLock('/v', () => Promise.resolve(void (name = lockIn(folder))), { folder });
		fs.writeFileSync(name, held.replace(/^\d+/, '999999999'));
		await expect(withVaultLock('/v', () => Promise.resolve('done'), { folder })).resolves.toBe(
			'done',
		);
		fs.writeFileSync(name, held);
		const blocked = withVaultLock('/v', () => Promise.resolve('done'), { folder, patienceMs: 100 });
		await expect(blocked).rejects.toThrow('Another run is working on this vault.');
	});
});

describe('writing', () => {
	test('what another program writes right before the rename is kept', async () => {
		const folder = tempFolder({ 'a.md': 'one\n' });
		const { notes } = vaultFolder(folder, () => undefined);
		let calls = 0;
		await notes.edit('a.md', text => {
			if (calls++ === 0) {
				fs.appendFileSync(path.join(folder, 'a.md'), 'typed\n');
			}
			return `${text}ours\n`;
		});
		expect(fs.readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('one\ntyped\nours\n');
	});

	test('a change of the same size in the same moment is noticed', async () => {
		const folder = tempFolder({ 'a.md': 'one\n' });
		const file = path.join(folder, 'a.md');
		const { atime, mtime } = fs.statSync(file);
		let calls = 0;
		await vaultFolder(folder, () => undefined).notes.edit('a.md', text => {
			if (calls++ === 0) {
				fs.writeFileSync(file, 'two\n');
				fs.utimesSync(file, atime, mtime);
			}
			return `${text}ours\n`;
		});
		expect(fs.readFileSync(file, 'utf8')).toBe('two\nours\n');
	});

	test('a file that changed since it was read is not overwritten', async () => {
		const folder = tempFolder({ 'a.ics': 'one' });
		const { files } = vaultFolder(folder, () => undefined);
		await files.read('a.ics');
		fs.writeFileSync(path.join(folder, 'a.ics'), 'two');
		await expect(files.write('a.ics', 'ours')).rejects.toThrow('Another program keeps changing it');
		expect(fs.readFileSync(path.join(folder, 'a.ics'), 'utf8')).toBe('two');
		expect(atomicReplace(path.join(folder, 'a.ics'), 'x', { isCurrent: () => false })).toBe(false);
		expect(fs.readdirSync(folder)).toEqual(['a.ics']);
	});

	test('a disk without hard links gets whole files, and never over another one', () => {
		const folder = tempFolder();
		const file = path.join(folder, 'a.md');
		const original = nodeFs.linkSync;
		nodeFs.linkSync = () => {
			throw Object.assign(new Error('no links'), { code: 'EPERM', syscall: 'link' });
		};
		syncBuiltinESMExports();
		try {
			expect(atomicCreate(file, 'whole')).toBe(true);
			expect(atomicCreate(file, 'other')).toBe(false);
		} finally {
			nodeFs.linkSync = original;
			syncBuiltinESMExports();
		}
		expect(fs.readFileSync(file, 'utf8')).toBe('whole');
		expect(fs.readdirSync(folder)).toEqual(['a.md']);
	});
});

describe('doubt', () => {
	test('no letter goes to an employer whose note is cut off, and that is said', () => {
		const vault = tempVault(
			{
				'Acme job.md': '---\ntype: application\ncompany: Acme\nposition: Dev\noutcome: rej',
				'Acme.md':
					'---\ntype: interview\ncompany: Acme\nposition: Dev\ndate: 2026-11-26T10:00\ncontacts: [Jo Park]\n---\n',
				'Borealis.md': NOTES['Borealis.md']!,
			},
			SETTINGS,
		);
		const { code, out, err } = run(['letters', '--vault', vault, '--now', NOW]);
		expect(code).toBe(1);
		expect(out).not.toContain('Acme');
		expect(out).toContain('Borealis');
		expect(err).toContain(
			'“Acme job.md” can’t be read at the moment, so no letter to Acme was written',
		);
	});

	test.each(['.obsidian', 'Notes/.private', 'Templates', 'node_modules'])(
		'letters are not written into %s, where they would not be found again',
		folder => {
			const vault = tempVault(NOTES, { ...SETTINGS, letters: { folder } });
			const { code, out, err } = run(['letters', '--vault', vault, '--now', NOW]);
			expect({ code, out }).toEqual({ code: 2, out: '' });
			expect(err).toMatch(/^Letters can't be kept in .*\n$/);
			expect(
				fs.existsSync(path.join(vault, folder, '2026-11-27 Thank-you - Jo Park - Acme.md')),
			).toBe(false);
		},
	);
});
