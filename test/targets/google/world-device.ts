import { persistMissingIds } from '../../../src/actions/persist-ids';
import type { Fetch, LocalStore, Notes } from '../../../src/actions/ports';
import { dismiss, snooze } from '../../../src/actions/resolve-follow-up';
import { syncCalendar, type SyncReport } from '../../../src/sync/sync-calendar';
import type { CalendarEvent } from '../../../src/core/calendar/event';
import { SYNC_POLICY, type SyncPolicy } from '../../../src/sync/plan';
import type { FollowUp } from '../../../src/core/followups/follow-up';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';
import { addressesAt } from '../../../src/targets/google/addresses';
import { openSession, saveTokens, type GoogleDeps } from '../../../src/targets/google/session';
import { googleCalendar } from '../../../src/targets/google/target';
import { VAULT } from '../../kit/calendar-events';
import { memoryInMemory, secretsInMemory } from '../../kit/memory';
import type { Google } from '../../servers/google/google';
import { Life } from '../../kit/life';
import { SharedNotes } from '../../kit/shared-notes';
import { readTexts, workedOut } from './worked-out';
import { LaggingTexts, type Texts } from './world-texts';

type Device = Parameters<typeof dismiss>[0];

/** What devices have around them. */
export interface Surroundings {
	readonly google: Google;
	readonly calendar: { readonly id: string };
	readonly texts: Texts;
	/** Sends a request, when its turn comes. */
	readonly send: Fetch;
	readonly url: string;
}

/** What is switched off in the product, to see whether anybody notices. */
export interface Defect {
	/** Between the client and the server. */
	readonly through?: (fetch: Fetch) => Fetch;
	readonly edit?: (edit: Notes['edit']) => Notes['edit'];
	readonly policy?: Partial<SyncPolicy>;
}

/** JSON, and nothing that anybody saved. */
const GARBAGE = '"?"';

/** One device, which reads its notes for each sync as the command line does. Its memory and its tokens outlive the process. */
export class WorldDevice {
	readonly memory = memoryInMemory();
	private readonly secrets = secretsInMemory();
	private readonly life = new Life();
	private clock = Date.parse('2026-11-23T14:00Z');
	private lagging: LaggingTexts | undefined;

	constructor(
		private readonly around: Surroundings,
		private readonly defect: Defect,
	) {}

	/** From now on it has a copy of the notes that nothing reaches. */
	lag(): void {
		this.lagging ??= new LaggingTexts(this.around.texts);
	}

	/** The sync service brings both in line. */
	catchUp(): void {
		this.lagging?.deliver();
		this.lagging = undefined;
	}

	get isLagging(): boolean {
		return this.lagging !== undefined;
	}

	/** Whether it has seen the event, will know it again, and can tell that it is gone. */
	knows(id: string): boolean {
		const { saved } = this.memory;
		const isWhole = saved.has('~calendar') && [...saved.values()].every(value => value !== GARBAGE);
		return !this.isLagging && isWhole && (saved.get(id)?.includes('"state":"present"') ?? false);
	}

	forget(how: 'loses' | 'garbles'): void {
		const { saved } = this.memory;
		if (how === 'loses') {
			saved.clear();
		} else {
			for (const key of saved.keys()) {
				saved.set(key, GARBAGE);
			}
		}
	}

	async signIn(): Promise<void> {
		await saveTokens(this.google, {
			...this.around.google.accounts.grant(
				['https://www.googleapis.com/auth/calendar'],
				'client-2',
			),
			expiry_date: Date.now() + 3_600_000,
		});
	}

	/** Ends with a report, with what went wrong, or with the process: after so many effects (requests, what is saved, notes written). */
	async sync(kill = Infinity): Promise<SyncReport | Error | 'killed'> {
		this.life.begin(kill);
		return Promise.race([
			this.life.killed.then(() => 'killed' as const),
			this.run().catch((error: unknown) => error as Error),
		]);
	}

	private get google(): GoogleDeps {
		const {
			around: { send, url },
			defect: { through = fetch => fetch },
			life,
			secrets,
		} = this;
		return {
			fetch: through((input, init) => life.around(() => send(input, init))),
			addresses: addressesAt(url),
			vaultId: VAULT.id,
			now: () => this.clock,
			random: () => 0.5,
			secrets: { ...secrets, set: (name, value) => life.around(() => secrets.set(name, value)) },
			wait: milliseconds => Promise.resolve(void (this.clock += milliseconds)),
		};
	}

	private get texts(): Texts {
		return this.lagging?.texts ?? this.around.texts;
	}

	private async run(): Promise<SyncReport> {
		const { life, defect } = this;
		const memory: LocalStore = {
			load: this.memory.load,
			save: async changes => {
				for (const change of changes) {
					await life.around(() => this.memory.save(new Map([change])));
				}
			},
		};
		/** The notes as this run has read and written them. */
		const seen: Texts = new Map(this.texts);
		const notes = {
			edit: (defect.edit ?? (edit => edit))((path, change) =>
				life.around(() => this.edit(seen, path, change)),
			),
		};
		// A note is read for writing only where something is to be written.
		const atDesk = async (work: (context: Device) => Promise<unknown>): Promise<void> =>
			void (await work({ notes, ledger: (await readTexts(seen)).ledger, settings: NOTE_DEFAULTS }));
		const { haveIds, wanted } = await workedOut(seen);
		if (!haveIds) {
			await atDesk(({ ledger }) => persistMissingIds(notes, ledger, wanted, NOTE_DEFAULTS));
		}
		const session = await openSession(this.google, 'client-2');
		const calendar = { id: this.around.calendar.id, name: 'Job search' };
		const target = googleCalendar({
			...session,
			calendar,
			vault: VAULT,
			memory,
			now: () => this.clock,
		});
		const meant = async (
			{ source }: CalendarEvent,
			settle: (context: Device, followUp: FollowUp) => Promise<void>,
		): Promise<void> => {
			const followUp = (await workedOut(seen)).followUps.find(({ id }) => id === source);
			if (followUp) {
				await atDesk(context => settle(context, followUp));
			}
		};
		return syncCalendar({
			target,
			vault: VAULT,
			policy: { ...SYNC_POLICY, vanished: 'dismiss', ...defect.policy },
			wanted: async () => (await workedOut(seen)).wanted,
			snooze: (event, until) =>
				meant(event, (context, followUp) => snooze(context, followUp, until)),
			dismiss: event => meant(event, dismiss),
		});
	}

	/** The note as it is by now, and with it the run sees what the person changed there meanwhile. */
	private async edit(
		seen: Texts,
		path: string,
		change: (text: string) => string,
	): Promise<boolean> {
		const isChanged = await new SharedNotes(this.texts).edit(path, change);
		const text = this.texts.get(path);
		if (text !== undefined) {
			seen.set(path, text);
		}
		return isChanged;
	}
}
