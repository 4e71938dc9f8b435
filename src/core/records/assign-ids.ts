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
