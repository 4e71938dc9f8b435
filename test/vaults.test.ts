/**
 * Vaults of other people's making, as the command line reads them with no setting at all:
 * `categories` is the widely copied one with categories as links, `positions` the job-search vault with position and people notes,
 * `spaced-keys` one whose properties are words with spaces, with the copies that sync services leave behind,
 * `interview-lists` one note per application that lists its interviews, `german` one in German,
 * `emoji-and-ticks` one with emoji, nested values, ticks and tags, `not-recognized` fields in the text and tables,
 * `other-interviews` interviews that are no job interviews, `company-folders` a folder for each employer.
 */
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';

const CLI = path.join(import.meta.dirname, '..', 'dist', 'cli.mjs');

function run(
	vault: string,
	command: string,
	...options: readonly string[]
): { readonly out: string; readonly code: number | null } {
	const folder = path.join(import.meta.dirname, vault.includes('/') ? vault : `vaults/${vault}`);
	const { stdout, status } = spawnSync(
		process.execPath,
		[CLI, command, '--vault', folder, '--now', '2026-11-23T09:00', ...options],
		{ encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } },
	);
	return { out: stdout, code: status };
}

interface Row {
	readonly company: string;
	readonly position: string | null;
	readonly outcome: string;
	readonly path: string;
	readonly implied: boolean;
	readonly interviews: readonly {
		readonly path: string;
		readonly date: string | null;
		readonly contacts: readonly string[];
	}[];
	readonly contacts: readonly (string | { readonly name: string })[];
	readonly timeline: Readonly<Record<string, string | null>>;
}
const records = (vault: string): readonly Row[] =>
	JSON.parse(run(vault, 'records', '--json').out) as Row[];
const understood = (vault: string): readonly string[] =>
	records(vault)
		.map(
			({ company, position, outcome, implied, interviews }) =>
				`${company}, ${position}: ${outcome}, ${interviews.length} interviews${implied ? ', implied' : ''}`,
		)
		.sort();
const peopleOf = (row: Row): readonly string[] =>
	row.contacts.map(contact => (typeof contact === 'string' ? contact : contact.name)).sort();

describe.each([
	'categories',
	'positions',
	'spaced-keys',
	'trackers',
	'interview-lists',
	'german',
	'emoji-and-ticks',
	'not-recognized',
	'other-interviews',
	'company-folders',
])('the vault %s', vault => {
	test('is clean, and check says nothing of it', () =>
		expect(run(vault, 'check')).toEqual({ out: '', code: 0 }));
});

test('categories as links', () => {
	expect(understood('categories')).toEqual([
		'Candlewick Lamps, Lighting Designer: waiting, 1 interviews, implied',
		'Halcyon Optics, Optical Engineer: waiting, 2 interviews, implied',
	]);
	const halcyon = records('categories').find(({ company }) => company === 'Halcyon Optics')!;
	expect(peopleOf(halcyon)).toEqual(['Ibrahim Castellan', 'Renata Voss']);
	expect(halcyon.interviews.map(({ date }) => date?.slice(0, 10))).toEqual([
		'2026-11-12',
		'2026-11-18',
	]);
});

test('position notes', () => {
	expect(understood('positions')).toEqual([
		'Fernhill Robotics, Documentation Lead: waiting, 0 interviews',
		'Palisade Software, Editor: planning, 0 interviews',
		'Palisade Software, Technical Writer: waiting, 0 interviews',
		'Quaymaster Tools, Manual Writer: withdrawn, 0 interviews',
	]);
	const fernhill = records('positions').find(({ company }) => company === 'Fernhill Robotics')!;
	expect(peopleOf(fernhill)).toEqual(['Lucia Marr']);
});

test('keys with spaces, and copies left behind by sync', () => {
	expect(understood('spaced-keys')).toEqual([
		'Old Mill Museum, Workshop Technician: rejected, 0 interviews',
		'Ravenswood Theatre, Stage Carpenter: waiting, 1 interviews',
	]);
	const ravenswood = records('spaced-keys').find(
		({ company }) => company === 'Ravenswood Theatre',
	)!;
	expect(peopleOf(ravenswood)).toEqual(['Colm Derry', 'Imogen Ashby']);
	expect(ravenswood.timeline).toMatchObject({
		contact_date: '2026-12-02',
		first_round_ends: '2026-11-30',
		second_round: 'yes',
		decision_date: '2026-12-11',
		start_date: null,
	});
});

