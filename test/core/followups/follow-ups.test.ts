import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../../src/core/followups/problems-of';
import { isoOfWhen } from '../../../src/core/time/when';
import { aVault, followUpsIn } from '../../kit/a-vault';

type Notes = Record<string, string>;
const found = (notes: Notes, now: string, rule?: string, settings = {}): string[] =>
	followUpsIn(notes, now, settings)
		.filter(followUp => rule === undefined || followUp.rule === rule)
		.map(
			({ rule: name, occurrence, due, zone, status }) =>
				`${name}${occurrence > 1 ? ` ${occurrence}` : ''} ${due ? isoOfWhen(due, zone) : '-'} ${status}`,
		);

const INTERVIEW =
	'type: interview\ncompany: Acme\ndate: 2026-03-02T10:00\ncontacts: [Jane Smith]\ncontact_date: 2026-03-06';
const letter = (kind: string, more: string): string =>
	`type: letter\nkind: ${kind}\nto: Jane Smith\ninterview: "[[Acme]]"\n${more}`;

describe('the courtesy gap', () => {
	test('moves an inquiry to the third business day after any letter to the employer, and says so', () => {
		const notes = {
			'Acme.md': INTERVIEW,
			'L.md': letter('thank-you', 'status: sent\nsent: 2026-03-06T17:00'),
		};
		expect(found(notes, '2026-03-08T12:00', 'status-inquiry')).toEqual([
			'status-inquiry 2026-03-11 upcoming',
		]);
		expect(
			followUpsIn(notes, '2026-03-08T12:00').find(({ rule }) => rule === 'status-inquiry')!.why,
		).toContain('Moved to Wed, Mar 11 because');
	});

	test('holds for another application at the same employer, and for a call', () => {
		const notes = {
			'Acme.md': INTERVIEW,
			'B.md':
				'type: interview\ncompany: ACME\nposition: Analyst\ndate: 2026-03-03\ncalls: 2026-03-09',
		};
		expect(found(notes, '2026-03-09T12:00', 'status-inquiry')).toContain(
			'status-inquiry 2026-03-12 upcoming',
		);
	});

	test('holds for an inquiry that is snoozed to an earlier day', () => {
		const notes = {
			'Acme.md': `${INTERVIEW}\nsnoozed: status-inquiry 2026-03-10`,
			'L.md': letter('thank-you', 'status: sent\nsent: 2026-03-09'),
		};
		expect(found(notes, '2026-03-09T12:00', 'status-inquiry')).toEqual([
			'status-inquiry 2026-03-12 snoozed',
		]);
	});
});

