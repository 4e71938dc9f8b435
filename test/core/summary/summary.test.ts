import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowLayout } from '../../../src/core/summary/flow-layout';
import { outcomeFlow } from '../../../src/core/summary/outcome-flow';
import { applicationsSince, periodStart } from '../../../src/core/summary/period';
import { replyTimesOf } from '../../../src/core/summary/reply-times';
import { thankYouStatsOf } from '../../../src/core/summary/thank-you-stats';
import { assignLanes } from '../../../src/core/summary/timeline-lanes';
import { OUTCOMES } from '../../../src/core/records/outcome';
import { toDay } from '../../../src/core/time/day';
import { aVault, followUpsIn } from '../../kit/a-vault';
import { anApplication, anApplicationNote } from '../../kit/an-application';
import { anInterview } from '../../kit/an-interview';

const day = (text: string) => toDay(text)!;
const anyApplications = fc
	.array(
		fc.record({ outcome: fc.constantFrom(...OUTCOMES), met: fc.boolean(), offered: fc.boolean() }),
		{ maxLength: 40 },
	)
	.map(list =>
		list.map(({ outcome, met, offered }, index) =>
			anApplication({
				id: String(index),
				outcome,
				interviews: met ? [anInterview()] : [],
				note: anApplicationNote({ offer: offered ? ['60,000'] : [] }),
			}),
		),
	);

describe('the flow of applications', () => {
	test('goes through an interview and an offer, or past them', () => {
		const flow = outcomeFlow([
			anApplication({ outcome: 'rejected', interviews: [anInterview()] }),
			anApplication({ outcome: 'accepted', interviews: [anInterview()] }),
			anApplication({ outcome: 'no response', interviews: [anInterview({ cancelled: true })] }),
			anApplication({
				outcome: 'offer',
				interviews: [anInterview({ interaction: 'networking event' })],
			}),
		]);
		expect(flow.map(({ from, to, count }) => `${from} > ${to}: ${count}`).sort()).toEqual([
			'applications > interview: 2',
			'applications > no response: 1',
			'applications > offer made: 1',
			'interview > offer made: 1',
			'interview > rejected: 1',
			'offer made > accepted: 1',
			'offer made > offer: 1',
		]);
	});

	test('loses no application, and no band leaves its bars', () => {
		fc.assert(
			fc.property(anyApplications, applications => {
				const links = outcomeFlow(applications);
				const { bars, bands } = flowLayout(links, 300, 10);
				expect(
					bars.filter(({ column }) => column === 3).reduce((sum, { count }) => sum + count, 0),
				).toBe(applications.length);
				for (const bar of bars) {
					expect(bar.top + bar.height).toBeLessThanOrEqual(300.001);
				}
				for (const { from, to, startTop, endTop, thickness } of bands) {
					const [start, end] = [from, to].map(stop => bars.find(bar => bar.stop === stop)!);
					expect(startTop).toBeGreaterThanOrEqual(start!.top - 0.001);
					expect(startTop + thickness).toBeLessThanOrEqual(start!.top + start!.height + 0.001);
					expect(endTop).toBeGreaterThanOrEqual(end!.top - 0.001);
					expect(endTop + thickness).toBeLessThanOrEqual(end!.top + end!.height + 0.001);
				}
			}),
		);
	});

	test('of nothing is nothing', () => {
		expect(flowLayout(outcomeFlow([]), 300, 10)).toEqual({ bars: [], bands: [] });
	});
});

describe('time to reply', () => {
	const applied = (
		given: Parameters<typeof anApplicationNote>[0],
		rest: Parameters<typeof anApplication>[0] = {},
	) =>
		anApplication({ note: anApplicationNote({ applied: day('2026-11-02'), ...given }), ...rest });

	test('counts to the first word, of whatever kind', () => {
		const { ranges, median, answered, silent } = replyTimesOf([
			applied({ heardBack: { yes: false, days: [day('2026-11-20'), day('2026-11-05')] } }),
			applied({}, { interviews: [anInterview({ date: '2026-11-12T10:00' })] }),
			applied({}, { outcome: 'rejected', outcomeDate: day('2026-12-24') }),
			applied({}, { outcome: 'withdrawn', outcomeDate: day('2026-11-04') }),
			applied({ heardBack: { yes: true, days: [day('2026-10-30')] } }),
			anApplication({ note: anApplicationNote() }),
		]);
		expect({
			counts: ranges.map(({ applications }) => applications.length),
			median,
			answered,
			silent: silent.length,
		}).toEqual({
			counts: [1, 0, 1, 0, 0, 1],
			median: 10,
			answered: 3,
			silent: 2,
		});
	});

	test('has no middle where nobody answered', () =>
		expect(replyTimesOf([applied({})])).not.toHaveProperty('median'));
});

