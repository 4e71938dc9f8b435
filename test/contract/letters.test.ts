/** Sections 3 and 6: which letters are written when, what they look like, and marking them as sent. */
import * as fs from 'node:fs';
import { expect } from 'vitest';
import {
	changed,
	did,
	didAt,
	objects,
	promise,
	untouched,
	wrote,
	type Stage,
	type Step,
} from '../kit/scenario';

const met = (rest: string): string =>
	`type: interview\ncompany: Acme\nposition: Analyst\ndate: 2026-11-22T10:00\nhighlights: The migration that took a weekend\n${rest}`;
const app = (company: string, rest: string): string =>
	`type: application\ncompany: ${company}\nposition: Analyst\ncontacts: Jane Smith\n${rest}`;
const JANE = 'Letters/2026-11-23 Thank-you - Jane Smith - Acme.md';
const jane = (rest: string): string =>
	`type: contact\nsalutation: Ms.\ntitle: VP Engineering\ncompany: Acme\naddress: [1 Main St, "Rochester, NY 14604"]\nemail: jane@acme.example\nphone: "+1 585 555 0100"\n${rest}`;
const settings = {
	letters: {
		sender: {
			name: 'Mia Bell',
			email: 'mia@bell.example',
			phone: '+1 585 555 0199',
			address: ['2 Oak St', 'Ithaca, NY 14850'],
			closing: 'With kind regards',
		},
	},
};

/** The letters that a run writes, by what it says. */
function writes(expected: readonly string[], ...flags: string[]): Step {
	return async stage =>
		expect(
			(await objects(stage, ['letters', ...flags]))
				.map(({ kind, to, written }) => `${String(kind)} ${String(to)} ${String(written)}`)
				.sort(),
		).toEqual([...expected].sort());
}
const lettersIn = ({ at }: Stage): readonly string[] =>
	fs.existsSync(at('Letters')) ? fs.readdirSync(at('Letters')).sort() : [];