describe('what is settled', () => {
	test('sent beats dismissed beats snoozed', () => {
		const settled = `${INTERVIEW}\nsnoozed: thank-you Jane Smith 2026-03-05\ndismissed: thank-you`;
		expect(
			found(
				{ 'Acme.md': settled, 'L.md': letter('thank-you', 'status: sent\nsent: 2026-03-03') },
				'2026-03-03T12:00',
				'thank-you',
			),
		).toEqual(['thank-you 2026-03-03T11:00:00-05:00 done']);
		expect(found({ 'Acme.md': settled }, '2026-03-03T12:00', 'thank-you')).toEqual([
			'thank-you 2026-03-05 dismissed',
		]);
		expect(
			found({ 'Acme.md': settled.replace(/\ndismissed.*/, '') }, '2026-03-03T12:00', 'thank-you'),
		).toEqual(['thank-you 2026-03-05 snoozed']);
		expect(
			found({ 'Acme.md': settled.replace(/\ndismissed.*/, '') }, '2026-03-05T00:00', 'thank-you'),
		).toEqual(['thank-you 2026-03-05 open']);
	});

	test('a skipped letter dismisses; a snooze of one recipient leaves the other', () => {
		const two = INTERVIEW.replace('[Jane Smith]', '[Jane Smith, Ken Ito]');
		expect(
			found(
				{ 'Acme.md': two, 'L.md': letter('thank-you', 'status: skipped') },
				'2026-03-02T12:00',
				'thank-you',
			),
		).toEqual([
			'thank-you 2026-03-03T11:00:00-05:00 dismissed',
			'thank-you 2026-03-03T11:00:00-05:00 open',
		]);
		expect(
			found(
				{ 'Acme.md': `${two}\nsnoozed: ["thank-you Ken Ito 2026-03-04T09:30"]` },
				'2026-03-02T12:00',
				'thank-you',
			),
		).toEqual([
			'thank-you 2026-03-03T11:00:00-05:00 open',
			'thank-you 2026-03-04T09:30:00-05:00 snoozed',
		]);
	});

	test('dismisses an old one automatically and says so, but never no-response', () => {
		const notes = {
			'Acme.md': INTERVIEW,
			'B.md': 'type: application\ncompany: Bolt\napplied: 2026-01-05',
		};
		expect(found(notes, '2026-06-01T12:00')).toEqual([
			'no-response 2026-02-04 overdue',
			'thank-you 2026-03-03T11:00:00-05:00 dismissed',
			'status-inquiry 2026-03-09 dismissed',
		]);
		expect(followUpsIn(notes, '2026-06-01T12:00')[1]).toMatchObject({
			lapsed: true,
			why: expect.stringContaining('Dismissed automatically') as string,
		});
		expect(found({ 'Acme.md': INTERVIEW }, '2026-04-01T12:00', 'thank-you')).toEqual([
			'thank-you 2026-03-03T11:00:00-05:00 overdue',
		]);
		expect(found({ 'Acme.md': INTERVIEW }, '2026-04-02T00:00', 'thank-you')).toEqual([
			'thank-you 2026-03-03T11:00:00-05:00 dismissed',
		]);
	});

	test('a letter that names a follow-up answers that one; one that names none the oldest of its kind', () => {
		const two = INTERVIEW.replace('[Jane Smith]', '[Jane Smith, Ken Ito]');
		const [, ken] = followUpsIn({ 'Acme.md': two }, '2026-03-02T12:00');
		const notes = {
			'Acme.md': two,
			'L.md': `type: letter\nkind: thank-you\nstatus: sent\nsent: 2026-03-03\nfollow_up: ${ken!.id}`,
		};
		expect(
			followUpsIn(notes, '2026-03-03T09:00')
				.filter(({ status }) => status === 'done')
				.map(({ contacts }) => contacts[0]!.name),
		).toEqual(['Ken Ito']);
		const stray = {
			'Acme.md': two,
			'L.md':
				'type: letter\nkind: Thank you\nto: Ken Ito\ninterview: "[[Acme]]"\nstatus: sent\nsent: 2026-03-03\nfollow_up: nonsense',
		};
		expect(
			followUpsIn(stray, '2026-03-03T09:00')
				.filter(({ status }) => status === 'done')
				.map(({ contacts }) => contacts[0]!.name),
		).toEqual(['Ken Ito']);
	});
});