test('the demo vault has four slips, each named with its line', () => {
	const { out, code } = run('vault/', 'check');
	expect(
		out
			.trim()
			.split('\n')
			.map(line => line.split(': ')[0]),
	).toEqual([
		'Applications/Copperline Energy - Spare Parts Planner.md:7',
		'Applications/Juniper Home Goods - Forecast Analyst.md:10',
		'Interviews/2026-11-16 Lockwater Textiles.md:1',
		'Interviews/Saltbox Media first call.md:6',
	]);
	expect(code).toBe(1);
});

test('notes of trackers without a type, with statuses, histories and lists of interviews', () => {
	expect(understood('trackers')).toEqual([
		'Brightwater, Data Analyst: waiting, 0 interviews',
		'Larkspur, Engineer (m/w/d): waiting, 1 interviews',
		'Quillfeather, Editor: rejected, 0 interviews',
		'Stonebridge, Planner: waiting, 1 interviews',
	]);
	const byCompany = new Map(records('trackers').map(row => [row.company, row]));
	expect(peopleOf(byCompany.get('Larkspur')!)).toEqual([
		'Dana Whitlock',
		'Iris Nott',
		'Jane Smith',
	]);
	expect(peopleOf(byCompany.get('Stonebridge')!)).toEqual(['Omar Reyes']);
	const [interview] = byCompany.get('Larkspur')!.interviews;
	expect(interview?.date).toBe('2026-11-18T14:30:00+00:00');
});

test('interviews that an application lists, as dates, objects, texts, names and links', () => {
	expect(understood('interview-lists')).toEqual([
		'Alderway, Test Engineer: waiting, 2 interviews',
		'Birchmoor, Stylist: waiting, 2 interviews',
		'Cresswell, Gardener: waiting, 2 interviews',
		'Dunmore, Painter: rejected, 2 interviews',
		'Eastfield, Clerk: waiting, 1 interviews',
	]);
	const byCompany = new Map(records('interview-lists').map(row => [row.company, row]));
	expect(byCompany.get('Alderway')!.interviews).toMatchObject([
		{ date: '2026-10-20T10:00:00+00:00', contacts: ['Omar Reyes'] },
		{ date: '2026-11-20T13:30:00+00:00', contacts: ['Lea Mann', 'Omar Reyes'] },
	]);
	expect(peopleOf(byCompany.get('Cresswell')!)).toEqual(['Ruth Bell']);
});

test('a vault in German', () => {
	expect(understood('german')).toEqual([
		'Ostwerk GmbH, Entwicklerin (m/w/d): waiting, 0 interviews',
		'Pfeffer AG, Buchhalter: waiting, 1 interviews',
		'Quellhaus, Laborant: rejected, 0 interviews',
	]);
	const pfeffer = records('german').find(({ company }) => company === 'Pfeffer AG')!;
	expect(peopleOf(pfeffer)).toEqual(['Dr. Peter Lang', 'Karin Holz']);
	expect(pfeffer.interviews[0]?.date).toBe('2026-11-20T10:00:00+00:00');
});

test('names with emoji, nested values, ticks and tags', () => {
	expect(understood('emoji-and-ticks')).toEqual([
		'Rookery, Chess Coach: waiting, 0 interviews',
		'Saltmarsh, Data Engineer: waiting, 0 interviews',
		'Thornbury, Vet: rejected, 0 interviews',
		'Underhill, Ranger: no response, 0 interviews',
	]);
	const saltmarsh = records('emoji-and-ticks').find(({ company }) => company === 'Saltmarsh')!;
	expect(peopleOf(saltmarsh)).toEqual(['Lena Ford']);
});

test('notes that cannot be read as records are listed with what to do', () => {
	expect(understood('not-recognized')).toEqual([]);
	const { out } = run('not-recognized', 'check', '--unrecognized');
	expect(
		out
			.trim()
			.split('\n')
			.map(line => line.split(':')[0]),
	).toEqual(['Export/Wickham 9f8e7d.md', 'Jobs/Zephyr.md', 'Log/Vale.md', 'Tracker.md']);
});

test('interviews of other kinds are not ours', () => {
	expect(understood('other-interviews')).toEqual([]);
	expect(run('other-interviews', 'check', '--unrecognized').out).toBe('');
});

test('a folder for each employer, whose notes name no company', () => {
	expect(understood('company-folders')).toEqual([
		'Kestrel Air, Pilot: waiting, 1 interviews',
		'Larch & Sons, Forester: rejected, 0 interviews',
	]);
	const kestrel = records('company-folders').find(({ company }) => company === 'Kestrel Air')!;
	expect(peopleOf(kestrel)).toEqual(['Anna Lee', 'Bob Ray']);
});
