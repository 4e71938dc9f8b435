import { describe, expect, test } from 'vitest';
import { dueGroupOf, dueGroupsOf } from '../../../src/core/followups/due-groups';
import { toZone } from '../../../src/core/time/instant';
import { at, followUpsIn, NEW_YORK } from '../../kit/a-vault';

const NOTES = {
	'Thanks.md': 'type: interview\ncompany: Acme\ndate: 2026-11-20T09:00\ncontacts: Ada Quist',
	'Today.md': 'type: interview\ncompany: Borealis\ndate: 2026-11-22T20:00\ncontacts: Ben Rao',
	'Week.md': 'type: interview\ncompany: Corvid\ndate: 2026-11-28\ncontacts: Cy Dunn',
	'Later.md': 'type: interview\ncompany: Delft\ndate: 2026-11-29\ncontacts: Dee Moss',
	'Undated.md': 'type: interview\ncompany: Ember\ndate: soon\ncontacts: Eve Park',
	'Snoozed.md':
		'type: interview\ncompany: Fathom\ndate: 2026-11-20T09:00\ncontacts: Flo Ek\nsnoozed: ["thank-you Flo Ek 2026-11-25"]',
	'Done.md':
		'type: interview\ncompany: Gannet\ndate: 2026-11-20T09:00\ncontacts: Gus Hale\nthanked: yes',
};

const groupsAt = (now: string, zone = NEW_YORK) => {
	const followUps = followUpsIn(NOTES, now).filter(({ rule }) => rule === 'thank-you');
	return Object.fromEntries(
		dueGroupsOf(followUps, at(now), zone).map(([group, members]) => [
			group,
			members.map(({ company }) => company),
		]),
	);
};

describe('on a Monday morning', () => {
	test('each follow-up stands in its group, what is done in none', () => {
		expect(groupsAt('2026-11-23T09:00')).toEqual({
			overdue: ['Acme'],
			today: ['Borealis'],
			'this week': ['Corvid'],
			later: ['Delft'],
			'no date': ['Ember'],
			snoozed: ['Fathom'],
		});
	});

	test('a time falls on the day of the clocks that the person looks at', () => {
		const [borealis] = followUpsIn(NOTES, '2026-11-23T09:00').filter(
			({ company }) => company === 'Borealis',
		);
		expect(dueGroupOf(borealis!, at('2026-11-23T09:00'), toZone('Asia/Tokyo')!)).toBe('this week');
	});
});

test('on a Sunday the week is this day alone', () => {
	expect(groupsAt('2026-11-29T09:00')['later']).toEqual(['Delft']);
});
