import type { Files } from '../../actions/ports';
import { OUTSIDE_FILE } from '../../i18n/calendars';
import { fileReason } from '../../i18n/files';
import { NODE } from './node-on-desktop';

/**
 * Files of this computer by their full path, on desktop: for the one that the
 * person named, and no other.
 */
export const outsideFiles: Files = {
	async read(path) {
		const { files } = await modulesFor(path);
		try {
			return await files.readFile(path, 'utf8');
		} catch (error) {
			if (codeOf(error) === 'ENOENT') {
				return undefined;
			}
			throw new Error(OUTSIDE_FILE.fault(path, fileReason(codeOf(error))));
		}
	},
	/**
	 * Beside its place first, hidden from file syncs, and then into it, so that
	 * whoever reads it never sees half a file.
	 */
	async write(path, text) {
		const { files, paths } = await modulesFor(path);
		const beside = `${paths.dirname(path)}/.${crypto.randomUUID().slice(0, 8)}.tmp`;
		try {
			await files.mkdir(paths.dirname(path), { recursive: true });
			await files.writeFile(beside, text, 'utf8');
			await files.rename(beside, path);
		} catch (error) {
			await files.rm(beside, { force: true }).catch(() => undefined);
			throw new Error(OUTSIDE_FILE.fault(path, fileReason(codeOf(error))));
		}
	},
};

async function modulesFor(path: string) {
	const [files, paths] = [await NODE.files(), await NODE.path()];
	if (!files || !paths) {
		throw new Error(OUTSIDE_FILE.desktopOnly);
	}
	if (!paths.isAbsolute(path)) {
		throw new Error(OUTSIDE_FILE.wholePath);
	}
	return { files, paths };
}

function codeOf(error: unknown): string {
	const code = (error as { readonly code?: unknown } | null)?.code;
	if (typeof code === 'string') {
		return code;
	}
	return String(error);
}
