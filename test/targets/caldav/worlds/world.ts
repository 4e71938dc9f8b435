import { persistMissingIds } from '../../../../src/actions/persist-ids';
import type { Fetch, Notes } from '../../../../src/actions/ports';
import { readVault } from '../../../../src/actions/read-vault';
import { dismiss, snooze } from '../../../../src/actions/resolve-follow-up';
import type { SyncReport, SyncDeps } from '../../../../src/sync/sync-calendar';
import type { NoteWriterDeps } from '../../../../src/actions/note-writer';
import { CALENDAR_DEFAULTS } from '../../../../src/core/calendar/calendar-settings';
import type { CalendarEvent } from '../../../../src/core/calendar/event';
import { eventsOf } from '../../../../src/core/calendar/events-of';
import type { RemoteEvent } from '../../../../src/sync/remote-event';
import type { FollowUp } from '../../../../src/core/followups/follow-up';
import { FOLLOW_UP_DEFAULTS } from '../../../../src/core/followups/follow-up-settings';
import { followUpsOf } from '../../../../src/core/followups/follow-ups-of';
import type { Ledger } from '../../../../src/core/records/ledger';
import { NOTE_DEFAULTS } from '../../../../src/core/records/note-settings';
import { fromObject } from '../../../../src/targets/caldav/event-mapper';
import { at, NEW_YORK } from '../../../kit/a-vault';
import { VAULT } from '../../../kit/calendar-events';
import { Life } from '../../../kit/life';
import { NotesAtHand } from '../../../kit/notes-at-hand';
import { USER, type Radicale } from '../../../servers/radicale/start';
import { Device } from '../device';
import { LaggingTexts } from '../../google/world-texts';
import { Way } from '../mishaps';
import { Person, type Standing } from '../person';

const NOW = at('2026-11-23T09:00');
const CONTEXT = {
	vaultName: VAULT.name,
	settings: { ...CALENDAR_DEFAULTS, include: ['follow-ups', 'interviews'] },
} as const;
/** What is switched off in the product, to see whether anybody notices: between the client and the server. */
export type Defect = (fetch: Fetch) => Fetch;

/** An event of ours, with what it says of itself. */
export interface Ours extends Standing {
	readonly present: RemoteEvent;
}

/** One device, which reads the notes for each sync as the command line does. Its memory outlives the process. */
export class WorldDevice extends Device {
	readonly life: Life;
	private readonly copy: { lagging: LaggingTexts | undefined };

	constructor(
		private readonly around: World,
		defect: Defect,
	) {
		const life = new Life();
		const copy: { lagging: LaggingTexts | undefined } = { lagging: undefined };
		super(
			{ url: around.person.calendar, name: 'Private' },
			{
				get world() {
					return readingOf(copy.lagging?.texts ?? around.texts, life);
				},
			},
		);
		this.life = life;
		this.copy = copy;
		const world = around;
		this.between = send => (url, init) =>
			life.around(() => world.way.between(defect(send))(url, init));
		this.onWait = () => world.revive();
		const { save } = this.memory;
		this.memory.save = async changes => {
			for (const change of changes) {
				await life.around(() => save(new Map([change])));
			}
		};
	}

	/** From now on it has a copy of the notes that nothing reaches. */
	lag(): void {
		this.copy.lagging ??= new LaggingTexts(this.around.texts);
	}

	/** The sync service brings both in line. */
	catchUp(): void {
		this.copy.lagging?.deliver();
		this.copy.lagging = undefined;
	}

	/** Its own notes, while nothing reaches it. */
	get laggingTexts(): ReadonlyMap<string, string> | undefined {
		return this.copy.lagging?.texts;
	}

	/** Ends with a report, with what went wrong, or with the process: after so many effects (requests, what is saved, notes written). */
	async live(kill = Infinity): Promise<SyncReport | Error | 'killed'> {
		this.life.begin(kill);
		return Promise.race([
			this.life.killed.then(() => 'killed' as const),
			this.sync({ vanished: 'dismiss' }).catch((error: unknown) => error as Error),
		]);
	}
}

/** A vault, two devices, and a calendar on the real Radicale with events of others in it. */
export class World {
	readonly texts = new Map<string, string>();
	readonly way = new Way();
	readonly person: Person;
	readonly devices: readonly WorldDevice[];
	/** Events of others, as they must stay, by address. */
	readonly foreign = new Map<string, string>();
	private isDown = false;
	private doing: Promise<void> = Promise.resolve();
	private power: Promise<void> = Promise.resolve();

	constructor(
		private readonly radicale: Radicale,
		name: string,
		defect: Defect,
	) {
		this.person = new Person(radicale, `${radicale.url}${USER}/${name}/`);
		this.devices = [new WorldDevice(this, defect), new WorldDevice(this, defect)];
	}

