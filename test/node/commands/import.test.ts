import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';
import { objectsOf, run, tempVault } from '../../kit/command-line';
import { treeOf } from '../../kit/temp-folder';

const SETTINGS = {
	timeZone: 'America/New_York',
	vaultName: 'Jobs',
	letters: { sender: { name: 'Alex Doe', email: 'alex@home.example' } },
};
const NOW = '2026-11-27T10:00';

function invitation(start: string, ...more: string[]): string {
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Example//Calendar//EN',
		'BEGIN:VEVENT',
		'UID:42@acme.example',
		`DTSTART;TZID=Europe/Berlin:${start}`,
		'DURATION:PT45M',
		'SUMMARY:Interview: Engineer',
		'LOCATION:https://meet.example/abc',
		'ORGANIZER;CN=Dana Lund:mailto:dana@acme.example',
		'ATTENDEE;CN="Okafor, Sam":mailto:sam@acme.example',
		'ATTENDEE;CN=Alex Doe:mailto:alex@home.example',
		...more,
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	].join('\r\n');
}

function vaultWith(files: Record<string, string>): {
	vault: string;
	importFile: (file: string, ...flags: string[]) => ReturnType<typeof run>;
	note: (file: string) => string;
} {
	const vault = tempVault(files, SETTINGS);
	return {
		vault,
		importFile: (file, ...flags) =>
			run(['import', path.join(vault, file), '--vault', vault, '--now', NOW, ...flags]),
		note: file => fs.readFileSync(path.join(vault, file), 'utf8'),
	};
}

const NOTE = 'Interviews/2026-12-03 Acme video interview.md';

describe('an invitation', () => {
	test('becomes an interview note whose follow-ups are listed', () => {
		const { vault, importFile, note } = vaultWith({ 'a.ics': invitation('20261203T140000') });
		const { code, out, err } = importFile('a.ics');
		expect({ code, out, err }).toEqual({ code: 0, out: `${NOTE}\n`, err: '1 note written.\n' });
		expect(note(NOTE)).toContain('date: 2026-12-03T14:00\n');
		expect(note(NOTE)).toContain('time_zone: Europe/Berlin\n');
		expect(note(NOTE)).toContain('location: https://meet.example/abc\n');
		const followUps = objectsOf(run(['list', '--json', '--vault', vault, '--now', NOW]));
		expect(followUps.map(({ due, contacts }) => [due, contacts])).toEqual([
			['2026-12-04T14:45:00+01:00', ['Dana Lund']],
			['2026-12-04T14:45:00+01:00', ['Sam Okafor']],
		]);
	});

	test('changes nothing when imported twice', () => {
		const { vault, importFile } = vaultWith({ 'a.ics': invitation('20261203T140000') });
		importFile('a.ics');
		const before = treeOf(vault);
		expect(objectsOf(importFile('a.ics', '--json'))).toMatchObject([
			{ path: NOTE, change: 'unchanged', written: false },
		]);
		expect(treeOf(vault)).toBe(before);
	});

	test('moves the date, and changes nothing else that the person wrote', () => {
		const { vault, importFile, note } = vaultWith({
			'a.ics': invitation('20261203T140000'),
			'b.ics': invitation('20261208T100000', 'SEQUENCE:2'),
		});
		importFile('a.ics');
		const edited = note(NOTE)
			.replace('company: Acme', 'company: "Acme Labs" # new name')
			.replace('location: https://meet.example/abc', 'location: Berlin');
		fs.writeFileSync(path.join(vault, NOTE), edited);
		expect(importFile('b.ics').code).toBe(0);
		const moved = edited
			.replace('2026-12-03T14:00', '2026-12-08T10:00')
			.replace('invitation: 42@acme.example', 'invitation: "42@acme.example #2"');
		expect(note(NOTE)).toBe(moved);
		importFile('a.ics');
		expect(note(NOTE), 'an older version changes nothing').toBe(moved);
	});

	test('is cancelled in its note', () => {
		const { importFile, note } = vaultWith({
			'a.ics': invitation('20261203T140000'),
			'gone.ics': invitation('20261203T140000', 'STATUS:CANCELLED', 'SEQUENCE:1'),
		});
		expect(objectsOf(importFile('gone.ics', '--json'))).toEqual([]);
		importFile('a.ics');
		expect(objectsOf(importFile('gone.ics', '--json'))).toMatchObject([{ change: 'cancelled' }]);
		expect(note(NOTE)).toMatch(/cancelled: "?yes"?\n/);
	});

	test('joins a note about the same meeting that the person wrote', () => {
		const mine = '---\ntype: interview\ncompany: Acme\ndate: 2026-12-03\n---\nMine\n';
		const { importFile, note } = vaultWith({
			'a.ics': invitation('20261203T140000'),
			'Acme.md': mine,
		});
		expect(objectsOf(importFile('a.ics', '--json'))).toMatchObject([{ path: 'Acme.md' }]);
		expect(note('Acme.md')).toContain('Mine\n');
		expect(note('Acme.md')).toContain('date: 2026-12-03T14:00\n');
	});

	test('is only shown with --dry-run', () => {
		const { vault, importFile } = vaultWith({ 'a.ics': invitation('20261203T140000') });
		const before = treeOf(vault);
		const { out, err } = importFile('a.ics', '--dry-run');
		expect(out).toMatch(/^Interviews\/.*\n\n---\ntype: interview\n/);
		expect(err).toBe('1 note would be written.\n');
		expect(treeOf(vault)).toBe(before);
	});
});

