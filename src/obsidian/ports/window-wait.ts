import type { Wait } from '../../actions/ports';

/** Waits with the window's own timer. */
export const windowWait: Wait = (milliseconds, signal) =>
	new Promise((resolve, reject) => {
		const stop = (): void => {
			window.clearTimeout(timer);
			reject(
				signal?.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError'),
			);
		};
		const timer = window.setTimeout(() => {
			signal?.removeEventListener('abort', stop);
			resolve();
		}, milliseconds);
		if (signal?.aborted) {
			stop();
		} else {
			signal?.addEventListener('abort', stop, { once: true });
		}
	});
