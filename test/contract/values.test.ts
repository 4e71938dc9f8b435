/** Section 1: what is understood of the values, and what is a problem. */
import { expect } from 'vitest';
import { changed, did, objects, promise, untouched } from '../kit/scenario';

const onDate = (company: string, value: string): string =>
	`type: interview\ncompany: ${company}\ndate: ${value}\ncontacts: Jane Smith`;
const met = (company: string, rest: string): string =>
	`type: interview\ncompany: ${company}\n${rest}`;

promise('the properties of an interview, each by every name', [
	{
		says: 'company, position and date by their other names',
		notes: {
			'a.md': 'type: interview\nemployer: A\nrole: Analyst\ninterview_date: 2026-11-19',
			'b.md': 'type: interview\norganization: B\njob_title: Analyst\nstart: 2026-11-19',
			'c.md': 'type: interview\norg: C\nposition: Analyst\nwhen: 2026-11-19',
		},
		columns: 'company position rule due',
		list: ['A', 'B', 'C'].flatMap(company => [
			`${company} | Analyst | thank-you | 2026-11-20`,
			`${company} | Analyst | status-inquiry | 2026-12-03`,
		]),
		check: [],
	},
	{
		says: 'contacts as people, interviewers, attendees or with',
		notes: Object.fromEntries(
			['contacts', 'people', 'interviewers', 'attendees', 'with'].map((name, at) => [
				`${at}.md`,
				`type: networking\ninteraction: networking event\ntags: interview\ncompany: ${name}\ndate: 2026-11-23\n${name}: [Jane Smith, "[[Tom Okafor]]"]`,
			]),
		),
		columns: 'company rule contacts',
		list: ['contacts', 'people', 'interviewers', 'attendees', 'with'].flatMap(name => [
			`${name} | thank-you | Jane Smith`,
			`${name} | thank-you | Tom Okafor`,
		]),
		check: [],
	},
	{
		says: 'the interaction is told as it is noted; other text is kept',
		notes: Object.fromEntries(
			['phone screen', 'video interview', 'luncheon', 'assessment', 'whiteboard session'].map(
				(interaction, at) => [
					`${at}.md`,
					met(`C${at}`, `date: 2026-11-23\ninteraction: ${interaction}`),
				],
			),
		),
		also: async stage => {
			const told = (await objects(stage, ['records'])).flatMap(({ interviews }) =>
				(interviews as { interaction: string }[]).map(({ interaction }) => interaction),
			);
			expect(told.sort()).toEqual([
				'assessment',
				'luncheon',
				'phone screen',
				'video interview',
				'whiteboard session',
			]);
		},
		check: [],
	},
	{
		says: 'outcome as status, stage or app stage',
		notes: {
			'a.md': 'type: application\ncompany: A\noutcome: rejected',
			'b.md': 'type: application\ncompany: B\nstatus: rejected',
			'c.md': 'type: application\ncompany: C\nstage: rejected',
			'd.md': 'type: application\ncompany: D\nApp-Stage: rejected',
			'e.md': met('E', 'date: 2026-11-19\nstatus: rejected'),
		},
		records: [
			'A | - | rejected',
			'B | - | rejected',
			'C | - | rejected',
			'D | - | rejected',
			'E | - | rejected',
		],
		check: [],
	},
	{
		says: "an application's role, title, job title, applied date, closing date and address by their other names",
		notes: {
			'a.md':
				'type: application\ncompany: A\nrole: Analyst\napplied_date: 2026-11-02\njob_url: https://a.example/1',
			'b.md':
				'type: application\ncompany: B\ntitle: Analyst\napplied: 2026-11-02\nurl: https://b.example/1',
			'c.md':
				'type: application\ncompany: C\njob_title: Analyst\nexpiration_date: 2026-11-27\nstatus: planning\nsource: https://c.example/1',
		},
		columns: 'company position rule due',
		list: [
			'A | Analyst | no-response | 2026-12-02',
			'B | Analyst | no-response | 2026-12-02',
			'C | Analyst | screening-inquiry | 2026-11-25',
		],
		check: [],
	},
	{
		says: 'calls as contacted: a call counts as an inquiry',
		notes: { 'a.md': met('Acme', 'date: 2026-11-02\nthanked: yes\ncontacted: [2026-11-16]') },
		columns: 'rule due',
		list: ['thank-you | 2026-11-03', 'status-inquiry | 2026-11-16', 'status-inquiry | 2026-11-23'],
	},
]);