const CSV = [
	'Company,Job Title,Date Applied,Status,Notes',
	'"Northwind, Inc.",Analyst,11/15/2026,Applied,"Nice',
	'team"',
	'Contoso,C++ Developer,11/03/2026,Rejected,',
	'Contoso,C# Developer,,Wishlist,',
	'',
].join('\r\n');

describe('a table', () => {
	test('becomes one note for each application, once', () => {
		const { vault, importFile, note } = vaultWith({ 'apps.csv': CSV });
		const { code, out } = importFile('apps.csv');
		expect(code).toBe(0);
		expect(out.trim().split('\n')).toHaveLength(3);
		expect(note('Applications/Northwind, Inc - Analyst.md')).toBe(
			'---\ntype: application\ncompany: Northwind, Inc.\nposition: Analyst\napplied: 2026-11-15\noutcome: Applied\n---\n\n## From the import\n\n- Notes: Nice\n  team\n',
		);
		const before = treeOf(vault);
		expect(objectsOf(importFile('apps.csv', '--json')).map(({ written }) => written)).toEqual([
			false,
			false,
			false,
		]);
		expect(treeOf(vault)).toBe(before);
		const records = objectsOf(run(['records', '--json', '--vault', vault, '--now', NOW]));
		expect(records.map(({ position, outcome }) => [position, outcome]).sort()).toEqual([
			['Analyst', 'waiting'],
			['C# Developer', 'planning'],
			['C++ Developer', 'rejected'],
		]);
	});

	test('never overwrites a note', () => {
		const mine = '---\ntype: application\ncompany: Contoso\nposition: C++ Developer\n---\nMine\n';
		const other = 'Shopping list\n';
		const { importFile, note } = vaultWith({
			'apps.csv': CSV,
			'Jobs/Contoso.md': mine,
			'Applications/Northwind, Inc - Analyst.md': other,
		});
		const { out } = importFile('apps.csv');
		expect(out).toContain('Jobs/Contoso.md\n');
		expect(out).toContain('Applications/Northwind, Inc - Analyst 2.md\n');
		expect(note('Jobs/Contoso.md')).toBe(mine);
		expect(note('Applications/Northwind, Inc - Analyst.md')).toBe(other);
	});

	test('can be exported and imported into another vault', () => {
		const { vault, importFile } = vaultWith({ 'apps.csv': CSV });
		importFile('apps.csv');
		const csv = path.join(vault, 'out.csv');
		const exported = run(['export', '--csv', csv, '--vault', vault, '--now', NOW]);
		expect(exported).toMatchObject({ code: 0, out: `${csv}\n` });
		const second = vaultWith({ 'again.csv': fs.readFileSync(csv, 'utf8') });
		second.importFile('again.csv');
		const applications = (folder: string) =>
			objectsOf(run(['records', '--json', '--vault', folder, '--now', NOW])).map(
				({ company, position, outcome }) => [company, position, outcome],
			);
		expect(applications(second.vault)).toEqual(applications(vault));
	});
});

test.each([
	['a.ics', 'Dear Alex', /isn't an iCalendar file/],
	['a.csv', 'Name,Price\nTea,3\n', /No table with a company column/],
	['a.md', '# Nothing here\n', /No table with a company column/],
	['a.pdf', '%PDF', /Import an \.ics, \.csv or \.md file/],
])('says what is wrong with %s', (file, text, message) => {
	const { code, out, err } = vaultWith({ [file]: text }).importFile(file);
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toMatch(message);
	expect(err.trim().split('\n')).toHaveLength(1);
});
