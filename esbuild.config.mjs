import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { deflateSync, strToU8 } from 'fflate';

const ROOT = path.dirname(fileURLToPath(import.meta.url));

/**
 * Letter templates and the words of the letter check are Markdown files. A quarter of their size is enough for them: all
 * are packed into one text, which is unpacked when the first of them is needed. Each import is a function that returns its text.
 */
export const packedTexts = {
	name: 'packed-texts',
	setup(building) {
		const src = path.join(ROOT, 'src');
		const names = readdirSync(src, { recursive: true })
			.filter(name => name.endsWith('.md'))
			.sort();
		building.onResolve({ filter: /^(packed-texts|inflate)$/ }, ({ path: name }) => ({
			path: name,
			namespace: 'packed-texts',
		}));
		building.onLoad({ filter: /inflate/, namespace: 'packed-texts' }, inflate);
		building.onLoad({ filter: /packed-texts/, namespace: 'packed-texts' }, () => {
			const texts = names.map(name => readFileSync(path.join(src, name), 'utf8'));
			const packed = deflateSync(strToU8(JSON.stringify(texts)), { level: 9, mem: 12 });
			return { contents: unpacking(Buffer.from(packed).toString('base64')), resolveDir: ROOT };
		});
		building.onLoad({ filter: /\.md$/ }, ({ path: file }) => ({
			contents: `import { textAt } from 'packed-texts';
				export default () => textAt(${names.indexOf(path.relative(src, file))});`,
			resolveDir: ROOT,
		}));
	},
};

const unpacking = packed => `
	const packed = '${packed}';
	let texts;
	export const textAt = index => (texts ??= unpack())[index];
	function unpack() {
		const { inflateSync, strFromU8 } = require('inflate');
		return JSON.parse(strFromU8(inflateSync(Uint8Array.from(atob(packed), sign => sign.charCodeAt(0)))));
	}`;

/** The half of the library that unpacks, as a module that is evaluated when it's first required. */
async function inflate() {
	const { outputFiles } = await build({
		stdin: { contents: "export { inflateSync, strFromU8 } from 'fflate';", resolveDir: ROOT },
		bundle: true,
		format: 'cjs',
		platform: 'browser',
		target: 'es2022',
		write: false,
	});
	return { contents: outputFiles[0].text, resolveDir: ROOT };
}

/** Parts of libraries that nothing here calls, by the library that imports them. */
const UNUSED = [
	// Only \`format\` is used, which needs the names of months and days.
	{ in: /date-fns.locale/, part: /_lib\/(formatDistance|formatRelative|match)\.js$/ },
	// Contacts, recurrences drawn out, and the reader for streams.
	{ in: /ical\.js.lib/, part: /\/(vcard_time|component_parser|recur_expansion|event)\.js$/ },
	// What the CalDAV client logs, and how it would read a stream.
	{ in: /tsdav.dist/, part: /^debug$/ },
	{ in: /node_modules.sax/, part: /^(stream|string_decoder)$/ },
];

/** Leaves those parts out, and of a library's package.json all but its name and version. */
export const withoutUnusedParts = {
	name: 'without-unused-parts',
	setup(building) {
		building.onResolve({ filter: /./ }, ({ path: part, importer }) =>
			UNUSED.some(unused => unused.in.test(importer) && unused.part.test(part))
				? { path: part, namespace: 'unused' }
				: undefined,
		);
		building.onLoad({ filter: /./, namespace: 'unused' }, () => ({
			contents: 'module.exports = () => () => undefined;',
		}));
		building.onLoad({ filter: /node_modules.*package\.json$/ }, ({ path: file }) => {
			const { name, version } = JSON.parse(readFileSync(file, 'utf8'));
			return { contents: JSON.stringify({ name, version }), loader: 'json' };
		});
		// The default export lists all that the library has, and so would keep all of it.
		building.onLoad({ filter: /tsdav\.mjs$/ }, ({ path: file }) => ({
			contents: readFileSync(file, 'utf8').replace(
				/^var src_default = \{[^}]*\};$/m,
				'var src_default;',
			),
		}));
	},
};

/** The same files of libraries in the plugin and on the command line, each the one of which the least is left. */
const LEANEST = {
	'ical.js': './node_modules/ical.js/lib/ical/module.js',
	tsdav: './node_modules/tsdav/dist/tsdav.mjs',
};

const shared = {
	bundle: true,
	target: 'es2022',
	plugins: [packedTexts, withoutUnusedParts],
	legalComments: 'none',
	logLevel: 'warning',
	charset: 'utf8',
};

/**
 * Google's client is written for Node and for browsers. In the plugin, where there may be no Node, what it takes from there
 * is replaced by what every platform has, or by nothing where it is never called.
 */
const BROWSER = './src/targets/google/browser';
const NOTHING = [
	'assert',
	'buffer',
	'crypto',
	'fs',
	'http',
	'http2',
	'https',
	'net',
	'os',
	'path',
	'process',
	'tls',
	'url',
	'util',
	'zlib',
	'ecdsa-sig-formatter',
	'gcp-metadata',
	'https-proxy-agent',
	'jws',
	'node-fetch',
];
const SILENT = {
	...LEANEST,
	'google-logging-utils': `${BROWSER}/silent-log.ts`,
};
const GOOGLE_IN_A_BROWSER = {
	...SILENT,
	...Object.fromEntries(NOTHING.map(name => [name, `${BROWSER}/nothing.ts`])),
	'googleapis-common': 'googleapis-common/build/src/apirequest.js',
	events: `${BROWSER}/events.ts`,
	qs: `${BROWSER}/querystring.ts`,
	querystring: `${BROWSER}/querystring.ts`,
	stream: `${BROWSER}/stream.ts`,
};

/** The plugin: what Obsidian loads, on desktop and phone. */
export const plugin = {
	...shared,
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	format: 'cjs',
	platform: 'browser',
	external: ['obsidian', 'node:http', 'node:fs/promises', 'node:path'],
	supported: { 'dynamic-import': false },
	alias: GOOGLE_IN_A_BROWSER,
	inject: [`${BROWSER}/process.ts`],
	minify: true,
};

const styles = { ...shared, entryPoints: ['styles/index.css'], outfile: 'styles.css' };

/** The command line: everything but Node itself in one file. */
const commandLine = {
	...shared,
	entryPoints: ['src/cli.ts'],
	outfile: 'dist/cli.mjs',
	format: 'esm',
	platform: 'node',
	target: 'node20',
	alias: SILENT,
	banner: {
		js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
	},
};

if (process.argv[1] === fileURLToPath(import.meta.url))
	await Promise.all([plugin, styles, commandLine].map(options => build(options)));
