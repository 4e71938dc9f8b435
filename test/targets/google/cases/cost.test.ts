/** Cases 11 and 18: how many requests a run makes, and how much it keeps. */
import { describe, expect, test } from 'vitest';
import { anEvent } from '../../../kit/calendar-events';
import { isWrite } from '../../../servers/google/faults';
import { KINDS } from '../../three-events';
import { googleAtHand } from '../google-at-hand';

const here = googleAtHand();
const many = (count: number): string[] =>
	Array.from({ length: count }, (_, index) => `many-${index}`);
const METHOD = { create: 'POST', change: 'PATCH', remove: 'PATCH' } as const;

describe.each(KINDS)('%s', kind => {
	test.each([
		['from the first request on', 200, () => true],
		['once the list has come', 20, isWrite],
	] as const)(
		'case 11, offline %s with %i edits: one failure, then one request for each event that differs',
		async (_says, count, when) => {
			const sources = await here.prepareMany(kind, count);
			here.strike({ what: 'reset before' }, when, Infinity);
			const failed = await here.device.sync().then(
				() => undefined,
				(error: unknown) => error,
			);
			expect(failed).toMatchObject({
				code: 'offline',
				message: expect.stringContaining('Nothing is lost') as string,
			});
			here.mend();
			const requests = await here.requests(() => here.device.sync());
			expect(requests).toEqual(['GET', ...sources.map(() => METHOD[kind])]);
			expect([here.notes.pulls, here.standing().length]).toEqual([
				[],
				kind === 'remove' ? 0 : count,
			]);
			expect(await here.requests(() => here.device.sync())).toEqual(['GET']);
		},
	);

	test('case 18, of 40 events one request for each that differs, and no more kept than that', async () => {
		for (const source of many(40)) {
			here.notes.want(anEvent(`standing-${source}`));
		}
		const sizes = counting();
		for (const sources of [['one'], many(7)]) {
			if (kind !== 'create') {
				sources.forEach(source => here.notes.want(anEvent(source)));
			}
			await here.begin();
			for (const source of sources) {
				if (kind === 'remove') {
					here.notes.wants.delete(source);
				} else {
					here.notes.want(anEvent(source, { time: '2026-12-01' }));
				}
			}
			sizes.splice(0);
			expect(await here.requests(() => here.device.sync())).toEqual([
				'GET',
				...sources.map(() => METHOD[kind]),
			]);
			expect(sizes.length, 'each event that differs, and the list’s token').toBeLessThanOrEqual(
				sources.length + 1,
			);
			expect(Math.max(...sizes)).toBeLessThan(1_000);
			expect(await here.requests(() => here.device.sync())).toEqual(['GET']);
		}
	});
});

/** The size of each value that the device writes into its memory, from now on. */
function counting(): number[] {
	const { memory } = here.device,
		{ save } = memory,
		sizes: number[] = [];
	memory.save = changes => {
		for (const [key, value] of changes) {
			sizes.push(key.length + (JSON.stringify(value) ?? '').length);
		}
		return save(changes);
	};
	return sizes;
}

test('case 18, one made again is one request too', async () => {
	await here.prepare('remove');
	await here.device.sync();
	here.wish('create');
	expect(await here.requests(() => here.device.sync())).toEqual(['GET', 'PUT']);
	await here.settled('create');
});

test('case 18, all three at once: four requests in all', async () => {
	await here.device.sync();
	here.notes.want(anEvent('dora'));
	here.notes.want(anEvent('ben', { time: '2026-11-30T14:00Z' }));
	here.notes.wants.delete('cleo');
	expect((await here.requests(() => here.device.sync())).sort()).toEqual([
		'GET',
		'PATCH',
		'PATCH',
		'POST',
	]);
	expect(await here.requests(() => here.device.sync())).toEqual(['GET']);
});