promise('values in the forms that people write', [
	{
		says: "links with folders, aliases and headings stand for the note's name",
		notes: {
			'a.md': met(
				'"[[Companies/Acme|the Acme people]]"',
				'date: 2026-11-19\nposition: "[[Roles/Analyst#Duties]]"\ncontacts: ["[[People/Jane Smith|Jane]]", "[[Tom Okafor#Notes]]"]',
			),
		},
		columns: 'rule company position contacts',
		list: [
			'thank-you | Acme | Analyst | Jane Smith',
			'thank-you | Acme | Analyst | Tom Okafor',
			'status-inquiry | Acme | Analyst | Jane Smith',
		],
		check: [],
	},
	{
		says: 'people in line: name, title and address',
		notes: {
			'a.md': met(
				'Acme',
				'date: 2026-11-23\ncontacts:\n  - Jane Smith, VP Engineering <jane@acme.example>\n  - Tom Okafor <tom@acme.example>\n  - Ada Quist',
			),
		},
		columns: 'rule contacts',
		list: ['thank-you | Jane Smith', 'thank-you | Tom Okafor', 'thank-you | Ada Quist'],
		steps: [did('letters', '--kind', 'thank-you', '--note', 'a.md', '--contact', 'Jane Smith')],
		files: { 'Letters/2026-11-23 Thank-you - Jane Smith - Acme.md': ['via: email'] },
	},
	{
		says: 'a day, with all of the next day for thanks: plain, linked, linked with an alias',
		notes: {
			'a.md': onDate('A', '2026-11-20'),
			'b.md': onDate('B', '"[[2026-11-20]]"'),
			'c.md': onDate('C', '"[[Daily/2026-11-20|Friday]]"'),
			'd.md': onDate('D', '"2026-11-20"'),
		},
		columns: 'company rule due allDay',
		list: ['A', 'B', 'C', 'D'].flatMap(company => [
			`${company} | thank-you | 2026-11-21 | true`,
			`${company} | status-inquiry | 2026-12-04 | true`,
		]),
		check: [],
	},
	{
		says: 'a time: T or a space, with seconds, Z, an offset, as a YAML timestamp',
		notes: {
			'a.md': onDate('A', '2026-11-19T14:30'),
			'b.md': onDate('B', '2026-11-19 14:30'),
			'c.md': onDate('C', '2026-11-19T14:30:00'),
			'd.md': onDate('D', '2026-11-19T19:30:00Z'),
			'e.md': onDate('E', '2026-11-19T20:30+01:00'),
			'f.md': onDate('F', '2026-11-19 19:30:00Z'),
			'g.md': onDate('G', '2026-11-19 14:30:15.5'),
			'h.md': onDate('H', '2026-11-19T14:30:00.000-05:00'),
			'i.md': onDate('I', '"2026-11-19 14:30"'),
		},
		also: async stage => {
			const dues = (await objects(stage, ['list']))
				.filter(({ rule }) => rule === 'thank-you')
				.map(
					({ company, due }) =>
						`${String(company)} ${String(due).replace(':15', ':00').replace('.500', '')}`,
				);
			expect(dues.sort()).toEqual(
				['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map(
					company => `${company} 2026-11-20T15:30:00-05:00`,
				),
			);
		},
		check: [],
	},
	{
		says: 'durations: minutes, 45m, 1h 30m, PT45M, 60 minutes where none is given',
		notes: {
			'a.md': met('A', 'date: 2026-11-19T10:00\nduration: 45'),
			'b.md': met('B', 'date: 2026-11-19T10:00\nduration: 45m'),
			'c.md': met('C', 'date: 2026-11-19T10:00\nduration: 1h 30m'),
			'd.md': met('D', 'date: 2026-11-19T10:00\nduration: PT45M'),
			'e.md': met('E', 'date: 2026-11-19T10:00'),
			'f.md': met('F', 'date: 2026-11-19T10:00\nduration:'),
			'g.md': met('G', 'date: 2026-11-19T10:00\nduration: PT1H30M'),
			'h.md': met('H', 'date: 2026-11-19T10:00\nduration: 2h'),
		},
		also: async stage => {
			const dues = (await objects(stage, ['list']))
				.filter(({ rule }) => rule === 'thank-you')
				.map(({ company, due }) => `${String(company)} ${String(due).slice(11, 16)}`);
			expect(dues.sort()).toEqual([
				'A 10:45',
				'B 10:45',
				'C 11:30',
				'D 10:45',
				'E 11:00',
				'F 11:00',
				'G 11:30',
				'H 12:00',
			]);
		},
		check: [],
	},
	{
		says: 'yes, true and their opposites',
		notes: {
			'a.md': met('A', 'date: 2026-11-23\nthanked: yes'),
			'b.md': met('B', 'date: 2026-11-23\nthanked: true'),
			'c.md': met('C', 'date: 2026-11-23\nthanked: "Yes"'),
			'd.md': met('D', 'date: 2026-11-23\nthanked: no'),
			'e.md': met('E', 'date: 2026-11-23\nthanked: false'),
			'f.md': met('F', 'date: 2026-11-23\ncancelled: true'),
			'g.md': met('G', 'date: 2026-11-23\ncancelled: no\nthanked: yes'),
		},
		also: async stage => {
			const told = (await objects(stage, ['list', '--all']))
				.filter(({ rule }) => rule === 'thank-you')
				.map(({ company, status }) => `${String(company)} ${String(status)}`);
			expect(told.sort()).toEqual([
				'A done',
				'B done',
				'C done',
				'D upcoming',
				'E upcoming',
				'G done',
			]);
		},
		check: [],
	},
	{
		says: 'one value or a list, with empty entries passed over',
		notes: {
			'a.md': met(
				'["[[Acme]]"]',
				'date: [2026-11-23]\ncontacts: ["", null, Jane Smith]\nposition: [Analyst]',
			),
		},
		columns: 'rule company position contacts',
		list: ['thank-you | Acme | Analyst | Jane Smith'],
	},
	{
		says: 'outcomes by the names that the contract gives them',
		notes: Object.fromEntries(
			[
				'planning',
				'waiting',
				'applied',
				'interviewing',
				'',
				'offer',
				'accepted',
				'declined',
				'rejected',
				'stalled',
				'no response',
				'withdrawn',
			].map((outcome, at) => [
				`${at}.md`,
				`type: application\ncompany: C${at}\noutcome: ${outcome}`,
			]),
		),
		records: [
			'planning',
			'waiting',
			'waiting',
			'waiting',
			'waiting',
			'offer',
			'accepted',
			'declined',
			'rejected',
			'stalled',
			'no response',
			'withdrawn',
		].map((outcome, at) => `C${at} | - | ${outcome}`),
		check: [],
	},
	{
		says: 'usual synonyms of outcomes, in any case, linked or as a tag',
		notes: Object.fromEntries(
			[
				'Wishlist',
				'Interview',
				'"[[Offer]]"',
				'Offer received',
				'Hired',
				'Turned down',
				'Not selected',
				'Ghosted',
				'no-response',
				'Withdrew',
				'On hold',
				'In progress',
				'To apply',
				'Offer accepted',
				'Offer declined',
				'Rejection',
			].map((outcome, at) => [
				`${at}.md`,
				`type: application\ncompany: C${at}\noutcome: ${outcome}`,
			]),
		),
		records: [
			'planning',
			'waiting',
			'offer',
			'offer',
			'accepted',
			'declined',
			'rejected',
			'no response',
			'no response',
			'withdrawn',
			'stalled',
			'waiting',
			'planning',
			'accepted',
			'declined',
			'rejected',
		].map((outcome, at) => `C${at} | - | ${outcome}`),
		check: [],
	},
]);

