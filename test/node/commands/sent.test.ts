import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from 'vitest';
import { objectsOf, run, tempVault } from '../../kit/command-line';
import { NOW, SETTINGS, SMALL_VAULT } from '../../kit/small-vault';
import { treeOf } from '../../kit/temp-folder';

const LETTER = 'Letters/To Jane.md';
const DRAFT =
	'\uFEFF---\r\ntype: letter # mine\r\nkind: thank-you\r\nto: Jane Smith\r\ninterview: "[[Interviews/Acme]]"\r\n\r\nstatus:   draft\r\n---\r\nDear Jane,\r\nthank you';
const vault = (): string => tempVault({ ...SMALL_VAULT, [LETTER]: DRAFT }, SETTINGS);
const sent = (folder: string, ...flags: string[]) =>
	run(['sent', '--vault', folder, '--now', NOW, ...flags]);

test('changes the two properties meant, and no other byte', () => {
	const folder = vault();
	expect(sent(folder, '--note', LETTER)).toEqual({ code: 0, out: `${LETTER}\n`, err: '' });
	expect(fs.readFileSync(path.join(folder, LETTER), 'utf8')).toBe(
		DRAFT.replace('draft\r\n', 'sent\r\nsent: 2026-11-23T09:00\r\n'),
	);
	const [thanks] = objectsOf(
		run(['list', '--vault', folder, '--now', NOW, '--status', 'done', '--json']),
	);
	expect(thanks).toMatchObject({ rule: 'thank-you', contacts: ['Jane Smith'] });
});

test.each([
	['2026-11-20T15:30', '2026-11-20T15:30'],
	['2026-11-20T20:30Z', '2026-11-20T15:30'],
	['2026-11-20', '2026-11-20'],
])('--at %s is written as %s', (at, written) => {
	const folder = vault();
	expect(sent(folder, '--note', LETTER, '--at', at).code).toBe(0);
	expect(fs.readFileSync(path.join(folder, LETTER), 'utf8')).toContain(`sent: ${written}\r\n`);
});

test('a second time nothing is written', () => {
	const folder = vault();
	const json = () => objectsOf(sent(folder, '--note', LETTER, '--json'));
	expect(json()).toEqual([{ path: LETTER, kind: 'thank-you', to: 'Jane Smith', written: true }]);
	const before = treeOf(folder);
	expect(json()).toEqual([{ path: LETTER, kind: 'thank-you', to: 'Jane Smith', written: false }]);
	expect(treeOf(folder)).toBe(before);
});

test.each([
	['no note', []],
	['a note that is no letter', ['--note', 'Interviews/Acme.md']],
	['a note that does not exist', ['--note', 'Letters/None.md']],
	['a time that cannot be read', ['--note', LETTER, '--at', 'yesterday']],
])('%s is wrong usage', (_, flags) => {
	const folder = vault();
	const before = treeOf(folder);
	const { code, out, err } = sent(folder, ...flags);
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toMatch(/^\S[^\n]*\n$/);
	expect(treeOf(folder)).toBe(before);
});