test('letters of thanks are in time until they were due, by the hour where it is known', () => {
	const letter = (of: string, sent: string) =>
		`type: letter\nkind: thank-you\nto: Ada Quist\ninterview: "[[${of}]]"\nstatus: sent\nsent: ${sent}`;
	const interview = 'type: interview\ncompany: Acme\nposition: Clerk\ncontacts: Ada Quist\ndate: ';
	const notes = {
		'Prompt.md': `${interview}2026-11-10T09:00`,
		'L1.md': letter('Prompt', '2026-11-11T09:59'),
		'Late.md': `${interview}2026-11-12T09:00`,
		'L2.md': letter('Late', '2026-11-13T10:01'),
		'Day.md': `${interview}2026-11-16`,
		'L3.md': letter('Day', '2026-11-17'),
		'Told.md': `${interview}2026-11-17T09:00\nthanked: yes`,
		'Owed.md': `${interview}2026-11-18T09:00`,
		'Ahead.md': `${interview}2026-12-18T09:00`,
	};
	const { letters } = aVault(notes).records();
	const stats = thankYouStatsOf(followUpsIn(notes, '2026-11-23T09:00'), letters);
	const pathsOf = (name: keyof typeof stats) => stats[name].map(({ path }) => path);
	expect({
		inTime: pathsOf('inTime'),
		later: pathsOf('later'),
		untold: pathsOf('untold'),
		unsent: pathsOf('unsent'),
	}).toEqual({
		inTime: ['Prompt.md', 'Day.md'],
		later: ['Late.md'],
		untold: ['Told.md'],
		unsent: ['Owed.md'],
	});
});

describe('the period', () => {
	const on = (id: string, applied?: string, rest: Parameters<typeof anApplication>[0] = {}) =>
		anApplication({
			id,
			note: anApplicationNote(applied === undefined ? {} : { applied: day(applied) }),
			...rest,
		});
	const today = day('2026-11-23');
	const applications = [
		on('old', '2023-02-08', { outcome: 'rejected', outcomeDate: day('2023-03-01') }),
		on('first', '2026-06-01'),
		on('answered late', '2026-06-02', { heardOn: day('2026-11-02') }),
		on('latest', '2026-11-20'),
		on('undated'),
	];
	const idsIn = (period: Parameters<typeof periodStart>[0]) =>
		applicationsSince(applications, periodStart(period, applications, today)).map(({ id }) => id);

	test('is this search: what happened since the last break of half a year', () => {
		expect(periodStart('search', applications, today)).toBe('2026-06-01');
		expect(idsIn('search')).toEqual(['first', 'answered late', 'latest', 'undated']);
	});

	test('is the last 90 days, in which anything happened', () =>
		expect(idsIn('90-days')).toEqual(['answered late', 'latest', 'undated']));

	test('is everything', () => expect(idsIn('all')).toHaveLength(5));

	test('has no beginning while there was no break', () =>
		expect(periodStart('search', applications.slice(1), today)).toBeUndefined());
});

test('no two marks on one level touch', () => {
	const stretches = fc
		.array(
			fc.record({ start: fc.integer({ min: 0, max: 60 }), span: fc.integer({ min: 1, max: 12 }) }),
		)
		.map(list => [...list].sort((a, b) => a.start - b.start));
	fc.assert(
		fc.property(stretches, list => {
			const levels = assignLanes(list);
			list.forEach((one, a) =>
				list.slice(a + 1).forEach((other, b) => {
					if (levels[a] === levels[a + 1 + b]) {
						expect(one.start + one.span).toBeLessThanOrEqual(other.start);
					}
				}),
			);
			expect(Math.max(-1, ...levels)).toBeLessThan(list.length);
		}),
	);
});
