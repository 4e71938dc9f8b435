import * as fs from 'node:fs';
import * as path from 'node:path';
import { describeFileError } from '../ports/file-error';
import { atomicReplace } from '../ports/atomic-write';
import type { CommandContext } from '../session/command-context';

type Saved = Readonly<Record<string, unknown>>;

/**
 * Saves what devices must share of a calendar, under its name in the settings, and the vault's id where that is new.
 * All else in the file stays; it is made where there is none.
 */
export function saveConnection(
	{ configFile }: CommandContext,
	calendar: 'google' | 'caldav',
	vaultId: string,
	changed: object,
): void {
	describeFileError(configFile, () => {
		fs.mkdirSync(path.dirname(configFile), { recursive: true });
		const saved = fs.existsSync(configFile)
			? (JSON.parse(fs.readFileSync(configFile, 'utf8').replace(/^\uFEFF/, '')) as Saved)
			: {};
		const next = {
			...saved,
			...(vaultId !== '' && { vaultId }),
			[calendar]: { ...(saved[calendar] as object | undefined), ...changed },
		};
		atomicReplace(configFile, `${JSON.stringify(next, undefined, 2)}\n`);
	});
}
