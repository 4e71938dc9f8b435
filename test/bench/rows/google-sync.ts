import { syncCalendar } from '../../../src/sync/sync-calendar';
import type { CalendarEvent } from '../../../src/core/calendar/event';
import { SYNC_POLICY } from '../../../src/sync/plan';
import { addressesAt } from '../../../src/targets/google/addresses';
import { openSession, saveTokens, type GoogleDeps } from '../../../src/targets/google/session';
import { googleCalendar } from '../../../src/targets/google/target';
import { anEvent, VAULT } from '../../kit/calendar-events';
import { memoryInMemory, secretsInMemory } from '../../kit/memory';
import { Google } from '../../servers/google/google';
import { startGoogle } from '../../servers/google/start';
import { type Figure, type Row } from '../row';

const EVENTS = 1_000;
const DELAY = 0;
const PEER = { first: 7_000, 'one change': 8, 'no change': 8_000 };

/** Requests of a whole sync over HTTP with Google's own client, beside the least possible. */
export const googleSync: Row = {
	name: 'google',
	about: `a sync of ${EVENTS} follow-ups with Google Calendar`,
	async measure() {
		const google = new Google();
		const calendar = google.addCalendar('Job search');
		const { url, stop } = await startGoogle(google, DELAY);
		const world: GoogleDeps = {
			fetch,
			secrets: secretsInMemory(),
			wait: () => Promise.resolve(),
			addresses: addressesAt(url),
			vaultId: VAULT.id,
			now: Date.now,
			random: Math.random,
		};
		await saveTokens(world, {
			...google.accounts.grant(['https://www.googleapis.com/auth/calendar'], 'client-2'),
			expiry_date: Date.now() + 3_600_000,
		});
		const memory = memoryInMemory();
		const sync = async (wanted: readonly CalendarEvent[]): Promise<unknown> => {
			const target = googleCalendar({
				...(await openSession(world, 'client-2')),
				calendar: { id: calendar.id, name: 'Job search' },
				vault: VAULT,
				memory,
				now: Date.now,
			});
			return syncCalendar({
				target,
				vault: VAULT,
				policy: SYNC_POLICY,
				wanted: () => Promise.resolve(wanted),
				snooze: () => Promise.resolve(),
				dismiss: () => Promise.resolve(),
			});
		};
		const events = Array.from({ length: EVENTS }, (_, index) => anEvent(`follow-up-${index}`));
		const changed = events.map((event, index) =>
			index === 0 ? anEvent(event.source, { time: '2026-12-24' }) : event,
		);
		const figures: Figure[] = [];
		for (const [name, wanted, ideal] of [
			['first', events, EVENTS],
			['one change', changed, 1],
			['no change', changed, 1],
		] as const) {
			const from = google.log.length;
			await sync(wanted);
			const requests = google.log.length - from;
			const ratio = requests / ideal;
			figures.push({
				what: name,
				unit: 'requests',
				floor: `the least possible; the nearest peer needs ${PEER[name]}`,
				ours: requests,
				beside: ideal,
				ratio,
				spread: [ratio, ratio],
			});
		}
		await stop();
		return figures;
	},
};
