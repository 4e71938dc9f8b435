import type { Terminal } from './terminal';

/** Where what came of a command goes: to people, or to a program. */
export interface Output {
	readonly terminal: Terminal;
	readonly json: boolean;
}

/** Prints an array, an object a line, so that it can be read by people and compared line by line too. */
export function printJson(terminal: Terminal, objects: readonly object[]): void {
	terminal.print(
		objects.length === 0
			? '[]'
			: `[\n${objects.map(object => JSON.stringify(object)).join(',\n')}\n]`,
	);
}
