import { GOOGLE } from '../../i18n/google';
import { TargetError } from '../../sync/calendar-target';
import { retryAfterOf, type RetryableFailure, type RetryRules } from '../../sync/request-queue';

/** What Google answered instead of doing what was asked. */
export interface ApiError {
	readonly status: number;
	/** `error.errors[0].reason` of the Calendar API, or `error` of the OAuth endpoints. */
	readonly reason: string;
	/** Milliseconds until another attempt is welcome, where it says so. */
	readonly retryAfter?: number;
}

/** The parts of what the client throws that are read here. Any of them may be missing or something else. */
interface Thrown {
	readonly response?: {
		readonly status?: unknown;
		readonly data?: unknown;
		readonly headers?: unknown;
	};
}

/** Reads what the client threw. Undefined where no answer came at all. */
export function readApiError(error: unknown, now: number): ApiError | undefined {
	const response = (error as Thrown | null)?.response;
	if (typeof response?.status !== 'number') {
		return undefined;
	}
	const failure = { status: response.status, reason: reasonOf(response.data) };
	const retryAfter =
		response.headers instanceof Headers ? retryAfterOf(response.headers, now) : undefined;
	if (retryAfter === undefined) {
		return failure;
	}
	return { ...failure, retryAfter };
}

/** The HTTP status of Google's answer. Undefined where no answer came. */
export function statusOf(error: unknown): number | undefined {
	return readApiError(error, 0)?.status;
}

/** Whether the client sent a request and nothing came back. Any other error is a bug of ours. */
function gotNoResponse(error: unknown): boolean {
	return error instanceof Error && 'config' in error && (error as Thrown).response === undefined;
}

/** https://developers.google.com/workspace/calendar/api/guides/errors */
function reasonOf(data: unknown): string {
	const error = (data as { readonly error?: unknown } | null)?.error;
	if (typeof error === 'string') {
		return error;
	}
	const details = (error as { readonly errors?: unknown } | null | undefined)?.errors;
	const first: unknown = Array.isArray(details) ? details[0] : undefined;
	const reason = (first as { readonly reason?: unknown } | null | undefined)?.reason;
	if (typeof reason === 'string') {
		return reason;
	}
	return '';
}

const QUOTA_REASONS = [
	'rateLimitExceeded',
	'userRateLimitExceeded',
	'quotaExceeded',
	'calendarUsageLimits',
	'dailyLimitExceeded',
	'RATE_LIMIT_EXCEEDED',
];

function isQuota({ status, reason }: ApiError): boolean {
	return status === 429 || (status === 403 && QUOTA_REASONS.includes(reason));
}

/** Whether waiting helps. With a 403 it does only where the reason is a quota. */
function isTransient(failure: ApiError): boolean {
	return failure.status === 408 || failure.status >= 500 || isQuota(failure);
}

function failureOf(error: unknown, now: number): RetryableFailure | undefined {
	const failure = readApiError(error, now);
	if (failure === undefined) {
		if (gotNoResponse(error)) {
			return { quota: false, answered: false };
		}
		return undefined;
	}
	if (!isTransient(failure)) {
		return undefined;
	}
	const { retryAfter } = failure;
	const retryable = { quota: isQuota(failure), answered: true };
	if (retryAfter === undefined) {
		return retryable;
	}
	return { ...retryable, retryAfter };
}

/**
 * Google's quota is 600 requests a minute per user, and another device may use some of it.
 * https://developers.google.com/workspace/calendar/api/guides/quota
 */
export const REQUESTS_PER_SECOND = 9;

export const GOOGLE_RETRY_RULES: RetryRules = {
	failureOf,
	requestsPerSecond: REQUESTS_PER_SECOND,
	busy: GOOGLE.busy,
	offline: GOOGLE.offline,
};

/** The error that ends a run. Undefined where it concerns one event only. */
export function runEndingError(failure: ApiError | undefined): TargetError | undefined {
	if (failure === undefined) {
		return undefined;
	}
	const { status, reason } = failure;
	if (reason === 'invalid_grant' || (status === 401 && reason !== 'invalid_client')) {
		return new TargetError('signed-out', GOOGLE.signInAgain);
	}
	if (['invalid_client', 'unauthorized_client', 'deleted_client'].includes(reason)) {
		return new TargetError('forbidden', GOOGLE.wrongClient);
	}
	if (reason === 'accessNotConfigured') {
		return new TargetError('forbidden', GOOGLE.disabled);
	}
	if (status === 403) {
		return new TargetError('forbidden', GOOGLE.forbidden);
	}
	return undefined;
}

/** The sentence for what was thrown. An error of the client itself holds the whole request, tokens included, and goes no further. */
export function asTargetError(error: unknown, now: number): unknown {
	if (error instanceof Error && error.cause instanceof TargetError) {
		return error.cause;
	}
	const failure = readApiError(error, now);
	if (failure) {
		const { status, reason } = failure;
		return runEndingError(failure) ?? new TargetError('refused', GOOGLE.refused(status, reason));
	}
	if (gotNoResponse(error)) {
		return new TargetError('offline', GOOGLE.offline);
	}
	return error;
}
