import type * as O from 'obsidian';
import { Platform } from './flags';

type Pressed = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether exactly these modifiers are held; `Mod` is Ctrl here, as nobody's Mac runs this page. */
function holds(event: Pressed, modifiers: readonly O.Modifier[]): boolean {
	const wanted = (...names: O.Modifier[]): boolean => names.some(name => modifiers.includes(name));
	return (
		event.ctrlKey === wanted('Mod', 'Ctrl') &&
		event.metaKey === wanted('Meta') &&
		event.shiftKey === wanted('Shift') &&
		event.altKey === wanted('Alt')
	);
}

/** Keys and what they do, while the scope is on top. */
export class Scope implements O.Scope {
	#handlers: {
		handler: O.KeymapEventHandler;
		modifiers: O.Modifier[] | null;
		listener: O.KeymapEventListener;
	}[] = [];

	constructor(readonly parent?: O.Scope) {}

	register(
		modifiers: O.Modifier[] | null,
		key: string | null,
		listener: O.KeymapEventListener,
	): O.KeymapEventHandler {
		const handler = { scope: this, modifiers: modifiers?.join(',') ?? null, key };
		this.#handlers.push({ handler, modifiers, listener });
		return handler;
	}

	unregister(handler: O.KeymapEventHandler): void {
		this.#handlers = this.#handlers.filter(one => one.handler !== handler);
	}

	/** Answers whether a handler took the key; one that returns false also keeps it from the page. */
	handle(event: KeyboardEvent): boolean {
		for (const { handler, modifiers, listener } of [...this.#handlers]) {
			if (handler.key !== null && handler.key.toLowerCase() !== event.key.toLowerCase()) {
				continue;
			}
			if (modifiers !== null && !holds(event, modifiers)) {
				continue;
			}
			if (
				listener(event, { key: event.key, modifiers: handler.modifiers, vkey: event.key }) === false
			) {
				event.preventDefault();
			}
			return true;
		}
		return this.parent instanceof Scope && this.parent.handle(event);
	}
}

/** The scopes that are open; the last one gets the keys. */
export class Keymap implements O.Keymap {
	#scopes: O.Scope[] = [];

	constructor() {
		window.addEventListener(
			'keydown',
			event => {
				const top = this.#scopes.at(-1);
				if (top instanceof Scope && !event.isComposing) {
					top.handle(event);
				}
			},
			{ capture: true },
		);
	}

	pushScope(scope: O.Scope): void {
		this.#scopes.push(scope);
	}

	popScope(scope: O.Scope): void {
		this.#scopes = this.#scopes.filter(one => one !== scope);
	}

	static isModifier(event: Pressed, modifier: O.Modifier): boolean {
		return {
			Mod: event.ctrlKey,
			Ctrl: event.ctrlKey,
			Meta: event.metaKey,
			Shift: event.shiftKey,
			Alt: event.altKey,
		}[modifier];
	}

	static isModEvent(event?: O.UserEvent | null): O.PaneType | boolean {
		if (!event || Platform.isMobile) {
			return false;
		}
		const middle = event instanceof MouseEvent && event.button === 1;
		if (!event.ctrlKey && !event.metaKey && !middle) {
			return false;
		}
		return event.altKey ? 'split' : 'tab';
	}
}
