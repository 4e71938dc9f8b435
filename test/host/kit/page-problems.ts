import type { Page } from 'playwright-core';

/** Collects what goes wrong in a page: errors that nobody caught, rejected promises, and what is written to the console as an error. */
export function pageProblems(page: Page) {
	let problems: string[] = [];
	page.on('pageerror', error => problems.push(error.stack ?? error.message));
	page.on('console', message => {
		if (message.type() === 'error') {
			problems.push(`console: ${message.text()}`);
		}
	});
	return {
		all: (): readonly string[] => problems,
		/** Forgets all but the first so many. */
		forgetAfter: (count: number): void => void (problems = problems.slice(0, count)),
		/** The problems so far, which are forgotten. */
		take(): string[] {
			const taken = problems;
			problems = [];
			return taken;
		},
	};
}
