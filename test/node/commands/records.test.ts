import { expect, test } from 'vitest';
import { objectsOf, run, tempVault } from '../../kit/command-line';
import { NOW, SETTINGS, SMALL_VAULT } from '../../kit/small-vault';
import { treeOf } from '../../kit/temp-folder';

const VAULT = {
	...SMALL_VAULT,
	'Applications/Cobalt.md':
		'---\ntype: application\ncompany: Cobalt\noutcome: offer\ncandidates: 4\ndecision_date: 2026-12-01\nsecond_round: yes\n---\n',
};
const records = (vault: string, ...flags: string[]) =>
	run(['records', '--vault', vault, '--now', NOW, ...flags]);

test('as JSON, exactly the fields that are promised, absent ones null', () => {
	const objects = objectsOf(records(tempVault(VAULT, SETTINGS), '--json'));
	for (const object of objects) {
		expect(Object.keys(object)).toEqual([
			'company',
			'position',
			'outcome',
			'path',
			'implied',
			'applied',
			'timeline',
			'interviews',
			'contacts',
			'missing',
		]);
	}
	const none = {
		candidates: null,
		first_round_ends: null,
		contact_date: null,
		second_round: null,
		decision_date: null,
		start_date: null,
	};
	expect(objects.find(({ company }) => company === 'Cobalt')).toEqual({
		company: 'Cobalt',
		position: null,
		outcome: 'offer',
		path: 'Applications/Cobalt.md',
		implied: false,
		applied: null,
		timeline: { ...none, candidates: 4, decision_date: '2026-12-01', second_round: 'yes' },
		interviews: [],
		contacts: [],
		missing: expect.any(Array),
	});
	expect(objects.find(({ company }) => company === 'Acme')).toEqual({
		company: 'Acme',
		position: 'Data engineer',
		outcome: 'waiting',
		path: null,
		implied: true,
		applied: null,
		timeline: { ...none, contact_date: '2026-11-20' },
		interviews: [
			{
				path: 'Interviews/Acme.md',
				date: '2026-11-19T10:00:00-05:00',
				interaction: 'interview',
				contacts: ['Jane Smith', 'Tom Okafor'],
			},
		],
		contacts: ['Jane Smith', 'Tom Okafor'],
		missing: expect.any(Array),
	});
});

test('as text, an application a paragraph', () => {
	const { code, out, err } = records(tempVault(VAULT, SETTINGS));
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out).toContain(
		'Acme, Data engineer: waiting\n  no application note, known from its interviews\n  Thu, Nov 19, 10:00: interview with Jane Smith, Tom Okafor\n  Timeline: answer by Fri, Nov 20\n',
	);
	expect(out).toContain(
		'Cobalt: offer\n  Applications/Cobalt.md\n  Timeline: decision by Tue, Dec 1, second round yes, candidates: 4\n',
	);
});

test('nothing is touched, and an empty vault is no failure', () => {
	const vault = tempVault(VAULT, SETTINGS);
	const before = treeOf(vault);
	records(vault);
	records(vault, '--json');
	expect(treeOf(vault)).toBe(before);
	expect(records(tempVault({}, SETTINGS))).toMatchObject({
		code: 0,
		out: '',
		err: expect.stringContaining('No job notes were recognized'),
	});
});
