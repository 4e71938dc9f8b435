import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { anEvent, VAULT } from '../../kit/calendar-events';
import type { Asked } from '../../servers/google/answer';
import type { Calendar } from '../../servers/google/calendar';
import type { StoredEvent } from '../../servers/google/event-rules';
import { isApi, isWrite, type Mishap } from '../../servers/google/faults';
import type { Google } from '../../servers/google/google';
import { fetchFrom, startGoogle, type RunningGoogle } from '../../servers/google/start';
import { AFTER, ANNA, BEN, CLEO, LATER, type Kind } from '../three-events';
import { Device, NotesAtHand } from './device';

export const allDay = (day: string, end: string): Record<string, unknown> => ({
	start: { date: day },
	end: { date: end },
});

/** A Google of one's own that is reached over HTTP, a calendar in it, and one device whose notes want three events there. */
export class GoogleAtHand {
	running!: RunningGoogle;
	calendar!: Calendar;
	notes!: NotesAtHand;
	device!: Device;

	get google(): Google {
		return this.running.google;
	}

	async open(): Promise<void> {
		this.calendar = this.google.addCalendar('Job search');
		this.notes = new NotesAtHand(ANNA, BEN, CLEO);
		this.google.asked.length = 0;
		this.mend();
		this.device = await this.aDevice();
	}

	aDevice(vault = VAULT, notes: Device['notes'] = this.notes): Promise<Device> {
		return new Device(this.google, fetch, this.running.url, this.calendar, notes, vault).signIn();
	}

	/** Leaves one such write to be done. */
	async prepare(kind: Kind): Promise<void> {
		if (kind === 'create') {
			this.notes.wants.delete('anna');
		}
		await this.device.sync();
		this.wish(kind);
	}

	/** Changes the notes so that there is one such write to do. */
	wish(kind: Kind): void {
		if (kind === 'remove') {
			this.notes.wants.delete('anna');
		} else {
			this.notes.want(kind === 'create' ? ANNA : LATER);
		}
	}

	/** Leaves that many such writes to be done, and nothing else in the calendar. Answers what they are about. */
	async prepareMany(kind: Kind, count: number): Promise<readonly string[]> {
		const sources = Array.from({ length: count }, (_, index) => `many-${index}`);
		this.notes.wants.clear();
		if (kind !== 'create') {
			sources.forEach(source => this.notes.want(anEvent(source)));
		}
		await this.begin();
		for (const source of sources) {
			if (kind === 'remove') {
				this.notes.wants.delete(source);
			} else {
				this.notes.want(anEvent(source, { time: '2026-12-01' }));
			}
		}
		return sources;
	}

	/** Syncs until nothing is left, without a socket, where it is only about what stands before a test begins. */
	async begin(): Promise<void> {
		this.device.fetch = fetchFrom(this.google);
		await this.device.sync();
		await this.device.sync();
		this.device.fetch = fetch;
	}

	/** Lets a mishap strike the next request of that sort. */
	strike(mishap: Mishap, on: (asked: Asked) => boolean = isWrite, times = 1): void {
		this.google.faults.push({ mishap, on, times });
	}

	/** Ends all mishaps. */
	mend(): void {
		this.google.faults.length = 0;
		delete this.google.quota;
	}

	standing(calendar = this.calendar): StoredEvent[] {
		return [...calendar.events.values()]
			.map(({ event }) => event)
			.filter(({ status }) => status !== 'cancelled');
	}

	titles(): string[] {
		return this.standing()
			.map(({ summary = '' }) => summary)
			.sort();
	}

	/** The days of the events that stand, by what they stand for. */
	days(calendar = this.calendar): string[] {
		return this.standing(calendar)
			.map(
				({ extendedProperties, start }) =>
					`${extendedProperties?.private?.['source']} ${start.date ?? start.dateTime?.slice(0, 10)}`,
			)
			.sort();
	}

	/** The requests of the Calendar API that the work makes. */
	async asked(work: () => Promise<unknown>): Promise<Asked[]> {
		const from = this.google.asked.length;
		await work();
		return this.google.asked.slice(from).filter(isApi);
	}

	/** The same by their methods. */
	async requests(work: () => Promise<unknown>): Promise<string[]> {
		return (await this.asked(work)).map(({ method }) => method);
	}

	/** Nothing is left to do: the calendar is as it must be after such a write, and one more run asks once what changed, and writes nothing. */
	async settled(kind: Kind, device = this.device): Promise<void> {
		expect(this.days()).toEqual(AFTER[kind]);
		expect(await device.sync()).toMatchObject({
			created: 0,
			changed: 0,
			removed: 0,
			requests: 1,
			conflicts: [],
			refused: [],
		});
		expect(this.notes.pulls).toEqual([]);
	}

	/** As the person does it in Google's own pages; events are found by what they stand for. */
	readonly person = {
		event: (source: string): StoredEvent =>
			this.standing().find(
				({ extendedProperties }) => extendedProperties?.private?.['source'] === source,
			)!,
		patch: (source: string, change: Record<string, unknown>): void =>
			void this.calendar.patch(this.person.event(source).id, change, null),
		delete: (source: string): void => this.calendar.delete(this.person.event(source).id, null),
	};
}

/** One such Google for all tests of a file, with a new calendar and device for each. */
export function googleAtHand(): GoogleAtHand {
	const here = new GoogleAtHand();
	beforeAll(async () => {
		here.running = await startGoogle();
	});
	beforeEach(() => here.open());
	afterEach(() => here.mend());
	afterAll(() => here.running.stop());
	return here;
}
