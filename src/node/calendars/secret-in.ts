import * as fs from 'node:fs';
import { USAGE } from '../../i18n/sync-commands';
import { onFile } from '../ports/file-error';
import { asUsage, UsageError } from '../session/usage-error';

/** The one line of a file with a password or client secret, however an editor began and ended it. */
export function secretIn(file: string): string {
	const secret = asUsage(() => onFile(file, () => fs.readFileSync(file, 'utf8'))).replace(
		/^\uFEFF|[\r\n]+$/g,
		'',
	);
	if (secret.trim() === '') {
		throw new UsageError(USAGE.emptySecret(file));
	}
	return secret;
}
