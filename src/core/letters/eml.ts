import type { Instant } from '../time/instant';

interface Mailbox {
	readonly name: string;
	readonly email: string;
}

/** What an `.eml` file is made from. Nothing is attached: the person does that in their mail program. */
export interface EmlLetter {
	readonly from: Mailbox;
	readonly to?: Mailbox | undefined;
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
/** A plain header of that length fits in a line of 78 characters with its name (RFC 5322). */
const MAX_PLAIN = 60;
const BASE64_LINE = /.{1,76}/g;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The letter as an unsent message (RFC 5322) that mail programs open as a draft, with CRLF line ends. */
export function emlOf({ from, to, subject, body, at, id }: EmlLetter): string {
	const headers = [
		`Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
		`From: ${mailbox(from)}`,
		...(to ? [`To: ${mailbox(to)}`] : []),
		`Message-ID: <${messageId(id)}@interview-follow-up.invalid>`,
		`Subject: ${encodedWords(withoutControls(subject))}`,
		'MIME-Version: 1.0',
		'X-Unsent: 1',
		'Content-Type: text/plain; charset=UTF-8',
		'Content-Transfer-Encoding: base64',
	];
	const text = base64Of(body.replace(/\r\n?|\n/g, '\r\n'));
	return [...headers, '', ...(text.match(BASE64_LINE) ?? []), ''].join('\r\n');
}

function mailbox({ name, email }: Mailbox): string {
	const address = `<${email.replace(/[\s<>,;"\p{Cc}]/gu, '')}>`;
	const named = withoutControls(name);
	if (named === '') {
		return address;
	}
	return `${encodedWords(named)}\r\n ${address}`;
}

/** Text in a header: as it is if it's plain, else in encoded words of at most 75 characters, one per line. */
function encodedWords(text: string): string {
	if (/^[A-Za-z0-9 !'-]*$/.test(text) && text.length <= MAX_PLAIN) {
		return text;
	}
	const words: string[] = [];
	let word = '';
	for (const character of text) {
		if (utf8Of(word + character).length > MAX_ENCODED_BYTES) {
			words.push(word);
			word = '';
		}
		word += character;
	}
	return [...words, word].map(part => `=?UTF-8?B?${base64Of(part)}?=`).join('\r\n ');
}

/** The bytes of a text in UTF-8; half a surrogate pair becomes the replacement character. */
function utf8Of(text: string): readonly number[] {
	const escaped = encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
	const units = escaped.match(/%..|./g) ?? [];
	return units.map(unit =>
		unit.length > 1 ? Number.parseInt(unit.slice(1), 16) : unit.charCodeAt(0),
	);
}

function base64Of(text: string): string {
	const bytes = utf8Of(text);
	let encoded = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
		const bits = (first << 16) | (second << 8) | third;
		const digits = [18, 12, 6, 0].map(shift => BASE64.charAt((bits >> shift) & 63));
		const count = Math.min(bytes.length - at, 3) + 1;
		encoded += digits.slice(0, count).join('').padEnd(4, '=');
	}
	return encoded;
}

/** No line break or control character may end a header early. */
function withoutControls(text: string): string {
	return text
		.replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

function messageId(path: string): string {
	return encodeURIComponent(path.replace(/\p{Cs}/gu, ''))
		.replace(/[^\w.-]/g, '-')
		.replace(/\.+/g, '-')
		.slice(-32);
}