describe('inquiries', () => {
	test('two, then a choice; counted anew once they were heard from', () => {
		const asked = `${INTERVIEW}\ncalls: [2026-03-09, 2026-03-16]`;
		expect(found({ 'Acme.md': asked }, '2026-03-20T12:00').slice(1)).toEqual([
			'status-inquiry 2026-03-09 done',
			'status-inquiry 2 2026-03-16 done',
			'stalled 2026-03-30 upcoming',
		]);
		expect(
			found({ 'Acme.md': `${asked}\nheard_back: 2026-03-20` }, '2026-03-21T12:00').slice(1),
		).toEqual([
			'status-inquiry 2026-03-09 done',
			'status-inquiry 2 2026-03-16 done',
			'status-inquiry 3 2026-04-03 upcoming',
		]);
	});

	test('the second waits for a decision that is still promised', () => {
		expect(
			found(
				{ 'Acme.md': `${INTERVIEW}\ncalls: 2026-03-09\ndecision_date: 2026-03-27` },
				'2026-03-10T12:00',
			).slice(1),
		).toEqual(['status-inquiry 2026-03-09 done', 'status-inquiry 2 2026-03-30 upcoming']);
	});

	test('one letter on the day of both settles both', () => {
		const notes = {
			'Acme.md':
				'type: interview\ncompany: Acme\ndate: 2026-03-02\ndecision_date: 2026-03-20\ncontacts: [Jane Smith]',
			'L.md': letter('status-inquiry', 'status: sent\nsent: 2026-03-23'),
		};
		expect(found(notes, '2026-03-24T12:00').slice(1)).toEqual([
			'status-inquiry 2026-03-23 done',
			'status-inquiry 2 2026-03-30 upcoming',
		]);
	});

	test('a promise is answered by a later interview, and not by an earlier one', () => {
		const second = 'type: interview\ncompany: Acme\ndate: 2026-03-20T10:00\ncontacts: [Jane Smith]';
		expect(
			found({ 'Acme.md': INTERVIEW, 'B.md': second }, '2026-03-10T12:00', 'status-inquiry'),
		).toEqual([]);
		expect(
			found({ 'Acme.md': INTERVIEW, 'B.md': second }, '2026-03-21T12:00', 'status-inquiry'),
		).toEqual(['status-inquiry 2026-04-03 upcoming']);
		expect(
			found(
				{ 'Acme.md': INTERVIEW, 'B.md': second.replace('2026-03-20', '2026-03-01') },
				'2026-03-08T12:00',
				'status-inquiry',
			),
		).toEqual(['status-inquiry 2026-03-09 upcoming']);
	});

	test('a letter sent on a day that is not noted leaves no date to count from', () => {
		expect(
			found(
				{ 'Acme.md': INTERVIEW, 'L.md': letter('status-inquiry', 'status: sent') },
				'2026-03-10T12:00',
				'status-inquiry',
			),
		).toEqual(['status-inquiry - done', 'status-inquiry 2 - open']);
	});

	test('holidays and another weekend count as the settings say', () => {
		expect(
			found({ 'Acme.md': INTERVIEW }, '2026-03-08T12:00', 'status-inquiry', {
				holidays: ['2026-03-09'],
			}),
		).toEqual(['status-inquiry 2026-03-10 upcoming']);
		expect(
			found({ 'Acme.md': INTERVIEW }, '2026-03-06T12:00', 'status-inquiry', { weekend: [5, 6] }),
		).toEqual(['status-inquiry 2026-03-08 upcoming']);
	});
});

describe('an acceptance elsewhere', () => {
	const accepted =
		'type: application\ncompany: Bolt\napplied: 2026-02-01\noutcome: accepted\noutcome_date: 2026-03-05';
	test('ends every inquiry, asks for a withdrawal, and declines what is offered', () => {
		expect(
			found({ 'Acme.md': INTERVIEW, 'Bolt.md': accepted }, '2026-03-05T12:00').filter(
				line => !line.startsWith('thank'),
			),
		).toEqual(['offer-reply 2026-03-06 open', 'withdrawal 2026-03-06 open']);
		const [offer] = followUpsIn(
			{
				'Cobalt.md': 'type: application\ncompany: Cobalt\noutcome: offer\noutcome_date: 2026-03-04',
				'Bolt.md': accepted,
			},
			'2026-03-05T12:00',
		).filter(({ company }) => company === 'Cobalt');
		expect(offer).toMatchObject({
			rule: 'offer-reply',
			letters: ['offer-decline'],
			due: { day: '2026-03-06' },
		});
	});

	test('does not reach one that began later', () => {
		expect(
			found(
				{ 'Acme.md': INTERVIEW, 'Bolt.md': accepted.replace('2026-03-05', '2026-02-20') },
				'2026-03-05T12:00',
				'withdrawal',
			),
		).toEqual([]);
	});
});

