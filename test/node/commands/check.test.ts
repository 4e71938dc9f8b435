import { expect, test } from 'vitest';
import { objectsOf, run, tempVault } from '../../kit/command-line';
import { SETTINGS, SMALL_VAULT } from '../../kit/small-vault';
import { treeOf } from '../../kit/temp-folder';

const check = (vault: string, ...flags: string[]) => run(['check', '--vault', vault, ...flags]);
const BAD = {
	'b.md': '---\ntype: interview\ncompany: Acme\n\ndate: soon\n---\n',
	'a.md': '---\ntype: application\ncompany: Zeta\nnotes: x\noutcome: perhaps\n---\n',
};

test('a clean vault has nothing to print', () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	expect(check(vault, '--quiet')).toEqual({ code: 0, out: '', err: '' });
	expect(check(vault)).toMatchObject({ code: 0, out: '' });
	expect(objectsOf(check(vault, '--json'))).toEqual([]);
});

test('each problem is a line with its place, by path and line, and the exit code says that there are some', () => {
	const vault = tempVault(BAD, SETTINGS);
	const before = treeOf(vault);
	const { code, out } = check(vault);
	expect(code).toBe(1);
	expect(out).toMatch(/^a\.md:5: .+\nb\.md:5: .*2026-11-23.*\n$/);
	expect(treeOf(vault)).toBe(before);
});

test('as JSON, exactly the fields that are promised', () => {
	const { code, out, err } = check(tempVault(BAD, SETTINGS), '--json');
	expect(code).toBe(1);
	expect(objectsOf({ code, out, err })).toEqual([
		{ path: 'a.md', line: 5, property: 'outcome', value: 'perhaps', message: expect.any(String) },
		{ path: 'b.md', line: 5, property: 'date', value: 'soon', message: expect.any(String) },
	]);
});

test('a note that is not UTF-8 is a problem, unless nothing in its properties is', () => {
	const vault = tempVault(
		{
			'bad.md': Buffer.from('---\ntype: interview\ncompany: Caf\xE9\n---\n', 'latin1'),
			'body.md': Buffer.from('# Caf\xE9', 'latin1'),
		},
		SETTINGS,
	);
	const { code, out } = check(vault);
	expect({ code, out }).toEqual({
		code: 1,
		out: "bad.md:1: It isn't UTF-8 text. Save it as UTF-8 first.\n",
	});
});

test('a body that is not UTF-8 hides no record, and is a problem', () => {
	const vault = tempVault(
		{
			'a.md': Buffer.from(
				'---\ntype: interview\ncompany: Acme\ndate: 2026-11-19\n---\nCaf\xE9',
				'latin1',
			),
		},
		SETTINGS,
	);
	expect(check(vault)).toMatchObject({
		code: 1,
		out: "a.md:1: It isn't UTF-8 text. Save it as UTF-8 first.\n",
	});
	expect(
		objectsOf(run(['list', '--vault', vault, '--now', '2026-11-20', '--json'])).map(
			({ rule }) => rule,
		),
	).toContain('thank-you');
});

test('--letters reads drafts over: wrong company, leftover and missing signature, each at its line', () => {
	const letter = [
		'---',
		'type: letter',
		'kind: thank-you',
		'to: "[[Jane Smith]]"',
		'interview: "[[Interviews/Acme]]"',
		'via: email',
		'subject: Thank you',
		'status: draft',
		'---',
		'',
		'Dear Ms. Smith,',
		'',
		'Thank you for the interview on November 19. The migration that took a weekend made me want to work for Borealis [detail].',
		'',
		'I look forward to hearing from you.',
		'',
	];
	const sent = letter.map(line => line.replace('draft', 'sent'));
	const files = {
		...SMALL_VAULT,
		'Letters/Draft.md': letter.join('\n'),
		'Letters/Sent.md': sent.join('\n'),
	};
	const vault = tempVault(files, SETTINGS);
	const before = treeOf(vault);
	const flags = ['--now', '2026-11-20T09:00', '--letters'];
	const { code, out } = check(vault, ...flags);
	expect(code).toBe(1);
	expect(out.match(/^Letters\/Draft\.md:\d+/gm)).toEqual([
		'Letters/Draft.md:13',
		'Letters/Draft.md:13',
		'Letters/Draft.md:15',
	]);
	expect(out).toContain('Borealis');
	expect(out).not.toContain('Sent.md');
	expect(objectsOf(check(vault, ...flags, '--json'))[0]).toEqual({
		path: 'Letters/Draft.md',
		line: 13,
		property: 'letter',
		value: 'Borealis',
		message: expect.stringContaining('Acme'),
	});
	expect(check(vault, '--now', '2026-11-20T09:00')).toMatchObject({ code: 0, out: '' });
	expect(treeOf(vault)).toBe(before);
});

test('--unrecognized lists notes that look like job notes, with what to do', () => {
	const vault = tempVault(
		{
			...SMALL_VAULT,
			'Jobs/Northwind.md':
				'---\nFirm name: Northwind\nRole: Analyst\nSubmitted: 2026-11-02\nsalary: 1\n---\n',
			'Table.md':
				'| Company | Role | Applied |\n| --- | --- | --- |\n| Acme | Dev | 2026-11-02 |\n| Contoso | Dev | 2026-11-03 |\n',
			'Tea.md': '---\nkind: green\n---\nTea\n',
		},
		SETTINGS,
	);
	const before = treeOf(vault);
	const { code, out } = check(vault, '--unrecognized');
	expect(code).toBe(1);
	expect(out).toMatch(/^Jobs\/Northwind\.md:1: This looks like a job note/m);
	expect(out).toMatch(
		/^Table\.md:1: This note has a table of 2 applications\. Run import "Table\.md"/m,
	);
	expect(out).not.toContain('Tea.md');
	expect(check(vault).code).toBe(0);
	expect(treeOf(vault)).toBe(before);
	expect(run(['import', 'Table.md', '--vault', vault]).code).toBe(0);
});
