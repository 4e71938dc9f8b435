import { createHash, randomBytes } from 'node:crypto';
import { json, type Answer, type Asked } from './answer';

interface Grant {
	readonly clientId: string;
	readonly scopes: readonly string[];
}

/** The OAuth side, as an installed app meets it. https://developers.google.com/identity/protocols/oauth2/native-app */
export class Accounts {
	/** What the person does on the consent page. */
	consent: 'agrees' | 'refuses' = 'agrees';
	clients = new Map<string, { readonly secret?: string }>([
		['client-1', { secret: 'secret-1' }],
		['client-2', {}],
	]);
	/** Seconds for which an access token is good. */
	lifetime = 3599;
	/** Every code, verifier and token so far: what must show nowhere. */
	readonly given = new Set<string>();
	private readonly codes = new Map<
		string,
		Grant & { readonly challenge: string; readonly redirect: string }
	>();
	private readonly refreshTokens = new Map<string, Grant>();
	private readonly accessTokens = new Map<
		string,
		Grant & { readonly until: number; readonly refreshToken: string }
	>();

	constructor(private readonly now: () => number) {}

	/** Answers as after the person's choice: with the redirect, or with an error page where the request itself is wrong. */
	authorise({ query }: Asked): Answer {
		const [client, redirect, challenge] = [
			query.get('client_id') ?? '',
			query.get('redirect_uri') ?? '',
			query.get('code_challenge') ?? '',
		];
		if (!this.clients.has(client)) {
			return { status: 401, body: 'Error 401: invalid_client' };
		}
		if (!/^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(:\d+)?(\/|$)/.test(redirect)) {
			return { status: 400, body: 'Error 400: redirect_uri_mismatch' };
		}
		if (
			query.get('response_type') !== 'code' ||
			(challenge !== '' && query.get('code_challenge_method') !== 'S256') ||
			!query.get('scope')
		) {
			return { status: 400, body: 'Error 400: invalid_request' };
		}
		const target = new URL(redirect);
		if (query.has('state')) {
			target.searchParams.set('state', query.get('state')!);
		}
		if (this.consent === 'refuses') {
			target.searchParams.set('error', 'access_denied');
		} else {
			const code = `4/${randomBytes(12).toString('base64url')}`;
			this.given.add(code);
			this.codes.set(code, {
				clientId: client,
				scopes: query.get('scope')!.split(' '),
				challenge,
				redirect,
			});
			target.searchParams.set('code', code);
			target.searchParams.set('scope', query.get('scope')!);
		}
		return { status: 302, body: '', headers: { location: target.href } };
	}

	token(asked: Asked): Answer {
		const form = new URLSearchParams(asked.body);
		if (!asked.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
			return refused('invalid_request', 'Bad content type');
		}
		const client = this.clients.get(form.get('client_id') ?? '');
		if (!client) {
			return refused('invalid_client', 'The OAuth client was not found.', 401);
		}
		if (client.secret !== undefined && form.get('client_secret') !== client.secret) {
			return refused('invalid_client', 'Unauthorized', 401);
		}
		if (form.get('grant_type') === 'authorization_code') {
			return this.exchange(form);
		}
		return form.get('grant_type') === 'refresh_token'
			? this.refresh(form)
			: refused('unsupported_grant_type', 'Invalid grant_type');
	}

	/** A code serves once, with the verifier whose SHA-256 was announced (RFC 7636). */
	private exchange(form: URLSearchParams): Answer {
		const code = form.get('code') ?? '';
		const grant = this.codes.get(code);
		this.given.add(form.get('code_verifier') ?? code);
		this.codes.delete(code);
		if (!grant || grant.clientId !== form.get('client_id')) {
			return refused('invalid_grant', 'Malformed auth code.');
		}
		if (grant.redirect !== form.get('redirect_uri')) {
			return refused('redirect_uri_mismatch', 'Bad Request');
		}
		const verified =
			createHash('sha256')
				.update(form.get('code_verifier') ?? '')
				.digest('base64url') === grant.challenge;
		if (grant.challenge !== '' && !verified) {
			return refused('invalid_grant', 'Invalid code verifier.');
		}
		const refreshToken = `1//${randomBytes(16).toString('base64url')}`;
		this.given.add(refreshToken);
		this.refreshTokens.set(refreshToken, grant);
		return json(200, { ...this.access(refreshToken, grant), refresh_token: refreshToken });
	}

	private refresh(form: URLSearchParams): Answer {
		const token = form.get('refresh_token') ?? '';
		const grant = this.refreshTokens.get(token);
		return grant?.clientId === form.get('client_id')
			? json(200, this.access(token, grant!))
			: refused('invalid_grant', 'Token has been expired or revoked.');
	}

	private access(refreshToken: string, grant: Grant): Record<string, unknown> {
		const token = `ya29.${randomBytes(16).toString('base64url')}`;
		this.given.add(token);
		this.accessTokens.set(token, {
			...grant,
			refreshToken,
			until: this.now() + this.lifetime * 1000,
		});
		return {
			access_token: token,
			expires_in: this.lifetime,
			scope: grant.scopes.join(' '),
			token_type: 'Bearer',
		};
	}

	/** https://developers.google.com/identity/protocols/oauth2/native-app#tokenrevoke */
	revoke(asked: Asked): Answer {
		const token = asked.query.get('token') ?? new URLSearchParams(asked.body).get('token') ?? '';
		const refreshToken = this.accessTokens.get(token)?.refreshToken ?? token;
		if (!this.refreshTokens.delete(refreshToken)) {
			return refused('invalid_token', 'Token expired or revoked');
		}
		for (const [access, grant] of this.accessTokens) {
			if (grant.refreshToken === refreshToken) {
				this.accessTokens.delete(access);
			}
		}
		return json(200, {});
	}

	/** The scopes of the bearer, or nothing where its token is none, too old or revoked. */
	scopesOf(asked: Asked): readonly string[] | undefined {
		const grant = this.accessTokens.get(
			asked.headers.get('authorization')?.replace(/^Bearer /, '') ?? '',
		);
		return grant && grant.until > this.now() ? grant.scopes : undefined;
	}

	/** Every access token is refused from now on, though its time is not up. */
	dropAccess(): void {
		this.accessTokens.clear();
	}

	/** As after the 7 days of a client in testing, or after the person took the access away. */
	dropEverything(): void {
		this.accessTokens.clear();
		this.refreshTokens.clear();
	}

	/** Signed in without the browser, for tests that are about something else. */
	grant(
		scopes: readonly string[],
		clientId = 'client-1',
	): { readonly refresh_token: string; readonly access_token: string } {
		const refreshToken = `1//${randomBytes(16).toString('base64url')}`;
		const grant = { clientId, scopes };
		this.refreshTokens.set(refreshToken, grant);
		return {
			refresh_token: refreshToken,
			access_token: String(this.access(refreshToken, grant)['access_token']),
		};
	}

	get signedIn(): number {
		return this.refreshTokens.size;
	}
}

function refused(error: string, description: string, status = 400): Answer {
	return json(status, { error, error_description: description });
}
