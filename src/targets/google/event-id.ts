import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const BASE32HEX = '0123456789abcdefghijklmnopqrstuv';
const LENGTH = 32;

/**
 * The event's id, derived, so that a lost answer or a second device finds it used (409) instead of making another.
 * In the alphabet that Google takes: https://developers.google.com/workspace/calendar/api/v3/reference/events (`id`).
 * `vaultId` is given where another vault uses the first one.
 */
export function eventIdOf(source: string, vaultId = ''): string {
	const hash = sha256(utf8ToBytes(vaultId === '' ? source : `${vaultId}\n${source}`));
	return `ifu${[...hash.subarray(0, LENGTH)].map(byte => BASE32HEX[byte % 32]).join('')}`;
}
