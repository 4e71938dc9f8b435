/** Plain modern English: words and turns of phrase that no text of the product or the docs uses. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');

const OLD_FASHIONED: readonly RegExp[] = [
	/\bshall\b/i,
	/\banew\b/i,
	/\bmend(s|ed|ing)?\b/i,
	/\blets? go\b/i,
	/\bfor it (is|was|has|had)\b/i,
	/\bbe it\b/i,
	/\bone[’']s own\b/i,
	/\b(told|said) of\b/i,
	/\bof ours\b/i,
	/\bfitting\b/i,
	/\bnobody is\b/i,
	/\bis none\b/i,
	/\bworthless\b/i,
	/\bfor the present\b/i,
	/\b(was|were) (last )?heard from\b/i,
	/\bstands? (at|for|in|here|there|as)\b(?! for election)/i,
	/\bwhither|whence|thereof|hereby|thus far\b/i,
	/\bit is no\b/i,
	/\bwith a clear conscience\b/i,
];

/** British spellings of words that the texts use. */
const BRITISH =
	/\b(customis|recognis|organis|summaris|colour|honour|behaviour|licence|cancell?ed out)\w*/i;

/** Every file whose strings or prose people read. German texts and lists of words that people type have their own rules. */
function filesToRead(): string[] {
	const docs = fs.readdirSync(path.join(ROOT, 'docs')).filter(name => name.endsWith('.md'));
	const texts = fs.readdirSync(path.join(ROOT, 'src/i18n'), { recursive: true, encoding: 'utf8' });
	return [
		'README.md',
		'CONTRIBUTING.md',
		...docs.map(name => `docs/${name}`),
		...texts
			.filter(name => name.endsWith('.ts') && !/(^|[/-])de[-./]|letter-phrases/.test(name))
			.map(name => `src/i18n/${name.replaceAll('\\', '/')}`),
	];
}

/** The lines of prose: of Markdown everything but fenced blocks, of TypeScript the strings and comments. */
function proseOf(file: string): readonly { readonly line: number; readonly text: string }[] {
	const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
	if (file.endsWith('.md')) {
		const blank = (code: string): string => code.replace(/[^\n]/g, '');
		const withoutCode = text.replace(/^```[\s\S]*?^```/gm, blank).replace(/`[^`\n]*`/g, blank);
		return withoutCode.split('\n').map((line, at) => ({ line: at + 1, text: line }));
	}
	return stringsOf(file, text);
}

function stringsOf(file: string, text: string): { line: number; text: string }[] {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const found: { line: number; text: string }[] = [];
	const visit = (node: ts.Node): void => {
		if (
			ts.isStringLiteralLike(node) ||
			ts.isTemplateHead(node) ||
			ts.isTemplateMiddleOrTemplateTail(node)
		) {
			const { line } = source.getLineAndCharacterOfPosition(node.getStart());
			found.push({ line: line + 1, text: node.text });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

test.each(filesToRead())('%s is in plain modern US English', file => {
	const found = proseOf(file).flatMap(({ line, text }) => {
		const hits = [...OLD_FASHIONED, BRITISH].flatMap(pattern => pattern.exec(text)?.[0] ?? []);
		return hits.map(hit => `${file}:${line}: "${hit}" in: ${text.trim().slice(0, 100)}`);
	});
	expect(found).toEqual([]);
});
