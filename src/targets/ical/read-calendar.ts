import { readBlock, type Block } from './block';
import { OURS } from './frame';

/**
 * The events in a calendar that we wrote, by uid; undefined where the text is somebody else's.
 * What is damaged in ours, cut off or merged badly, is left out, and of a uid given twice the later state counts.
 */
export function readCalendar(text: string): ReadonlyMap<string, Block> | undefined {
	// A sync service may change line ends, and a crash may leave a file of zeros.
	const own = text.replace(/^[\uFEFF\0\s]+/, '').replace(/\r\n|\n/g, '\r\n');
	if (!own.startsWith(OURS) && !OURS.startsWith(own)) return undefined;
	const blocks = new Map<string, Block>();
	for (const block of blockTexts(own).map(readBlock)) {
		if (block && (blocks.get(block.uid)?.revision.sequence ?? -1) < block.revision.sequence) blocks.set(block.uid, block);
	}
	return blocks;
}

/** Every stretch of lines from BEGIN:VEVENT to END:VEVENT that has no other beginning in it. */
function blockTexts(text: string): readonly string[] {
	return text.split(/^(?=BEGIN:VEVENT\r\n)/m).slice(1).flatMap(piece => {
		const end = piece.search(/^END:VEVENT\r\n/m);
		return end < 0 ? [] : [`${piece.slice(0, end)}END:VEVENT\r\n`];
	});
}
