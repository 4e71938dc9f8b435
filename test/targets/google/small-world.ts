import { keepIds } from '../../../src/actions/keep-ids';
import type { Fetch, Memory, Notes } from '../../../src/actions/ports';
import { readVault } from '../../../src/actions/read-vault';
import { dismiss, snooze } from '../../../src/actions/settle-follow-up';
import { syncCalendar, type SyncReport } from '../../../src/actions/sync-calendar';
import { CALENDAR_DEFAULTS } from '../../../src/core/calendar/calendar-settings';
import type { CalendarEvent } from '../../../src/core/calendar/event';
import { eventsOf } from '../../../src/core/calendar/events-of';
import { SYNC_POLICY, type SyncPolicy } from '../../../src/core/calendar/plan';
import { markOf, propertiesOf } from '../../../src/core/calendar/sync-mark';
import type { FollowUp } from '../../../src/core/followups/follow-up';
import { FOLLOW_UP_DEFAULTS } from '../../../src/core/followups/follow-up-settings';
import { followUpsOf } from '../../../src/core/followups/follow-ups-of';
import type { Ledger } from '../../../src/core/records/ledger';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';
import { addressesAt } from '../../../src/targets/google/addresses';
import { eventIdOf } from '../../../src/targets/google/event-id';
import { openSession, saveTokens, type GoogleWorld } from '../../../src/targets/google/session';
import { googleCalendar } from '../../../src/targets/google/target';
import { at, NEW_YORK } from '../../kit/a-vault';
import { VAULT } from '../../kit/calendar-events';
import { memoryInMemory, secretsInMemory } from '../../kit/memory';
import type { Calendar } from '../../servers/google/calendar';
import type { StoredEvent } from '../../servers/google/event-rules';
import { Google } from '../../servers/google/google';
import { fetchFrom } from '../../servers/google/start';

const NOW = at('2026-11-23T09:00');
/** How devices reach the server: its address, and the way of sending. */
export interface Reach {
	readonly url: string;
	readonly fetch: Fetch;
}
/** Between the client and the server: what a defect is put into. */
export type Through = (fetch: Fetch) => Fetch;

/** A process that can be killed: from a given effect on, nothing that it begins ever ends. */
export class Life {
	private left = Infinity;
	killed: Promise<void> = new Promise(() => undefined);
	private die: () => void = () => undefined;

	begin(effects = Infinity): void {
		this.left = effects;
		this.killed = new Promise(resolve => { this.die = resolve; });
	}

	async effect(): Promise<void> {
		if (this.left-- > 0) return;
		this.die();
		await new Promise(() => undefined);
	}
}

/** The vault that all devices share, as one that is synced has it. */
export class SharedNotes implements Pick<Notes, 'list' | 'head' | 'read' | 'edit'> {
	readonly texts = new Map<string, string>();
	list = (): Promise<string[]> => Promise.resolve([...this.texts.keys()].sort());
	read = (path: string): Promise<string> => Promise.resolve(this.texts.get(path) ?? '');
	head = this.read;
	edit = (path: string, change: (text: string) => string): Promise<boolean> => {
		const before = this.texts.get(path);
		if (before === undefined) return Promise.resolve(false);
		this.texts.set(path, change(before));
		return Promise.resolve(this.texts.get(path) !== before);
	};
}

export class WorldDevice {
	memory = memoryInMemory();
	readonly life = new Life();
	readonly secrets = secretsInMemory();
	private clock = Date.parse('2026-11-23T14:00Z');

	constructor(private readonly world: SmallWorld, private readonly through: Through) {}

	private get google(): GoogleWorld {
		const { fetch: direct, url: root } = this.world.reach;
		const mortal: Fetch = async (url, init) => {
			await this.life.effect();
			await this.world.pass();
			const answer = await direct(url, init);
			await this.life.effect();
			return answer;
		};
		return {
			fetch: this.through(mortal), secrets: this.secrets, addresses: addressesAt(root), vaultId: VAULT.id, now: () => this.clock, random: () => 0.5,
			wait: milliseconds => Promise.resolve(void (this.clock += milliseconds)),
		};
	}

	async signIn(): Promise<void> {
		await saveTokens(this.google, { ...this.world.google.accounts.grant(['https://www.googleapis.com/auth/calendar'], 'client-2'), expiry_date: Date.now() + 3_600_000 });
	}

	/** Ends with a report, with what went wrong, or with the process. */
	async sync(policy: Partial<SyncPolicy> = {}): Promise<SyncReport | Error | 'killed'> {
		return Promise.race([this.life.killed.then(() => 'killed' as const), this.run(policy).catch((error: unknown) => error as Error)]);
	}

