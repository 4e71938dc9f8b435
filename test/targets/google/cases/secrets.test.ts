/** Case 31: no token, secret, code or verifier in what a run throws, reports, keeps or prints, whatever went wrong. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectGoogle, type SignInHost } from '../../../../src/targets/google/connect';
import type { Asked } from '../../../servers/google/answer';
import { isApi, isList, WRITES, type Mishap } from '../../../servers/google/faults';
import { KINDS } from '../../three-events';
import { googleAtHand } from '../google-at-hand';

const here = googleAtHand();
const CLIENT = { id: 'client-1', secret: 'GOCSPX-secret-of-the-client' };
const isToken = ({ path }: Asked): boolean => path === '/token';
const printed: unknown[] = [];
beforeEach(async () => {
	here.google.accounts.clients.set(CLIENT.id, { secret: CLIENT.secret });
	here.device.client = CLIENT;
	await here.device.signIn();
	printed.length = 0;
	for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const) {
		vi.spyOn(console, way).mockImplementation((...said) => void printed.push(said));
	}
});
afterEach(() => {
	vi.restoreAllMocks();
});

const MISHAPS: [string, Mishap, ((asked: Asked) => boolean)?][] = [
	['nothing', { what: 'meanwhile', happens: () => undefined }],
	...[400, 401, 403, 404, 409, 412, 429, 500].map((status): [string, Mishap] => [
		String(status),
		{ what: 'refuse', status, reason: status === 401 ? 'authError' : 'forbidden' },
	]),
	['a reset before', { what: 'reset before' }],
	['a reset after', { what: 'reset after' }],
	['a page', { what: 'html' }],
	['half an answer', { what: 'answer', status: 200, body: '{"id":' }],
	['the sign-in ended', { what: 'refuse', status: 400, reason: 'invalid_grant' }, isToken],
	['the sign-in page of a hotel for a token', { what: 'html' }, isToken],
	['no answer for a token', { what: 'reset before' }, isToken],
	[
		'an answer that names the token',
		{
			what: 'answer',
			status: 400,
			body: '{"error":"invalid_grant","error_description":"Token has been revoked"}',
		},
		isToken,
	],
];

/** Everything secret that this device has, and had: tokens, their parts, the client's. */
function secrets(): readonly string[] {
	const kept = [...here.device.secrets.kept.values()].flatMap(value =>
		value.startsWith('{') ? Object.values(JSON.parse(value) as Record<string, unknown>) : [value],
	);
	const sent = here.google.asked.flatMap(({ headers, body }) => [
		headers.get('authorization')?.replace('Bearer ', '') ?? '',
		...['refresh_token', 'client_secret', 'code', 'code_verifier'].map(
			name => new URLSearchParams(body).get(name) ?? '',
		),
	]);
	return [...new Set([...kept, ...sent, CLIENT.secret])].filter(
		(part): part is string =>
			typeof part === 'string' && part.length > 12 && !part.startsWith('https://'),
	);
}

/** All that can be seen of what was thrown or told, its causes and hidden parts too. */
function allOf(told: unknown, seen = new Set<unknown>()): string {
	if (typeof told !== 'object' || told === null || seen.has(told)) {
		return String(told);
	}
	seen.add(told);
	return [
		String(told),
		...Reflect.ownKeys(told).map(key => allOf((told as Record<PropertyKey, unknown>)[key], seen)),
	].join('\n');
}

function holdsNoSecret(...told: readonly unknown[]): void {
	const text = [told, printed, [...here.device.memory.saved], [...here.calendar.events.values()]]
		.map(one => allOf(one))
		.join('\n');
	expect(secrets().length).toBeGreaterThanOrEqual(3);
	for (const secret of secrets()) {
		expect(text.includes(secret) ? `holds ${secret}: ${text}` : '').toBe('');
	}
}

describe.each(KINDS)('case 31, %s', kind => {
	test.each(MISHAPS)(
		'%s: no token in what is thrown, reported, kept or printed',
		async (_says, mishap, on) => {
			const byKind = kind === 'create' ? [isList, WRITES.create] : [WRITES[kind]];
			for (const when of on ? [on] : byKind) {
				await here.open();
				here.device.client = CLIENT;
				await here.device.signIn();
				await here.prepare(kind);
				if (on) {
					here.google.accounts.dropAccess();
				}
				here.strike(mishap, when, 100);
				holdsNoSecret(await here.device.sync().catch((error: unknown) => error));
				here.mend();
			}
		},
	);
});

test.each<[string, Mishap, (asked: Asked) => boolean]>([
	['a refusal of the code', { what: 'refuse', status: 400, reason: 'invalid_grant' }, isToken],
	['a reset', { what: 'reset before' }, isToken],
	['a page', { what: 'html' }, isToken],
	['a wrong secret', { what: 'answer', status: 401, body: '{"error":"invalid_client"}' }, isToken],
	[
		'the first request forbidden',
		{ what: 'refuse', status: 403, reason: 'accessNotConfigured' },
		isApi,
	],
	['the first request reset', { what: 'reset before' }, isApi],
])(
	'case 31, a sign-in that ends in %s: no code, verifier, token or secret in what is thrown, and none kept',
	async (_says, mishap, on) => {
		here.device.secrets.kept.clear();
		here.strike(mishap, on, 100);
		let shown = '';
		const phone: SignInHost = {
			show: address => {
				shown = address;
			},
			paste: async () => (await fetch(shown, { redirect: 'manual' })).headers.get('location')!,
		};
		const { world } = here.device;
		/** Nobody waits for the five minutes of a sign-in. */
		const never = (signal?: AbortSignal): Promise<void> =>
			new Promise((_, stop) => signal?.addEventListener('abort', () => stop(new Error('ended'))));
		const limited = {
			...world,
			wait: (milliseconds: number, signal?: AbortSignal) =>
				milliseconds > 60_000 ? never(signal) : world.wait(milliseconds, signal),
		};
		const error = await connectGoogle(limited, phone, CLIENT).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(Error);
		holdsNoSecret(error);
		expect(here.device.secrets.kept.size).toBe(0);
	},
);
