import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const NAME = 'interview-follow-up';

/**
 * Our folder in the user's configuration (XDG Base Directory Specification). It
 * may not be there yet.
 */
export function configFolder(environment: Environment = process.env): string {
	return path.join(baseFolder(environment['XDG_CONFIG_HOME'], '.config'), NAME);
}

/**
 * Our folder for locks and indexes, which can be lost without harm. Undefined
 * if none can be written.
 */
export function cacheFolder(environment: Environment = process.env): string | undefined {
	const user = process.getuid?.() ?? os.userInfo().username;
	const candidates = [
		path.join(baseFolder(environment['XDG_CACHE_HOME'], '.cache'), NAME),
		path.join(os.tmpdir(), `${NAME}-${user}`),
	];
	return candidates.find(isWritable);
}

/** A relative path in the variable is ignored, as the specification asks. */
function baseFolder(named: string | undefined, usual: string): string {
	if (named !== undefined && path.isAbsolute(named)) {
		return named;
	}
	return path.join(os.homedir(), usual);
}

function isWritable(folder: string): boolean {
	try {
		fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
		fs.accessSync(folder, fs.constants.W_OK);
		return fs.statSync(folder).isDirectory();
	} catch {
		return false;
	}
}
