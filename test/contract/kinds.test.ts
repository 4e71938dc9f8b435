/** Section 1: which notes count, and what kind each is. */
import { did, promise } from '../kit/scenario';

const interview = (company: string, kind: string): string =>
	`${kind}\ncompany: ${company}\nposition: Analyst\ndate: 2026-11-19`;
const application = (company: string, kind: string): string =>
	`${kind}\ncompany: ${company}\nposition: Analyst\napplied: 2026-11-02`;
const shown = 'company path';

promise('the kind of a note', [
	{
		says: 'type names the kind as text, wikilink or list, in any case, plural, with Job before it',
		notes: {
			'a.md': interview('A', 'type: interview'),
			'b.md': interview('B', 'type: Interviews'),
			'c.md': interview('C', 'type: JOB INTERVIEW'),
			'd.md': interview('D', 'type: "[[Interviews]]"'),
			'e.md': interview('E', 'type:\n  - meeting\n  - "[[Job Interviews|jobs]]"'),
			'f.md': interview('F', 'Type: [Interview]'),
			'g.md': interview('G', 'type: "[[Kinds/Job interview]]"'),
			'h.md': interview('H', 'type: job interviews'),
		},
		list: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].flatMap(company => [
			`${company} | ${company.toLowerCase()}.md`,
			`${company} | ${company.toLowerCase()}.md`,
		]),
		columns: shown,
		check: [],
	},
	{
		says: 'categories names it too',
		notes: {
			'a.md': interview('A', 'categories: interview'),
			'b.md': interview('B', 'categories:\n  - "[[Job Interviews]]"'),
			'c.md': interview('C', 'type: []\ncategories: ["[[Job Interviews]]"]'),
			'd.md': interview('D', 'type: meeting\ncategories: ["[[Interviews]]"]'),
		},
		recordColumns: 'company implied',
		records: ['A | true', 'B | true', 'C | true', 'D | true'],
	},
	{
		says: 'an application, plural and with Job before it',
		notes: {
			'a.md': application('A', 'type: application'),
			'b.md': application('B', 'type: "[[Job Applications]]"'),
			'c.md': application('C', 'categories: [Applications]'),
			'd.md': application('D', 'tags: [application]'),
			'e.md': application('E', 'tags: [application/remote]'),
		},
		recordColumns: 'company path implied',
		records: [
			'A | a.md | false',
			'B | b.md | false',
			'C | c.md | false',
			'D | d.md | false',
			'E | e.md | false',
		],
	},
	{
		says: 'else a tag in the frontmatter, with a hash or nested too; a tag in the body says nothing',
		notes: {
			'a.md': interview('A', 'tags: [interview]'),
			'b.md': interview('B', 'tags: interview'),
			'c.md': interview('C', 'tags:\n  - interview/onsite'),
			'd.md': interview('D', 'tags: ["#interview"]'),
			'e.md': interview('E', 'type: meeting\ntags: [Interview]'),
			'f.md': 'raw:---\ncompany: F\ndate: 2026-11-19\n---\n#interview\n',
			'g.md': interview('G', 'tags: [interviewing-tips]'),
		},
		recordColumns: 'company',
		records: ['A', 'B', 'C', 'D', 'E'],
	},
	{
		says: 'what type names comes before a tag, and a tag before the folder',
		settings: { notes: { folders: { interview: 'Meetings' } } },
		notes: {
			'a.md': 'type: contact\ntags: [interview]\nname: Ada Quist\ncompany: A\ndate: 2026-11-19',
			'Meetings/b.md': application('B', 'tags: [application]'),
			'Meetings/c.md': application('C', 'type: application'),
			'Meetings/2026/d.md': interview('D', 'mood: good'),
			'Meetings/e.md': interview('E', 'mood: good'),
			'f.md': interview('F', 'mood: good'),
		},
		recordColumns: 'company implied',
		records: ['B | false', 'C | false', 'D | true', 'E | true'],
		check: [],
	},
	{
		says: 'kepano: a job interview with org, people, role and date; the people are read from their notes',
		notes: {
			'Clippings/Acme interview.md':
				'categories:\n  - "[[Job Interviews]]"\norg:\n  - "[[Acme]]"\npeople:\n  - "[[Jane Smith]]"\nrole: "[[Designer]]"\ndate: 2026-11-19\nrating:',
			'Jane Smith.md':
				'categories:\n  - "[[People]]"\nbirthday:\norg: ["[[Acme]]"]\nemail: jane@acme.example\nrole: Head of design',
		},
		columns: 'rule company position contacts',
		list: [
			'thank-you | Acme | Designer | Jane Smith',
			'status-inquiry | Acme | Designer | Jane Smith',
		],
		check: [],
	},
	{
		says: 'a position note with Job-Title, linked Company, App-Stage and Applied-Date is an application',
		notes: {
			'Positions/Writer.md':
				'Job-Title: Writer\nCompany: "[[Acme]]"\nApp-Stage: Applied\nApplied-Date: 2026-11-02\nSource: LinkedIn',
			'People/Ned.md':
				'Name: Ned Abelard\nRole: Editor in chief\nCompany: "[[Acme]]"\nEmail: ned@acme.example',
		},
		recordColumns: 'company position outcome path implied',
		records: ['Acme | Writer | waiting | Positions/Writer.md | false'],
		columns: 'rule due',
		list: ['no-response | 2026-12-02'],
	},
	{
		says: 'keys with spaces, hyphens, capitals and camel case are the same property',
		notes: {
			'a.md':
				'Type: Interview\nCompany: A\nInterview Date: 2026-11-09\nContact date: 2026-11-20\nTime Zone: Europe/Berlin',
			'b.md': 'type: interview\ncompany: B\ninterview-date: 2026-11-09\ncontact-date: 2026-11-20',
			'c.md': 'type: interview\ncompany: C\ninterviewDate: 2026-11-09\ncontactDate: 2026-11-20',
			'd.md': 'type: interview\ncompany: D\nINTERVIEW_DATE: 2026-11-09\nCONTACT_DATE: 2026-11-20',
		},
		columns: 'company rule due',
		list: ['A', 'B', 'C', 'D'].flatMap(company => [
			`${company} | thank-you | 2026-11-10`,
			`${company} | status-inquiry | 2026-11-23`,
		]),
		check: [],
	},
	{
		says: 'a note that an interview links as a contact is read as one, whatever it is',
		notes: {
			'a.md': 'type: interview\ncompany: Acme\ndate: 2026-11-23\ncontacts: "[[Jane Smith]]"',
			'Jane Smith.md': 'title: VP Engineering\npreferred_contact: phone\nphone: "+1 555 0100"',
		},
		recordColumns: 'company contacts interviews',
		records: [
			'Acme | Jane Smith | {"path":"a.md","date":"2026-11-23","interaction":"interview","contacts":["Jane Smith"]}',
		],
		steps: [did('letters', '--kind', 'thank-you', '--note', 'a.md')],
		files: { 'Letters/2026-11-23 Thank-you - Jane Smith - Acme.md': ['via: phone', '+1 555 0100'] },
	},
	{
		says: 'every other note is left alone: no kind, no frontmatter, other kinds, other files',
		notes: {
			'a.md': interview('A', 'mood: good'),
			'b.md': 'raw:# An interview with the vampire\n\ntype: interview\n',
			'c.md': interview('C', 'type: film'),
			'd.md': interview('D', 'type: interviewer'),
			'e.txt': '---\ntype: interview\ncompany: E\ndate: 2026-11-19\n---\n',
			'.trash/f.md': interview('F', 'type: interview'),
		},
		records: [],
		list: [],
		check: [],
	},
	{
		says: 'a template is left alone: a placeholder, and a company that is empty or a placeholder too',
		notes: {
			'a.md': 'type: interview\ncompany:\ndate: {{date}}',
			'b.md': 'type: interview\ncompany: "{{VALUE:company}}"\ndate: "{{date}}"',
			'c.md': 'type: interview\ncompany: <% tp.file.title %>\ndate: <% tp.date.now() %>',
			'd.md': 'type: application\ncompany: "{{title}}"\napplied: {{date:YYYY-MM-DD}}',
			'Templates/e.md': interview('E', 'type: interview'),
			'Extras/Templates/f.md': 'type: interview\ncompany: F\ndate: {{date}}',
		},
		records: [],
		list: [],
		check: [],
	},
	{
		says: "a template folder of one's own is left alone too",
		settings: { notes: { templateFolders: ['Meta/Forms'] } },
		notes: {
			'Meta/Forms/a.md': interview('A', 'type: interview'),
			'Meta/Forms/deep/b.md': interview('B', 'type: interview'),
			'Meta/c.md': interview('C', 'type: interview'),
		},
		recordColumns: 'company',
		records: ['C'],
	},
	{
		says: 'a placeholder in a note of a known company is a problem, and its thank-you has no date',
		notes: { 'a.md': 'type: interview\ncompany: Acme\ndate: "{{date}}"\ncontacts: Jane Smith' },
		check: ['a.md:4 date'],
		columns: 'rule status due allDay',
		list: ['thank-you | open | - | true'],
	},
	{
		says: 'conflict copies of syncing programs are left alone',
		notes: {
			'a.md': interview('A', 'type: interview'),
			'a (conflicted copy 2026-11-18).md': interview('A', 'type: interview'),
			'a.sync-conflict-20261118-101500-ABCDEFG.md': interview('A', 'type: interview'),
			"a (Jane's conflicted copy 2026-11-18).md": interview('A', 'type: interview'),
		},
		columns: shown,
		list: ['A | a.md', 'A | a.md'],
	},
	{
		says: 'letter templates are no letters',
		settings: { letters: { templates: 'My letters' } },
		notes: {
			'My letters/thank-you.md':
				'type: letter\nkind: thank-you\nsubject: Thank you for {{ interview.date }}\n---\nDear {{ contact.name }}',
		},
		check: [],
	},
	{
		says: "the settings can give any property a name of the vault's own",
		settings: { notes: { properties: { contact_date: 'hear by', company: 'firma' } } },
		notes: { 'a.md': 'type: interview\nFirma: Acme\ndate: 2026-11-09\nhear-by: 2026-11-20' },
		columns: 'company rule due',
		list: ['Acme | thank-you | 2026-11-10', 'Acme | status-inquiry | 2026-11-23'],
		check: [],
	},
	{
		says: 'a byte order mark, CRLF and an empty body change nothing',
		notes: {
			'a.md': 'raw:\uFEFF---\r\ntype: interview\r\ncompany: Acme\r\ndate: 2026-11-19\r\n---',
		},
		records: ['Acme | - | waiting'],
		check: [],
	},
]);
