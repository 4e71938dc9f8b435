import { Notice } from 'obsidian';
import { errorMessage } from '../../i18n/error-message';

/**
 * Who wants to know of a change. What one of them throws is shown once, and
 * keeps no other from being called.
 */
export class ChangeListeners {
	readonly #listeners = new Set<() => void>();
	readonly #shown = new Set<string>();

	/** Returns how to stop listening. */
	add(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	clear(): void {
		this.#listeners.clear();
	}

	emit(): void {
		for (const listener of [...this.#listeners]) {
			try {
				listener();
			} catch (error) {
				this.#report(error);
			}
		}
	}

	#report(error: unknown): void {
		console.error(error);
		const message = String(error);
		if (!this.#shown.has(message)) {
			this.#shown.add(message);
			new Notice(errorMessage(error), 0);
		}
	}
}
