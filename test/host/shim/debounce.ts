import type * as O from 'obsidian';

/** Obsidian's `debounce`: runs once after `timeout` ms; only with `resetTimer` does a new call push that moment back. */
export function debounce<T extends unknown[], V>(
	callback: (...args: [...T]) => V,
	timeout = 0,
	resetTimer = false,
): O.Debouncer<T, V> {
	let timer: number | undefined;
	let latest: [...T];
	const fire = (): V => {
		timer = undefined;
		return callback(...latest);
	};
	const stop = (): boolean => {
		const waited = timer !== undefined;
		window.clearTimeout(timer);
		timer = undefined;
		return waited;
	};
	const debounced = ((...args: [...T]) => {
		latest = args;
		if (timer !== undefined && !resetTimer) {
			return debounced;
		}
		stop();
		timer = window.setTimeout(fire, timeout);
		return debounced;
	}) as O.Debouncer<T, V>;
	return Object.assign(debounced, {
		cancel: () => {
			stop();
			return debounced;
		},
		run: () => (stop() ? fire() : undefined),
	}) as O.Debouncer<T, V>;
}
