import type * as O from 'obsidian';
import { Events } from './events';

const SHELF = 'secrets';

/** Secrets of this device by id. The real app encrypts them; here they lie in the page's local storage. */
export class SecretStorage extends Events implements O.SecretStorage {
	#all(): Record<string, string> {
		return JSON.parse(window.localStorage.getItem(SHELF) ?? '{}') as Record<string, string>;
	}

	setSecret(id: string, secret: string): void {
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
			throw new Error('Secret IDs are lowercase letters, digits and dashes');
		}
		window.localStorage.setItem(SHELF, JSON.stringify({ ...this.#all(), [id]: secret }));
		this.trigger('change', id);
	}

	getSecret = (id: string) => this.#all()[id] ?? null;
	listSecrets = () => Object.keys(this.#all());
}
