import type { RetryRules } from '../../sync/request-queue';
import { retryAfterOf } from '../../sync/retry-after';
import { GOOGLE_BUSY, GOOGLE_OFFLINE } from '../../i18n/google';

/** What Google answered instead of doing it. */
export interface ApiError {
	readonly status: number;
	/** `error.errors[0].reason` of the Calendar API, or `error` of the OAuth endpoints. */
	readonly reason: string;
	/** Milliseconds until another try is welcome, where it says so. */
	readonly retryAfter?: number;
}

/** Reads what the client threw; undefined where no answer came at all. */
export function readApiError(error: unknown, now: number): ApiError | undefined {
	const response = (
		error as {
			readonly response?: {
				readonly status?: unknown;
				readonly data?: unknown;
				readonly headers?: unknown;
			};
		} | null
	)?.response;
	if (typeof response?.status !== 'number') {
		return undefined;
	}
	const waits =
		response.headers instanceof Headers ? retryAfterOf(response.headers, now) : undefined;
	return {
		status: response.status,
		reason: reasonOf(response.data),
		...(waits !== undefined && { retryAfter: waits }),
	};
}

/** Whether the client asked and nothing came back. Any other error is a mistake of ours. */
export function gotNoResponse(error: unknown): boolean {
	return (
		error instanceof Error &&
		'config' in error &&
		(error as { readonly response?: unknown }).response === undefined
	);
}

/** https://developers.google.com/workspace/calendar/api/guides/errors */
function reasonOf(data: unknown): string {
	const error = (data as { readonly error?: unknown } | null)?.error;
	if (typeof error === 'string') {
		return error;
	}
	const first = (
		error as { readonly errors?: readonly { readonly reason?: unknown }[] } | null | undefined
	)?.errors?.[0]?.reason;
	return typeof first === 'string' ? first : '';
}

const QUOTA = [
	'rateLimitExceeded',
	'userRateLimitExceeded',
	'quotaExceeded',
	'calendarUsageLimits',
	'dailyLimitExceeded',
	'RATE_LIMIT_EXCEEDED',
];

/** Whether waiting mends it. A 403 does where its reason is a quota, and only there. */
function isPassing({ status, reason }: ApiError): boolean {
	return (
		status === 429 || status === 408 || status >= 500 || (status === 403 && QUOTA.includes(reason))
	);
}

function isQuota({ status, reason }: ApiError): boolean {
	return status === 429 || (status === 403 && QUOTA.includes(reason));
}

/** https://developers.google.com/workspace/calendar/api/guides/errors */
export const GOOGLE_RETRY_RULES: RetryRules = {
	setbackOf: (error, now) => {
		const refused = readApiError(error, now);
		if (refused ? !isPassing(refused) : !gotNoResponse(error)) {
			return undefined;
		}
		return {
			quota: refused !== undefined && isQuota(refused),
			answered: refused !== undefined,
			...(refused?.retryAfter !== undefined && { retryAfter: refused.retryAfter }),
		};
	},
	busy: GOOGLE_BUSY,
	offline: GOOGLE_OFFLINE,
};
