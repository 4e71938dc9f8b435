import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { WebResponse, WebRequest } from '../../actions/ports';

/** The calendar as it is handed out. */
export interface Published {
	/** `127.0.0.1:PORT`, the one host that it answers to. */
	readonly host: string;
	/** The secret path, with its slash. */
	readonly path: string;
	readonly text: string;
	/** Strong (RFC 9110, 8.8.3), in its quotes. */
	readonly etag: string;
}

const METHODS = ['GET', 'HEAD'];
/** No page of another site may embed what is answered, and none may guess what it is. */
const ALWAYS = {
	'x-content-type-options': 'nosniff',
	'cross-origin-resource-policy': 'same-origin',
	'referrer-policy': 'no-referrer',
};

/**
 * Answers a calendar program. Another host (421) is a page that points its own name at this computer, a browser that comes
 * from a page (403) reads for a stranger, and a wrong path (404) learns nothing, not even which methods there are.
 */
export function respondToSubscriber(
	{ method, target, headers }: WebRequest,
	{ host, path, text, etag }: Published,
): WebResponse {
	if (headers['host'] !== host) {
		return nothing(421);
	}
	if (headers['origin'] !== undefined || !['none', undefined].includes(headers['sec-fetch-site'])) {
		return nothing(403);
	}
	if (!sameSecret(target, path)) {
		return nothing(404);
	}
	if (!METHODS.includes(method)) {
		return nothing(405, { allow: METHODS.join(', ') });
	}
	const about = { ...ALWAYS, etag, 'cache-control': 'private, no-cache' };
	if (isKnown(headers['if-none-match'], etag)) {
		return { status: 304, headers: about, body: '' };
	}
	return {
		status: 200,
		headers: { ...about, 'content-type': 'text/calendar; charset=utf-8' },
		body: text,
	};
}

export function etagOf(text: string): string {
	return `"${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32)}"`;
}

function nothing(status: number, more: Readonly<Record<string, string>> = {}): WebResponse {
	return { status, headers: { ...ALWAYS, 'cache-control': 'no-store', ...more }, body: '' };
}

/** RFC 9110, 13.1.2: a list of tags that are compared weakly, or any. */
function isKnown(given: string | undefined, etag: string): boolean {
	return (
		given !== undefined &&
		given
			.split(',')
			.map(tag => tag.trim().replace(/^W\//, ''))
			.some(tag => tag === etag || tag === '*')
	);
}

/** Takes as long whatever was guessed: hashes are compared, and all of them. */
function sameSecret(guess: string, secret: string): boolean {
	const [a, b] = [guess, secret].map(text => sha256(utf8ToBytes(text)));
	return a!.reduce((different, byte, at) => different | (byte ^ b![at]!), 0) === 0;
}
