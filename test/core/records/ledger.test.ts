import { describe, expect, test } from 'vitest';
import { applicationIdOf, idPart } from '../../../src/core/records/identity';
import { toNoteKind } from '../../../src/core/records/kind-of';
import { mayBeOurs } from '../../../src/core/records/read-note';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';
import { missingOf } from '../../../src/core/records/missing';
import { isoOfWhen } from '../../../src/core/time/when';
import { aVault, NEW_YORK } from '../../kit/a-vault';

const companies = (notes: Record<string, string>): unknown =>
	aVault(notes)
		.records()
		.applications.map(({ company, position, note, interviews }) => ({
			company,
			position,
			implied: note === undefined,
			interviews: interviews.map(({ path }) => path),
		}));

describe('what kind of note it is', () => {
	test.each([
		['Job Interviews', 'interview'],
		['interview', 'interview'],
		['INTERVIEWS', 'interview'],
		['Job applications', 'application'],
		['People', 'contact'],
		['person', 'contact'],
		['letters', 'letter'],
		['Books', undefined],
		['', undefined],
		['job', undefined],
	])('“%s” is %s', (text, kind) => expect(toNoteKind(text)).toBe(kind));

	test.each([
		['type: "[[Job Interviews]]"\norg: Acme', 1],
		['categories: ["[[Job Interviews]]"]\norg: Acme', 1],
		['tags: [work, job/interview]\ncompany: Acme', 1],
		['tags: "#interview"\ncompany: Acme', 1],
		['type: project\ntags: interview\ncompany: Acme', 1],
		['type: book\ncompany: Acme', 0],
		['company: Acme', 0],
		['Job-Title: Engineer\nCompany: "[[Acme]]"\nApp-Stage: Applied', 1],
	])('%s', (frontmatter, count) =>
		expect(aVault({ 'Note.md': frontmatter }).records().applications).toHaveLength(count),
	);

	test.each([
		['Templates/Interview.md', 'type: interview\ncompany: Acme'],
		['Interview.md', 'type: interview\ncompany:\ndate: {{date}}'],
		['Interview.md', 'type: interview\ncompany: "{{VALUE:company}}"\ndate: <% tp.date.now() %>'],
	])('%s is left alone: %s', (path, frontmatter) => {
		const vault = aVault({ [path]: frontmatter });
		expect(vault.records().applications).toEqual([]);
		expect(vault.problems()).toEqual([]);
	});

	test('a folder named in the settings tells it, and the deepest one', () => {
		const settings = {
			...NOTE_DEFAULTS,
			folders: { ...NOTE_DEFAULTS.folders, application: 'Jobs', interview: 'Jobs/Interviews' },
		};
		const records = aVault(
			{
				'Jobs/Acme.md': 'company: Acme',
				'Jobs/Interviews/Acme 1.md': 'company: Acme\ndate: 2026-03-02',
			},
			settings,
		).records();
		expect(records.applications).toMatchObject([
			{
				company: 'Acme',
				note: { path: 'Jobs/Acme.md' },
				interviews: [{ path: 'Jobs/Interviews/Acme 1.md' }],
			},
		]);
	});

	test('a note that says nothing of ours is never parsed', () => {
		expect(
			mayBeOurs('Recipe.md', '---\nserves: 4\n---\nAn interview with a cook.', NOTE_DEFAULTS),
		).toBe(false);
		expect(mayBeOurs('Daily.md', 'interview at ten', NOTE_DEFAULTS)).toBe(false);
		expect(mayBeOurs('Acme.md', '---\ntags: [interview]\n---\n', NOTE_DEFAULTS)).toBe(true);
	});
});

describe('names of properties', () => {
	test.each(['Contact date', 'contact-date', 'contactDate', 'CONTACT_DATE'])(
		'%s is contact_date',
		name => {
			const [application] = aVault({
				'A.md': `type: interview\ncompany: Acme\n${name}: 2026-03-13`,
			}).records().applications;
			expect(application!.timeline.contactDate).toBe('2026-03-13');
		},
	);

	test('an empty property yields to an alias that is filled', () => {
		const [application] = aVault({
			'A.md': 'type: interview\ncompany: Acme\ndate:\nwhen: 2026-03-02T10:00',
		}).records().applications;
		expect(isoOfWhen(application!.interviews[0]!.date!, NEW_YORK)).toBe(
			'2026-03-02T10:00:00-05:00',
		);
	});

	test('the settings can map any name', () => {
		const [application] = aVault(
			{ 'A.md': 'type: interview\ncompany: Acme\nhear by: 2026-03-13' },
			{ ...NOTE_DEFAULTS, properties: { contact_date: 'Hear by' } },
		).records().applications;
		expect(application!.timeline.contactDate).toBe('2026-03-13');
	});
});

