import { describe, expect, test } from 'vitest';
import { mailtoOf } from '../../../src/core/letters/mailto';

/** What a mail program makes of the address. */
function opened(url: string): {
	readonly to: string;
	readonly subject: string | null;
	readonly body: string | null;
	readonly fields: number;
} {
	const { pathname, search } = new URL(url);
	const fields = new URLSearchParams(search.replaceAll('+', '%2B')); // in mailto a plus is a plus
	return {
		to: decodeURIComponent(pathname),
		subject: fields.get('subject'),
		body: fields.get('body'),
		fields: [...fields].length,
	};
}

describe('mailto', () => {
	test.each([
		[
			'jane+jobs@acme.example',
			'Thank you & more? 100% #1',
			'Dear Ms. Smith,\n\nÜber 株式会社 👍 a+b=c',
		],
		['jane@acme.example?bcc=evil@example.com', 'A\nBcc: x', '&cc=evil@example.com'],
		['', 'Nobody', 'x'],
	])('%s reads back', (to, subject, body) => {
		const { url, whole } = mailtoOf({ to, subject, body });
		expect(whole).toBe(true);
		expect(url).toMatch(/^mailto:[\x21-\x7e]*$/);
		expect(opened(url)).toEqual({
			to,
			subject: subject.replace(/\s+/g, ' '),
			body: body.replaceAll('\n', '\r\n'),
			fields: 2,
		});
	});

	test('line breaks are as RFC 6068 has them, however the note has them', () =>
		expect(mailtoOf({ subject: '', body: 'a\r\nb\rc\nd' }).url).toContain(
			'body=a%0D%0Ab%0D%0Ac%0D%0Ad',
		));
	test('half a character does not throw', () =>
		expect(mailtoOf({ subject: '\ud800', body: '' }).url).toContain('%EF%BF%BD'));
	test('a letter that is too long is left to be pasted', () => {
		const { url, whole } = mailtoOf({
			to: 'jane@acme.example',
			subject: 'Hello',
			body: 'ü'.repeat(400),
		});
		expect(whole).toBe(false);
		expect(opened(url)).toMatchObject({ to: 'jane@acme.example', subject: 'Hello', body: null });
	});
});
