import { bodyOf } from '../core/notes/frontmatter-block';
import type { Notes } from './ports';

/** A note before and after an action; without `before` the action created it. */
export interface NoteChange {
	readonly path: string;
	readonly before?: string;
	readonly after: string;
}

/** Notes that remember how each one was before its first change. */
export function recordingNotes<Recorded extends Pick<Notes, 'create' | 'edit'>>(
	notes: Recorded,
	changes: Map<string, NoteChange>,
): Recorded {
	return {
		...notes,
		create: async (path, text) => {
			const created = await notes.create(path, text);
			if (created) {
				changes.set(path, { path, after: text });
			}
			return created;
		},
		edit: async (path, change) => {
			let before = '';
			let after = '';
			const written = await notes.edit(path, text => {
				const next = change(text);
				if (next !== text) {
					before = text;
					after = next;
				}
				return next;
			});
			if (written) {
				const first = changes.get(path);
				changes.set(path, first ? { ...first, after } : { path, before, after });
			}
			return written;
		},
	};
}

/**
 * The note's text with the change taken back: byte for byte if nothing else
 * changed, else with today's body under the earlier properties. Undefined if
 * the properties were changed since.
 */
export function revertedText(text: string, before: string, after: string): string | undefined {
	if (text === after) {
		return before;
	}
	if (withoutCarriageReturns(text) === withoutCarriageReturns(after)) {
		return withLineEndingsOf(text, before);
	}
	const body = bodyOf(text);
	const properties = text.slice(0, text.length - body.length);
	const changedProperties = after.slice(0, after.length - bodyOf(after).length);
	if (withoutCarriageReturns(properties) !== withoutCarriageReturns(changedProperties)) {
		return undefined;
	}
	const earlierProperties = before.slice(0, before.length - bodyOf(before).length);
	return withLineEndingsOf(text, earlierProperties) + body;
}

function withoutCarriageReturns(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}

/** An editor works with \n only; the file may have \r\n. */
function withLineEndingsOf(model: string, text: string): string {
	const plain = withoutCarriageReturns(text);
	if (model.includes('\r\n')) {
		return plain.replaceAll('\n', '\r\n');
	}
	return plain;
}
