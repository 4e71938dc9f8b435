import { expect, test } from 'vitest';
import { aVault } from '../../kit/a-vault';

const PEOPLE = {
	'People/Strand, Helen.md': 'type: person\ncompany: Acme\npronouns: she/her\nknow_from: a fair',
	'People/Jo Marsh.md': 'type: person\ncompany: Acme\nrole: CTO',
};

test.each<[string, readonly string[]]>([
	['Helen Strand and the new recruiter', ['Helen Strand', 'the new recruiter']],
	['the new recruiter & Jo Marsh', ['the new recruiter', 'Jo Marsh']],
	['jo marsh, bob', ['Jo Marsh', 'bob']],
	['Lea Mann, Jo Marsh', ['Lea Mann', 'Jo Marsh']],
	['Jo Marsh, Bob', ['Jo Marsh', 'Bob']],
	['Jo Marsh, Head of Data', ['Jo Marsh']],
	['Jo Marsh, CTO and Helen Strand', ['Jo Marsh', 'Helen Strand']],
	['research and development', ['research and development']],
	['Bob Smith, CTO', ['Bob Smith']],
	['Jo Marsh (she/her)', ['Jo Marsh']],
])('%j are these people beside their notes', (typed, names) => {
	const notes = {
		...PEOPLE,
		'I.md': `type: interview\ncompany: Acme\ndate: 2026-03-02\nwith: ${JSON.stringify(typed)}`,
	};
	const [application] = aVault(notes).records().applications;
	expect(application!.interviews[0]!.contacts.map(({ name }) => name)).toEqual(names);
});

test('a contact says their pronouns and where they are known from, and neither is in the name', () => {
	const [helen] = aVault(PEOPLE)
		.records()
		.contacts.filter(({ name }) => name === 'Helen Strand');
	expect(helen).toMatchObject({ pronouns: 'she/her', knowFrom: 'a fair' });
});
