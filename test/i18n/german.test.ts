/** The German texts of the interface: none is missing, none is left over, and none loses a detail. */
import { expect, test } from 'vitest';
import '../../src/i18n/calendar';
import '../../src/i18n/commands';
import '../../src/i18n/follow-ups';
import '../../src/i18n/forms';
import { allTranslations } from '../../src/i18n/language';
import '../../src/i18n/notices';
import '../../src/i18n/settings';
import '../../src/i18n/views';

/** Texts that stay English: what people type on Obsidian's command line, and examples of properties. */
const ENGLISH_ONLY = new Set([
	'example',
	'sayWhich',
	'sayWhen',
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

test('there are translations to compare', () => {
	expect(allTranslations().length).toBeGreaterThan(30);
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
