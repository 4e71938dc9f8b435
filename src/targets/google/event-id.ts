import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const BASE32HEX = '0123456789abcdefghijklmnopqrstuv';
const LENGTH = 32;
const PREFIX = 'ifu';

/**
 * The event's id, derived, so that a lost answer or a second device finds it used (409) instead of making another.
 * In the alphabet that Google takes: https://developers.google.com/workspace/calendar/api/v3/reference/events (`id`).
 * `apart` is given where that id cannot serve: the vault's own id where another vault uses it, the id itself where its event cannot be brought back.
 */
export function eventIdOf(source: string, apart = ''): string {
	const hash = sha256(utf8ToBytes(apart === '' ? source : `${apart}\n${source}`));
	return `${PREFIX}${[...hash.subarray(0, LENGTH)].map(byte => BASE32HEX[byte % 32]).join('')}`;
}

/** Whether we made the id. Google's own, as of a copy that the person makes of an event, begin otherwise. */
export function isOurId(id: string): boolean {
	return id.startsWith(PREFIX) && id.length === PREFIX.length + LENGTH;
}
