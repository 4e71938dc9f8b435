import type * as O from 'obsidian';

type Callback = (...data: never[]) => unknown;

/** What `on` hands back: enough to take the callback off again. */
export class Subscription implements O.EventRef {
	constructor(
		readonly source: Events,
		readonly name: string,
		readonly callback: Callback,
		readonly context: unknown,
	) {}

	call(data: readonly unknown[]): void {
		Reflect.apply(this.callback, this.context, data);
	}
}

/** Named events; a callback that throws is reported and does not keep the others from being called. */
export class Events implements O.Events {
	#subscriptions: Subscription[] = [];

	on(name: string, callback: Callback, context?: unknown): O.EventRef {
		const subscription = new Subscription(this, name, callback, context);
		this.#subscriptions.push(subscription);
		return subscription;
	}

	off(name: string, callback: Callback): void {
		this.#subscriptions = this.#subscriptions.filter(
			one => one.name !== name || one.callback !== callback,
		);
	}

	offref(ref: O.EventRef): void {
		this.#subscriptions = this.#subscriptions.filter(one => one !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const one of [...this.#subscriptions]) {
			if (one.name === name) {
				this.tryTrigger(one, data);
			}
		}
	}

	tryTrigger(ref: O.EventRef, data: unknown[]): void {
		try {
			(ref as Subscription).call(data);
		} catch (error) {
			window.setTimeout(() => {
				throw error;
			});
		}
	}

	/** How many callbacks stand: a plugin that was unloaded should have left none. */
	get subscriptions(): number {
		return this.#subscriptions.length;
	}
}
