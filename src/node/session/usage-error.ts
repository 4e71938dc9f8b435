import { errorMessage } from '../../i18n/error-message';

/** What was asked for cannot be done as it was asked: one line for the person, and exit code 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** What works on the words of the person alone: where it fails, they were wrong. */
export function toUsageError<T>(work: () => T): T {
	try {
		return work();
	} catch (error) {
		throw new UsageError(errorMessage(error), { cause: error });
	}
}