promise('all letters due', [
	{
		says: 'one for each person and occasion, named by the day, kind, person and company; a second run writes nothing and touches nothing',
		notes: { 'a.md': met('contacts: [Jane Smith, "[[Tom Okafor]]"]') },
		steps: [
			writes(['thank-you Jane Smith true', 'thank-you Tom Okafor true']),
			untouched(writes([])),
		],
		also: stage =>
			expect(lettersIn(stage)).toEqual([
				'2026-11-23 Thank-you - Jane Smith - Acme.md',
				'2026-11-23 Thank-you - Tom Okafor - Acme.md',
			]),
	},
	{
		says: 'it tells where each lies, and a dry run writes nothing',
		notes: { 'a.md': met('contacts: Jane Smith') },
		steps: [
			untouched(async stage => {
				expect(await objects(stage, ['letters', '--dry-run'])).toEqual([
					{ path: JANE, kind: 'thank-you', to: 'Jane Smith', written: false },
				]);
				expect((await stage.run(['letters', '--dry-run'])).out).toContain('Jane Smith');
			}),
		],
		also: async stage =>
			expect(await objects(stage, ['letters'])).toEqual([
				{ path: JANE, kind: 'thank-you', to: 'Jane Smith', written: true },
			]),
	},
	{
		says: "the file's date is the day it was written; the note names its kind, recipient, interview, application, channel and state",
		notes: {
			'a.md': met('contacts: "[[Jane Smith]]"'),
			'Apps/one.md': app('Acme', 'outcome: interviewing'),
			'Jane Smith.md': jane('preferred_contact: email'),
		},
		steps: [didAt('2026-11-24T08:00', 'letters')],
		files: {
			'Letters/2026-11-24 Thank-you - Jane Smith - Acme.md': [
				/^type: letter$/m,
				/^kind: thank-you$/m,
				/^to: "\[\[Jane Smith\]\]"$/m,
				/^interview: "\[\[a\]\]"$/m,
				/^application: "\[\[(Apps\/)?one\]\]"$/m,
				/^via: email$/m,
				/^subject: .+$/m,
				/^status: draft$/m,
				/^follow_up: .+\.thank-you\.jane-smith$/m,
			],
		},
	},
	{
		says: 'for what is open or overdue, and not for what is to come',
		notes: {
			'a.md': met('contacts: Jane Smith').replace('2026-11-22T10:00', '2026-11-24T10:00'),
			'b.md':
				'type: interview\ncompany: B\ndate: 2026-11-09\nthanked: yes\ncontacts: Tom Okafor\ncontact_date: 2026-11-24',
		},
		steps: [untouched(writes([]))],
	},
	{
		says: 'an inquiry, a question about a decision, a reply to a rejection, a withdrawal, the decline of an unwanted offer',
		notes: {
			'a.md': app('A', 'contact_date: 2026-11-20'),
			'b.md': app('B', 'applied: 2026-11-19\ndecision_date: 2026-11-20'),
			'c.md': app('C', 'outcome: rejected\noutcome_date: 2026-11-20'),
			'd.md': app('D', 'outcome: offer\noffer_wanted: no\noutcome_date: 2026-11-20'),
		},
		steps: [
			writes([
				'status-inquiry Jane Smith true',
				'status-inquiry Jane Smith true',
				'rejection-reply Jane Smith true',
				'offer-decline Jane Smith true',
			]),
			untouched(writes([])),
		],
	},
	{
		says: 'withdrawals once another was accepted',
		notes: {
			'z.md': 'type: application\ncompany: Z\noutcome: accepted\noutcome_date: 2026-11-20',
			'a.md': app('A', 'applied: 2026-11-02'),
		},
		steps: [writes(['withdrawal Jane Smith true'])],
	},
	{
		says: "none where the choice is the person's: an offer, a stalled search, a call before applying, a search without an answer",
		notes: {
			'a.md': app('A', 'outcome: offer\noutcome_date: 2026-11-20'),
			'b.md': app('B', 'outcome: stalled\noutcome_date: 2026-11-20'),
			'c.md':
				'type: application\ncompany: C\noutcome: planning\nsource: job board\ncloses: 2026-11-25',
			'd.md': 'type: application\ncompany: D\napplied: 2026-10-02',
		},
		steps: [untouched(writes([]))],
	},
	{
		says: 'nor one that says again what was accepted in person',
		notes: { 'e.md': app('E', 'outcome: accepted\noutcome_date: 2026-11-20') },
		steps: [untouched(writes([]))],
	},
	{
		says: 'none for what lapsed, was dismissed, snoozed or thanked for',
		notes: {
			'a.md': met('contacts: Jane Smith').replace('2026-11-22T10:00', '2026-10-01'),
			'b.md': met(
				'round: 2\ncontacts: [Tom Okafor, Ada Quist, Li Na]\nthanked: Li Na\ndismissed: thank-you Tom Okafor\nsnoozed: thank-you Ada Quist 2026-11-25',
			),
		},
		steps: [untouched(writes([]))],
	},
	{
		says: 'no inquiry while another to that employer is unsent',
		notes: {
			'a.md': app('Acme', 'contact_date: 2026-11-20'),
			'b.md': app('Acme', 'contact_date: 2026-11-20').replace('Analyst', 'Engineer'),
		},
		steps: [
			async stage => expect(await objects(stage, ['letters'])).toHaveLength(1),
			untouched(writes([])),
		],
	},
	{
		says: 'a letter that the person wrote themselves is that letter',
		notes: {
			'a.md': met('contacts: Jane Smith'),
			'My words.md':
				'type: letter\nkind: thank-you\nto: Jane Smith\ninterview: "[[a]]"\nstatus: draft',
		},
		steps: [untouched(writes([]))],
	},
	{
		says: 'the folder is a setting, and names that no file can have are made fit',
		settings: { letters: { folder: 'Post/Out' } },
		notes: { 'a.md': met('contacts: "Jane: Smith / Doe"').replace('Acme', '"A/C: *Acme*?"') },
		steps: [did('letters')],
		also: ({ at }) =>
			expect(fs.readdirSync(at('Post/Out'))).toEqual([
				expect.stringMatching(/^2026-11-23 Thank-you - Jane.*\.md$/),
			]),
	},
]);

