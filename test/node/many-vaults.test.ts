import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from 'vitest';
import { objectsOf, run } from '../kit/command-line';
import { tempFolder } from '../kit/temp-folder';

const NOW = '2026-11-27T10:00';
const interview = (company: string): string =>
	`---\ntype: interview\ncompany: ${company}\ndate: 2026-11-26T10:00\ncontacts: [Jo Park]\n---\n`;

const threeVaults = (): string =>
	tempFolder({
		'vaults/ann/i.md': interview('Acme'),
		'vaults/ben/i.md': interview('Contoso'),
		'vaults/cleo/i.md': interview('Tailspin'),
		'vaults/.hidden/i.md': interview('Hidden'),
		'vaults/list.txt': 'no vault',
	});

test('works on each vault of a pattern, and says which one in JSON', () => {
	const cwd = threeVaults();
	const ran = run(['list', '--vault', 'vaults/*', '--json', '--now', NOW], { cwd });
	expect(ran.code).toBe(0);
	const seen = objectsOf(ran).map(({ vault, company }) => `${String(vault)} ${String(company)}`);
	expect([...new Set(seen)]).toEqual([
		'vaults/ann Acme',
		'vaults/ben Contoso',
		'vaults/cleo Tailspin',
	]);
	expect(ran.err).toContain('3 vaults done.\n');
});

test('goes on if one vault is broken, and returns the worst exit code', () => {
	const cwd = threeVaults();
	fs.mkdirSync(path.join(cwd, 'vaults/ben/.obsidian/plugins/interview-follow-up'), {
		recursive: true,
	});
	fs.writeFileSync(
		path.join(cwd, 'vaults/ben/.obsidian/plugins/interview-follow-up/data.json'),
		'{',
	);
	const vaults = [
		'--vault',
		'vaults/ann',
		'--vault',
		'vaults/ben',
		'--vault',
		'none',
		'--vault',
		'vaults/cleo',
	];
	const ran = run(['letters', ...vaults, '--now', NOW], { cwd });
	expect(ran.code).toBe(2);
	expect(ran.out).toContain('vaults/ann:\nLetters/2026-11-27 Thank-you - Jo Park - Acme.md\n');
	expect(ran.out).toContain('Tailspin.md');
	expect(ran.err).toMatch(/^vaults\/ben: .*aren't valid JSON/m);
	expect(ran.err).toMatch(/^none: none: It doesn't exist/m);
	expect(ran.err).toContain('4 vaults done'.replace('4', '2'));
});

test('says so if a pattern matches nothing or the command works on one vault', () => {
	const cwd = threeVaults();
	expect(run(['list', '--vault', 'nowhere/*'], { cwd })).toMatchObject({
		code: 2,
		err: 'nowhere/*: No folder matches this pattern.\n',
	});
	expect(run(['serve', '--vault', 'vaults/*'], { cwd })).toMatchObject({ code: 2, out: '' });
	expect(run(['export', '--out', 'a.ics', '--vault', 'vaults/*'], { cwd }).code).toBe(2);
	expect(fs.existsSync(path.join(cwd, 'a.ics'))).toBe(false);
});

test('takes a vault once, however often it is named', () => {
	const cwd = threeVaults();
	const ran = run(['list', '--vault', 'vaults/ann', '--vault', './vaults/ann/', '--now', NOW], {
		cwd,
	});
	expect(ran.err).toContain('1 vault done.\n');
});
