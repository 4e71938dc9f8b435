import { fileReason } from '../../i18n/files';

/**
 * A file or folder that could not be read or written. The message is one line
 * for the person: the file, and what is the matter with it.
 */
export class FileError extends Error {
	override readonly name = 'FileError';
	/** The message without the file. */
	readonly reason: string;

	/**
	 * `code` is the system's, such as `ENOSPC`, or one of our own that
	 * `src/i18n/files.ts` words.
	 */
	constructor(
		readonly path: string,
		readonly code: string,
		cause?: unknown,
	) {
		super(`${path}: ${fileReason(code)}`, { cause });
		this.reason = fileReason(code);
	}
}

/**
 * The system's code of an error, such as `ENOENT`; undefined for an error that
 * is not about a file.
 */
export function codeOf(error: unknown): string | undefined {
	if (
		error instanceof Error &&
		'syscall' in error &&
		'code' in error &&
		typeof error.code === 'string'
	) {
		return error.code;
	}
	return undefined;
}

/**
 * Runs what works on the file, and turns what the system answers into a
 * sentence that names it as the person knows it.
 */
export function describeFileError<T>(path: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		const code = codeOf(error);
		throw error instanceof FileError || code === undefined
			? error
			: new FileError(path, code, error);
	}
}