	private async run(policy: Partial<SyncPolicy>): Promise<SyncReport> {
		const notes: typeof this.world.notes = Object.assign(Object.create(this.world.notes) as SharedNotes, { edit: (path: string, change: (text: string) => string) => this.life.effect().then(() => this.world.notes.edit(path, change)) });
		const memory: Memory = { load: this.memory.load, save: async changes => { for (const change of changes) await this.life.effect().then(() => this.memory.save(new Map([change]))); } };
		const { ledger } = await readVault({ notes, settings: NOTE_DEFAULTS, zone: NEW_YORK });
		await keepIds(notes, ledger, wantedOf(ledger), NOTE_DEFAULTS);
		const session = await openSession(this.google, 'client-2');
		const target = googleCalendar({ ...session, calendar: { id: this.world.calendar.id, name: 'Job search' }, vault: VAULT, memory, now: () => this.clock });
		const settle = async (event: CalendarEvent, work: (followUp: FollowUp) => Promise<void>): Promise<void> => {
			const followUp = followUpsIn(ledger).find(({ id }) => id === event.source);
			if (followUp) await work(followUp);
		};
		const desk = { notes, ledger, settings: NOTE_DEFAULTS };
		return syncCalendar({
			target, vault: VAULT, policy: { ...SYNC_POLICY, ...policy }, wanted: () => Promise.resolve(wantedOf(ledger)),
			snooze: (event, until) => settle(event, followUp => snooze(desk, followUp, until)),
			dismiss: event => settle(event, followUp => dismiss(desk, followUp)),
		});
	}
}

function followUpsIn(ledger: Ledger): readonly FollowUp[] {
	return followUpsOf(ledger.records(), FOLLOW_UP_DEFAULTS, NOW);
}

function wantedOf(ledger: Ledger): readonly CalendarEvent[] {
	return eventsOf(ledger.records(), followUpsIn(ledger), { vaultName: VAULT.name, settings: { ...CALENDAR_DEFAULTS, include: ['follow-ups', 'interviews'] } });
}

/** A vault, two devices, a calendar with events of others in it. */
export class SmallWorld {
	readonly google = new Google(() => Date.parse('2026-11-23T14:00Z'));
	readonly calendar: Calendar = this.google.addCalendar('Job search');
	readonly notes = new SharedNotes();
	readonly devices: readonly WorldDevice[];
	/** Events of others, as they must stay. */
	readonly foreign = new Map<string, StoredEvent>();
	/** How many turns each request takes, in order: what comes first is chance. */
	private readonly turns: number[];
	private known: { readonly texts: string; readonly wanted: readonly CalendarEvent[] } = { texts: '', wanted: [] };

	/** Without a socket, unless it is reached over one. */
	reach: Reach = { url: 'http://127.0.0.1:1', fetch: fetchFrom(this.google) };

	constructor(turns: readonly number[], through: Through) {
		this.turns = [...turns];
		this.devices = [new WorldDevice(this, through), new WorldDevice(this, through)];
	}

	async begin(): Promise<void> {
		for (const device of this.devices) await device.signIn();
		const [first] = await this.wanted();
		if (first) {
			const stranger = { id: 'vault-other', name: 'Coaching' };
			this.addForeign({ id: eventIdOf(first.source), summary: first.title, extendedProperties: { private: propertiesOf(markOf(first, stranger)) } });
		}
	}

	addForeign(body: Record<string, unknown>): void {
		const event = this.calendar.insert({ start: { date: '2026-11-24' }, end: { date: '2026-11-25' }, summary: 'Dentist', ...body });
		this.foreign.set(event.id, event);
	}

	/** What the notes want as they stand now; worked out anew only where they changed. */
	async wanted(): Promise<readonly CalendarEvent[]> {
		const texts = JSON.stringify([...this.notes.texts]);
		if (texts !== this.known.texts) this.known = { texts, wanted: wantedOf((await readVault({ notes: this.notes, settings: NOTE_DEFAULTS, zone: NEW_YORK })).ledger) };
		return this.known.wanted;
	}

	/** Events of ours that stand. */
	ours(): readonly StoredEvent[] {
		return [...this.calendar.events.values()].map(({ event }) => event).filter(({ id, status }) => status !== 'cancelled' && !this.foreign.has(id));
	}

	async pass(): Promise<void> {
		const turns = this.turns.shift() ?? 0;
		this.turns.push(turns);
		for (let turn = 0; turn < turns; turn++) await Promise.resolve();
	}
}

export const sourceOf = (event: StoredEvent): string => event.extendedProperties?.private?.['source'] ?? '';