describe('which application an interview belongs to', () => {
	test('the one that it links', () => {
		expect(
			companies({
				'Apps/Acme.md': 'type: application\ncompany: Acme\nposition: Engineer',
				'I.md': 'type: interview\ncompany: ACME Inc\napplication: "[[Acme]]"',
			}),
		).toEqual([{ company: 'Acme', position: 'Engineer', implied: false, interviews: ['I.md'] }]);
	});

	test('that of the same company and position, case and spaces aside', () => {
		expect(
			companies({
				'Acme.md': 'type: application\ncompany: Acme Corp\nposition: Data Engineer',
				'I.md': 'type: interview\ncompany: acme  corp\nrole: data engineer',
			}),
		).toMatchObject([{ implied: false, interviews: ['I.md'] }]);
	});

	test('the only one of the company where no position is named, and an implied one where there are two', () => {
		expect(
			companies({
				'A.md': 'type: application\ncompany: Acme\nposition: Engineer',
				'I.md': 'type: interview\ncompany: Acme',
			}),
		).toHaveLength(1);
		expect(
			companies({
				'A.md': 'type: application\ncompany: Acme\nposition: Engineer',
				'B.md': 'type: application\ncompany: Acme\nposition: Analyst',
				'I.md': 'type: interview\ncompany: Acme',
			}),
		).toHaveLength(3);
	});

	test('an implied one together with its like', () => {
		expect(
			companies({
				'I.md': 'type: interview\ncompany: Acme\nposition: Engineer\ndate: 2026-03-02',
				'J.md': 'type: interview\ncompany: acme\nposition: engineer\ndate: 2026-03-09',
			}),
		).toEqual([
			{ company: 'Acme', position: 'Engineer', implied: true, interviews: ['I.md', 'J.md'] },
		]);
	});

	test('none, where it is a talk for its own sake', () => {
		const records = aVault({
			'I.md': 'type: interview\ncompany: Acme\ninteraction: Networking event\ndate: 2026-03-02',
		}).records();
		expect(records.applications).toEqual([]);
		expect(records.unattached).toHaveLength(1);
	});
});

describe('facts that several notes state', () => {
	test('of promised days the latest, of outcomes an ending, of the rest the application note', () => {
		const [application] = aVault({
			'Acme.md':
				'type: application\ncompany: Acme\noutcome: waiting\ncontact_date: 2026-03-10\ncandidates: 5',
			'I.md':
				'type: interview\ncompany: Acme\ndate: 2026-03-02\ncontact_date: 2026-03-13\ncandidates: 7\nstatus: Rejected\noutcome_date: 2026-03-12',
		}).records().applications;
		expect(application).toMatchObject({
			outcome: 'rejected',
			outcomeDate: '2026-03-12',
			timeline: { candidates: '5', contactDate: '2026-03-13' },
			contactPromise: { day: '2026-03-13', statedBy: { path: 'I.md' } },
		});
	});

	test('a sent decline is an outcome from that day', () => {
		const [application] = aVault({
			'Acme.md': 'type: application\ncompany: Acme\noutcome: offer',
			'L.md':
				'type: letter\nkind: offer-decline\napplication: "[[Acme]]"\nstatus: sent\nsent: 2026-03-12T09:00',
		}).records().applications;
		expect(application).toMatchObject({ outcome: 'declined', outcomeDate: '2026-03-12' });
	});
});

describe('people', () => {
	test('a note linked as a contact is read as one, whatever it says of itself', () => {
		const [application] = aVault({
			'I.md':
				'type: interview\ncompany: Acme\npeople: ["[[Jane Smith]]", "Ken Ito, CTO <ken@acme.example>"]',
			'People/Jane Smith.md': 'Role: VP Engineering\nemail: jane@acme.example',
		}).records().applications;
		expect(application!.contacts).toMatchObject([
			{
				name: 'Jane Smith',
				title: 'VP Engineering',
				email: 'jane@acme.example',
				path: 'People/Jane Smith.md',
			},
			{ name: 'Ken Ito', title: 'CTO', email: 'ken@acme.example' },
		]);
	});

	test('what is still wanted of them and of the search', () => {
		const [application] = aVault({
			'I.md': 'type: interview\ncompany: Acme\npeople: [Jane Smith]',
		}).records().applications;
		expect(missingOf(application!)).toEqual([
			{ property: 'title', of: 'Jane Smith' },
			{ property: 'preferred_contact', of: 'Jane Smith' },
			{ property: 'address', of: 'Jane Smith' },
			{ property: 'timeline' },
			{ property: 'salary_range' },
			{ property: 'benefits' },
		]);
	});
});

