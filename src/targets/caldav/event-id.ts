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
		{ uid: uidOf(`${source}.${own.slice(0, 6)}`), file: `ifu-${own}.ics` },
	];
}

/** The source of an event without metadata, by its UID. Undefined where it isn't ours. */
export function sourceOfUid(uid: string): string | undefined {
	if (uid.endsWith(UID_END) && uid !== UID_END) {
		return uid.slice(0, -UID_END.length);
	}
	return undefined;
}
