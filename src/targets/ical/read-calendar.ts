import { uidOf } from '../../core/calendar/event-of';
import { readBlock, type Block } from './vevent';
import { PRODUCT_ID, readCalendarMetadata, type CalendarMetadata } from './calendar-header';

/** A calendar that we wrote. */
export interface WrittenCalendar {
	/** Its events by uid. */
	readonly blocks: ReadonlyMap<string, Block>;
	readonly remarks: CalendarMetadata;
}

/**
 * The calendar of ours that the text is; undefined where it is somebody else's, or holds an event that is.
 * What is damaged in it, cut off or merged badly, is left out, and of a uid given twice the later state counts.
 */
export function readCalendar(text: string): WrittenCalendar | undefined {
	// A sync service may change line ends, and a crash may leave a file of zeros.
	const own = text.replace(/^[\uFEFF\0\s]+/, '').replace(/\r\n|\n/g, '\r\n');
	if (!own.startsWith(PRODUCT_ID) && !PRODUCT_ID.startsWith(own)) {
		return undefined;
	}
	const [head = '', ...pieces] = own.split(/^(?=BEGIN:VEVENT\r\n)/m);
	const texts = pieces.flatMap(blockText);
	if (texts.some(isForeign)) {
		return undefined;
	}
	const blocks = new Map<string, Block>();
	for (const block of texts.map(readBlock)) {
		if (block && (blocks.get(block.uid)?.revision.sequence ?? -1) < block.revision.sequence) {
			blocks.set(block.uid, block);
		}
	}
	return { blocks, remarks: readCalendarMetadata(head) };
}

/** The lines from BEGIN:VEVENT, with which the piece begins, to END:VEVENT. */
function blockText(piece: string): readonly string[] {
	const end = piece.search(/^END:VEVENT\r\n/m);
	if (end < 0) {
		return [];
	}
	return [`${piece.slice(0, end)}END:VEVENT\r\n`];
}

/** Other programs keep what the person adds beside our events: it is not ours to cancel. */
function isForeign(block: string): boolean {
	const [, uid] = /^UID(?:;[^:]*)?:(.*)\r$/m.exec(block.replace(/\r\n[ \t]/g, '')) ?? [];
	return uid !== undefined && !uid.endsWith(uidOf(''));
}
