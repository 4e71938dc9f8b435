import { describe, expect, test } from 'vitest';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';
import { explainUnrecognized, groupUnrecognized } from '../../../src/core/records/unrecognized';
import { toZone } from '../../../src/core/time/instant';
import { FOREIGN_NOTES } from './foreign-notes';

const OPTIONS = { notes: NOTE_DEFAULTS, zone: toZone('Europe/Berlin')! };
const explain = (text: string, path = 'Jobs/Acme.md') => explainUnrecognized(path, text, OPTIONS);

describe('a job note that is not recognized', () => {
	test('by the names of its properties is explained with the names to map', () => {
		expect(
			explain('---\ncompany: Acme\nrole: Engineer\nwhen I applied: 2026-11-02\n---\n'),
		).toEqual({
			path: 'Jobs/Acme.md',
			cause: 'unmapped-properties',
			evidence: ['company', 'role', 'when I applied'],
			remedy: { kind: 'map-properties', properties: { applied: 'when I applied' } },
		});
	});

	test('without a day of applying is explained with its folder', () => {
		expect(explain('---\ncompany: Acme\nrole: Engineer\nstatus: applied\n---\n')).toMatchObject({
			cause: 'folder',
			remedy: { kind: 'name-folder', folder: 'Jobs' },
		});
	});

	test.each([
		'company:: Acme\nrole:: Engineer\nstatus:: applied',
		'- **Company**:: [[Acme]]\n- Status:: applied',
		'Applied there. [company:: Acme] [date applied:: 2026-11-02]',
	])('with inline fields is explained with the fields to convert: %j', text => {
		expect(explain(text)).toMatchObject({ cause: 'inline-fields' });
	});

	test('with a table is explained with its rows', () => {
		const table =
			'| Company | Role | Status |\n| --- | :-: | --- |\n| Acme | Engineer | applied |\n| Larkspur | Analyst | offer |\n';
		expect(explain(`# Jobs\n\n${table}`)).toEqual({
			path: 'Jobs/Acme.md',
			cause: 'table',
			evidence: ['Company', 'Role', 'Status'],
			remedy: { kind: 'import-table', rows: 2 },
		});
	});

	test('is grouped with others of the same cause and remedy', () => {
		const text = '---\ncompany: Acme\nrole: Engineer\nstatus: applied\n---\n';
		const notes = ['Jobs/A.md', 'Jobs/B.md', 'Applications/C.md'].flatMap(
			path => explain(text, path) ?? [],
		);
		expect(groupUnrecognized(notes).map(group => group.notes.length)).toEqual([2, 1]);
	});
});

describe('nothing is explained', () => {
	test.each([
		'---\ntype: application\ncompany: Acme\n---\n',
		'---\ncompany: Acme\nrole: Engineer\ndate applied: 2026-11-02\n---\n',
		'Just text about a company:: of one word.',
		'| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n',
		'',
	])('of %j', text => {
		expect(explain(text)).toBeUndefined();
	});

	test('of most notes about something else', () => {
		const explained = FOREIGN_NOTES.filter(({ path, text }) =>
			explainUnrecognized(path, text, OPTIONS),
		);
		expect(explained.map(({ path }) => path)).toEqual([]);
	});
});
