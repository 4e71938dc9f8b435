import type { Contact } from '../../src/core/records/contact';

/** A contact that is like any other but for what the test names. */
export function aContact(given: Partial<Contact> = {}): Contact {
	return {
		path: 'People/Jane Smith.md',
		name: 'Jane Smith',
		salutation: 'Ms.',
		title: 'VP Engineering',
		company: 'Acme',
		address: ['1 Foundry Road', 'Dayton, OH 45402'],
		email: 'jane@acme.example',
		phone: '+1 937 555 0199',
		preferredContact: 'email',
		...given,
	};
}
