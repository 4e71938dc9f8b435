const silent = (): void => undefined;

/** In place of `google-logging-utils`, which would print requests and answers, tokens among them, where an environment variable says so. */
export const log = (): typeof silent &
	Readonly<Record<'debug' | 'info' | 'warn' | 'error', typeof silent>> =>
	Object.assign(() => undefined, { debug: silent, info: silent, warn: silent, error: silent });
