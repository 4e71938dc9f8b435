import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FOLLOW_UP_RANGES } from '../src/core/followups/follow-up-settings';
import { toDay } from '../src/core/time/day';
import { dayOf } from '../src/core/time/when';
import { DEFAULTS, readSettings } from '../src/settings';
import { followUpsIn } from './kit/a-vault';

test('reads missing settings and complete settings as they are', () => {
	for (const saved of [
		undefined,
		null,
		{},
		DEFAULTS,
		JSON.parse(JSON.stringify(DEFAULTS)) as unknown,
	]) {
		expect(readSettings(saved)).toEqual({ settings: DEFAULTS, faults: [] });
	}
});

test('replaces only the wrong values, and names them', () => {
	const { settings, faults } = readSettings({
		timeZone: 'Europe/Atlantis',
		followUps: {
			thankYouHours: 'soon',
			inquiries: 3,
			weekend: [5, 9, 6],
			holidays: ['2026-12-25', '2026-02-30'],
		},
		letters: { sender: { name: 'Jo', phone: 5 }, folder: 7 },
		calendar: { include: ['interviews', 'birthdays'], file: '' },
		notes: { folders: 'Jobs', properties: { contact_date: 'hear by', closes: 4 } },
	});
	expect(settings.timeZone).toBe('');
	expect(settings.followUps).toEqual({
		...DEFAULTS.followUps,
		inquiries: 3,
		weekend: [5, 6],
		holidays: ['2026-12-25'],
	});
	expect(settings.letters).toEqual({
		...DEFAULTS.letters,
		sender: { ...DEFAULTS.letters.sender, name: 'Jo' },
	});
	expect(settings.calendar).toEqual({ ...DEFAULTS.calendar, include: ['interviews'] });
	expect(settings.notes).toEqual({ ...DEFAULTS.notes, properties: { contact_date: 'hear by' } });
	const named = [
		'timeZone',
		'followUps.thankYouHours',
		'followUps.weekend',
		'followUps.holidays',
		'letters.folder',
		'letters.sender.phone',
		'calendar.include',
		'calendar.file',
		'notes.folders',
		'notes.properties.closes',
	];
	for (const name of named) {
		expect(faults.join('\n')).toContain(`The setting ${name} is `);
	}
	expect(faults).toHaveLength(named.length);
});

const NUMBERS = [
	...Object.entries(FOLLOW_UP_RANGES).map(
		([name, range]) => ['followUps', name, ...range] as const,
	),
	['calendar', 'cancelledDays', 0, 365],
	['calendar', 'feedPort', 0, 65_535],
] as const;

test.each(NUMBERS)(
	'%s.%s is a whole number from %i to %i, or not set',
	(group, name, least, most) => {
		const read = (value: unknown) => readSettings({ [group]: { [name]: value } });
		for (const value of [least, most]) {
			expect(read(value)).toMatchObject({ settings: { [group]: { [name]: value } }, faults: [] });
		}
		for (const value of [least - 1, most + 1, 1e9, 1e300, -7, 2.5, '5', 'NaN', true, [3], {}]) {
			const { settings, faults } = read(value);
			expect(settings[group]).toEqual(DEFAULTS[group]);
			expect(faults).toEqual([
				expect.stringContaining(
					`The setting ${group}.${name} is ${JSON.stringify(value)}. Write a whole number from ${least} to ${most}.`,
				),
			]);
		}
		expect(read(NaN).settings[group]).toEqual(DEFAULTS[group]);
		expect(read(null)).toEqual({ settings: DEFAULTS, faults: [] });
	},
);

test('accepts alarms up to four weeks ahead, at a time of day', () => {
	const { settings, faults } = readSettings({
		calendar: {
			alarms: [-5, 0, 40_320, 1e9, '15'],
			allDayAlarms: [
				{ daysBefore: 1, minutes: 1439 },
				{ daysBefore: -1, minutes: 0 },
				{ daysBefore: 0, minutes: 1440 },
				{ daysBefore: 1e9, minutes: 0 },
				9,
			],
		},
	});
	expect(settings.calendar).toEqual({
		...DEFAULTS.calendar,
		alarms: [0, 40_320],
		allDayAlarms: [{ daysBefore: 1, minutes: 1439 }],
	});
	expect(faults).toHaveLength(7);
});

