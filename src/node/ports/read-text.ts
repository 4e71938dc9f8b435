import * as fs from 'node:fs';
import { FileError } from './file-error';

/**
 * The beginning of the file at hand: one for all, since reading is never
 * interrupted.
 */
const FIRST = Buffer.allocUnsafe(8192);
/**
 * Frontmatter with both fences, in bytes: what stands for the body is never
 * decoded.
 */
const WHOLE = /^(?:\xEF\xBB\xBF)?---[ \t]*\r?\n(?:[^]*?\n)?---[ \t]*\r?\n/;
const BEGINS = /^(?:\xEF\xBB\xBF)?---/;

/**
 * The text of the bytes, a byte order mark kept. Throws where they are not
 * UTF-8: writing them back would lose some.
 */
export function decodeText(bytes: Uint8Array, vaultPath: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch (error) {
		throw new FileError(vaultPath, 'NOT_TEXT', error);
	}
}

export function readText(place: string, vaultPath: string): string {
	return decodeText(fs.readFileSync(place), vaultPath);
}

/**
 * The frontmatter with both its fences, read without the body; empty where
 * there is none, all of the file where it never ends.
 */
export function readHead(place: string, vaultPath: string): string {
	const fd = fs.openSync(place, 'r');
	try {
		let bytes = FIRST.subarray(0, fs.readSync(fd, FIRST));
		if (!BEGINS.test(bytes.toString('latin1', 0, 6))) {
			return '';
		}
		for (;;) {
			const head = WHOLE.exec(bytes.toString('latin1'))?.[0];
			if (head !== undefined) {
				return decodeText(bytes.subarray(0, head.length), vaultPath);
			}
			const more = Buffer.allocUnsafe(bytes.length);
			const count = fs.readSync(fd, more);
			if (count === 0) {
				return decodeText(bytes, vaultPath);
			}
			bytes = Buffer.concat([bytes, more.subarray(0, count)]);
		}
	} finally {
		fs.closeSync(fd);
	}
}
