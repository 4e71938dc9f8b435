import type { MarkSentResult } from '../../actions/mark-sent';
import { letterJson } from './json-shapes';
import { printJson, type Output } from './print-json';
import { stripControlCharacters } from './terminal';

/** Prints the paths of letter notes, or what was done with them as JSON. */
export function printLetters({ terminal, json }: Output, letters: readonly MarkSentResult[]): void {
	if (json) {
		printJson(terminal, letters.map(letterJson));
	} else {
		for (const { path } of letters) {
			terminal.print(stripControlCharacters(path));
		}
	}
}
