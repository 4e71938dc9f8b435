/** Puts methods on a prototype, typed as obsidian.d.ts says they are there; not enumerable, as in Obsidian. */
export function extend<T extends object>(prototype: T, methods: Partial<T> & ThisType<T>): void {
	for (const [name, value] of Object.entries(methods)) {
		Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
	}
}

/** Puts getters on a prototype. */
export function extendGetters<T extends object>(
	prototype: T,
	getters: { [K in keyof T]?: (this: T) => T[K] },
): void {
	for (const [name, get] of Object.entries(getters)) {
		Object.defineProperty(prototype, name, { get: get as () => unknown, configurable: true });
	}
}