describe('identity', () => {
	const ids = (notes: Notes): string[] =>
		followUpsIn(notes, '2026-03-03T12:00').map(({ id }) => id);
	test('is the same after changed dates and titles, and after a rename once it is written', () => {
		const before = ids({ 'Acme.md': INTERVIEW });
		expect(
			ids({
				'Acme.md': INTERVIEW.replace('2026-03-02', '2026-02-27').replace(
					'2026-03-06',
					'2026-03-12',
				),
			}),
		).toEqual(before);
		const record = before[0]!.split('.')[0]!;
		expect(ids({ 'Moved/Acme talk.md': `${INTERVIEW}\nfollow_up_id: ${record}` })).toEqual(before);
	});

	test('differs for each recipient and each interview', () => {
		const all = ids({
			'Acme.md': INTERVIEW.replace('[Jane Smith]', '[Jane Smith, Ken Ito, 李娜, 李明]'),
			'B.md': INTERVIEW,
		});
		expect(new Set(all).size).toBe(all.length);
	});
});

test('an undated outcome leaves no due date, and is open', () => {
	expect(
		found({ 'Acme.md': `${INTERVIEW}\noutcome: rejected` }, '2026-03-09T12:00', 'rejection-reply'),
	).toEqual(['rejection-reply - open']);
	expect(
		found(
			{ 'Acme.md': 'type: interview\ncompany: Acme\ndate: someday' },
			'2026-03-09T12:00',
			'thank-you',
		),
	).toEqual(['thank-you - open']);
});

test('an entry that names no follow-up is a problem', () => {
	expect(
		problemsOf(
			aVault({ 'Acme.md': `${INTERVIEW}\ndismissed: ["thank-you Jane Smith", "coffee"]` }),
		),
	).toMatchObject([{ path: 'Acme.md', line: 7, property: 'dismissed', value: 'coffee' }]);
});

test('waiting changes no sentence', () => {
	const said = (now: string): string[] =>
		followUpsIn({ 'Acme.md': INTERVIEW }, now).map(({ why, title }) => title + why);
	expect(said('2026-03-25T12:00')).toEqual(said('2026-03-02T12:00'));
});

describe('calendar cases', () => {
	test('case 3: two letters of one interview, two notes of one title, one text on two days: different follow-ups', () => {
		const two = INTERVIEW.replace('[Jane Smith]', '[Jane Smith, Ken Ito]');
		const all = followUpsIn(
			{
				'A/Acme.md': two,
				'B/Acme.md': two.replace('Acme', 'Bolt'),
				'C/Acme.md': two.replace('2026-03-02', '2026-03-04'),
			},
			'2026-03-03T12:00',
		).filter(({ rule }) => rule === 'thank-you');
		expect(all).toHaveLength(6);
		expect(new Set(all.map(({ id }) => id)).size).toBe(6);
	});

	test('case 23: 24 hours from the end in its own zone, across a clock change and midnight; not due before it happens', () => {
		const abroad =
			'type: interview\ncompany: Acme\ndate: 2026-03-28T23:30\nduration: 2h\ntime_zone: Europe/Berlin';
		expect(found({ 'Acme.md': abroad }, '2026-03-20T12:00')).toEqual([
			'thank-you 2026-03-30T02:30:00+02:00 upcoming',
		]);
		expect(found({ 'Acme.md': abroad }, '2026-03-29T00:29:59Z', 'thank-you')).toEqual([
			'thank-you 2026-03-30T02:30:00+02:00 upcoming',
		]);
		expect(found({ 'Acme.md': abroad }, '2026-03-29T00:30:00Z', 'thank-you')).toEqual([
			'thank-you 2026-03-30T02:30:00+02:00 open',
		]);
	});
});