	/** Makes the calendar, where another vault of the same notes was before. */
	async begin(): Promise<void> {
		await this.person.make();
		await this.addForeign('Dentist');
		const wanted = await this.wanted();
		await new Device(
			{ url: this.person.calendar, name: 'Private' },
			new NotesAtHand(...wanted.slice(0, 1)),
			{ id: 'vault-other', name: 'Coaching' },
		).sync();
		for (const { url, text } of this.person.events()) {
			this.foreign.set(url, text);
		}
	}

	async addForeign(title: string): Promise<void> {
		await this.person.add(title);
		const { url, text } = this.person.found(title);
		this.foreign.set(url, text);
	}

	wanted(): Promise<readonly CalendarEvent[]> {
		return workedOut(this.texts).then(({ wanted }) => wanted);
	}

	/** What those devices want that notes no longer reach. */
	async wantedByLagging(): Promise<readonly (readonly CalendarEvent[])[]> {
		const texts = this.devices.flatMap(({ laggingTexts }) => laggingTexts ?? []);
		return Promise.all(texts.map(async one => (await workedOut(one)).wanted));
	}

	get isAnyLagging(): boolean {
		return this.devices.some(({ laggingTexts }) => laggingTexts !== undefined);
	}

	/** Our events as they stand. */
	ours(): readonly Ours[] {
		return this.person
			.events()
			.filter(({ url }) => !this.foreign.has(url))
			.flatMap(event => {
				// An event without our properties and with a UID that isn't ours is nobody's any more.
				const present = fromObject(event.url, '', event.text, { vaultId: VAULT.id });
				return present ? [{ ...event, present }] : [];
			});
	}

	/** The person does one thing after the other: their program writes without asking what changed meanwhile. */
	inTurn(work: () => Promise<void>): Promise<void> {
		return (this.doing = this.doing.then(work));
	}

	/** Ends the server without warning, until a device waits for it. */
	strikeDown(): Promise<void> {
		this.isDown = true;
		return (this.power = this.power.then(() => this.radicale.kill()));
	}

	revive(): Promise<void> {
		if (this.isDown) {
			this.power = this.power.then(() => this.radicale.start());
		}
		this.isDown = false;
		return this.power;
	}
}

/** What a run reads of the notes, and writes into them. */
function readingOf(
	texts: Map<string, string>,
	life: Life,
): Pick<SyncDeps, 'wanted' | 'snooze' | 'dismiss'> {
	const notes: Pick<Notes, 'edit'> = {
		edit: (path, change) => life.around(() => Promise.resolve(edit(texts, path, change))),
	};
	const settle = async (
		{ source }: CalendarEvent,
		work: (context: NoteWriterDeps, followUp: FollowUp) => Promise<void>,
	): Promise<void> => {
		const ledger = await ledgerOf(texts);
		const followUp = followUpsIn(ledger).find(({ id }) => id === source);
		if (followUp) {
			await work({ notes, ledger, settings: NOTE_DEFAULTS }, followUp);
		}
	};
	return {
		wanted: async () => {
			const { wanted } = await workedOut(texts);
			if ([...texts.values()].some(text => !text.includes('follow_up_id'))) {
				await persistMissingIds(notes, await ledgerOf(texts), wanted, NOTE_DEFAULTS);
			}
			return (await workedOut(texts)).wanted;
		},
		snooze: (event, until) =>
			settle(event, (context, followUp) => snooze(context, followUp, until)),
		dismiss: event => settle(event, dismiss),
	};
}

function edit(texts: Map<string, string>, path: string, change: (text: string) => string): boolean {
	const before = texts.get(path);
	if (before === undefined) {
		return false;
	}
	const after = change(before);
	texts.set(path, after);
	return after !== before;
}

async function ledgerOf(texts: ReadonlyMap<string, string>): Promise<Ledger> {
	const read = (path: string): Promise<string> => Promise.resolve(texts.get(path)!);
	return (
		await readVault({
			notes: { list: () => Promise.resolve([...texts.keys()].sort()), read, head: read },
			settings: NOTE_DEFAULTS,
			zone: NEW_YORK,
		})
	).ledger;
}

const followUpsIn = (ledger: Ledger): readonly FollowUp[] =>
	followUpsOf(ledger.records(), FOLLOW_UP_DEFAULTS, NOW);

interface WorkedOut {
	readonly followUps: readonly FollowUp[];
	readonly wanted: readonly CalendarEvent[];
}
const KNOWN = new Map<string, WorkedOut>();

/** What follows from the notes; once for all worlds that come to the same texts. */
export async function workedOut(texts: ReadonlyMap<string, string>): Promise<WorkedOut> {
	const key = JSON.stringify([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
	const known = KNOWN.get(key);
	if (known) {
		return known;
	}
	const ledger = await ledgerOf(texts);
	const followUps = followUpsIn(ledger);
	const worked = { followUps, wanted: eventsOf(ledger.records(), followUps, CONTEXT) };
	if (KNOWN.size > 4_000) {
		KNOWN.clear();
	}
	KNOWN.set(key, worked);
	return worked;
}
