/** Waits until the person (Ctrl+C) or the system asks to stop. Who asks twice ends the process. */
export function waitForSignal(): Promise<void> {
	return new Promise(resolve => {
		const signals = ['SIGINT', 'SIGTERM'] as const;
		const stop = (): void => {
			for (const signal of signals) {
				process.off(signal, stop);
			}
			resolve();
		};
		for (const signal of signals) {
			process.removeAllListeners(signal).on(signal, stop);
		}
	});
}
