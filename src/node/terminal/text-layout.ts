import { styleText } from 'node:util';
import stringWidth from 'string-width';

/**
 * The text in lines of no more than that many columns, broken at spaces; a
 * single longer word stays whole.
 */
export function wrap(text: string, columns: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/).filter(part => part !== '')) {
		const last = lines.at(-1);
		if (last !== undefined && stringWidth(`${last} ${word}`) <= columns) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else {
			lines.push(word);
		}
	}
	return lines;
}

/** Filled with spaces to that many columns. */
export function padded(text: string, columns: number): string {
	return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}

/** The text in these styles, where the terminal shows color. */
export function styled(
	text: string,
	{ color }: { readonly color: boolean },
	...styles: readonly ('bold' | 'dim' | 'red')[]
): string {
	if (!color) {
		return text;
	}
	return styles.reduce((styledText, style) => styleText(style, styledText), text);
}
