/** What Google answered instead of doing it. */
export interface Refused {
	readonly status: number;
	/** `error.errors[0].reason` of the Calendar API, or `error` of the OAuth endpoints. */
	readonly reason: string;
	/** Milliseconds until another try is welcome, where it says so. */
	readonly retryAfter?: number;
}

/** Reads what the client threw; undefined where no answer came at all. */
export function readRefused(error: unknown, now: number): Refused | undefined {
	const response = (error as { readonly response?: { readonly status?: unknown; readonly data?: unknown; readonly headers?: unknown } } | null)?.response;
	if (typeof response?.status !== 'number') return undefined;
	const waits = retryAfterOf(response.headers, now);
	return { status: response.status, reason: reasonOf(response.data), ...(waits !== undefined && { retryAfter: waits }) };
}

/** Whether the client asked and nothing came back. Any other error is a mistake of ours. */
export function gotNoAnswer(error: unknown): boolean {
	return error instanceof Error && 'config' in error && (error as { readonly response?: unknown }).response === undefined;
}

/** https://developers.google.com/workspace/calendar/api/guides/errors */
function reasonOf(data: unknown): string {
	const error = (data as { readonly error?: unknown } | null)?.error;
	if (typeof error === 'string') return error;
	const first = (error as { readonly errors?: readonly { readonly reason?: unknown }[] } | null | undefined)?.errors?.[0]?.reason;
	return typeof first === 'string' ? first : '';
}

/** RFC 9110, 10.2.3: seconds, or an HTTP date, which is read by the server's own clock where it tells it. */
function retryAfterOf(headers: unknown, now: number): number | undefined {
	const text = headers instanceof Headers ? headers.get('retry-after')?.trim() ?? '' : '';
	if (/^\d+$/.test(text)) return Number(text) * 1000;
	const at = Date.parse(text);
	const served = headers instanceof Headers ? Date.parse(headers.get('date') ?? '') : NaN;
	return Number.isNaN(at) ? undefined : Math.max(0, at - (Number.isNaN(served) ? now : served));
}

const QUOTA = ['rateLimitExceeded', 'userRateLimitExceeded', 'quotaExceeded', 'calendarUsageLimits', 'dailyLimitExceeded', 'RATE_LIMIT_EXCEEDED'];

/** Whether waiting mends it. A 403 does where its reason is a quota, and only there. */
export function isPassing({ status, reason }: Refused): boolean {
	return status === 429 || status === 408 || status >= 500 || (status === 403 && QUOTA.includes(reason));
}

export function isQuota({ status, reason }: Refused): boolean {
	return status === 429 || (status === 403 && QUOTA.includes(reason));
}
