import type { MarkSentResult } from '../../actions/mark-sent';
import { printJson, type Output } from './print-json';
import { stripControlCharacters } from './terminal';

/** Prints what became of letter notes: their paths, or all of it as JSON. */
export function printLetters({ terminal, json }: Output, letters: readonly MarkSentResult[]): void {
	if (json) {
		printJson(
			terminal,
			letters.map(({ path, kind, to, written }) => ({ path, kind, to: to ?? null, written })),
		);
	} else {
		for (const { path } of letters) {
			terminal.print(stripControlCharacters(path));
		}
	}
}