promise('problems', [
	{
		says: 'a value that cannot be read is a problem with its line, and the rest of the record stands',
		notes: {
			'a.md':
				'type: interview\ncompany: Acme\nposition: Analyst\ndate: 2026-02-30\nduration: a while\ntime_zone: Mars/Olympus\ncontacts: Jane Smith\ncontact_date: next week',
		},
		check: ['a.md:5 date', 'a.md:6 duration', 'a.md:7 time_zone', 'a.md:9 contact_date'],
		list: ['thank-you | open | - | Jane Smith'],
		also: async stage => {
			expect(await objects(stage, ['check'])).toContainEqual({
				path: 'a.md',
				line: 5,
				property: 'date',
				value: '2026-02-30',
				message: expect.any(String),
			});
			const { code, out } = await stage.run(['check']);
			expect(code).toBe(1);
			expect(out).toMatch(/^a\.md:5: .*2026-02-30/m);
			expect(out.trim().split('\n')).toHaveLength(4);
			for (const line of out.trim().split('\n')) {
				expect(line).toMatch(/^a\.md:\d+: \S/);
			}
		},
	},
	{
		says: 'an unknown outcome is a problem and counts as waiting',
		notes: {
			'a.md':
				'type: application\ncompany: Acme\napplied: 2026-11-02\noutcome: pondering the cosmos',
		},
		check: ['a.md:5 outcome'],
		records: ['Acme | - | waiting'],
		columns: 'rule due',
		list: ['no-response | 2026-12-02'],
	},
	{
		says: 'of a key given twice the last stands, it is a problem, and the note is never written into',
		notes: {
			'a.md':
				'type: interview\ncompany: Acme\ndate: 2026-11-19\ncontacts: Jane Smith\ndate: 2026-11-20',
		},
		columns: 'rule due',
		list: ['thank-you | 2026-11-21', 'status-inquiry | 2026-12-04'],
		steps: [changed('a.md', /$/, 'Notes.\n'), did('export')],
		files: {
			'a.md': [
				'date: 2026-11-19\ncontacts: Jane Smith\ndate: 2026-11-20\n---\nNotes.\n',
				'!follow_up_id',
			],
		},
		also: async stage =>
			expect(
				(await objects(stage, ['check'])).map(
					({ path, line }) => `${String(path)}:${String(line)}`,
				),
			).toEqual(['a.md:6']),
	},
	{
		says: 'a fence that never closes is a problem and no record, and the note is never written into',
		notes: {
			'a.md':
				'raw:---\ntype: interview\ncompany: Acme\ndate: 2026-11-19\ncontacts: Jane Smith\n\nThey asked about queues.\n',
			'b.md': 'raw:---\n\nA line, and a recipe.\n',
		},
		records: [],
		list: [],
		steps: [did('export')],
		files: { 'a.md': ['!follow_up_id'] },
		also: async stage =>
			expect((await objects(stage, ['check'])).map(({ path }) => path)).toEqual(['a.md']),
	},
	{
		says: 'a placeholder as a map of maps throws nothing and hides nothing',
		notes: { 'a.md': 'type: interview\ncompany: Acme\ndate: {{date}}\ncontacts: Jane Smith' },
		check: ['a.md:4 date'],
		list: ['thank-you | open | - | Jane Smith'],
	},
	{
		says: 'YAML that is broken in one place is a problem, and check ends with 1',
		notes: {
			'a.md': 'type: interview\ncompany: Acme\nhighlights: "never closed\ndate: 2026-11-19',
		},
		also: async stage => {
			expect((await stage.run(['check'])).code).toBe(1);
			expect((await stage.run(['list'])).code).toBe(0);
		},
	},
	{
		says: 'a clean vault has none: check prints nothing and ends with 0',
		notes: {
			'a.md': met(
				'Acme',
				'date: 2026-11-19T10:00\ncontacts: Jane Smith\ncontact_date: 2026-11-20\nsecond_round: yes\nround: 1\nlocation: Zoom',
			),
		},
		also: untouched(async stage =>
			expect(await stage.run(['check'])).toMatchObject({ code: 0, out: '' }),
		),
	},
	{
		says: 'an interview dated after its application ended is a problem that asks whether a new application began',
		notes: {
			'app.md':
				'type: application\ncompany: Acme\napplied: 2026-10-01\noutcome: rejected\noutcome_date: 2026-11-10',
			'later.md': met('Acme', 'date: 2026-11-20'),
		},
		also: async stage => {
			const found = await objects(stage, ['check']);
			expect(found).toHaveLength(1);
			expect(found[0]).toMatchObject({
				path: 'later.md',
				line: 4,
				property: 'date',
				message: expect.stringMatching(/new application/i),
			});
		},
	},
	{
		says: 'a letter, a snooze or a dismissal that names nothing that is there is a problem',
		notes: {
			'a.md': met(
				'Acme',
				'date: 2026-11-19\nsnoozed: ["status inquiry someday"]\ndismissed: [everything]',
			),
		},
		check: ['a.md:5 snoozed', 'a.md:6 dismissed'],
	},
	{
		says: 'where the link to an application leads nowhere, the interview is joined by company and position',
		notes: {
			'app.md': 'type: application\ncompany: Acme\nposition: Analyst',
			'a.md': met(
				'Acme',
				'date: 2026-11-19\nposition: analyst\napplication: "[[Acme, analyst 2025]]"',
			),
		},
		columns: 'rule application',
		list: ['thank-you | app.md', 'status-inquiry | app.md'],
	},
]);
