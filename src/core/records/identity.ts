import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { normalizeWords } from '../notes/property-name';
import { remember } from '../remember';

const ALPHABET = '0123456789abcdefghijklmnopqrstuv';

/** 16 characters of `[0-9a-v]` (base32hex, RFC 4648) that stand for the texts: the same on every device. */
export function shortHash(...texts: readonly string[]): string {
	const bytes = sha256(utf8ToBytes(texts.join('\n')));
	let characters = '';
	let left = 0;
	let bits = 0;
	for (const byte of bytes.subarray(0, 10)) {
		left = (left << 8) | byte;
		bits += 8;
		while (bits >= 5) {
			bits -= 5;
			characters += ALPHABET[(left >> bits) & 31]!;
		}
		left &= (1 << bits) - 1;
	}
	return characters;
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

/** A note that has, or could have, an identity written into it. */
export interface NoteWithId {
	readonly path: string;
	/** The `follow_up_id` that is written. */
	readonly written?: string | undefined;
	/** The id that the note's path, or company and position, give. */
	readonly derived: string;
	/** The id that it gets if the other one turns out to belong to another note. */
	readonly own: string;
}

/**
 * The identity of each note. Of several that carry one id the original is the note from which it derives,
 * else the first by path. Every other one uses its own, and `copies` says whose id it carries.
 */
export function assignIds(notes: readonly NoteWithId[]): {
	readonly ids: ReadonlyMap<string, string>;
	readonly copies: readonly { readonly path: string; readonly original: string }[];
} {
	const claims = new Map<string, NoteWithId[]>();
	for (const note of notes) {
		const id = note.written ?? note.derived;
		const claimants = claims.get(id);
		if (claimants) {
			claimants.push(note);
		} else {
			claims.set(id, [note]);
		}
	}
	const ids = new Map<string, string>();
	const copies: { path: string; original: string }[] = [];
	for (const [id, claimants] of claims) {
		const [original, ...others] = originalFirst(claimants, id);
		ids.set(original!.path, id);
		for (const other of others) {
			ids.set(other.path, other.own);
			if (other.written !== undefined) {
				copies.push({ path: other.path, original: original!.path });
			}
		}
	}
	return { ids, copies };
}

let lastIds: ReadonlyMap<string, string> = new Map();

/** The very same map as last time, if the ids are the same. */
export function sameIds(ids: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	const isSame =
		ids.size === lastIds.size && [...ids].every(([path, id]) => lastIds.get(path) === id);
	if (!isSame) {
		lastIds = ids;
	}
	return lastIds;
}

function originalFirst(claimants: readonly NoteWithId[], id: string): readonly NoteWithId[] {
	if (claimants.length === 1) {
		return claimants;
	}
	return [...claimants].sort(
		(a, b) =>
			Number(b.written === id) - Number(a.written === id) ||
			Number(b.derived === id) - Number(a.derived === id) ||
			(a.path < b.path ? -1 : 1),
	);
}