promise('one letter that is asked for', [
	{
		says: 'by kind and note',
		notes: { 'a.md': app('Acme', 'outcome: offer\nsalary_range: 80-90 k') },
		steps: [
			writes(
				['offer-negotiation Jane Smith true'],
				'--kind',
				'offer-negotiation',
				'--note',
				'a.md',
			),
		],
		files: {
			'Letters/2026-11-23 Offer negotiation - Jane Smith - Acme.md': [
				'status: draft',
				'80-90 k',
				'!undefined',
			],
		},
	},
	{
		says: 'by contact',
		notes: { 'a.md': met('contacts: [Jane Smith, Tom Okafor]') },
		steps: [
			writes(
				['thank-you Tom Okafor true'],
				'--kind',
				'thank-you',
				'--note',
				'a.md',
				'--contact',
				'tom okafor',
			),
			writes(['thank-you Jane Smith true']),
		],
	},
	{
		says: 'before it is due too',
		notes: { 'a.md': met('contacts: Jane Smith').replace('2026-11-22', '2026-11-25') },
		steps: [writes(['thank-you Jane Smith true'], '--kind', 'thank-you', '--note', 'a.md')],
	},
	{
		says: 'every kind there is',
		notes: { 'a.md': app('Acme', 'outcome: waiting') },
		also: async stage => {
			for (const kind of [
				'status-inquiry',
				'offer-acceptance',
				'offer-negotiation',
				'offer-decline',
				'rejection-reply',
				'withdrawal',
				'stay-in-pool',
				'screening-inquiry',
			]) {
				expect(
					await objects(stage, ['letters', '--kind', kind, '--note', 'a.md', '--dry-run']),
					kind,
				).toMatchObject([{ kind, written: false }]);
			}
		},
	},
	{
		says: 'a kind, note or contact that is not there is wrong usage: one line, and nothing written',
		notes: { 'a.md': met('contacts: Jane Smith') },
		steps: [
			untouched(async stage => {
				for (const words of [
					['--kind', 'poem', '--note', 'a.md'],
					['--kind', 'thank-you', '--note', 'none.md'],
					['--kind', 'thank-you', '--note', 'a.md', '--contact', 'Nobody'],
					['--kind', 'thank-you'],
					['--note', 'a.md'],
				]) {
					const { code, out, err } = await stage.run(['letters', ...words]);
					expect({ words, code, out }).toEqual({ words, code: 2, out: '' });
					expect(err).toMatch(/^[^\n]+\n$/);
				}
			}),
		],
	},
]);

