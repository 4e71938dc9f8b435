import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { normalizeWords } from '../notes/property-name';
import { remember } from '../remember';

const ALPHABET = '0123456789abcdefghijklmnopqrstuv';

/** 16 characters of `[0-9a-v]` (base32hex, RFC 4648) that stand for the texts: the same on every device. */
export function shortHash(...texts: readonly string[]): string {
	const bytes = sha256(utf8ToBytes(texts.join('\n')));
	let bits = 0n;
	for (const byte of bytes.subarray(0, 10)) {
		bits = (bits << 8n) | BigInt(byte);
	}
	return Array.from(
		{ length: 16 },
		(_, i) => ALPHABET[Number((bits >> BigInt(75 - 5 * i)) & 31n)],
	).join('');
}

/** An interview's identity before one is written into its note. */
export function interviewIdOf(path: string): string {
	return shortHash('interview', path.normalize('NFC'));
}

/** An application's identity before one is written: of company and position, and of its path where another is alike. */
export function applicationIdOf(
	company: string,
	position: string | undefined,
	path?: string,
): string {
	const parts = [normalizeWords(company), normalizeWords(position ?? '')];
	if (path !== undefined) {
		parts.push(path.normalize('NFC'));
	}
	return remember(APPLICATION_IDS, parts.join('\n'), () => shortHash('application', ...parts));
}

const APPLICATION_IDS = new Map<string, string>();

/** A name as part of an id: lower-case ASCII words with hyphens; a name of other letters ends with a hash of its own. */
export function idPart(name: string): string {
	const plain = normalizeWords(name.normalize('NFKD').replace(/\p{M}/gu, '')).replaceAll(' ', '-');
	const ascii = plain
		.replace(/[^a-z0-9-]+/g, '')
		.replace(/-+/g, '-')
		.replace(/^-|-$/g, '');
	if (ascii === plain && ascii !== '') {
		return ascii;
	}
	return [ascii, shortHash(normalizeWords(name)).slice(0, 6)].filter(Boolean).join('-');
}
