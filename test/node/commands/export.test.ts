import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, tempVault } from '../../kit/command-line';
import { NOW, SETTINGS, SMALL_VAULT } from '../../kit/small-vault';
import { tempFolder, treeOf } from '../../kit/temp-folder';

const exported = (vault: string, ...flags: string[]) =>
	run(['export', '--vault', vault, '--now', NOW, ...flags]);
const summaries = (text: string): readonly string[] =>
	[...text.matchAll(/^SUMMARY:(.*)\r$/gm)].map(match => match[1]!);

test('writes the file and the ids that it relies on, and a second run changes nothing on disk', () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	expect(exported(vault)).toMatchObject({
		code: 0,
		out: 'Follow-ups.ics\n',
		err: expect.stringContaining('events'),
	});
	expect(summaries(fs.readFileSync(path.join(vault, 'Follow-ups.ics'), 'utf8'))).toContain(
		'Thank-you letter: Jane Smith\\, Acme',
	);
	const acme = fs.readFileSync(path.join(vault, 'Interviews/Acme.md'), 'utf8');
	expect(acme.replace(/follow_up_id: \S+\n/, '')).toBe(SMALL_VAULT['Interviews/Acme.md']);
	expect(acme).toMatch(/^follow_up_id: \S+$/m);
	const before = treeOf(vault);
	expect(exported(vault, '--quiet')).toEqual({ code: 0, out: 'Follow-ups.ics\n', err: '' });
	expect(treeOf(vault)).toBe(before);
});

test('--out - prints the calendar and writes nothing, ids included', () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	const before = treeOf(vault);
	const { code, out, err } = exported(vault, '--out', '-');
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
	expect(treeOf(vault)).toBe(before);
	expect(exported(vault).code).toBe(0);
	expect(fs.readFileSync(path.join(vault, 'Follow-ups.ics'), 'utf8')).toBe(out);
});

test.each(['UTC', 'Asia/Kolkata', 'America/New_York'])(
	'two devices, one of them in %s, write the same bytes',
	TZ => {
		const [here, there] = [tempVault(SMALL_VAULT, SETTINGS), tempVault(SMALL_VAULT, SETTINGS)];
		exported(here);
		expect(run(['export', '--vault', there, '--now', `${NOW}-05:00`], { env: { TZ } }).code).toBe(
			0,
		);
		for (const name of ['Follow-ups.ics', 'Interviews/Acme.md']) {
			expect(fs.readFileSync(path.join(there, name), 'utf8')).toBe(
				fs.readFileSync(path.join(here, name), 'utf8'),
			);
		}
	},
);

test('what goes in can be chosen', () => {
	const vault = tempVault(SMALL_VAULT, SETTINGS);
	const of = (...include: string[]) =>
		summaries(exported(vault, '--out', '-', '--include', include.join(',')).out);
	expect(of('interviews').join()).not.toContain('Thank-you');
	expect(of('interviews').length).toBe(2);
	expect(of('milestones').join()).toContain('You should hear back');
	expect(of('follow-ups', 'interviews').length).toBeGreaterThan(of('follow-ups').length);
	expect(exported(vault, '--include', 'birthdays')).toMatchObject({
		code: 2,
		out: '',
		err: expect.stringContaining('milestones'),
	});
});

describe('--out', () => {
	test('a file anywhere, from the folder that one is in', () => {
		const vault = tempVault(SMALL_VAULT, SETTINGS);
		const cwd = tempFolder();
		expect(
			run(['export', '--vault', vault, '--now', NOW, '--out', 'mine.ics'], { cwd }),
		).toMatchObject({ code: 0, out: 'mine.ics\n' });
		expect(fs.readdirSync(cwd)).toEqual(['mine.ics']);
		expect(fs.existsSync(path.join(vault, 'Follow-ups.ics'))).toBe(false);
	});

	test('a link is followed, and stays one', () => {
		const vault = tempVault(SMALL_VAULT, SETTINGS);
		const folder = tempFolder({ 'real/a.ics': '' });
		fs.symlinkSync('real/a.ics', path.join(folder, 'link.ics'));
		expect(exported(vault, '--out', path.join(folder, 'link.ics')).code).toBe(0);
		expect(fs.lstatSync(path.join(folder, 'link.ics')).isSymbolicLink()).toBe(true);
		expect(fs.readFileSync(path.join(folder, 'real/a.ics'), 'utf8')).toContain('END:VCALENDAR');
	});

	test('somebody’s own calendar, and the file of another vault, are left as they are', () => {
		const calendar =
			'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN\r\nEND:VCALENDAR\r\n';
		const folder = tempFolder({ 'calendar.ics': calendar });
		const [anna, ben] = ['anna', 'ben'].map(vaultId =>
			tempVault(SMALL_VAULT, { ...SETTINGS, vaultId, vaultName: vaultId }),
		);
		const out = (name: string): string => path.join(folder, name);
		expect(exported(anna!, '--out', out('calendar.ics'))).toMatchObject({
			code: 1,
			out: '',
			err: expect.stringContaining("wasn't written by Interview Follow-up"),
		});
		expect(exported(anna!, '--out', out('anna.ics')).code).toBe(0);
		const before = treeOf(folder);
		expect(exported(ben!, '--out', out('anna.ics'))).toMatchObject({
			code: 1,
			out: '',
			err: expect.stringMatching(/^“.*anna\.ics” belongs to another vault, .*\n$/),
		});
		expect(exported(anna!, '--out', out('anna.ics')).code).toBe(0);
		expect(treeOf(folder)).toBe(before);
		expect(fs.readFileSync(out('calendar.ics'), 'utf8')).toBe(calendar);
	});

	test.each([
		['a file that is something else', 'Groceries.md'],
		['a folder', 'Interviews'],
		['a folder that is not there', 'None/a.ics'],
		['a note as a folder', 'Groceries.md/a.ics'],
	])('%s is left as it is', (_, out) => {
		const vault = tempVault(SMALL_VAULT, SETTINGS);
		const before = fs.readFileSync(path.join(vault, 'Groceries.md'), 'utf8');
		const { code, err } = exported(vault, '--out', path.join(vault, out), '--quiet');
		expect(code).toBe(1);
		expect(err).toMatch(/^[^\n]+\n$/);
		expect(fs.readFileSync(path.join(vault, 'Groceries.md'), 'utf8')).toBe(before);
	});
});