describe('identity', () => {
	const id = applicationIdOf('Acme', 'Engineer');

	test('is the same before and after a note is written for an implied application', () => {
		const implied = aVault({
			'I.md': 'type: interview\ncompany: Acme\nposition: Engineer',
		}).records().applications[0]!;
		const noted = aVault({
			'I.md': 'type: interview\ncompany: Acme\nposition: Engineer',
			'Acme.md': 'type: application\ncompany: acme\nposition: engineer',
		}).records().applications[0]!;
		expect([implied.id, noted.id]).toEqual([id, id]);
	});

	test('case 4: of a copied note is its own, and a problem names the original', () => {
		const original = aVault({ 'I.md': 'type: interview\ncompany: Acme' })
			.records()
			.ids.get('I.md')!;
		const vault = aVault({
			'I.md': `type: interview\ncompany: Acme\nfollow_up_id: ${original}`,
			'A copy.md': `type: interview\ncompany: Acme\nfollow_up_id: ${original}`,
		});
		expect(vault.records().ids.get('I.md')).toBe(original);
		expect(vault.records().ids.get('A copy.md')).not.toBe(original);
		expect(vault.problems()).toMatchObject([
			{ path: 'A copy.md', line: 4, property: 'follow_up_id' },
		]);
	});

	test('case 28: a note that is half written may hide a record that is in no other, and none else', () => {
		const half = '---\ntype: interview\ncompany: Bolt';
		const whole = aVault({ 'I.md': 'type: interview\ncompany: Acme\nposition: Engineer' }),
			part = aVault({ 'I.md': 'type: interview\ncompany: Acme\nposition: Engineer', 'J.md': half });
		const known = whole.records().ids.get('I.md')!;
		expect([
			whole.mayHide('bolt.interview'),
			part.mayHide('bolt.interview'),
			part.mayHide(`${known}.interview`),
			part.mayHide(`${id}.contact-date`),
		]).toEqual([false, true, false, false]);
	});

	test('case 2: survives a rename once it is written, though a new note takes the old path', () => {
		const written = aVault({ 'I.md': 'type: interview\ncompany: Acme' }).records().ids.get('I.md')!;
		const ids = aVault({
			'Renamed.md': `type: interview\ncompany: Acme\nfollow_up_id: ${written}`,
			'I.md': 'type: interview\ncompany: Bolt',
		}).records().ids;
		expect(ids.get('Renamed.md')).toBe(written);
		expect(ids.get('I.md')).not.toBe(written);
	});

	test.each([
		['Jane Smith', 'jane-smith'],
		['  José  Núñez ', 'jose-nunez'],
		['O’Neil, Anne-Marie', 'o-neil-anne-marie'],
	])('“%s” is %s in an id', (name, part) => expect(idPart(name)).toBe(part));
	test('names of other letters differ in an id', () =>
		expect(new Set(['李娜', '李明', 'Ольга', ''].map(idPart)).size).toBe(4));
});

describe('problems', () => {
	test.each([
		['date: 03.04.2026', 'date', 3, '03.04.2026'],
		['date: next Friday', 'date', 3, 'next Friday'],
		['date: 2026-02-30', 'date', 3, '2026-02-30'],
		['date: {{date}}', 'date', 3, '{{date}}'],
		['outcome: sunny', 'outcome', 3, 'sunny'],
		['duration: -5', 'duration', 3, '-5'],
		['time_zone: Mars/Olympus', 'time_zone', 3, 'Mars/Olympus'],
		['heard_back: soon', 'heard_back', 3, 'soon'],
	])('%s', (line, property, _at, value) => {
		const vault = aVault({ 'I.md': `type: interview\n${line}\ncompany: Acme` });
		expect(vault.problems()).toMatchObject([{ path: 'I.md', line: 3, property, value }]);
		expect(vault.records().applications).toHaveLength(1);
	});

	test('of a key given twice the last stands; an unclosed fence that names a kind is no record', () => {
		const twice = aVault({ 'I.md': 'type: interview\ncompany: Acme\ncompany: Bolt' });
		expect(twice.records().applications).toMatchObject([{ company: 'Bolt' }]);
		expect(twice.problems()).toMatchObject([{ line: 4, property: 'company' }]);
		expect(twice.isWritable('I.md')).toBe(false);
		const unclosed = aVault({ 'I.md': '---\ntype: interview\ncompany: Acme\n\nIt went well.' });
		expect(unclosed.records().applications).toEqual([]);
		expect(unclosed.problems()).toHaveLength(1);
	});

	test('an interview after the end asks whether a new application began', () => {
		const vault = aVault({
			'Acme.md': 'type: application\ncompany: Acme\noutcome: rejected\noutcome_date: 2026-03-06',
			'I.md': 'type: interview\ncompany: Acme\ndate: 2026-04-01',
		});
		expect(vault.problems()).toMatchObject([{ path: 'I.md', line: 4, property: 'date' }]);
	});
});
