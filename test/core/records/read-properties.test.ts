import { describe, expect, test } from 'vitest';
import { readFrontmatter } from '../../../src/core/notes/read-frontmatter';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';
import { readProperties } from '../../../src/core/records/read-properties';
import { toZone } from '../../../src/core/time/instant';

const read = (text: string) =>
	readProperties('application', 'A.md', readFrontmatter(`---\n${text}\n---\n`)!, {
		notes: NOTE_DEFAULTS,
		zone: toZone('America/New_York')!,
	});

describe('a property of several names', () => {
	test.each([
		['its own name first', 'applied date: 2026-11-01\napplied: 2026-11-02', '2026-11-02'],
		[
			'one that says something before one that is empty',
			'applied:\nApplied-Date: 2026-11-01',
			'2026-11-01',
		],
		['a date before a tick box', 'Applied: true\nApplied-Date: 2026-11-01', '2026-11-01'],
		[
			'a date before a tick box, in any order',
			'Applied-Date: 2026-11-01\nApplied: "no"',
			'2026-11-01',
		],
	])('%s', (_, text, day) => {
		expect(read(text).get('applied')).toBe(day);
		expect(read(text).problems).toEqual([]);
	});

	test('a tick box alone says no day, and is no problem', () => {
		expect(read('Applied: true').get('applied')).toBeUndefined();
		expect(read('Applied: true').problems).toEqual([]);
	});

	test('where a tick makes no sense it is a problem', () => {
		expect(read('closes: true').problems.map(({ property, line }) => ({ property, line }))).toEqual(
			[{ property: 'closes', line: 2 }],
		);
	});
});
