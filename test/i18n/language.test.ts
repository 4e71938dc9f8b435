import { afterEach, expect, test } from 'vitest';
import { currentLanguage, setLanguage, translated } from '../../src/i18n/language';

const TEXTS = translated(
	{ snooze: 'Snooze…', due: (count: number) => `${count} due`, menu: { open: 'Open note' } },
	{ snooze: 'Zurückstellen …', due: count => `${count} fällig`, menu: { open: 'Notiz öffnen' } },
);
afterEach(() => setLanguage('en'));

test('texts follow the language when they are read', () => {
	expect([TEXTS.snooze, TEXTS.due(3), TEXTS.menu.open]).toEqual(['Snooze…', '3 due', 'Open note']);
	setLanguage('de');
	expect([TEXTS.snooze, TEXTS.due(3), TEXTS.menu.open]).toEqual([
		'Zurückstellen …',
		'3 fällig',
		'Notiz öffnen',
	]);
});

test.each([
	['de-AT', 'de'],
	['DE', 'de'],
	['en-GB', 'en'],
	['fr', 'en'],
	['', 'en'],
])('the tag %j gives %s', (tag, language) => {
	setLanguage(tag);
	expect(currentLanguage()).toBe(language);
});

test('the testing language makes every text 40 % longer', () => {
	setLanguage('long');
	expect(TEXTS.snooze.length).toBe('Snooze…'.length + 3);
	expect(TEXTS.due(10).length).toBeGreaterThan('10 due'.length * 1.3);
	expect(TEXTS.menu.open.length).toBeGreaterThan('Open note'.length * 1.3);
	expect(currentLanguage()).toBe('en');
});
