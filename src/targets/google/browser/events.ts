type Listener = (...given: readonly unknown[]) => void;

/** Node's class of that name, as far as Google's client uses it: it tells of tokens that it refreshed. */
export class EventEmitter {
	readonly #listeners = new Map<string, readonly Listener[]>();

	on(name: string, listener: Listener): this {
		this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
		return this;
	}

	emit(name: string, ...given: readonly unknown[]): boolean {
		const listeners = this.#listeners.get(name) ?? [];
		for (const listener of listeners) {
			listener(...given);
		}
		return listeners.length > 0;
	}
}
