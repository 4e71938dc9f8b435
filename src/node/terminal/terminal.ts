import cliProgress from 'cli-progress';
import type { Progress } from '../../actions/ports';
import { SYNC } from '../../i18n/sync';

/** Data goes to stdout, everything else to stderr. */
export interface Terminal {
	/** Columns to fill. */
	readonly width: number;
	readonly color: boolean;
	/** One piece of data; a line break is added. */
	print(text: string): void;
	/** Data as it is, byte for byte. */
	write(data: string): void;
	/** Something good to know. Not said with --quiet. */
	note(line: string): void;
	/**
	 * Something good to know ahead of all else that is said, and not at all
	 * where nothing is.
	 */
	noteAhead(line: string): void;
	/** Something that is wrong. */
	warn(line: string): void;
	/** Runs long work under a bar, where somebody is looking. */
	progress<T>(title: string, work: (progress: Progress) => Promise<T>): Promise<T>;
}

/** Columns where nobody is looking. */
const WIDTH = 100;
/** Work that is over sooner, in milliseconds, is not worth a bar. */
const PATIENCE = 300;

export function openTerminal(quiet: boolean): Terminal {
	const ahead: string[] = [];
	const say = (line: string): void =>
		void process.stderr.write(`${stripControlCharacters(line)}\n`);
	const begin = (): void => ahead.splice(0).forEach(say);
	const after =
		<T>(speak: (text: T) => void) =>
		(text: T): void => {
			begin();
			speak(text);
		};
	return {
		width: process.stdout.isTTY ? Math.max(40, process.stdout.columns || WIDTH) : WIDTH,
		color: process.stdout.isTTY && process.stdout.hasColors(),
		print: after(text => void process.stdout.write(`${text}\n`)),
		write: after(data => void process.stdout.write(data)),
		note: after(line => quiet || say(line)),
		noteAhead: line => quiet || ahead.push(line),
		warn: after(say),
		progress: (title, work) =>
			quiet || !process.stderr.isTTY ? work(() => undefined) : withBar(title, work),
	};
}

async function withBar<T>(title: string, work: (progress: Progress) => Promise<T>): Promise<T> {
	const bar = new cliProgress.SingleBar(
		{ format: `${title} {bar} {value}/{total} {left}`, clearOnComplete: true },
		cliProgress.Presets.shades_classic,
	);
	const begun = Date.now();
	let shown = false;
	try {
		return await work((done, total, secondsLeft) => {
			const left = secondsLeft === undefined ? '' : SYNC.timeLeft(secondsLeft);
			if (shown) {
				bar.update(done, { left });
			} else if (Date.now() - begun > PATIENCE && done < total) {
				bar.start(total, done, { left });
				shown = true;
			}
		});
	} finally {
		if (shown) {
			bar.stop();
		}
	}
}

/** A text from a note as one line that does nothing to a terminal. */
export function stripControlCharacters(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/**
 * Waits until the person (Ctrl+C) or the system asks to stop. Who asks twice
 * ends the process.
 */
export function waitForSignal(): Promise<void> {
	return new Promise(resolve => {
		const signals = ['SIGINT', 'SIGTERM'] as const;
		const stop = (): void => {
			for (const signal of signals) {
				process.off(signal, stop);
			}
			resolve();
		};
		for (const signal of signals) {
			process.removeAllListeners(signal).on(signal, stop);
		}
	});
}
