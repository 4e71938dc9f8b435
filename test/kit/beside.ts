import { start, type How, type Ran } from './command-line';

export interface Beside {
	/** What it printed so far. */
	out(): string;
	kill(signal: NodeJS.Signals): void;
	readonly ended: Promise<Ran>;
}

/** Runs the built command line beside this process, whose servers it talks to. `seen` is handed each line of stdout as it comes. */
export function runBeside(
	words: readonly string[],
	how: How = {},
	seen: (line: string) => void = () => undefined,
): Beside {
	const child = start(words, how);
	let [out, err, told] = ['', '', 0];
	child.stdout!.on('data', (chunk: Buffer) => {
		out += chunk.toString();
		const lines = out.split('\n').slice(0, -1);
		for (const line of lines.slice(told)) {
			seen(line);
		}
		told = lines.length;
	});
	child.stderr!.on('data', (chunk: Buffer) => {
		err += chunk.toString();
	});
	return {
		out: () => out,
		kill: signal => void child.kill(signal),
		ended: new Promise(resolve => child.on('close', code => resolve({ code, out, err }))),
	};
}
