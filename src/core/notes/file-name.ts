/** What file systems or Obsidian's links refuse in a name, and what nobody can see. */
const REFUSED = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu;
const PART_BYTES = 80;

/**
 * A text as part of a file name: nothing refused in it, no leading dot, at most
 * 80 bytes of UTF-8. Empty where nothing is left.
 */
export function fileNamePart(text: string): string {
	const safe = text
		.normalize('NFC')
		.replace(REFUSED, ' ')
		.replace(/\.{2,}/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[.\s-]+/, '');
	return cut(safe, PART_BYTES).replace(/[.\s-]+$/, '');
}

/** The parts with a dash between them, empty ones left out. */
export function fileNameOf(parts: readonly (string | undefined)[]): string {
	return parts
		.map(part => fileNamePart(part ?? ''))
		.filter(part => part !== '')
		.join(' - ');
}

/** A folder of the vault as the settings name it, kept inside the vault. */
export function folderPath(folder: string): string {
	return folder
		.split(/[\\/]+/)
		.filter(part => part.trim() !== '' && !/^\.+$/.test(part.trim()))
		.join('/');
}

function cut(text: string, bytes: number): string {
	let left = bytes;
	let kept = '';
	for (const character of text) {
		left -= encodeURIComponent(character).replace(/%../g, '-').length;
		if (left < 0) {
			return kept;
		}
		kept += character;
	}
	return kept;
}

/** The file's name without folder and ending. */
export function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
