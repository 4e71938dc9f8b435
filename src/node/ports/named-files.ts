import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Files } from '../../actions/ports';
import { codeOf, describeFileError } from './file-error';
import { readText } from './read-text';
import { atomicReplace } from './atomic-write';

/** Files that the person named on the command line, wherever they are: links are followed, folders are not made. */
export const namedFiles: Files = {
	read: name =>
		Promise.resolve().then(() =>
			describeFileError(name, () => (fs.existsSync(name) ? readText(name, name) : undefined)),
		),
	write: (name, text) =>
		Promise.resolve().then(() => describeFileError(name, () => atomicReplace(real(name), text))),
};

function real(name: string): string {
	try {
		return fs.realpathSync.native(name);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') {
			return path.resolve(name);
		}
		throw error;
	}
}
