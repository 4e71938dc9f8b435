import { uidOf } from '../../core/calendar/event-of';
import { shortHash } from '../../core/records/identity';

/** What one event is called in a calendar. */
export interface ObjectName {
	readonly uid: string;
	/** The last part of its address. */
	readonly file: string;
}

const UID_END = uidOf('');

/** The name that every device gives it, then the one for where another vault's event has that already. */
export function objectNamesOf(source: string, uid: string, vaultId: string): readonly ObjectName[] {
	const own = shortHash(vaultId, source);
	return [
		{ uid, file: `ifu-${shortHash(source)}.ics` },
		{ uid: uidOf(`${source}.${markOf(source, vaultId)}`), file: `ifu-${own}.ics` },
	];
}

function markOf(source: string, vaultId: string): string {
	return shortHash(vaultId, source).slice(0, 6);
}

/** The source of an event without metadata, by either of its UIDs. Undefined where it isn't ours. */
export function sourceOfUid(uid: string, vaultId: string): string | undefined {
	if (!uid.endsWith(UID_END) || uid === UID_END) {
		return undefined;
	}
	const named = uid.slice(0, -UID_END.length);
	const marked = named.lastIndexOf('.');
	const source = named.slice(0, Math.max(marked, 0));
	if (source !== '' && named.slice(marked + 1) === markOf(source, vaultId)) {
		return source;
	}
	return named;
}
