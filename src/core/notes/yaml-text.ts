import { stringify } from 'yaml';

export type Quoting = 'plain' | 'single' | 'double';

/** What a plain scalar, or one in JSON, cannot hold or an editor would swallow. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;
const TO_ESCAPE = /[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;
/**
 * Words, times and numbers that YAML 1.1, still spoken by many programs, does
 * not take for text.
 */
const NOT_TEXT = /^(?:y|yes|n|no|on|off|<<|=|[-+]?\d[\d_]*(?::[0-5]?\d)*(?:\.[\d_]*)?)$/i;

/**
 * The text as a YAML scalar on one line, quoted as asked, or more where its
 * text would not be read back. ISO dates stay plain: so Obsidian takes them for
 * dates.
 */
export function scalarText(text: string, quoting: Quoting = 'plain', inFlow = false): string {
	if (quoting === 'plain' && isPlain(text, inFlow)) {
		return text;
	}
	if (quoting === 'single' && !UNPRINTABLE.test(text)) {
		return `'${text.replaceAll(`'`, `''`)}'`;
	}
	return JSON.stringify(text).replace(
		TO_ESCAPE,
		character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

export function flowListText(items: readonly string[], quoting: Quoting = 'plain'): string {
	return `[${items.map(item => scalarText(item, quoting, true)).join(', ')}]`;
}

function isPlain(text: string, inFlow: boolean): boolean {
	if (UNPRINTABLE.test(text) || NOT_TEXT.test(text)) {
		return false;
	}
	if (!inFlow) {
		return stringify(text, { lineWidth: 0 }) === `${text}\n`;
	}
	return (
		stringify([text], { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }) ===
		`[${text}]\n`
	);
}
