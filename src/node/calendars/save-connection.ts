import * as fs from 'node:fs';
import * as path from 'node:path';
import { describeFileError, FileError } from '../ports/file-error';
import { atomicReplace } from '../ports/atomic-write';
import type { CommandContext } from '../session/command-context';

/** How often it's tried if another program changes the file in the meantime. */
const MAX_ATTEMPTS = 5;

type Saved = Readonly<Record<string, unknown>>;

/**
 * Saves what devices must share of a calendar, under its name in the settings, and the vault's id where that is new.
 * All else in the file stays; it is made where there is none.
 */
export function saveConnection(
	{ configFile }: CommandContext,
	calendar: string,
	vaultId: string,
	changed: object,
): void {
	describeFileError(configFile, () => {
		fs.mkdirSync(path.dirname(configFile), { recursive: true });
		for (let left = MAX_ATTEMPTS; left > 0; left--) {
			const before = textOf(configFile);
			const saved = before === '' ? {} : (JSON.parse(before.replace(/^\uFEFF/, '')) as Saved);
			const next = {
				...saved,
				...(vaultId !== '' && { vaultId }),
				[calendar]: { ...(saved[calendar] as object | undefined), ...changed },
			};
			const isCurrent = (): boolean => textOf(configFile) === before;
			if (atomicReplace(configFile, `${JSON.stringify(next, undefined, 2)}\n`, { isCurrent })) {
				return;
			}
		}
		throw new FileError(configFile, 'CHANGING');
	});
}

function textOf(file: string): string {
	if (fs.existsSync(file)) {
		return fs.readFileSync(file, 'utf8');
	}
	return '';
}
