/** The German texts of the interface: none is missing, none is left over, and none loses a detail. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allTranslations } from '../../src/i18n/language';

const SRC = path.join(import.meta.dirname, '../../src');
const I18N = path.join(SRC, 'i18n');
const files = readdirSync(I18N).filter(file => file.endsWith('.ts'));
await Promise.all(files.map(file => import(path.join(I18N, file))));

/** Files without texts of the interface: letters have their reader's language, the command line is English. */
const NOT_INTERFACE =
	/^(letter-phrases|letter-words|letters|command-line|mcp|sync-commands|language|dates|error-message)/;

/** Texts that stay English: what people type on a command line, and examples of properties. */
const ENGLISH_ONLY = new Set([
	'example',
	'sayWhich',
	'sayWhen',
	'sayRemove',
	'notATime',
	'noFollowUp',
	'oneOf',
	'about',
	'outcomeDay',
	'templateName',
	'capital',
	'what',
	'interactions',
	'templatesOf',
	'help',
	'file',
	'dryRun',
	'wouldWrite',
	'exportCsv',
	'notAPort',
	'serving',
]);

const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The dotted names of all texts in a group. */
function namesIn(texts: object, prefix = ''): string[] {
	return Object.entries(texts).flatMap(([name, text]: [string, unknown]) =>
		isGroup(text) ? namesIn(text, `${prefix}${name}.`) : [`${prefix}${name}`],
	);
}

const lastPart = (name: string): string => name.split('.').at(-1)!;

test('every file of texts is translated', () => {
	const english = files.filter(file => {
		const source = readFileSync(path.join(I18N, file), 'utf8');
		return !NOT_INTERFACE.test(file) && !/\btranslated(ForVault)?\(/.test(source);
	});
	expect(english).toEqual([]);
	expect(allTranslations().length).toBeGreaterThan(50);
});

test('every text has its German', () => {
	const missing = allTranslations().flatMap(({ english, german }) => {
		const known = new Set(namesIn(german));
		return namesIn(english).filter(name => !known.has(name) && !ENGLISH_ONLY.has(lastPart(name)));
	});
	expect(missing).toEqual([]);
});

test('no German text is left over', () => {
	const left = allTranslations().flatMap(({ english, german }) => {
		const known = new Set(namesIn(english));
		return namesIn(german).filter(name => !known.has(name));
	});
	expect(left).toEqual([]);
});

test('every text is used', () => {
	const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
		.filter(file => file.endsWith('.ts') && !file.startsWith(path.join('i18n', 'de')))
		.map(file => readFileSync(path.join(SRC, file), 'utf8'));
	const code = sources.join('\n');
	const isUsed = (name: string): boolean =>
		new RegExp(`\\b${name.replace(/[^\w]/g, '\\$&')}\\b(?!:)`).test(code);
	const isSystemCode = (name: string): boolean => /^E[A-Z]+$/.test(name);
	const names = allTranslations().flatMap(({ english }) => namesIn(english).map(lastPart));
	expect([...new Set(names)].filter(name => !isUsed(name) && !isSystemCode(name))).toEqual([]);
});

test('German texts take no more details than the English ones', () => {
	const valueAt = (texts: object, name: string): unknown =>
		name.split('.').reduce<unknown>((group, key) => Reflect.get(group as object, key), texts);
	const wrong = allTranslations().flatMap(({ english, german }) =>
		namesIn(german).filter(name => {
			const [ours, theirs] = [valueAt(english, name), valueAt(german, name)];
			const bothFunctions = typeof ours === 'function' && typeof theirs === 'function';
			return typeof ours !== typeof theirs || (bothFunctions && theirs.length > ours.length);
		}),
	);
	expect(wrong).toEqual([]);
});
