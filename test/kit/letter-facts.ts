import { toDay, type Day } from '../../src/core/time/day';
import type { LetterFacts } from '../../src/core/letters/letter-facts';
import type { Sender } from '../../src/core/letters/letter-settings';
import { aContact } from './a-contact';
import { NEW_YORK, anInterview } from './an-interview';

export const SENDER: Sender = {
	name: 'Alex Doe',
	address: ['12 Elm Street', 'Springfield, OH 45501'],
	email: 'alex@doe.example',
	phone: '+1 937 555 0142',
	closing: '',
};

export const day = (text: string): Day => toDay(text)!;

/** What a letter is written from; the recipient is alone unless the test names more. */
export function letterFacts(given: Partial<LetterFacts> = {}): LetterFacts {
	const contact = given.contact ?? aContact();
	return {
		kind: 'thank-you',
		via: 'email',
		today: day('2026-11-24'),
		zone: NEW_YORK,
		contact,
		interview: anInterview(),
		sender: SENDER,
		language: 'en',
		recipients: [contact],
		...given,
	};
}
