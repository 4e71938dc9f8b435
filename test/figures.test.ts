/**
 * How readable src/ is, in figures: `npm test` prints them, and a figure that misses its goal fails.
 * The goals come from comparing this code with well-kept open source plugins and libraries.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SRC = path.join(import.meta.dirname, '..', 'src');

interface Figures {
	readonly fileLines: number[];
	readonly functionLines: number[];
	lines: number;
	codeLines: number;
	characters: number;
	longLines: number;
	importLines: number;
	conditionals: number;
	nestedConditionals: number;
}

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function withoutParentheses(node: ts.Node): ts.Node {
	let inner = node;
	while (ts.isParenthesizedExpression(inner)) {
		inner = inner.expression;
	}
	return inner;
}

/** Counts the lines of one file; a tab counts as four characters of width. */
function addLines(text: string, figures: Figures): void {
	const lines = text.replace(/\n$/, '').split('\n');
	figures.fileLines.push(lines.length);
	figures.lines += lines.length;
	for (const line of lines) {
		const code = line.trim();
		figures.characters += code.length;
		figures.codeLines += code === '' ? 0 : 1;
		figures.longLines += line.replaceAll('\t', '    ').length > 120 ? 1 : 0;
	}
}

function addSyntax(source: ts.SourceFile, figures: Figures): void {
	const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
	const visit = (node: ts.Node): void => {
		const length = lineOf(node.end) - lineOf(node.getStart()) + 1;
		if (ts.isImportDeclaration(node)) {
			figures.importLines += length;
		}
		if (ts.isConditionalExpression(node)) {
			figures.conditionals++;
			const branches = [node.whenTrue, node.whenFalse].map(withoutParentheses);
			figures.nestedConditionals += branches.some(ts.isConditionalExpression) ? 1 : 0;
		}
		if (isCountedFunction(node, length)) {
			figures.functionLines.push(length);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
}

/** One-line arrow functions don't count: they would hide how long the named ones are. */
function isCountedFunction(node: ts.Node, length: number): boolean {
	const hasBody = ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
	const isNamed = ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node);
	return hasBody && (length > 1 || isNamed);
}

function measure(): Figures {
	const figures: Figures = {
		fileLines: [],
		functionLines: [],
		lines: 0,
		codeLines: 0,
		characters: 0,
		longLines: 0,
		importLines: 0,
		conditionals: 0,
		nestedConditionals: 0,
	};
	const names = fs.readdirSync(SRC, { recursive: true, encoding: 'utf8' });
	for (const name of names.filter(file => /(?<!\.d)\.ts$/.test(file))) {
		const text = fs.readFileSync(path.join(SRC, name), 'utf8');
		addLines(text, figures);
		addSyntax(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true), figures);
	}
	return figures;
}

test('the figures of src/ reach their goals', () => {
	const figures = measure();
	const perLine = (count: number, unit: number): number => (count / figures.lines) * unit;
	const rows: readonly [name: string, figure: number, least: number, most: number][] = [
		['median lines of a file', median(figures.fileLines), 55, 95],
		['median lines of a function', median(figures.functionLines), 1, 10],
		['longest file', Math.max(...figures.fileLines), 1, 250],
		['longest function', Math.max(...figures.functionLines), 1, 60],
		['characters in a code line', figures.characters / figures.codeLines, 1, 36],
		['lines over 120 characters, %', perLine(figures.longLines, 100), 0, 1],
		['nested conditional expressions', figures.nestedConditionals, 0, 0],
		['conditional expressions per 1,000 lines', perLine(figures.conditionals, 1000), 0, 20],
		['import lines, %', perLine(figures.importLines, 100), 0, 7],
	];
	const files = `src/: ${figures.fileLines.length} files, ${figures.lines} lines`;
	const printed = rows.map(([name, figure]) => `  ${name}: ${Number(figure.toFixed(1))}`);
	process.stdout.write(`${[files, ...printed].join('\n')}\n`);
	const missed = rows.filter(([, figure, least, most]) => {
		const rounded = Number(figure.toFixed(1));
		return rounded < least || rounded > most;
	});
	expect(missed.map(([name, figure]) => `${name}: ${figure.toFixed(1)}`)).toEqual([]);
});
