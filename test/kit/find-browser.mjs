import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The program of that name on the PATH, or undefined. */
export function findProgram(name) {
	return (process.env.PATH ?? '')
		.split(path.delimiter)
		.map(folder => path.join(folder, name))
		.find(canRun);
}

/** The Chromium that the browser tests drive: `CHROMIUM` where it is set, else an installed one, else Playwright's own. Undefined where there is none. */
export function findBrowser() {
	const installed = [
		process.env.CHROMIUM,
		...NAMES.map(findProgram),
		...PLACES,
		chromium.executablePath(),
	];
	return installed.find(file => file !== undefined && file !== '' && canRun(file));
}

function canRun(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
