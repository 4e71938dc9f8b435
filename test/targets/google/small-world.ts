import type { Fetch } from '../../../src/actions/ports';
import type { CalendarEvent } from '../../../src/core/calendar/event';
import { syncMetadataOf, propertiesOf } from '../../../src/sync/sync-metadata';
import { eventIdOf } from '../../../src/targets/google/event-id';
import type { Calendar } from '../../servers/google/calendar';
import type { StoredEvent } from '../../servers/google/event-rules';
import { Google } from '../../servers/google/google';
import { fetchFrom } from '../../servers/google/start';
import { workedOut } from './worked-out';
import { WorldDevice, type Defect, type Surroundings } from './world-device';
import type { Texts } from './world-texts';

/** How devices reach the server: its address, and the way of sending. */
export interface Reach {
	readonly url: string;
	readonly fetch: Fetch;
}

/** A vault, two devices, a calendar with events of others in it. */
export class SmallWorld implements Surroundings {
	readonly google = new Google(() => Date.parse('2026-11-23T14:00Z'));
	readonly calendar: Calendar = this.google.addCalendar('Job search');
	readonly texts: Texts = new Map();
	readonly devices: readonly WorldDevice[];
	/** Events of others, as they must stay. */
	readonly foreign = new Map<string, StoredEvent>();
	/** What the notes wanted when it was last asked for; nothing where they changed since. */
	lastWanted: readonly CalendarEvent[] = [];
	readonly url: string;
	private readonly fetch: Fetch;
	/** How many turns each request takes, in order: what comes first is chance. */
	private readonly turns: number[];
	private readonly underWay = new Set<Promise<unknown>>();

	/** Without a socket, unless it is reached over one. */
	constructor(turns: readonly number[], defect: Defect = {}, reach?: (google: Google) => Reach) {
		this.turns = [...turns];
		this.calendar.largestPage = 4;
		({ url: this.url, fetch: this.fetch } = reach?.(this.google) ?? {
			url: 'http://127.0.0.1:1',
			fetch: fetchFrom(this.google),
		});
		this.devices = [new WorldDevice(this, defect), new WorldDevice(this, defect)];
	}

	async begin(): Promise<void> {
		for (const device of this.devices) {
			await device.signIn();
		}
		const [first] = await this.wanted();
		if (!first) {
			return;
		}
		const stranger = { id: 'vault-other', name: 'Coaching' };
		this.addForeign({
			id: eventIdOf(first.source),
			summary: first.title,
			extendedProperties: { private: propertiesOf(syncMetadataOf(first, stranger)) },
		});
	}

	addForeign(body: Record<string, unknown>): void {
		const event = this.calendar.insert({
			start: { date: '2026-11-24' },
			end: { date: '2026-11-25' },
			summary: 'Dentist',
			...body,
		});
		this.foreign.set(event.id, event);
	}

	/** What the notes want as they stand now. */
	async wanted(): Promise<readonly CalendarEvent[]> {
		({ wanted: this.lastWanted } = await workedOut(this.texts));
		return this.lastWanted;
	}

	/** Events of ours that stand, or that were deleted. */
	ours(standing = true): readonly StoredEvent[] {
		return [...this.calendar.events.values()]
			.map(({ event }) => event)
			.filter(({ id, status }) => (status !== 'cancelled') === standing && !this.foreign.has(id));
	}

	send: Fetch = (url, init) => {
		const answered = this.inTurn().then(() => this.fetch(url, init));
		this.underWay.add(answered);
		return answered.finally(() => this.underWay.delete(answered));
	};

	private async inTurn(): Promise<void> {
		const turns = this.turns.shift() ?? 0;
		this.turns.push(turns);
		for (let turn = 0; turn < turns; turn++) {
			await Promise.resolve();
		}
	}

	/** What a killed process has sent still arrives. */
	async arrived(): Promise<void> {
		while (this.underWay.size > 0) {
			await Promise.allSettled(this.underWay);
		}
	}
}
