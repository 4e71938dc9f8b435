import type { Value } from '../frontmatter';
import { text } from './text';

const YES = new Set(['yes', 'y', 'true', 'on', 'x', '[x]', '✓', '✔', '✅', '☑']);
const NO = new Set(['no', 'n', 'false', 'off', '[ ]', '[]', '✗', '✘', '❌', '☐']);

/** An answer in words or as a check mark. */
export function yesNo(value: Value): boolean | undefined {
	// An emoji may be followed by the character that asks for its coloured form.
	const answer = text(value)?.toLowerCase().replace('\uFE0F', '') ?? '';
	return YES.has(answer) ? true : NO.has(answer) ? false : undefined;
}
