import { Refusal, type Answer, type Asked } from './answer';

/** What goes wrong with a request. */
export type Mishap =
	/** The connection breaks before anything was done, or after all was done and before it is told. */
	| { readonly what: 'reset before' }
	| { readonly what: 'reset after' }
	/** A refusal, or another answer in its place after all was done. */
	| {
			readonly what: 'refuse';
			readonly status: number;
			readonly reason: string;
			readonly retryAfter?: string;
			readonly after?: boolean;
	  }
	/** A hotel's sign-in page. */
	| { readonly what: 'html' }
	/** The answer that a Refusal is not: any text. */
	| { readonly what: 'answer'; readonly status: number; readonly body: string }
	/** Something else happens in the moment before. */
	| { readonly what: 'meanwhile'; readonly happens: () => void };

export interface Fault {
	readonly mishap: Mishap;
	/** All requests of the Calendar API where nothing is said. */
	readonly on?: (asked: Asked) => boolean;
	/** How often it strikes; once where nothing is said. */
	times?: number;
}

const PAGE =
	'<!DOCTYPE html><html><head><title>Welcome to our hotel</title></head><body>Please sign in.</body></html>';

/** Lets the first fault that is meant for the request strike, or answers as Google would. */
export function strike(
	faults: readonly Fault[],
	asked: Asked,
	answer: () => Answer,
): Answer | 'reset' {
	const fault = faults.find(({ on = isApi, times = 1 }) => times > 0 && on(asked));
	if (!fault) {
		return answer();
	}
	fault.times = (fault.times ?? 1) - 1;
	const { mishap } = fault;
	if (mishap.what === 'reset before') {
		return 'reset';
	}
	if (mishap.what === 'html') {
		return { status: 200, body: PAGE, headers: { 'content-type': 'text/html' } };
	}
	if (mishap.what === 'answer') {
		return {
			status: mishap.status,
			body: mishap.body,
			headers: { 'content-type': 'application/json' },
		};
	}
	if (mishap.what === 'meanwhile') {
		mishap.happens();
	}
	if (mishap.what === 'refuse' && !mishap.after) {
		return refusal(mishap);
	}
	const answered = answer();
	if (mishap.what === 'reset after') {
		return 'reset';
	}
	return mishap.what === 'refuse' ? refusal(mishap) : answered;
}

function refusal({ status, reason, retryAfter }: Extract<Mishap, { what: 'refuse' }>): Answer {
	return new Refusal(
		status,
		reason,
		`Refused: ${reason}`,
		retryAfter === undefined ? {} : { 'retry-after': retryAfter },
	).answer();
}

export const isApi = ({ path }: Asked): boolean => path.startsWith('/calendar/v3/');
export const isWrite = (asked: Asked): boolean => isApi(asked) && asked.method !== 'GET';
export const isList = (asked: Asked): boolean =>
	asked.method === 'GET' && asked.path.endsWith('/events');
/** A write into one event: made, changed, or withdrawn (the status in the body says so). */
export const WRITES = {
	create: (asked: Asked): boolean => asked.method === 'POST' && asked.path.endsWith('/events'),
	change: (asked: Asked): boolean =>
		asked.method === 'PATCH' && !asked.body.includes('"status":"cancelled"'),
	remove: (asked: Asked): boolean =>
		asked.method === 'DELETE' ||
		(asked.method === 'PATCH' && asked.body.includes('"status":"cancelled"')),
} as const;
