/** Where a pattern was found in a text, in UTF-16 units. */
export interface Found {
	readonly offset: number;
	readonly text: string;
}

/** Letters and digits as ranges: with `\p{L}` instead, the first check takes three times as long. */
const WORD = '0-9A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u1FFF';
const compiled = new WeakMap<readonly string[], RegExp>();

/** Every place where one of the patterns matches whole words, in order. See `CheckWords` for what a pattern is. */
export function findAll(patterns: readonly string[], text: string): readonly Found[] {
	if (patterns.length === 0) {
		return [];
	}
	return [...lowerCase(text).matchAll(regexOf(patterns))].map(match => foundAt(match, text));
}

/** The first place where one of the patterns matches. */
export function findFirst(patterns: readonly string[], text: string): Found | undefined {
	if (patterns.length === 0) {
		return undefined;
	}
	const regex = regexOf(patterns);
	regex.lastIndex = 0;
	const match = regex.exec(lowerCase(text));
	return match ? foundAt(match, text) : undefined;
}

function foundAt(match: RegExpExecArray, text: string): Found {
	const offset = match.index + match[1]!.length;
	return { offset, text: text.slice(offset, offset + match[2]!.length) };
}

/** The text in lower case, at the same length: a regular expression is compiled far faster if it minds the case. */
function lowerCase(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length === text.length) {
		return lower;
	}
	return text.replace(/\p{Lu}/gu, letter => {
		const small = letter.toLowerCase();
		return small.length === letter.length ? small : letter;
	});
}

/** Whether one of the patterns matches. */
export function matches(patterns: readonly string[], text: string): boolean {
	return findFirst(patterns, text) !== undefined;
}

/** Whether one of the patterns matches the text from its start to its end. */
export function matchesWhole(patterns: readonly string[], text: string): boolean {
	return new RegExp(`^(?:${patterns.map(sourceOf).join('|')})$`, 'u').test(lowerCase(text));
}

function regexOf(patterns: readonly string[]): RegExp {
	const known = compiled.get(patterns);
	if (known) {
		return known;
	}
	const any = patterns.map(sourceOf).join('|');
	const regex = new RegExp(`(^|[^${WORD}])(${any})(?![${WORD}])`, 'gu');
	compiled.set(patterns, regex);
	return regex;
}

/** The pattern as a regular expression: any white space for a space, both apostrophes, and letters of every language. */
function sourceOf(pattern: string): string {
	let source = '';
	let inClass = false;
	for (let at = 0; at < pattern.length; at++) {
		const character = pattern[at]!;
		if (character === '\\') {
			at++;
			source += escaped(pattern[at]!, inClass);
			continue;
		}
		if (character === '[') {
			inClass = true;
		} else if (character === ']') {
			inClass = false;
		}
		source += inClass ? character : plain(character);
	}
	return source;
}

function escaped(character: string, inClass: boolean): string {
	if (character !== 'w') {
		return `\\${character}`;
	}
	if (inClass) {
		return WORD;
	}
	return `[${WORD}]`;
}

function plain(character: string): string {
	if (character === ' ') {
		return '\\s+';
	}
	if (character === "'") {
		return "['’]";
	}
	return character;
}

/** Text to be looked for as it is, in a regular expression with the `u` flag. */
export function quoted(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
