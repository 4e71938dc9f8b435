/**
 * The text as every calendar can carry it: line breaks of any kind as \n;
 * without control characters (RFC 5545, 3.3.11), halves of surrogate pairs,
 * byte order marks, and the two characters that XML 1.0, and with it CalDAV,
 * refuses.
 */
export function cleanText(text: string): string {
	return text
		.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
		.replace(/[^\P{Cc}\t\n]|\p{Cs}|[\uFEFF\uFFFE\uFFFF]/gu, '');
}

/**
 * The same on one line, with one space between words; a no-break or an
 * ideographic space stays what it is.
 */
export function cleanLine(text: string): string {
	return cleanText(text)
		.replace(/[ \t\n]+/g, ' ')
		.trim();
}
