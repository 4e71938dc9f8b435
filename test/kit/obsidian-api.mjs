/**
 * Lists every part of Obsidian's public API that the plugin uses, with the line of `obsidian.d.ts` that it rests on
 * and the version that it came with: `node test/kit/obsidian-api.mjs`.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TYPES = path.join(ROOT, 'node_modules/obsidian/obsidian.d.ts');

/** Each use once, by name: `{ name, line, since, deprecated, usedIn }`. */
export function obsidianApi(root = ROOT) {
	const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
	const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
	const program = ts.createProgram(
		fileNames.filter(name => isPlugin(root, name)),
		options,
	);
	const checker = program.getTypeChecker();
	const found = new Map();
	const plugin = program.getSourceFiles().filter(({ fileName }) => isPlugin(root, fileName));
	for (const source of plugin) {
		visit(source, node => note(checker, node, path.relative(root, source.fileName), found));
	}
	return [...found.values()].sort((a, b) => a.line - b.line);
}

function isPlugin(root, fileName) {
	const name = path.relative(root, fileName);
	return name === 'src/main.ts' || name.startsWith('src/obsidian/');
}

function visit(node, see) {
	see(node);
	ts.forEachChild(node, child => visit(child, see));
}

function note(checker, node, file, found) {
	if (!ts.isIdentifier(node)) {
		return;
	}
	for (const declaration of declarationsOf(checker, node)) {
		if (path.resolve(declaration.getSourceFile().fileName) !== TYPES) {
			continue;
		}
		const name = nameOf(declaration);
		const tags = ts.getJSDocTags(declaration);
		const source = declaration.getSourceFile();
		const entry = found.get(name) ?? {
			name,
			line: source.getLineAndCharacterOfPosition(declaration.getStart(source)).line + 1,
			since: textOf(tags.find(({ tagName }) => tagName.text === 'since')),
			deprecated: tags.some(({ tagName }) => tagName.text === 'deprecated'),
			usedIn: new Set(),
		};
		found.set(name, entry);
		entry.usedIn.add(file);
	}
}

/** What an identifier stands for; for a key of an object literal, the property of the type that is expected there. */
function declarationsOf(checker, node) {
	const { parent } = node;
	const isKey =
		ts.isPropertyAssignment(parent) ||
		ts.isShorthandPropertyAssignment(parent) ||
		ts.isMethodDeclaration(parent);
	if (isKey && parent.name === node && ts.isObjectLiteralExpression(parent.parent)) {
		const expected = checker.getContextualType(parent.parent);
		const types = expected?.isUnion() ? expected.types : [expected];
		return types.flatMap(type => type?.getProperty(node.text)?.declarations ?? []);
	}
	let symbol = checker.getSymbolAtLocation(node);
	if (symbol && symbol.flags & ts.SymbolFlags.Alias) {
		symbol = checker.getAliasedSymbol(symbol);
	}
	return symbol?.declarations ?? [];
}

function nameOf(declaration) {
	const own = declaration.name?.getText() ?? 'constructor';
	const owner = declaration.parent?.name?.getText();
	return owner && !ts.isModuleBlock(declaration.parent) ? `${owner}.${own}` : own;
}

function textOf(tag) {
	return tag ? ts.getTextOfJSDocComment(tag.comment)?.trim() : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	for (const { name, line, since = '', usedIn } of obsidianApi()) {
		console.log(`${name}\tobsidian.d.ts:${line}\t${since}\t${[...usedIn].sort()[0]}`);
	}
}
