import { uidOf } from '../../core/calendar/event-of';
import { notePathOf } from '../../core/calendar/note-address';
import type { Instant } from '../../core/time/instant';
import type { Revision } from './render-event';

/** One VEVENT of our own as it stands in a calendar. */
export interface Block {
	/** As written, escapes and all: what `wireUid` gives. */
	readonly uid: string;
	readonly revision: Revision;
	/** DTSTART as written: a day, or a UTC moment. Blocks are ordered by it. */
	readonly start: string;
	readonly cancelled: boolean;
	/** All its lines, CRLF after each. */
	readonly text: string;
}

/** What every VEVENT that we write says exactly once. */
const REQUIRED = [
	'UID',
	'DTSTAMP',
	'SEQUENCE',
	'LAST-MODIFIED',
	'DTSTART',
	'DTEND',
	'STATUS',
] as const;

/** The block that the text is; undefined where it is damaged. */
export function readBlock(text: string): Block | undefined {
	const lines = withoutAlarms(text)
		.replace(/\r\n[ \t]/g, '')
		.trimEnd()
		.split('\r\n')
		.slice(1, -1);
	if (!lines.every(line => /^[A-Z0-9-]+[:;]/.test(line))) {
		return undefined;
	}
	const [uid, , sequence, modified, start, , status] = REQUIRED.map(name => onlyValue(lines, name));
	const at = readStamp(modified ?? '');
	if (!uid || !start || !status || at === undefined || !/^\d{1,9}$/.test(sequence ?? '')) {
		return undefined;
	}
	return {
		uid,
		start,
		text,
		cancelled: status === 'CANCELLED',
		revision: { sequence: Number(sequence), at },
	};
}

const UID_END = uidOf('');

/** The follow-up, interview or milestone that the event belongs to. */
export function sourceOf({ uid }: Block): string {
	if (uid.endsWith(UID_END)) {
		return uid.slice(0, -UID_END.length);
	}
	return uid;
}

/** The note that the event opens. Undefined where it says none. */
export function notePathIn({ text }: Block): string | undefined {
	const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
	const url = onlyValue(lines, 'URL');
	const path = url === undefined ? '' : notePathOf(url);
	if (path === '') {
		return undefined;
	}
	return path;
}

/** The same event, called off at that moment: subscribers drop it, and it rings no more (RFC 5546, 3.2.5). */
export function cancelledBlock(block: Block, at: Instant): Block {
	const sequence = block.revision.sequence + 1;
	const stamp = stampOf(at);
	const text = withoutAlarms(block.text)
		.replace(/^SEQUENCE:.*$/m, `SEQUENCE:${sequence}`)
		.replace(/^(DTSTAMP|LAST-MODIFIED):.*$/gm, `$1:${stamp}`)
		.replace(/^STATUS:.*$/m, 'STATUS:CANCELLED');
	return { ...block, text, cancelled: true, revision: { sequence, at } };
}

function withoutAlarms(text: string): string {
	return text.replace(/^BEGIN:VALARM\r\n[^]*?^END:VALARM\r\n/gm, '');
}

function onlyValue(lines: readonly string[], name: string): string | undefined {
	const [line, ...more] = lines.filter(
		candidate => candidate.startsWith(`${name}:`) || candidate.startsWith(`${name};`),
	);
	if (line === undefined || more.length > 0) {
		return undefined;
	}
	return line.slice(line.indexOf(':') + 1);
}

function stampOf(at: Instant): string {
	return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

function readStamp(text: string): Instant | undefined {
	const iso = text.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z');
	const at = Date.parse(iso);
	if (iso === text || Number.isNaN(at)) {
		return undefined;
	}
	return at as Instant;
}
