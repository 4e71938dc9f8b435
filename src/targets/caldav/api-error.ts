import { TargetError } from '../../sync/calendar-target';
import type { RetryRules } from '../../sync/request-queue';
import { retryAfterOf } from '../../sync/retry-after';
import { CALDAV } from '../../i18n/caldav';

/** An answer that may be another one in a while. */
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

export const CALDAV_RETRY_RULES: RetryRules = {
	setbackOf: (error, now) => {
		if (error instanceof TargetError) {
			return undefined;
		}
		if (!(error instanceof TransientError)) {
			return { quota: false, answered: false };
		}
		const retryAfter = retryAfterOf(error.headers, now);
		return {
			quota: error.status === 429,
			answered: true,
			...(retryAfter !== undefined && { retryAfter }),
		};
	},
	busy: CALDAV.busy,
	offline: CALDAV.offline,
};

export function isTransient(status: number): boolean {
	return (
		status === 408 ||
		status === 425 ||
		status === 429 ||
		(status >= 500 && status !== 501 && status !== 507)
	);
}

/** What ends a run whatever was asked; undefined where the answer is the asker's to judge. */
export function errorCodeOf(status: number): TargetError | undefined {
	if (status === 401) {
		return new TargetError('signed out', CALDAV.signIn);
	}
	// RFC 4918, 11.5.
	return status === 507 ? new TargetError('forbidden', CALDAV.full) : undefined;
}

/** The sentence for a request that got no answer, where trying again is of no use. */
export function permanentErrorOf(error: unknown): TargetError | undefined {
	const causes: string[] = [];
	for (let at: unknown = error; at instanceof Error && causes.length < 8; at = at.cause) {
		causes.push(`${'code' in at ? String(at.code) : ''} ${at.message}`);
	}
	return causes.some(cause => CERTIFICATE.test(cause))
		? new TargetError('forbidden', CALDAV.certificate)
		: undefined;
}
