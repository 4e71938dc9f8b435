import { beforeEach, describe, expect, test } from 'vitest';
import type { SyncReport } from '../../src/sync/sync-calendar';
import { CALENDAR_DEFAULTS } from '../../src/core/calendar/calendar-settings';
import type { SyncPolicy } from '../../src/sync/plan';
import type { VaultIdentity } from '../../src/core/calendar/event';
import type { Instant } from '../../src/core/time/instant';
import { updateFile } from '../../src/targets/ical/update-file';
import { anEvent, VAULT } from '../kit/calendar-events';
import { NotesAtHand } from '../kit/notes-at-hand';

/** A calendar in which a person can change things, empty at first. */
export interface TwoWayCalendar {
	/** A device of that vault with these notes. */
	device(
		notes: NotesAtHand,
		vault: VaultIdentity,
	): { sync(policy?: Partial<SyncPolicy>): Promise<SyncReport> };
	/** The titles that stand, in order. */
	titles(): Promise<readonly string[]> | readonly string[];
	/** The person moves an all-day event, found by its title, to that day alone. */
	move(title: string, day: string, end: string): Promise<void> | void;
	delete(title: string): Promise<void> | void;
	rename(title: string, next: string): Promise<void> | void;
	/** Something of somebody else's. */
	addForeign(title: string): Promise<unknown> | void;
	/** The person imports an iCal file with one event. */
	import(text: string): Promise<unknown> | void;
}

const [a, b, c] = [
	anEvent('anna'),
	anEvent('ben', { time: '2026-11-24T14:00Z', location: 'Main St 1' }),
	anEvent('cleo'),
];
const TITLES = [a, b, c].map(({ title }) => title);

