/** A request as the server's rules see it, whichever way it came. */
export interface Asked {
	readonly method: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly headers: Headers;
	readonly body: string;
}

export interface Answer {
	readonly status: number;
	readonly body: string;
	readonly headers?: Readonly<Record<string, string>>;
}

export function json(
	status: number,
	body: unknown,
	headers: Readonly<Record<string, string>> = {},
): Answer {
	return {
		status,
		body: JSON.stringify(body),
		headers: { 'content-type': 'application/json; charset=UTF-8', ...headers },
	};
}

/**
 * A refusal as the Calendar API words it: `error.errors[0].reason` says what is meant.
 * https://developers.google.com/workspace/calendar/api/guides/errors
 */
export class Refusal extends Error {
	constructor(
		readonly status: number,
		readonly reason: string,
		message: string,
		readonly headers: Readonly<Record<string, string>> = {},
	) {
		super(message);
	}

	answer(): Answer {
		const { status, reason, message } = this;
		const domain = /rateLimit|quota/i.test(reason) ? 'usageLimits' : 'global';
		return json(
			status,
			{ error: { errors: [{ domain, reason, message }], code: status, message } },
			this.headers,
		);
	}
}

/** The body as a JSON object. */
export function objectOf(asked: Asked): Record<string, unknown> {
	try {
		const parsed: unknown = JSON.parse(asked.body === '' ? '{}' : asked.body);
		if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
			return parsed as Record<string, unknown>;
		}
	} catch {
		/* said below */
	}
	throw new Refusal(400, 'parseError', 'Parse Error');
}
