import * as fs from 'node:fs';
import * as path from 'node:path';
import type { LocalStore } from '../../actions/ports';
import { describeFileError } from './file-error';
import { atomicReplace } from './atomic-write';

/** Lines beyond which a file with twice as many as it needs is written again. */
const SPARE = 200;

/**
 * A memory as a file that only its owner can read. It is a list of changes, one
 * JSON line each, `["key", value]` or `["key"]`: what is written goes with what
 * changed, and a line that was cut off by a crash is as if it had never been
 * begun.
 */
export function localStoreFile(place: string): LocalStore {
	let lines = 0;
	const load = (): Map<string, unknown> => {
		const known = new Map<string, unknown>();
		const whole = textOf(place).split('\n').slice(0, -1);
		lines = whole.length;
		for (const line of whole) {
			const change = changeOf(line);
			if (!change) {
				return new Map();
			}
			if (change.length > 1) {
				known.set(change[0], change[1]);
			} else {
				known.delete(change[0]);
			}
		}
		return known;
	};
	return {
		load: () => Promise.resolve().then(() => describeFileError(place, load)),
		save: changes =>
			Promise.resolve().then(() =>
				describeFileError(place, () => {
					fs.mkdirSync(path.dirname(place), { recursive: true, mode: 0o700 });
					const known = load();
					const sound = known.size > 0 && textOf(place).endsWith('\n');
					if (sound && lines + changes.size <= 2 * known.size + SPARE) {
						fs.appendFileSync(place, textOfChanges(changes), { mode: 0o600 });
					} else {
						atomicReplace(
							place,
							textOfChanges(
								new Map([...known, ...changes].filter(([, value]) => value !== undefined)),
							),
							{ mode: 0o600 },
						);
					}
				}),
			),
	};
}

function textOf(place: string): string {
	if (fs.existsSync(place)) {
		return fs.readFileSync(place, 'utf8');
	}
	return '';
}

function textOfChanges(changes: ReadonlyMap<string, unknown>): string {
	return [...changes]
		.map(([key, value]) => `${JSON.stringify(value === undefined ? [key] : [key, value])}\n`)
		.join('');
}

function changeOf(line: string): readonly [string, unknown?] | undefined {
	try {
		const change: unknown = JSON.parse(line);
		if (Array.isArray(change) && typeof change[0] === 'string') {
			return change as [string, unknown?];
		}
		return undefined;
	} catch {
		return undefined;
	}
}
