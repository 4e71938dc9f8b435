import * as path from 'node:path';
import { USAGE } from '../../i18n/command-line';
import type { VaultFolder } from '../ports/vault-folder';
import { UsageError } from '../session/usage';

/**
 * The vault path of the note that the person named: by its path in the vault,
 * with or without `.md`, or by where it is on disk.
 */
export async function resolveNotePath({ root, notes }: VaultFolder, name: string): Promise<string> {
	const onDisk = path.relative(root, path.resolve(name)).split(path.sep).join('/');
	const inVault = path.posix.normalize(name.split(path.sep).join('/')).replace(/^\/+/, '');
	const candidates = [inVault, `${inVault}.md`, onDisk, `${onDisk}.md`].map(candidate =>
		candidate.normalize('NFC'),
	);
	const paths = await notes.list();
	const found = candidates.flatMap(
		candidate => paths.find(each => each.normalize('NFC') === candidate) ?? [],
	)[0];
	if (found === undefined) {
		throw new UsageError(USAGE.noSuchNote(name));
	}
	return found;
}
