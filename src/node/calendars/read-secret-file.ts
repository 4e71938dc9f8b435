import * as fs from 'node:fs';
import { SYNC_USAGE } from '../../i18n/sync-commands';
import { describeFileError } from '../ports/file-error';
import { toUsageError, UsageError } from '../session/usage-error';

/** The one line of a file with a password or client secret, however an editor began and ended it. */
export function readSecretFile(file: string): string {
	const secret = toUsageError(() =>
		describeFileError(file, () => fs.readFileSync(file, 'utf8')),
	).replace(/^\uFEFF|[\r\n]+$/g, '');
	if (secret.trim() === '') {
		throw new UsageError(SYNC_USAGE.emptySecret(file));
	}
	return secret;
}
