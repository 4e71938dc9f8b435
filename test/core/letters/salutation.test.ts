import { describe, expect, test } from 'vitest';
import { letterWords } from '../../../src/i18n/letters';
import { salutationOf } from '../../../src/core/letters/salutation';
import type { Contact } from '../../../src/core/records/contact';
import { letterFacts } from '../../kit/letter-facts';

function greeting(
	language: string,
	via: 'mail' | 'email',
	contact: Partial<Contact> | undefined,
): string {
	const { contact: _, ...facts } = letterFacts({ language, via });
	return salutationOf({
		facts: {
			...facts,
			...(contact && { contact: { name: 'Jane Smith', address: [], ...contact } }),
		},
		words: letterWords(language),
	});
}

describe('English', () => {
	test.each([
		[{ salutation: 'Ms.' }, 'Dear Ms. Smith'],
		[{ salutation: 'Dr.' }, 'Dear Dr. Smith'],
		[{}, 'Dear Jane Smith'],
		[undefined, 'Dear Hiring Team'],
		[{ salutation: 'Frau' }, 'Dear Ms. Smith'],
		[{ salutation: 'Mx.' }, 'Dear Mx. Smith'],
		[{ name: 'Dr. Jane Smith' }, 'Dear Dr. Smith'],
		[{ name: 'Jane', salutation: 'Ms.' }, 'Dear Ms. Jane'],
		[{ salutation: 'Dear Jane,' }, 'Dear Jane'],
		[{ name: 'People Team' }, 'Dear People Team'],
		[{ name: 'Prof. Dr. Katrin Vogel' }, 'Dear Professor Vogel'],
		[{ name: 'Dr. Katrin Vogel', salutation: 'Ms.' }, 'Dear Dr. Vogel'],
		[{ name: 'Katrin Vogel', salutation: 'Frau Dr.' }, 'Dear Dr. Vogel'],
		[{ salutation: 'Jane' }, 'Dear Jane'],
		[{ name: 'Sir Ian McKellen' }, 'Dear Sir Ian'],
		[{ name: 'Smith, Jane' }, 'Dear Jane Smith'],
		[{ name: 'MARY JONES', salutation: 'Ms' }, 'Dear Ms. Jones'],
		[{ name: '@Dana Whitlock (she/her), CTO' }, 'Dear Dana Whitlock'],
	])('%j', (contact, expected) => {
		expect(greeting('en', 'mail', contact)).toBe(`${expected}:`);
		expect(greeting('en', 'email', contact)).toBe(`${expected},`);
	});
});

describe('German', () => {
	test.each([
		[{ salutation: 'Frau' }, 'Sehr geehrte Frau Smith,'],
		[{ salutation: 'Herr' }, 'Sehr geehrter Herr Smith,'],
		[{ salutation: 'Herrn' }, 'Sehr geehrter Herr Smith,'],
		[{ salutation: 'Frau Dr.' }, 'Sehr geehrte Frau Dr. Smith,'],
		[{ salutation: 'Ms.' }, 'Sehr geehrte Frau Smith,'],
		[{ salutation: 'Mr' }, 'Sehr geehrter Herr Smith,'],
		[{ salutation: 'Mx.' }, 'Guten Tag Jane Smith,'],
		[{ salutation: 'Dr.' }, 'Guten Tag Dr. Jane Smith,'],
		[{}, 'Guten Tag Jane Smith,'],
		[undefined, 'Sehr geehrte Damen und Herren,'],
		[{ salutation: 'Liebe Jane' }, 'Liebe Jane,'],
		[{ name: 'Dr. Katrin Vogel', salutation: 'Frau' }, 'Sehr geehrte Frau Dr. Vogel,'],
		[{ name: 'Herr Prof. Dr. Jan Weber' }, 'Sehr geehrter Herr Prof. Dr. Weber,'],
		[{ name: 'Vogel, Katrin', salutation: 'Frau' }, 'Sehr geehrte Frau Vogel,'],
	])('%j', (contact, expected) => expect(greeting('de', 'mail', contact)).toBe(expected));
});

describe('British English', () => {
	test.each([
		[{ salutation: 'Ms.' }, 'Dear Ms Smith,'],
		[{ name: 'Dr. Jane Smith' }, 'Dear Dr Smith,'],
		[undefined, 'Dear Hiring Team,'],
	])('%j', (contact, expected) => {
		expect(greeting('en-GB', 'mail', contact)).toBe(expected);
		expect(greeting('en-AU', 'email', contact)).toBe(expected);
	});
});
