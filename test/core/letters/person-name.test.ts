import { expect, test } from 'vitest';
import { personName } from '../../../src/core/letters/salutation';

test.each([
	['Jane Smith', { first: 'Jane', last: 'Smith', full: 'Jane Smith' }],
	['  Jane   Q.  Smith ', { first: 'Jane', last: 'Smith', full: 'Jane Q. Smith' }],
	['Smith, Jane', { first: 'Jane', last: 'Smith', full: 'Jane Smith' }],
	['Strand, Helen', { first: 'Helen', last: 'Strand', full: 'Helen Strand' }],
	['Dr. Jane Smith', { form: 'Dr.', first: 'Jane', last: 'Smith', full: 'Jane Smith' }],
	[
		'Frau Prof. Dr. Katrin von der Heide',
		{
			form: 'Frau Prof. Dr.',
			first: 'Katrin',
			last: 'von der Heide',
			full: 'Katrin von der Heide',
		},
	],
	['Ms. Smith', { form: 'Ms.', last: 'Smith', full: 'Smith' }],
	['Jane van der Berg', { first: 'Jane', last: 'van der Berg', full: 'Jane van der Berg' }],
	['Martin Luther King Jr.', { first: 'Martin', last: 'King', full: 'Martin Luther King' }],
	['Jane Smith, PhD', { first: 'Jane', last: 'Smith', full: 'Jane Smith' }],
	['Jane Smith, VP Engineering', { first: 'Jane', last: 'Smith', full: 'Jane Smith' }],
	['@Dana Whitlock', { first: 'Dana', last: 'Whitlock', full: 'Dana Whitlock' }],
	['Omar Reyes (Larkspur)', { first: 'Omar', last: 'Reyes', full: 'Omar Reyes' }],
	['Ms. Iris Nott (she/her), CTO', { form: 'Ms.', first: 'Iris', last: 'Nott', full: 'Iris Nott' }],
	['MARY JONES', { first: 'Mary', last: 'Jones', full: 'Mary Jones' }],
	['JP Morgan', { first: 'JP', last: 'Morgan', full: 'JP Morgan' }],
	['Sir Ian McKellen', { form: 'Sir', first: 'Ian', last: 'McKellen', full: 'Ian McKellen' }],
	['Jane', { first: 'Jane', full: 'Jane' }],
	[
		'Zoë Müller-Lüdenscheidt',
		{ first: 'Zoë', last: 'Müller-Lüdenscheidt', full: 'Zoë Müller-Lüdenscheidt' },
	],
	['Drew Barrymore', { first: 'Drew', last: 'Barrymore', full: 'Drew Barrymore' }],
	['', {}],
	['   ', {}],
])('%j', (name, parts) => expect(personName(name)).toEqual(parts));

test('nobody', () => expect(personName(undefined)).toEqual({}));
