import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Files } from '../../actions/ports';
import { codeOf, describeFileError } from './file-error';
import { filesIn } from './vault-folder';

/**
 * Files that the person named on the command line, wherever they are. Links are
 * followed, folders aren't made.
 */
export const namedFiles: Files = filesIn(
	(name, work) => Promise.resolve().then(() => describeFileError(name, () => work(realPath(name)))),
	false,
);

function realPath(name: string): string {
	try {
		return fs.realpathSync.native(name);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') {
			return path.resolve(name);
		}
		throw error;
	}
}
