import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Secrets } from '../../actions/ports';
import { describeFileError } from './file-error';
import { atomicReplace } from './atomic-write';
import { configFolder } from './user-folders';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Tokens and passwords as files that only their owner can read (0600, in a
 * folder of 0700), in the user's configuration folder.
 */
export function secretFiles(environment: Environment = process.env): Secrets {
	const folder = configFolder(environment);
	const at = <T>(name: string, work: (place: string) => T): Promise<T> =>
		Promise.resolve().then(() => {
			if (!/^[a-z0-9][a-z0-9.-]*$/.test(name)) {
				throw new Error(`${name} isn't a valid name for a secret`);
			}
			const place = path.join(folder, name);
			return describeFileError(place, () => work(place));
		});
	return {
		get: name =>
			at(name, place => (fs.existsSync(place) ? fs.readFileSync(place, 'utf8') : undefined)),
		set: (name, value) =>
			at(name, place => {
				fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
				fs.chmodSync(folder, 0o700);
				if (fs.existsSync(place)) {
					fs.chmodSync(place, 0o600);
				}
				atomicReplace(place, value, { mode: 0o600 });
			}),
		remove: name => at(name, place => fs.rmSync(place, { force: true })),
	};
}
