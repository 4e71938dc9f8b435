import { CALDAV } from '../../i18n/caldav';
import { TargetError } from '../../sync/calendar-target';
import { retryAfterOf, type RetryableFailure, type RetryRules } from '../../sync/request-queue';

/** An answer that may be different in a while. */
export class TransientError extends Error {
	constructor(
		readonly status: number,
		readonly headers: Headers,
	) {
		super(String(status));
	}
}

/** No answer at all, for a reason that stays the same. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|TLS|SSL/i;

function failureOf(error: unknown, now: number): RetryableFailure | undefined {
	if (error instanceof TargetError) {
		return undefined;
	}
	if (!(error instanceof TransientError)) {
		return { quota: false, answered: false };
	}
	const failure = { quota: error.status === 429, answered: true };
	const retryAfter = retryAfterOf(error.headers, now);
	if (retryAfter === undefined) {
		return failure;
	}
	return { ...failure, retryAfter };
}

export const CALDAV_RETRY_RULES: RetryRules = {
	failureOf,
	busy: CALDAV.busy,
	offline: CALDAV.offline,
};

export function isTransient(status: number): boolean {
	if (status === 408 || status === 425 || status === 429) {
		return true;
	}
	return status >= 500 && status !== 501 && status !== 507;
}

/** What ends a run whatever was requested. Undefined where the answer is the caller's to judge. */
export function runEndingError(status: number): TargetError | undefined {
	if (status === 401) {
		return new TargetError('signed-out', CALDAV.signIn);
	}
	// RFC 4918, 11.5.
	if (status === 507) {
		return new TargetError('forbidden', CALDAV.full);
	}
	return undefined;
}

/** The sentence for a request that got no answer, where another attempt is of no use. */
export function permanentErrorOf(error: unknown): TargetError | undefined {
	let cause: unknown = error;
	for (let depth = 0; cause instanceof Error && depth < 8; depth++) {
		const code = 'code' in cause ? String(cause.code) : '';
		if (CERTIFICATE.test(`${code} ${cause.message}`)) {
			return new TargetError('forbidden', CALDAV.certificate);
		}
		cause = cause.cause;
	}
	return undefined;
}
