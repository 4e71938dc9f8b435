import { createMimeMessage, type MIMEMessage } from 'mimetext/browser';
import type { Instant } from '../time/instant';

/** What an `.eml` file is made from. Nothing is attached: the person does that in their mail program. */
export interface EmlLetter {
	readonly from: { readonly name: string; readonly email: string };
	readonly to?: { readonly name: string; readonly email: string } | undefined;
	readonly subject: string;
	/** Lines separated by \n. */
	readonly body: string;
	/** When it was made. */
	readonly at: Instant;
	/** Makes the message id: the path of the letter's note. */
	readonly id: string;
}

/** Encoded words may have 75 characters with their frame (RFC 2047). */
const MAX_ENCODED_BYTES = 42;
const BASE64_LINE = /.{1,76}/g;

/** The letter as an unsent message (RFC 5322) that mail programs open as a draft, with CRLF line ends. */
export function emlOf({ from, to, subject, body, at, id }: EmlLetter): string {
	const message = createMimeMessage();
	const encode = (text: string): string => encodedWords(withoutControls(text), message);
	message.setSender({ addr: addressOnly(from.email), name: withoutControls(from.name) });
	if (to) {
		message.setRecipient({ addr: addressOnly(to.email), name: withoutControls(to.name) });
	}
	message.setSubject(withoutControls(subject));
	message.setHeader('Date', dateHeader(at));
	message.setHeader('Message-ID', `<${idOf(id)}@interview-follow-up.invalid>`);
	message.setHeader('X-Unsent', '1');
	for (const field of message.headers.fields) {
		if (field.name === 'Subject') {
			field.dump = value => encode(typeof value === 'string' ? value : '');
		}
	}
	shorten(message, encode);
	message.addMessage({
		contentType: 'text/plain',
		encoding: 'base64',
		data: (message.toBase64(body.replace(/\r\n?|\n/g, '\r\n')).match(BASE64_LINE) ?? []).join(
			'\r\n',
		),
	});
	return `${message.asRaw()}\r\n`;
}

/** Names in address headers, as encoded words of the length that the standard allows. */
function shorten(message: MIMEMessage, encode: (text: string) => string): void {
	for (const field of message.headers.fields) {
		if (field.name === 'From' || field.name === 'To') {
			field.dump = value => {
				const boxes = (Array.isArray(value) ? value : [value]) as { name: string; addr: string }[];
				return boxes
					.map(({ name, addr }) => (name === '' ? `<${addr}>` : `${encode(name)}\r\n <${addr}>`))
					.join(',\r\n ');
			};
		}
	}
}

/** Text in a header: as it is if it's plain, else in encoded words of at most 75 characters, one per line. */
function encodedWords(text: string, message: MIMEMessage): string {
	if (/^[A-Za-z0-9 .?!'-]*$/.test(text) && text.length <= 60 && !text.includes('=?')) {
		return text;
	}
	const words: string[] = [];
	let word = '';
	for (const character of text) {
		if (utf8Length(word + character) > MAX_ENCODED_BYTES) {
			words.push(word);
			word = '';
		}
		word += character;
	}
	return [...words, word].map(part => `=?utf-8?B?${message.toBase64(part)}?=`).join('\r\n ');
}

function utf8Length(text: string): number {
	return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/%../g, '-').length;
}

/** No line break or control character may end a header early. */
function withoutControls(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

function addressOnly(email: string): string {
	return email.replace(/[\s<>,;"\p{Cc}]/gu, '');
}

/** "Tue, 24 Nov 2026 09:00:00 +0000" */
function dateHeader(at: Instant): string {
	return new Date(at).toUTCString().replace('GMT', '+0000');
}

function idOf(path: string): string {
	return encodeURIComponent(path.replace(/\p{Cs}/gu, ''))
		.replace(/[^\w.-]/g, '-')
		.slice(-32);
}
