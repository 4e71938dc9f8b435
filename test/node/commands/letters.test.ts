import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';
import { objectsOf, run, tempVault } from '../../kit/command-line';
import { NOW, SETTINGS, SMALL_VAULT } from '../../kit/small-vault';
import { treeOf } from '../../kit/temp-folder';

const letters = (vault: string, ...flags: string[]) =>
	run(['letters', '--vault', vault, '--now', NOW, ...flags]);
const JANE = 'Letters/2026-11-23 Thank-you - Jane Smith - Acme.md';
const TOM = 'Letters/2026-11-23 Thank-you - Tom Okafor - Acme.md';

test('writes each letter that is due once, and a second run changes nothing on disk', () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	const { code, out, err } = letters(vault);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out.trimEnd().split('\n').sort()).toEqual([
		expect.stringMatching(/^Letters\/2026-11-23 Status.inquiry - .+ - Acme\.md$/),
		JANE,
		TOM,
	]);
	expect(fs.readFileSync(path.join(vault, JANE), 'utf8')).toContain('weekend');
	const before = treeOf(vault);
	expect(letters(vault)).toMatchObject({ code: 0, out: '' });
	expect(objectsOf(letters(vault, '--json'))).toEqual([]);
	expect(treeOf(vault)).toBe(before);
});

test('as JSON, exactly the fields that are promised', () => {
	const objects = objectsOf(letters(tempVault(SMALL_VAULT, SETTINGS), '--json'));
	for (const object of objects) {
		expect(Object.keys(object)).toEqual(['path', 'kind', 'to', 'written']);
	}
	expect(objects).toContainEqual({
		path: JANE,
		kind: 'thank-you',
		to: 'Jane Smith',
		written: true,
	});
});

test('a dry run prints and touches nothing', () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	const before = treeOf(vault);
	expect(letters(vault, '--dry-run')).toMatchObject({
		code: 0,
		out: expect.stringContaining(`${JANE}\n\n---\n`),
	});
	expect(objectsOf(letters(vault, '--dry-run', '--json'))).toContainEqual({
		path: JANE,
		kind: 'thank-you',
		to: 'Jane Smith',
		written: false,
	});
	expect(treeOf(vault)).toBe(before);
});

describe('a letter of one’s choice', () => {
	test.each(['Interviews/Acme.md', 'Interviews/Acme', './Interviews/../Interviews/Acme.md'])(
		'about the note %s',
		note => {
			const vault = tempVault(SMALL_VAULT, SETTINGS);
			const ask = () =>
				objectsOf(
					letters(
						vault,
						'--kind',
						'thank-you',
						'--note',
						note,
						'--contact',
						'Tom Okafor',
						'--json',
					),
				);
			expect(ask()).toEqual([{ path: TOM, kind: 'thank-you', to: 'Tom Okafor', written: true }]);
			const before = treeOf(vault);
			expect(ask()).toEqual([{ path: TOM, kind: 'thank-you', to: 'Tom Okafor', written: false }]);
			expect(treeOf(vault)).toBe(before);
		},
	);

	test('the note may be named by where it is on disk', () => {
		const vault = tempVault(SMALL_VAULT, SETTINGS);
		expect(
			objectsOf(
				letters(
					vault,
					'--kind',
					'thank-you',
					'--note',
					path.join(vault, 'Interviews/Acme.md'),
					'--json',
				),
			),
		).toHaveLength(2);
	});

	test.each([
		['a kind without a note', ['--kind', 'thank-you']],
		['a note without a kind', ['--note', 'Interviews/Acme.md']],
		['a contact alone', ['--contact', 'Jane Smith']],
		['a kind that does not exist', ['--kind', 'love-letter', '--note', 'Interviews/Acme.md']],
		['a note that does not exist', ['--kind', 'thank-you', '--note', 'Interviews/None.md']],
		['a note outside of the vault', ['--kind', 'thank-you', '--note', '../../etc/passwd']],
		['a note that is no record', ['--kind', 'thank-you', '--note', 'Groceries.md']],
		[
			'somebody who was not there',
			['--kind', 'thank-you', '--note', 'Interviews/Acme.md', '--contact', 'Nobody'],
		],
	])('%s is wrong usage', (_, flags) => {
		const vault = tempVault(SMALL_VAULT, SETTINGS);
		const before = treeOf(vault);
		const { code, out, err } = letters(vault, ...flags);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toMatch(/^\S[^\n]*\n$/);
		expect(treeOf(vault)).toBe(before);
	});
});

test('a template that is broken is told with its path and line, and no letter is written from it', () => {
	const vault = tempVault(
		{ ...SMALL_VAULT, 'Templates/Letters/thank-you.md': 'Dear {{ contact.nmae }},\n{% if %}\n' },
		SETTINGS,
	);
	const { code, out, err } = letters(vault);
	expect(code).toBe(1);
	expect(out).toMatch(/^Letters\/[^\n]*Status.inquiry[^\n]*\n$/);
	expect(err).toMatch(/^Templates\/Letters\/thank-you\.md:2: /);
});

test('a name that would lead elsewhere becomes a file name in the letters folder', () => {
	const acme = SMALL_VAULT['Interviews/Acme.md']!.replace(
		'company: Acme',
		'company: \'../../etc/x: "A/B"\'',
	);
	const vault = tempVault({
		'v/Interviews/Acme.md': acme,
		'v/.obsidian/plugins/interview-follow-up/data.json': JSON.stringify(SETTINGS),
	});
	const before = fs.readdirSync(vault);
	const written = objectsOf(letters(path.join(vault, 'v'), '--json'));
	expect(written.length).toBeGreaterThan(1);
	for (const letter of written) {
		expect(letter['path']).toMatch(/^Letters\/[^/\\:"?*<>|]+\.md$/);
	}
	expect(fs.readdirSync(vault)).toEqual(before);
	expect(fs.readdirSync(path.join(vault, 'v')).sort()).toEqual([
		'.obsidian',
		'Interviews',
		'Letters',
	]);
	expect(fs.readdirSync(path.join(vault, 'v/Letters'))).toHaveLength(written.length);
});
