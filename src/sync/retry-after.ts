/** Milliseconds that an answer asks to wait (RFC 9110, 10.2.3): seconds, or an HTTP date, which is read by the server's own clock where it tells it. */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
	const text = headers.get('retry-after')?.trim() ?? '';
	if (/^\d+$/.test(text)) {
		return Number(text) * 1000;
	}
	const at = Date.parse(text);
	const served = Date.parse(headers.get('date') ?? '');
	return Number.isNaN(at) ? undefined : Math.max(0, at - (Number.isNaN(served) ? now : served));
}
