import { describe, expect, test } from 'vitest';
import { emlOf, type EmlLetter } from '../../../src/core/letters/eml';
import type { Instant } from '../../../src/core/time/instant';

const LETTER: EmlLetter = {
	from: { name: 'Nora Berg', email: 'nora@berg.example' },
	to: { name: 'Jane Smith', email: 'jane@acme.example' },
	subject: 'Thank you',
	body: 'Dear Jane,\n\nThank you.\n\nNora',
	at: Date.parse('2026-11-24T09:00:00Z') as Instant,
	id: 'Letters/2026-11-24 Thank-you - Jane Smith.md',
};

/** Headers by name, unfolded and with encoded words decoded as a mail program would (RFC 5322, RFC 2047). */
function read(text: string): { headers: Record<string, string>; lines: string[]; body: string } {
	const [head = '', ...rest] = text.split('\r\n\r\n');
	const lines = head.split('\r\n');
	const unfolded = head.replace(/\r\n (?=\S)/g, ' ').replace(/\?= (?==\?)/g, '?=');
	const decoded = unfolded.replace(/(?:=\?UTF-8\?B\?[\w+/=]+\?=)+/g, words =>
		[...words.matchAll(/\?B\?([^?]+)\?=/g)]
			.map(([, base64]) => Buffer.from(base64!, 'base64').toString('utf8'))
			.join(''),
	);
	const headers = Object.fromEntries(
		decoded
			.split('\r\n')
			.map(line => [line.slice(0, line.indexOf(':')), line.replace(/^[^:]*: /, '')]),
	);
	return { headers, lines, body: rest.join('\r\n\r\n') };
}

test('a plain letter stays readable', () => {
	const { headers } = read(emlOf(LETTER));
	expect(headers).toEqual({
		Date: 'Tue, 24 Nov 2026 09:00:00 +0000',
		From: 'Nora Berg <nora@berg.example>',
		To: 'Jane Smith <jane@acme.example>',
		'Message-ID': '<0Thank-you-20--20Jane-20Smith-md@interview-follow-up.invalid>',
		Subject: 'Thank you',
		'MIME-Version': '1.0',
		'X-Unsent': '1',
		'Content-Type': 'text/plain; charset=UTF-8',
		'Content-Transfer-Encoding': 'base64',
	});
});

describe.each([
	['umlauts and ß', 'Gespräch in Köln über Größe'],
	['emoji', 'Thanks 🙂👩‍👩‍👧'],
	[
		'a long text',
		'Thank you for the interview about the position of Data Engineer '.repeat(6).trim(),
	],
	['long and not Latin', '面接のお礼'.repeat(40)],
	['signs that end a header or a name', 'A "quoted", <odd>; name @ (here): x, y.'],
	['something that looks encoded', '=?UTF-8?B?SGk=?='],
	['line breaks', 'Thank you\r\nBcc: everybody@acme.example'],
])('%s', (_, text) => {
	const said = text.replace(/\s+/g, ' ');
	const message = emlOf({
		...LETTER,
		subject: text,
		to: { name: text, email: 'jane@acme.example' },
	});
	const { headers, lines } = read(message);

	test('comes back from subject and name', () => {
		expect(headers['Subject']).toBe(said);
		expect(headers['To']).toBe(`${said} <jane@acme.example>`);
		expect(headers).not.toHaveProperty('Bcc');
	});
	test('leaves lines of at most 78 ASCII characters, and encoded words of at most 75', () => {
		expect(lines.filter(line => line.length > 78 || !/^[ -~]+$/.test(line))).toEqual([]);
		const words = lines.flatMap(line => line.match(/=\?\S+\?=/g) ?? []);
		expect(words.filter(word => word.length > 75)).toEqual([]);
	});
});

test.each(['', 'a', 'ab', 'abc', 'Grüße 🙂', '\ud800 alone', 'A line.\n'.repeat(5000)])(
	'the text comes back in lines of at most 76 characters',
	text => {
		const { body } = read(emlOf({ ...LETTER, body: text }));
		expect(body.split('\r\n').every(line => line.length <= 76)).toBe(true);
		const sent = text.replace(/\n/g, '\r\n').replace('\ud800', '\ufffd');
		expect(Buffer.from(body, 'base64').toString('utf8')).toBe(sent);
	},
);

test('somebody without a name or nobody at all', () => {
	expect(read(emlOf({ ...LETTER, to: { name: '', email: 'a@b.example' } })).headers['To']).toBe(
		'<a@b.example>',
	);
	expect(read(emlOf({ ...LETTER, to: undefined })).headers).not.toHaveProperty('To');
});
