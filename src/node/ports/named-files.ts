import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Files } from '../../actions/ports';
import { codeOf, onFile } from './file-error';
import { readText } from './read-text';
import { replaceWhole } from './write-whole';

/** Files that the person named on the command line, wherever they are: links are followed, folders are not made. */
export const namedFiles: Files = {
	read: name =>
		Promise.resolve().then(() =>
			onFile(name, () => (fs.existsSync(name) ? readText(name, name) : undefined)),
		),
	write: (name, text) =>
		Promise.resolve().then(() => onFile(name, () => replaceWhole(real(name), text))),
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
