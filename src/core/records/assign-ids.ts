/** A note that has, or could have, an identity written into it. */
export interface NoteWithId {
	readonly path: string;
	/** The `follow_up_id` that is written. */
	readonly written?: string | undefined;
	/** The id that the note's path, or company and position, give. */
	readonly derived: string;
	/** The id of its own where the other turns out to be somebody else's. */
	readonly own: string;
}

/**
 * The identity of each note. Of several that carry one id the original is the note from which it derives,
 * else the first by path; every other uses its own, and is told whose it carries.
 */
export function assignIds(notes: readonly NoteWithId[]): {
	readonly ids: ReadonlyMap<string, string>;
	readonly copies: readonly { readonly path: string; readonly original: string }[];
} {
	const claims = new Map<string, NoteWithId[]>();
	for (const note of notes) {
		claims.set(note.written ?? note.derived, [
			...(claims.get(note.written ?? note.derived) ?? []),
			note,
		]);
	}
	const ids = new Map<string, string>();
	const copies: { path: string; original: string }[] = [];
	for (const [id, claimants] of claims) {
		const inOrder = [...claimants].sort(
			(a, b) =>
				Number(b.written === id) - Number(a.written === id) ||
				Number(b.derived === id) - Number(a.derived === id) ||
				(a.path < b.path ? -1 : 1),
		);
		const [original, ...others] = inOrder;
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
