import type { App } from 'obsidian';
import type { Secrets } from '../../actions/ports';

/** What is kept of a secret: Obsidian can overwrite one, and not delete it. */
type Envelope = { readonly secret: string } | { readonly cleared: true };

/**
 * Tokens and passwords in Obsidian's own secret storage: on this device only,
 * never in a synced file.
 */
export function secretStore({ secretStorage }: App): Secrets {
	return {
		get: name => Promise.resolve(opened(secretStorage.getSecret(idOf(name)))),
		set: (name, value) =>
			Promise.resolve(secretStorage.setSecret(idOf(name), sealed({ secret: value }))),
		remove: name =>
			Promise.resolve(
				secretStorage.getSecret(idOf(name)) === null
					? undefined
					: secretStorage.setSecret(idOf(name), sealed({ cleared: true })),
			),
	};
}

/** Ids of the storage are shared by all plugins: lower case, digits and dashes. */
function idOf(name: string): string {
	return `interview-follow-up-${name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')}`;
}

function sealed(envelope: Envelope): string {
	return JSON.stringify(envelope);
}

function opened(text: string | null): string | undefined {
	try {
		const envelope = JSON.parse(text ?? 'null') as Partial<{ secret: unknown }> | null;
		if (typeof envelope?.secret === 'string') {
			return envelope.secret;
		}
		return undefined;
	} catch {
		return undefined;
	}
}
