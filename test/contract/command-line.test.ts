/** Section 6: settings, exit codes, and what goes where. */
import { expect } from 'vitest';
import { objects, promise, ran, untouched, USUAL } from '../kit/scenario';

const notes = {
	'a.md':
		'type: interview\ncompany: Acme\ndate: 2026-11-19T10:00\ncontacts: Jane Smith\ncontact_date: 2026-11-20',
};
const oneLine = /^[^\n]+\n$/;
const NOW = '2026-11-23T09:00:00-05:00';

promise('the command line', [
	{
		says: 'wrong usage is 2, with one clear line on stderr and nothing on stdout',
		notes,
		also: untouched(async ({ folder }) => {
			for (const words of [
				[],
				['lsit', '--vault', folder],
				['list'],
				['list', '--vault'],
				['list', '--vault', folder, '--frobnicate'],
				['list', '--vault', folder, '--now', 'yesterday'],
				['list', '--vault', folder, '--status', 'late'],
				['list', '--vault', `${folder}/nowhere`],
				['list', '--vault', `${folder}/a.md`],
				['list', '--vault', folder, '--config', `${folder}/none.json`],
				['list', '--vault', folder, '--config', `${folder}/a.md`],
				['letters', '--vault', folder, 'extra'],
			]) {
				const { code, out, err } = await ran(words);
				expect({ words, code, out }).toEqual({ words, code: 2, out: '' });
				expect(err).toMatch(oneLine);
			}
		}),
	},
	{
		says: 'data goes to stdout, everything else to stderr; --quiet leaves only the data',
		notes,
		also: async ({ folder }) => {
			const loud = await ran(['list', '--vault', folder, '--now', NOW, '--json'], {
				TZ: 'America/New_York',
			});
			expect(loud.code).toBe(0);
			expect(JSON.parse(loud.out)).toHaveLength(2);
			expect(loud.err).toMatch(/America\/New_York/);
			expect(loud.err).toMatch(/Job search/);
			expect(
				await ran(['list', '--vault', folder, '--now', NOW, '--json', '--quiet'], {
					TZ: 'America/New_York',
				}),
			).toEqual({ ...loud, err: '' });
		},
	},
	{
		says: "the settings are the plugin's own where no others are named; without either, the system's zone",
		notes: {
			...notes,
			'.obsidian/plugins/interview-follow-up/data.json': JSON.stringify({
				...USUAL,
				timeZone: 'Europe/Berlin',
			}),
		},
		also: async stage => {
			const own = await ran(['list', '--vault', stage.folder, '--now', NOW, '--json']);
			expect(own.err).toBe('');
			expect(own.out).toContain('2026-11-20T11:00:00+01:00');
			expect((await stage.run(['list', '--json'])).out).toContain('2026-11-20T11:00:00-05:00');
		},
	},
	{
		says: 'now is an instant with an offset, or a time in the zone of the settings',
		notes,
		also: async stage => {
			expect((await stage.run(['list', '--json'], '2026-11-23T14:00:00Z')).out).toBe(
				(await stage.run(['list', '--json'], '2026-11-23T09:00')).out,
			);
		},
	},
	{
		says: 'list gives exactly these fields',
		notes,
		also: async stage => {
			const [thanks, inquiry] = await objects(stage, ['list']);
			expect(thanks).toEqual({
				id: expect.any(String),
				rule: 'thank-you',
				status: 'overdue',
				due: '2026-11-20T11:00:00-05:00',
				opens: '2026-11-19T11:00:00-05:00',
				allDay: false,
				title: 'Thank-you letter: Jane Smith, Acme',
				why: expect.any(String),
				path: 'a.md',
				application: null,
				company: 'Acme',
				position: null,
				contacts: ['Jane Smith'],
				letters: ['thank-you'],
			});
			expect(inquiry).toMatchObject({
				rule: 'status-inquiry',
				due: '2026-11-23',
				opens: '2026-11-23',
				allDay: true,
				path: 'a.md',
				application: null,
			});
		},
	},
	{
		says: 'an empty vault is an empty list of everything',
		notes: {},
		list: [],
		records: [],
		check: [],
		also: async stage => expect(await objects(stage, ['letters'])).toEqual([]),
	},
	{
		says: 'check is 1 where there are problems, 0 where there are none; list stays 0',
		notes: { ...notes, 'b.md': 'type: interview\ncompany: B\ndate: soon' },
		also: untouched(async stage => {
			expect(await stage.run(['check'])).toMatchObject({
				code: 1,
				out: expect.stringMatching(/^b\.md:4: [^\n]+\n$/),
			});
			expect((await stage.run(['list'])).code).toBe(0);
			expect((await stage.run(['records'])).code).toBe(0);
		}),
	},
	{
		says: 'several words may follow --status; the rest is left out',
		notes,
		also: async stage => {
			expect((await objects(stage, ['list', '--status', 'open'])).map(({ rule }) => rule)).toEqual([
				'status-inquiry',
			]);
			expect(
				(await objects(stage, ['list', '--status', 'open,overdue'])).map(({ rule }) => rule),
			).toEqual(['thank-you', 'status-inquiry']);
		},
	},
	{
		says: 'help and version are no mistakes',
		notes: {},
		also: async () => {
			expect(await ran(['--help'])).toMatchObject({
				code: 0,
				out: expect.stringContaining('list'),
			});
			expect(await ran(['--version'])).toMatchObject({
				code: 0,
				out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
			});
		},
	},
]);
