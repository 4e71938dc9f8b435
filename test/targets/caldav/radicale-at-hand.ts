import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { VAULT } from '../../kit/calendar-events';
import { NotesAtHand } from '../../kit/notes-at-hand';
import { startRadicale, USER, type Radicale } from '../../servers/radicale/start';
import { AFTER, ANNA, BEN, CLEO, LATER, type Kind } from '../three-events';
import { Device } from './device';
import { isWrite, Way, type Asked, type Mishap } from './mishaps';
import { Person } from './person';

let count = 0;

/** The real Radicale, a calendar in it, and one device whose notes want three events there. */
export class RadicaleAtHand {
	radicale!: Radicale;
	person!: Person;
	notes!: NotesAtHand;
	device!: Device;
	way!: Way;

	async open(): Promise<void> {
		this.person = await this.aCalendar();
		this.notes = new NotesAtHand(ANNA, BEN, CLEO);
		this.way = new Way();
		this.device = this.aDevice();
		this.device.between = this.way.between;
	}

	/** Another calendar, as the person sees it. */
	async aCalendar(): Promise<Person> {
		const person = new Person(this.radicale, `${this.radicale.url}${USER}/calendar-${++count}/`);
		await person.make();
		return person;
	}

	aDevice(vault = VAULT, notes: Device['notes'] = this.notes): Device {
		return new Device({ url: this.person.calendar, name: 'Private' }, notes, vault);
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

	/** Lets a mishap strike the next request of that sort. */
	strike(mishap: Mishap, on: (asked: Asked) => boolean = isWrite, times = 1): void {
		this.way.strike(mishap, on, times);
	}

	/** Ends all mishaps. */
	mend(): void {
		this.way.mishaps.length = 0;
	}

	/** The days of the events that stand, by what they stand for. */
	days(person = this.person): string[] {
		return person
			.events()
			.map(({ uid, start }) => `${uid.split('@')[0]} ${start.slice(0, 10)}`)
			.sort();
	}

	/** The requests that the work makes, by their methods. */
	async requests(work: () => Promise<unknown>): Promise<string[]> {
		const from = this.way.asked.length;
		await work();
		return this.way.asked.slice(from).map(({ method }) => method);
	}

	/** Nothing is left to do: the calendar is as it must be after such a write, and one more run asks once what changed, and writes nothing. */
	async settled(kind: Kind, device = this.device): Promise<void> {
		this.mend();
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
}

/** One Radicale for all tests of a file, with a new calendar and device for each. */
export function radicaleAtHand(): RadicaleAtHand {
	const here = new RadicaleAtHand();
	beforeAll(async () => {
		here.radicale = await startRadicale();
	}, 60_000);
	beforeEach(() => here.open());
	afterEach(() => here.mend());
	afterAll(() => here.radicale.stop());
	return here;
}