promise('the shape of a letter', [
	{
		says: 'by mail: sender, date, inside address, salutation, body and closing, on a page of ours',
		settings,
		notes: {
			'a.md': met('contacts: "[[Jane Smith]]"'),
			'Jane Smith.md': jane('preferred_contact: mail'),
		},
		steps: [did('letters')],
		files: {
			[JANE]: [
				/^via: mail$/m,
				/^cssclasses:/m,
				/Mia Bell|2 Oak St/,
				'Ithaca, NY 14850',
				'November 23, 2026',
				'Jane Smith',
				'VP Engineering',
				'Rochester, NY 14604',
				'Dear Ms. Smith:',
				'interview',
				'November 22',
				'Analyst',
				'migration that took a weekend',
				'hearing from you',
				'With kind regards',
				'!==',
				'!undefined',
			],
		},
	},
	{
		says: 'by email: a subject and a plain body, no address block',
		settings,
		notes: {
			'a.md': met('contacts: "[[Jane Smith]]"'),
			'Jane Smith.md': jane('preferred_contact: email'),
		},
		steps: [did('letters')],
		files: {
			[JANE]: [
				/^via: email$/m,
				/^subject: .*Analyst/m,
				'Mia Bell',
				'+1 585 555 0199',
				'hearing from you',
				'!1 Main St',
				'!undefined',
			],
		},
	},
	{
		says: 'by phone: a script with talking points',
		settings,
		notes: {
			'a.md': met('contacts: "[[Jane Smith]]"'),
			'Jane Smith.md': jane('preferred_contact: phone'),
		},
		steps: [did('letters')],
		files: { [JANE]: [/^via: phone$/m, '+1 585 555 0100', /^\d\. |^- /m, '!undefined'] },
	},
	{
		says: 'LinkedIn: an email body to copy',
		settings,
		notes: {
			'a.md': met('contacts: "[[Jane Smith]]"'),
			'Jane Smith.md': jane('preferred_contact: LinkedIn'),
		},
		steps: [did('letters')],
		files: { [JANE]: ['!1 Main St', 'hearing from you', /^subject: /m] },
	},
	{
		says: 'email where the preference is not known and there is an address for it',
		notes: { 'a.md': met('contacts: Jane Smith <jane@acme.example>') },
		steps: [did('letters')],
		files: { [JANE]: [/^via: email$/m] },
	},
	{
		says: 'else email',
		notes: { 'a.md': met('contacts: Jane Smith') },
		steps: [did('letters')],
		files: { [JANE]: [/^via: email$/m] },
	},
	{
		says: 'the wording follows the kind of meeting',
		notes: { 'a.md': met('interaction: luncheon\ncontacts: Jane Smith') },
		steps: [did('letters')],
		files: { [JANE]: ['lunch', '!interview on'] },
	},
	{
		says: 'a fact that is missing leaves a marked gap, never undefined',
		notes: { 'a.md': 'type: interview\ncompany: Acme\ndate: 2026-11-22\ncontacts: Jane Smith' },
		steps: [did('letters')],
		files: { [JANE]: [/==[^=\n]+==/, '!undefined', '!null', '!{{'] },
	},
	{
		says: "in German, where the contact's language is German",
		notes: {
			'a.md': met('contacts: "[[Jane Smith]]"'),
			'Jane Smith.md': jane('language: de\npreferred_contact: email').replace('Ms.', 'Frau'),
		},
		steps: [did('letters')],
		files: { [JANE]: ['Sehr geehrte Frau Smith', '22. November', '!Thank you'] },
	},
	{
		says: 'whether the language is told by its name or its code',
		notes: {
			'a.md': met('contacts: "[[Jane Smith]]"'),
			'Jane Smith.md': jane('language: Deutsch').replace('Ms.', 'Frau'),
		},
		steps: [did('letters')],
		check: [],
		files: { [JANE]: ['Sehr geehrte Frau Smith'] },
	},
	{
		says: "in the language of the settings, where the contact's is not known",
		settings: { letters: { language: 'de' } },
		notes: { 'a.md': met('contacts: Jane Smith') },
		steps: [did('letters')],
		files: { [JANE]: ['Analyst', '!Thank you'] },
	},
	{
		says: 'a status inquiry names the meeting and the day that they named',
		notes: {
			'a.md': met('contacts: Jane Smith\nthanked: yes\ncontact_date: 2026-11-20').replace(
				'2026-11-22',
				'2026-11-09',
			),
		},
		steps: [did('letters')],
		files: {
			'Letters/2026-11-23 Status inquiry - Jane Smith - Acme.md': [
				'November 9',
				'November 20',
				'Analyst',
				'!undefined',
			],
		},
	},
	{
		says: 'no two letters of thanks for one meeting are alike',
		notes: { 'a.md': met('contacts: [Jane Smith <j@a.example>, Tom Okafor <t@a.example>]') },
		steps: [did('letters')],
		also: stage => {
			const [one, two] = lettersIn(stage).map(name =>
				stage
					.read(`Letters/${name}`)
					.split('---\n')[2]!
					.replace(/Jane Smith|Tom Okafor/, ''),
			);
			expect(one).not.toBe(two);
		},
	},
]);

const own = (text: string): Readonly<Record<string, string>> => ({
	'a.md': met('contacts: Jane Smith <jane@acme.example>'),
	'Templates/Letters/thank-you.md': `raw:${text}`,
});
promise("templates of one's own", [
	{
		says: 'win over the default; Liquid with filters, dates by the tokens of Obsidian, Templater untouched',
		notes: own(
			'Hello {{ contact.name | upcase }}, {{ interview.date | date: "MMMM D, YYYY" }}{% if company %} at {{ company }}{% endif %}.\n<% tp.date.now() %>\n',
		),
		steps: [did('letters')],
		files: {
			[JANE]: [
				'Hello JANE SMITH, November 22, 2026 at Acme.',
				'<% tp.date.now() %>',
				'!hearing from you',
				'status: draft',
			],
		},
	},
	{
		says: 'an unknown variable is an error with its line, and no note is written',
		notes: own('Dear you,\n\nHello {{ contact.nmae }}.\n'),
		steps: [
			untouched(async stage => {
				const { code, err } = await stage.run(['letters']);
				expect(code).toBe(1);
				expect(err).toMatch(/thank-you\S*:3: .*nmae/);
			}),
		],
	},
	{
		says: 'so is an unknown variable in a condition, and a broken tag',
		notes: own('A\n{% if contcat.name %}B{% endif %}\n'),
		steps: [
			untouched(async stage => expect((await stage.run(['letters'])).code).toBe(1)),
			wrote('Templates/Letters/thank-you.md', 'raw:A\n\n\n{% if company %}\n'),
			untouched(async stage => {
				const { code, err } = await stage.run(['letters']);
				expect(code).toBe(1);
				expect(err).toMatch(/\b4\b/);
			}),
		],
	},
	{
		says: "one in the contact's language wins over one without",
		notes: {
			...own('Hello in English.\n'),
			'Templates/Letters/thank-you.de.md': 'raw:Guten Tag.\n',
			'a.md': met('contacts: ["[[Jane Smith]]", Tom Okafor]'),
			'Jane Smith.md': jane('language: de'),
		},
		steps: [did('letters')],
		files: {
			[JANE]: ['Guten Tag.', '!English'],
			'Letters/2026-11-23 Thank-you - Tom Okafor - Acme.md': ['Hello in English.'],
		},
	},
	{
		says: 'in the folder of the settings',
		settings: { letters: { templates: 'Meine Vorlagen' } },
		notes: {
			'a.md': met('contacts: Jane Smith'),
			'Meine Vorlagen/thank-you.md': 'raw:Short and sweet, {{ company }}.\n',
		},
		steps: [did('letters')],
		files: { [JANE]: ['Short and sweet, Acme.'] },
	},
]);

