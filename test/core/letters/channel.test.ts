import { expect, test } from 'vitest';
import { channelName, channelOf, toChannel } from '../../../src/core/letters/channel';
import { letterKind } from '../../../src/core/records/letter-kinds';
import type { Contact } from '../../../src/core/records/contact';

test.each<[Partial<Contact> | undefined, string, string]>([
	[{ preferredContact: 'mail', email: 'x@y.example' }, 'mail', 'mail'],
	[{ preferredContact: 'email' }, 'email', 'email'],
	[{ preferredContact: 'phone' }, 'phone', 'phone'],
	[{ preferredContact: 'linkedin' }, 'linkedin', 'LinkedIn'],
	[{ preferredContact: 'other' }, 'other', 'other'],
	[{ email: 'x@y.example' }, 'email', 'email'],
	[{ address: ['1 Main St'] }, 'mail', 'mail'],
	[{ address: ['1 Main St'], email: 'x@y.example' }, 'email', 'email'],
	[{ phone: '555 0100' }, 'email', 'email'],
	[{}, 'email', 'email'],
	[undefined, 'email', 'email'],
])('%j', (given, channel, name) => {
	const contact = given && { name: 'Jane Smith', address: [], ...given };
	expect(channelOf(contact)).toBe(channel);
	expect(channelName(channelOf(contact))).toBe(name);
});

test('how applications are screened is asked by phone, whatever somebody prefers', () => {
	expect(
		channelOf(
			{ name: 'Jane Smith', address: [], preferredContact: 'mail' },
			letterKind('screening-inquiry'),
		),
	).toBe('phone');
});

test.each([
	['LinkedIn', 'linkedin'],
	['E-Mail', 'email'],
	['letter', 'mail'],
	['Phone', 'phone'],
	['fax', undefined],
	[undefined, undefined],
])('%j typed as a channel is %s', (typed, channel) => expect(toChannel(typed)).toBe(channel));