test.each([0, 1])('gives every follow-up a real day at the limits (%i) of every number', end => {
	const extreme = Object.fromEntries(
		Object.entries(FOLLOW_UP_RANGES).map(([name, range]) => [name, range[end]!]),
	);
	const notes = {
		'a.md':
			'type: interview\ncompany: Acme\ndate: 2026-11-09T10:00\ncontacts: [Jane Smith]\ncontact_date: 2026-11-12',
		'b.md': 'type: application\ncompany: Borealis\napplied: 2026-11-02\ncontacts: [Tom Okafor]',
	};
	const days = followUpsIn(notes, '2026-11-23T09:00', {
		...extreme,
		weekend: [0, 1, 2, 3, 4, 5, 6],
	}).map(({ due, zone }) => due && dayOf(due, zone));
	expect(days).not.toEqual([]);
	for (const day of days) {
		expect(toDay(day ?? '')).toBe(day);
	}
});

test('keeps unknown keys for the next save', () => {
	const { settings } = readSettings({
		version: 7,
		moon: 'full',
		letters: { ink: 'blue', sender: { title: 'Dr.' } },
	});
	expect(settings).toMatchObject({
		version: 7,
		moon: 'full',
		letters: { ink: 'blue', folder: 'Letters', sender: { title: 'Dr.', name: '' } },
	});
	expect(readSettings({ version: 7 }).faults).toEqual([expect.stringContaining('newer version')]);
});

test.each([
	[{ letters: { sendr: {} } }, 'There is no setting letters.sendr. Did you mean letters.sender?'],
	[{ followups: {} }, 'There is no setting followups. Did you mean followUps?'],
	[{ moon: 'full' }, 'There is no setting moon. docs/settings.md lists all of them.'],
	[
		{ notes: { properties: { contact_dat: 'hear by' } } },
		'There is no setting notes.properties.contact_dat. Did you mean notes.properties.contact_date?',
	],
])('names a key that is not known: %j', (saved, fault) => {
	expect(readSettings(saved).faults).toEqual([fault]);
	expect(readSettings(saved).settings).toMatchObject(saved);
});

test.each([[[]], ['text'], [5], [true]])('uses the defaults for %j', saved => {
	expect(readSettings(saved)).toEqual({
		settings: DEFAULTS,
		faults: [expect.stringContaining("aren't an object")],
	});
});

test('returns settings of the right shape for any input', () => {
	const shape = (value: unknown): unknown => {
		if (Array.isArray(value)) {
			return 'list';
		}
		if (typeof value !== 'object' || value === null) {
			return typeof value;
		}
		const entries = Object.entries(value as object);
		return Object.fromEntries(entries.map(([key, inner]) => [key, shape(inner)]));
	};
	const junk = fc.anything({ maxDepth: 3 });
	const saved = fc.record(
		{
			version: junk,
			timeZone: junk,
			notes: fc.record({ folders: junk, properties: junk }),
			followUps: fc.record({ weekend: junk, holidays: junk, inquiries: junk }),
			letters: fc.record({ sender: junk }),
			calendar: junk,
		},
		{ requiredKeys: [] },
	);
	fc.assert(
		fc.property(fc.oneof(junk, saved), value => {
			expect(shape(readSettings(value).settings)).toMatchObject(
				shape({ ...DEFAULTS, notes: { ...DEFAULTS.notes, properties: {} } }) as object,
			);
		}),
	);
});

test('reads what earlier versions called a policy, and saves it in today’s words', () => {
	const saved = {
		google: { moved: 'put back', deleted: 'make again', renamed: 'put back' },
		caldav: { moved: 'put-back', deleted: 'recreate', renamed: 'keep' },
	};
	const { settings, faults } = readSettings(saved);
	expect(faults).toEqual([]);
	expect(settings.google).toMatchObject({
		moved: 'put-back',
		deleted: 'recreate',
		renamed: 'put-back',
	});
	expect(settings.caldav).toMatchObject(saved.caldav);
});