promise('sent', [
	{
		says: 'writes status and day into the letter, and the follow-up is fulfilled',
		notes: { 'a.md': met('contacts: Jane Smith') },
		steps: [
			did('letters'),
			async stage =>
				expect(await objects(stage, ['sent', '--note', JANE])).toEqual([
					{ path: JANE, kind: 'thank-you', to: 'Jane Smith', written: true },
				]),
		],
		files: { [JANE]: [/^status: sent$/m, /^sent: 2026-11-23T09:00/m] },
		only: 'thank-you',
		columns: 'status',
		list: ['done'],
	},
	{
		says: 'on the day that is given',
		notes: { 'a.md': met('contacts: Jane Smith') },
		steps: [did('letters'), did('sent', '--note', JANE, '--at', '2026-11-22')],
		files: { [JANE]: [/^status: sent$/m, /^sent: 2026-11-22/m] },
	},
	{
		says: 'keeps every other byte of the note, and the spelling of its properties',
		notes: {
			'a.md': met('contacts: Jane Smith'),
			'l.md':
				'raw:---\r\nType: Letter # mine\r\nKind:   thank-you\r\nTo: \'Jane Smith\'\r\ninterview: "[[a]]"\r\nStatus: "draft"\r\n---\r\nHello,\r\n  there',
		},
		steps: [did('sent', '--note', 'l.md', '--at', '2026-11-22')],
		also: ({ read }) =>
			expect(read('l.md')).toMatch(
				/^---\r\nType: Letter # mine\r\nKind: {3}thank-you\r\nTo: 'Jane Smith'\r\ninterview: "\[\[a\]\]"\r\nStatus: "?sent"?\r\nsent: 2026-11-22\S*\r\n---\r\nHello,\r\n {2}there$/,
			),
	},
	{
		says: 'twice is the same as once',
		notes: { 'a.md': met('contacts: Jane Smith') },
		steps: [did('letters'), did('sent', '--note', JANE), untouched(did('sent', '--note', JANE))],
	},
	{
		says: 'a note that is no letter, or is not there, is wrong usage',
		notes: { 'a.md': met('contacts: Jane Smith') },
		steps: [
			untouched(async stage => {
				for (const words of [['--note', 'a.md'], ['--note', 'none.md'], []]) {
					expect(await stage.run(['sent', ...words])).toMatchObject({
						code: 2,
						out: '',
						err: expect.stringMatching(/^[^\n]+\n$/),
					});
				}
			}),
		],
	},
	{
		says: 'a phone script used before applying settles the call',
		notes: {
			'a.md':
				'type: application\ncompany: Acme\noutcome: planning\nsource: job board\ncloses: 2026-11-30',
		},
		steps: [
			did('letters', '--kind', 'screening-inquiry', '--note', 'a.md'),
			async stage => did('sent', '--note', `Letters/${lettersIn(stage)[0]!}`)(stage),
		],
		columns: 'rule status',
		list: ['screening-inquiry | done'],
	},
	{
		says: 'a letter in another folder, renamed, with its id taken out, still counts for its follow-up',
		notes: { 'a.md': met('contacts: Jane Smith') },
		steps: [
			did('letters'),
			did('sent', '--note', JANE),
			changed(JANE, /\nfollow_up: .*/, ''),
			({ at }) => fs.renameSync(at(JANE), at('Done.md')),
		],
		only: 'thank-you',
		columns: 'status',
		list: ['done'],
	},
]);
