import { expect, test } from 'vitest';
import { channelOf, viaOf } from '../../../src/core/letters/channel';
import { letterKind } from '../../../src/core/letters/kinds';
import type { Contact } from '../../../src/core/records/contact';

test.each<[Partial<Contact> | undefined, string, string]>([
	[{ preferredContact: 'mail', email: 'x@y.example' }, 'mail', 'mail'],
	[{ preferredContact: 'email' }, 'email', 'email'],
	[{ preferredContact: 'phone' }, 'phone', 'phone'],
	[{ preferredContact: 'linkedin' }, 'email', 'LinkedIn'],
	[{ preferredContact: 'other' }, 'email', 'other'],
	[{ email: 'x@y.example' }, 'email', 'email'],
	[{}, 'mail', 'mail'],
	[undefined, 'mail', 'mail'],
])('%j', (given, channel, via) => {
	const contact = given && { name: 'Jane Smith', address: [], ...given };
	expect(channelOf(contact)).toBe(channel);
	expect(viaOf(contact)).toBe(via);
});

test('how applications are screened is asked by phone, whatever somebody prefers', () => {
	expect(
		channelOf(
			{ name: 'Jane Smith', address: [], preferredContact: 'mail' },
			letterKind('screening-inquiry'),
		),
	).toBe('phone');
});
