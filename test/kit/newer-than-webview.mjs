/**
 * What the oldest WebView that Obsidian 1.13 runs in doesn't have, by MDN's browser compatibility data:
 * static methods and classes, as entries for eslint's `no-restricted-properties` and `no-restricted-globals`.
 * (eslint-plugin-compat knows classes, and misses static methods such as `URL.canParse`.)
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** iOS 16.4, and the Chrome of a desktop installer from the summer of 2023: the app updates itself, its Electron doesn't. */
const OLDEST = { safari_ios: 16.4, chrome: 114 };

/** The package exports it under its own name. */
const DATA = createRequire(import.meta.url).resolve('@mdn/browser-compat-data');

const MESSAGE = 'Not in iOS 16.4 or the oldest desktop installer.';

export function newerThanWebView() {
	const { api, javascript } = JSON.parse(readFileSync(DATA, 'utf8'));
	const owners = [...Object.entries(api), ...Object.entries(javascript.builtins)];
	const properties = [];
	const globals = [];
	for (const [name, owner] of owners) {
		if (owner.__compat && isNewer(owner)) {
			globals.push({ name, message: MESSAGE });
		}
		for (const [key, member] of Object.entries(owner)) {
			const property = staticName(key, name, api, javascript);
			if (property !== undefined && isNewer(member)) {
				properties.push({ object: name, property, message: MESSAGE });
			}
		}
	}
	return { properties, globals };
}

/** In `api` static members end so; the builtins of the language don't tell, and their names don't clash with others. */
function staticName(key, owner, api, javascript) {
	if (key === '__compat') {
		return undefined;
	}
	if (key.endsWith('_static')) {
		return key.slice(0, -'_static'.length);
	}
	return owner in javascript.builtins && !(owner in api) && !key.includes('_') ? key : undefined;
}

function isNewer({ __compat: compat } = {}) {
	if (!compat || compat.status?.experimental) {
		return false;
	}
	return Object.entries(OLDEST).some(([browser, version]) => {
		const versions = [compat.support[browser] ?? {}]
			.flat()
			.map(({ version_added: added }) => added);
		return versions.every(added => added === false || Number.parseFloat(added) > version);
	});
}