/** What a calendar promises beyond that if a person can change it. */
export function twoWayContract(
	name: string,
	open: () => Promise<TwoWayCalendar> | TwoWayCalendar,
): void {
	describe(`${name} keeps the contract of calendars that a person can change`, () => {
		let calendar: TwoWayCalendar, notes: NotesAtHand, device: ReturnType<TwoWayCalendar['device']>;
		beforeEach(async () => {
			calendar = await open();
			notes = new NotesAtHand(a, b, c);
			device = calendar.device(notes, VAULT);
		});
		const counts = async (policy?: Partial<SyncPolicy>): Promise<number[]> => {
			const { created, changed, removed, snoozed, dismissed } = await device.sync(policy);
			return [created, changed, removed, snoozed, dismissed];
		};
		const importFile = async (): Promise<void> => {
			for (const event of notes.wants.values()) {
				const file = updateFile(
					undefined,
					{ vault: VAULT, events: [event] },
					0 as Instant,
					CALENDAR_DEFAULTS,
				);
				await calendar.import((file as { text: string }).text);
			}
		};

		test('a run says what it did, and one request tells that there is nothing to do', async () => {
			expect(await counts()).toEqual([3, 0, 0, 0, 0]);
			notes.want(anEvent('anna', { title: 'A letter to Anna', time: '2026-11-26' }));
			notes.wants.delete('ben');
			expect(await counts()).toEqual([0, 1, 1, 0, 0]);
			expect(await counts()).toEqual([0, 0, 0, 0, 0]);
			expect((await device.sync()).requests).toBe(1);
			expect(notes.pulls).toEqual([]);
		});

		test('moved means snoozed, deleted means dismissed, each once', async () => {
			await device.sync();
			await calendar.move('anna', '2026-11-27', '2026-11-28');
			await calendar.delete('cleo');
			expect((await counts()).slice(3)).toEqual([1, 1]);
			expect([...notes.pulls].sort()).toEqual(['dismiss cleo', 'snooze anna 2026-11-27']);
			expect(await counts()).toEqual([0, 0, 0, 0, 0]);
			expect(await calendar.titles()).toEqual(TITLES.slice(0, 2));
		});

		test('or put back and made again, where that is wanted', async () => {
			await device.sync();
			await calendar.move('anna', '2026-11-27', '2026-11-28');
			await calendar.delete('cleo');
			await calendar.rename('ben', 'Mine: ben');
			await device.sync({ moved: 'put-back', deleted: 'recreate', renamed: 'put-back' });
			expect(await calendar.titles()).toEqual(TITLES);
			expect(notes.pulls).toEqual([]);
			expect(await counts({ moved: 'put-back', renamed: 'put-back' })).toEqual([0, 0, 0, 0, 0]);
		});

		test('the person’s title stays until the note’s changes', async () => {
			await device.sync();
			await calendar.rename('anna', 'Mine: anna');
			expect(await counts()).toEqual([0, 0, 0, 0, 0]);
			expect(await calendar.titles()).toContain('Mine: anna');
			notes.want(anEvent('anna', { title: 'Write to anna' }));
			expect((await device.sync()).conflicts).toHaveLength(1);
			expect(await calendar.titles()).toContain('Write to anna');
		});

		test('many deleted at once are asked about', async () => {
			const many = ['d', 'e', 'f'].map(source => anEvent(source, { title: `Event ${source}` }));
			for (const event of many) {
				notes.want(event);
			}
			await device.sync();
			for (const title of ['anna', 'cleo', ...many.map(({ title }) => title)]) {
				await calendar.delete(title);
			}
			expect((await device.sync()).vanished).toHaveLength(5);
			expect(notes.pulls).toEqual([]);
			expect(await counts({ vanished: 'recreate' })).toEqual([0, 5, 0, 0, 0]);
			expect(await calendar.titles()).toHaveLength(6);
		});

		test('what is no follow-up is let go once it is deleted, and never counts again', async () => {
			const dates = ['d', 'e', 'f', 'g', 'h', 'i'].map(source =>
				anEvent(source, { kind: 'milestone', title: `Date ${source}` }),
			);
			for (const event of dates) {
				notes.want(event);
			}
			await device.sync();
			for (const { title } of dates) {
				await calendar.delete(title);
				expect(await device.sync()).toMatchObject({ vanished: [], created: 0, changed: 0 });
			}
			expect([notes.pulls, await calendar.titles()]).toEqual([[], TITLES]);
			notes.wants.delete('d');
			await device.sync();
			notes.want(dates[0]!);
			await device.sync();
			expect(await calendar.titles()).toEqual([dates[0]!.title, ...TITLES].sort());
		});

		test('events of others, of another vault and ours stand side by side', async () => {
			await calendar.addForeign('Dentist');
			const other = calendar.device(
				new NotesAtHand(anEvent('anna', { title: 'Of another vault' })),
				{ id: 'vault-2', name: 'Coaching' },
			);
			await device.sync();
			await other.sync();
			expect(await counts()).toEqual([0, 0, 0, 0, 0]);
			expect(await calendar.titles()).toEqual(['Dentist', 'Of another vault', ...TITLES].sort());
			notes.wants.clear();
			await device.sync();
			expect(await calendar.titles()).toEqual(['Dentist', 'Of another vault']);
		});

		describe('changing over from the iCal file leaves no doubles', () => {
			test('imported before the first sync: adopted', async () => {
				await importFile();
				expect(await calendar.titles()).toEqual(TITLES);
				expect(await counts()).toEqual([0, 3, 0, 0, 0]);
				expect(await calendar.titles()).toEqual(TITLES);
				expect(await counts()).toEqual([0, 0, 0, 0, 0]);
			});

			test('imported after a sync, or again: one of each by the next', async () => {
				await device.sync();
				await importFile();
				await device.sync();
				expect(await calendar.titles()).toEqual(TITLES);
				await importFile();
				await device.sync();
				expect(await calendar.titles()).toEqual(TITLES);
				expect(await counts()).toEqual([0, 0, 0, 0, 0]);
				expect(notes.pulls).toEqual([]);
			});

			test('settled before the sync: what was imported is not made again', async () => {
				await importFile();
				await device.sync();
				notes.wants.delete('ben');
				expect(await counts()).toEqual([0, 0, 1, 0, 0]);
				expect(await calendar.titles()).toEqual([TITLES[0], TITLES[2]]);
			});
		});
	});
}
