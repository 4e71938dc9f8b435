/** Links, anchors and pictures in the documentation lead somewhere. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const inDocs = fs.readdirSync(path.join(ROOT, 'docs')).filter(name => name.endsWith('.md'));
const PAGES = [
	'README.md',
	'CONTRIBUTING.md',
	'CHANGELOG.md',
	'test/host/README.md',
	...inDocs.map(name => `docs/${name}`),
];

const withoutCode = (text: string): string =>
	text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** The targets of Markdown links and pictures, and of HTML images. */
function targetsOf(text: string): string[] {
	const prose = withoutCode(text);
	const markdown = [...prose.matchAll(/\]\(([^()\s]+(?:\([^()\s]*\))?)(?:\s+"[^"]*")?\)/g)];
	const html = [...prose.matchAll(/<(?:img|a)\s[^>]*(?:src|href)="([^"]+)"/g)];
	return [...markdown, ...html].map(([, target]) => target!);
}

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(text: string): Set<string> {
	const anchors = new Set<string>();
	for (const [, heading] of text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} +(.+)$/gm)) {
		const plain = heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
		anchors.add(plain.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-'));
	}
	return anchors;
}

function problemWith(page: string, target: string): string | undefined {
	if (/^(https?|mailto|obsidian):/.test(target)) {
		return undefined;
	}
	const [file = '', anchor] = target.split('#');
	const absolute =
		file === '' ? path.join(ROOT, page) : path.resolve(ROOT, path.dirname(page), file);
	if (!fs.existsSync(absolute)) {
		return `${page}: there is no ${target}`;
	}
	if (anchor === undefined || !absolute.endsWith('.md')) {
		return undefined;
	}
	const anchors = anchorsOf(fs.readFileSync(absolute, 'utf8'));
	return anchors.has(decodeURIComponent(anchor)) ? undefined : `${page}: no heading for ${target}`;
}

test.each(PAGES)('%s links only to what exists', page => {
	const targets = targetsOf(fs.readFileSync(path.join(ROOT, page), 'utf8'));
	expect(targets.flatMap(target => problemWith(page, target) ?? [])).toEqual([]);
});

test('every picture in docs/images is shown somewhere', () => {
	const shown = new Set(
		PAGES.flatMap(page => targetsOf(fs.readFileSync(path.join(ROOT, page), 'utf8'))).map(target =>
			path.basename(target),
		),
	);
	const pictures = fs.readdirSync(path.join(ROOT, 'docs/images'));
	expect(pictures.filter(name => !shown.has(name))).toEqual([]);
});
