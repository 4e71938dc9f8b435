import type * as O from 'obsidian';
import { Subscription } from './events';

/** A part with a life: what was registered while it was loaded is undone when it is unloaded, last first. */
export class Component implements O.Component {
	#loaded = false;
	#children: O.Component[] = [];
	#undo: (() => unknown)[] = [];

	load(): void {
		if (this.#loaded) {
			return;
		}
		this.#loaded = true;
		this.onload();
		for (const child of [...this.#children]) {
			child.load();
		}
	}

	onload(): void | Promise<void> {}

	unload(): void {
		if (!this.#loaded) {
			return;
		}
		this.#loaded = false;
		for (const child of this.#children.splice(0)) {
			child.unload();
		}
		for (const undo of this.#undo.splice(0).reverse()) {
			undo();
		}
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends O.Component>(child: T): T {
		this.#children.push(child);
		if (this.#loaded) {
			child.load();
		}
		return child;
	}

	removeChild<T extends O.Component>(child: T): T {
		this.#children = this.#children.filter(one => one !== child);
		child.unload();
		return child;
	}

	register(undo: () => unknown): void {
		this.#undo.push(undo);
	}

	registerEvent(ref: O.EventRef): void {
		if (ref instanceof Subscription) {
			this.register(() => ref.source.offref(ref));
		}
	}

	registerDomEvent(
		target: EventTarget,
		type: string,
		callback: (this: HTMLElement, event: never) => unknown,
		options?: boolean | AddEventListenerOptions,
	): void {
		const listener = callback as unknown as EventListener;
		target.addEventListener(type, listener, options);
		this.register(() => target.removeEventListener(type, listener, options));
	}

	registerInterval(id: number): number {
		this.register(() => window.clearInterval(id));
		return id;
	}
}
