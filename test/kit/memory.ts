import type { LocalStore, Secrets } from '../../src/actions/ports';

/** What a device remembers, in memory. It forgets what JSON cannot hold, as a file does. */
export function memoryInMemory(): LocalStore & {
	readonly saved: Map<string, string>;
	writes: number;
} {
	const saved = new Map<string, string>();
	const memory = {
		saved,
		writes: 0,
		load: () =>
			Promise.resolve(
				new Map<string, unknown>([...saved].map(([key, value]) => [key, JSON.parse(value)])),
			),
		save: (changes: ReadonlyMap<string, unknown>) => {
			for (const [key, value] of changes) {
				memory.writes++;
				if (value === undefined) {
					saved.delete(key);
				} else {
					saved.set(key, JSON.stringify(value));
				}
			}
			return Promise.resolve();
		},
	};
	return memory;
}

export function secretsInMemory(): Secrets & { readonly kept: Map<string, string> } {
	const kept = new Map<string, string>();
	return {
		kept,
		get: name => Promise.resolve(kept.get(name)),
		set: (name, value) => Promise.resolve(void kept.set(name, value)),
		remove: name => Promise.resolve(void kept.delete(name)),
	};
}
