import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULTS, readSettings } from '../src/settings';

test('nothing saved, and what was saved whole, is read as it is', () => {
	for (const saved of [undefined, null, {}, DEFAULTS, JSON.parse(JSON.stringify(DEFAULTS)) as unknown]) expect(readSettings(saved)).toEqual({ settings: DEFAULTS, faults: [] });
});

test('one bad value costs only itself, and is named', () => {
	const { settings, faults } = readSettings({
		timeZone: 'Europe/Atlantis', followUps: { thankYouHours: 'soon', inquiries: 3, weekend: [5, 9, 6], holidays: ['2026-12-25', '2026-02-30'] },
		letters: { sender: { name: 'Jo', phone: 5 }, folder: 7 }, calendar: { include: ['interviews', 'birthdays'], file: '' }, notes: { folders: 'Jobs', properties: { contact_date: 'hear by', closes: 4 } },
	});
	expect(settings.timeZone).toBe('');
	expect(settings.followUps).toEqual({ ...DEFAULTS.followUps, inquiries: 3, weekend: [5, 6], holidays: ['2026-12-25'] });
	expect(settings.letters).toEqual({ ...DEFAULTS.letters, sender: { ...DEFAULTS.letters.sender, name: 'Jo' } });
	expect(settings.calendar).toEqual({ ...DEFAULTS.calendar, include: ['interviews'] });
	expect(settings.notes).toEqual({ ...DEFAULTS.notes, properties: { contact_date: 'hear by' } });
	const named = ['timeZone', 'followUps.thankYouHours', 'followUps.weekend', 'followUps.holidays', 'letters.folder', 'letters.sender.phone', 'calendar.include', 'calendar.file', 'notes.folders', 'notes.properties.closes'];
	for (const name of named) expect(faults.join('\n')).toContain(`The setting ${name} is `);
	expect(faults).toHaveLength(named.length);
});

test('what this version does not know is kept for the next saving', () => {
	const { settings } = readSettings({ version: 7, moon: 'full', letters: { ink: 'blue', sender: { title: 'Dr.' } } });
	expect(settings).toMatchObject({ version: 7, moon: 'full', letters: { ink: 'blue', folder: 'Letters', sender: { title: 'Dr.', name: '' } } });
	expect(readSettings({ version: 7 }).faults).toEqual([expect.stringContaining('newer version')]);
});

test.each([[[]], ['text'], [5], [true]])('%j is no settings', saved => {
	expect(readSettings(saved)).toEqual({ settings: DEFAULTS, faults: [expect.stringContaining('not an object')] });
});

test('whatever was saved, settings of the right shape come out', () => {
	const shape = (value: unknown): unknown => (Array.isArray(value) ? 'list' : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, shape(inner)])) : typeof value);
	const junk = fc.anything({ maxDepth: 3 });
	const saved = fc.record({ version: junk, timeZone: junk, notes: fc.record({ folders: junk, properties: junk }), followUps: fc.record({ weekend: junk, holidays: junk, inquiries: junk }), letters: fc.record({ sender: junk }), calendar: junk }, { requiredKeys: [] });
	fc.assert(fc.property(fc.oneof(junk, saved), value => {
		expect(shape(readSettings(value).settings)).toMatchObject(shape({ ...DEFAULTS, notes: { ...DEFAULTS.notes, properties: {} } }) as object);
	}));
});
