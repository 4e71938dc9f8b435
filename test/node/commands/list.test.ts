import { expect, test } from 'vitest';
import { objectsOf, run, tempVault } from '../../kit/command-line';
import { NOW, SETTINGS, SMALL_VAULT } from '../../kit/small-vault';
import { treeOf } from '../../kit/temp-folder';

const list = (vault: string, ...flags: string[]) =>
	run(['list', '--vault', vault, '--now', NOW, ...flags]);

test('lists overdue ones first, each with when, what, why, who and where', () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	const { code, out, err } = list(vault);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out).toMatch(
		/^Overdue \(2\)\n\n {2}3 days ago {10}Thank-you letter: Jane Smith, Acme\n {2}Fri, Nov 20, 11:00 {2}\S/,
	);
	expect(out).toContain('Jane Smith, VP Engineering · Interviews/Acme.md\n');
	expect(out.indexOf('Overdue')).toBeLessThan(out.indexOf('Open ('));
	expect(out.indexOf('Open (')).toBeLessThan(out.indexOf('Upcoming ('));
	expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(100);
	expect(out).not.toContain('\u001b');
});

test('as JSON, exactly the fields that are promised', () => {
	const objects = objectsOf(list(tempVault(SMALL_VAULT, SETTINGS), '--json'));
	for (const object of objects) {
		expect(Object.keys(object)).toEqual([
			'id',
			'rule',
			'status',
			'due',
			'opens',
			'allDay',
			'title',
			'why',
			'path',
			'application',
			'company',
			'position',
			'contacts',
			'letters',
		]);
	}
	expect(objects.find(({ contacts }) => (contacts as string[])[0] === 'Jane Smith')).toEqual({
		id: expect.any(String),
		rule: 'thank-you',
		status: 'overdue',
		due: '2026-11-20T11:00:00-05:00',
		opens: '2026-11-19T11:00:00-05:00',
		allDay: false,
		title: 'Thank-you letter: Jane Smith, Acme',
		why: expect.stringContaining('24 hours'),
		path: 'Interviews/Acme.md',
		application: null,
		company: 'Acme',
		position: 'Data engineer',
		contacts: ['Jane Smith'],
		letters: ['thank-you'],
	});
	expect(objects.find(({ rule }) => rule === 'status-inquiry')).toMatchObject({
		status: 'open',
		due: '2026-11-23',
		allDay: true,
		letters: ['status-inquiry'],
	});
	expect(objects.find(({ company }) => company === 'Borealis')).toMatchObject({
		rule: 'thank-you',
		status: 'upcoming',
		due: '2026-11-26T13:30:00-05:00',
	});
});

test('an empty vault is an empty list', () => {
	const vault = tempVault({}, SETTINGS);
	expect(list(vault, '--json').out).toBe('[]\n');
	expect(list(vault)).toMatchObject({
		code: 0,
		out: '',
		err: expect.stringContaining('No job notes were recognized'),
	});
	expect(list(vault, '--quiet')).toEqual({ code: 0, out: '', err: '' });
});

test('a status can be asked for, and what is settled shows on demand', () => {
	const acme = SMALL_VAULT['Interviews/Acme.md']!.replace(
		'type: interview',
		'type: interview\nthanked: Jane Smith\ndismissed: thank-you Tom Okafor\nsnoozed: status-inquiry 2026-12-01',
	);
	const vault = tempVault({ ...SMALL_VAULT, 'Interviews/Acme.md': acme }, SETTINGS);
	const statuses = (...flags: string[]) =>
		objectsOf(list(vault, '--json', ...flags)).map(({ status }) => status);
	expect(statuses()).toEqual(['upcoming']);
	expect(statuses('--all')).toEqual(['upcoming', 'snoozed', 'done', 'dismissed']);
	expect(statuses('--status', 'done,snoozed')).toEqual(['snoozed', 'done']);
	expect(statuses('--status', 'Dismissed , done')).toEqual(['done', 'dismissed']);
});

test('a status that does not exist is wrong usage', () => {
	const { code, out, err } = list(tempVault(SMALL_VAULT, SETTINGS), '--status', 'open,late');
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toMatch(/^[^\n]*late[^\n]*overdue[^\n]*\n$/);
});

test('text from a note does nothing to the terminal', () => {
	const vault = tempVault(
		{
			'a.md':
				'---\ntype: interview\ncompany: "Ac\\e[31m\\x07me\\nInc"\ndate: 2026-11-19\ncontacts: 李小龙\n---\n',
		},
		SETTINGS,
	);
	const { out } = list(vault);
	expect(out).toContain('李小龙');
	expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/);
});

test('a list touches nothing', () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	const before = treeOf(vault);
	for (const flags of [[], ['--json'], ['--all']]) {
		expect(list(vault, ...flags).code).toBe(0);
	}
	expect(treeOf(vault)).toBe(before);
});

test('what has no company and nobody to write to has a title all the same, and problems are pointed at', () => {
	const vault = tempVault(
		{
			'Interviews/Nowhere.md':
				'---\ntype: interview\ncontact_date: 2026-11-05\ninteraction: phone screen\ndate: 2026-11-02\n---\n',
		},
		SETTINGS,
	);
	const { out, err } = list(vault);
	expect(out).toMatch(/ {2}Thank-you letter: phone screen\n/);
	expect(err).toBe('1 problem in the notes. Run check to see it.\n');
	expect(run(['records', '--vault', vault, '--now', NOW]).out).toMatch(/^No company: waiting\n/);
});
