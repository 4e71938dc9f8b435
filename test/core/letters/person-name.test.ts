import { expect, test } from 'vitest';
import { personName } from '../../../src/core/letters/person-name';

test.each([
	['Jane Smith', { first: 'Jane', last: 'Smith' }],
	['  Jane   Q.  Smith ', { first: 'Jane', last: 'Smith' }],
	['Smith, Jane', { first: 'Jane', last: 'Smith' }],
	['Dr. Jane Smith', { form: 'Dr.', first: 'Jane', last: 'Smith' }],
	[
		'Frau Prof. Dr. Katrin von der Heide',
		{ form: 'Frau Prof. Dr.', first: 'Katrin', last: 'von der Heide' },
	],
	['Ms. Smith', { form: 'Ms.', last: 'Smith' }],
	['Jane van der Berg', { first: 'Jane', last: 'van der Berg' }],
	['Martin Luther King Jr.', { first: 'Martin', last: 'King' }],
	['Jane Smith, PhD', { first: 'Jane', last: 'Smith' }],
	['Jane', { first: 'Jane' }],
	['Zoë Müller-Lüdenscheidt', { first: 'Zoë', last: 'Müller-Lüdenscheidt' }],
	['Drew Barrymore', { first: 'Drew', last: 'Barrymore' }],
	['', {}],
	['   ', {}],
])('%j', (name, parts) => expect(personName(name)).toEqual(parts));

test('nobody', () => expect(personName(undefined)).toEqual({}));
