import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';
import { objectsOf, run, tempVault } from '../kit/command-line';
import { NOW, SETTINGS, SMALL_VAULT } from '../kit/small-vault';
import { treeOf } from '../kit/temp-folder';

const ONE_LINE = /^\S[^\n]*\n$/;

test.each([
	['no command', []],
	['an unknown command', ['lst', '--vault', '.']],
	['no vault', ['list']],
	['an empty vault flag', ['list', '--vault', '']],
	['a flag without its value', ['list', '--vault']],
	['an unknown flag', ['list', '--vault', '.', '--colour']],
	['a word too many', ['list', 'twice', '--vault', '.']],
	['a vault that is not there', ['list', '--vault', '/nowhere/at/all']],
	['a vault that is a file', ['list', '--vault', 'package.json']],
])('%s: exit code 2, one line on stderr, nothing on stdout', (_, words) => {
	const { code, out, err } = run(words);
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toMatch(ONE_LINE);
});

test('a slip of the pen is named', () => {
	expect(run(['lst', '--vault', '.']).err).toContain("unknown command 'lst' (Did you mean list?)");
	expect(run([]).err).toContain('list, records');
});

test('help and version', () => {
	const { code, out, err } = run(['--help']);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	for (const name of ['list', 'records', 'letters', 'sent', 'export', 'check']) {
		expect(out).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
	}
	expect(run(['list', '--help'])).toMatchObject({
		code: 0,
		out: expect.stringContaining('--status'),
	});
	const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string };
	expect(run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

describe('--now', () => {
	const dueOf = (vault: string, now: string) =>
		objectsOf(run(['list', '--vault', vault, '--now', now, '--json'])).map(
			({ rule, status }) => `${rule} ${status}`,
		);
	const vault = (): string =>
		tempVault(
			{
				'a.md':
					'---\ntype: interview\ncompany: Acme\ndate: 2026-11-19T10:00\nduration: 60\ncontacts: Jo\n---\n',
			},
			SETTINGS,
		);

	test.each([
		['2026-11-20T10:59', 'open'],
		['2026-11-20T11:00', 'overdue'],
		['2026-11-20 10:59:59', 'open'],
		['2026-11-20T15:59Z', 'open'],
		['2026-11-20T16:00Z', 'overdue'],
		['2026-11-20T16:59+01:00', 'open'],
		['2026-11-19', 'upcoming'],
	])('%s is read in the zone of the settings, or with its offset', (now, status) => {
		expect(dueOf(vault(), now)[0]).toBe(`thank-you ${status}`);
	});

	test.each(['tomorrow', '2026-02-30', '2026-11-20T25:00', '20/11/2026', ''])(
		'%j is refused',
		now => {
			const { code, out, err } = run(['list', '--vault', vault(), '--now', now]);
			expect({ code, out }).toEqual({ code: 2, out: '' });
			expect(err).toMatch(ONE_LINE);
		},
	);
});

describe('settings', () => {
	test('none: the zone of the system and the name of the folder are taken, and said', () => {
		const vault = tempVault(SMALL_VAULT);
		const { code, err } = run(['list', '--vault', vault, '--now', NOW, '--json']);
		expect(code).toBe(0);
		expect(err).toMatch(ONE_LINE);
		expect(err).toContain('Pacific/Auckland');
		expect(err).toContain(path.basename(vault));
		expect(run(['list', '--vault', vault, '--now', NOW, '--quiet']).err).toBe('');
	});

	test('--config stands before the plugin’s own', () => {
		const vault = tempVault(
			{ ...SMALL_VAULT, 'other.json': '\uFEFF{"timeZone":"Europe/Berlin","vaultName":"x"}' },
			SETTINGS,
		);
		const [first] = objectsOf(
			run([
				'list',
				'--vault',
				vault,
				'--now',
				NOW,
				'--json',
				'--config',
				path.join(vault, 'other.json'),
			]),
		);
		expect(first).toMatchObject({ due: '2026-11-20T11:00:00+01:00' });
	});

	test.each(['{"timeZone": ', '[]', 'null', '"x"', ''])(
		'%j is reported, and left as it is',
		text => {
			const vault = tempVault({
				...SMALL_VAULT,
				'other.json': text,
				'.obsidian/plugins/interview-follow-up/data.json': text,
			});
			const before = treeOf(vault);
			for (const flags of [[], ['--config', path.join(vault, 'other.json')]]) {
				const { code, out, err } = run(['export', '--vault', vault, '--now', NOW, ...flags]);
				expect({ code, out }).toEqual({ code: 2, out: '' });
				expect(err).toMatch(ONE_LINE);
				expect(err).toContain('.json');
			}
			expect(treeOf(vault)).toBe(before);
		},
	);

	test('a --config that is not there is wrong usage', () => {
		const { code, err } = run([
			'list',
			'--vault',
			tempVault(SMALL_VAULT, SETTINGS),
			'--config',
			'/nowhere.json',
		]);
		expect(code).toBe(2);
		expect(err).toMatch(ONE_LINE);
	});

	test('one setting that is wrong is told, and the rest counts', () => {
		const vault = tempVault(SMALL_VAULT, { ...SETTINGS, followUps: { thankYouHours: 'soon' } });
		const { code, out, err } = run(['list', '--vault', vault, '--now', NOW, '--json', '--quiet']);
		expect(code).toBe(0);
		expect(err).toContain('followUps.thankYouHours');
		expect(out).toContain('-05:00');
	});
});

test('a reader that has seen enough is no failure', () => {
	const many = Object.fromEntries(
		Array.from({ length: 800 }, (_, at) => [
			`n${at}.md`,
			SMALL_VAULT['Interviews/Acme.md']!.replace(/Acme/g, `Acme ${at}`),
		]),
	);
	const { code, out, err } = run(['list', '--vault', tempVault(many, SETTINGS), '--now', NOW], {
		through: 'head -n 1',
	});
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out).toMatch(/^Overdue/);
});
