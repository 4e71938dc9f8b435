import { setTimeout } from 'node:timers/promises';
import type { Fetch } from '../../../src/actions/ports';
import { syncCalendar, type SyncReport, type SyncDeps } from '../../../src/sync/sync-calendar';
import type { TargetDeps } from '../../../src/sync/target-deps';
import { SYNC_POLICY, type SyncPolicy } from '../../../src/sync/plan';
import type { VaultIdentity } from '../../../src/core/calendar/event';
import type { Collection } from '../../../src/targets/caldav/read-objects';
import { openWith } from '../../../src/targets/caldav/session';
import { calDavCalendar } from '../../../src/targets/caldav/target';
import { VAULT } from '../../kit/calendar-events';
import { memoryInMemory, secretsInMemory } from '../../kit/memory';
import { NotesAtHand } from '../../kit/notes-at-hand';
import { PASSWORD, USER } from '../../servers/radicale/start';

/** One device with the plugin: what it remembers, and how it reaches the server. */
export class Device {
	readonly memory = memoryInMemory();
	readonly secrets = secretsInMemory();
	readonly waits: number[] = [];
	/** Each request, as `PUT 201`. */
	readonly log: string[] = [];
	/** Whether it waits by the clock of the machine. */
	waitsTruly = false;
	/** What happens while it waits. */
	onWait: () => Promise<void> = () => Promise.resolve();
	/** Stands between the device and the server. */
	between: (send: Fetch) => Fetch = send => send;
	now = Date.parse('2026-11-23T10:00Z');

	/** The server's address, as the person gave it. */
	server: string;
	/** Other hosts that the person allowed. */
	allowedHosts: readonly string[] = [];

	constructor(
		public calendar: Collection,
		readonly notes: Pick<NotesAtHand, 'world'>,
		readonly vault: VaultIdentity = VAULT,
	) {
		this.server = calendar.url;
	}

	get world(): TargetDeps {
		return {
			fetch: this.between(async (url, init = {}) => {
				const response = await fetch(url, init);
				this.log.push(`${init.method} ${response.status}`);
				return response;
			}),
			secrets: this.secrets,
			vaultId: this.vault.id,
			now: () => this.now,
			random: () => 0.5,
			wait: async (milliseconds, signal) => {
				signal?.throwIfAborted();
				this.waits.push(milliseconds);
				this.now += milliseconds;
				if (this.waitsTruly) {
					await setTimeout(milliseconds, undefined, { ...(signal && { signal }) });
				}
				await this.onWait();
			},
		};
	}

	async sync(policy: Partial<SyncPolicy> = {}, more: Partial<SyncDeps> = {}): Promise<SyncReport> {
		this.log.length = 0;
		this.now += 60_000;
		const target = calDavCalendar({
			...openWith(this.world, {
				server: this.server,
				user: USER,
				password: PASSWORD,
				allowedHosts: this.allowedHosts,
			}),
			calendar: this.calendar,
			vault: this.vault,
			memory: this.memory,
			now: () => this.now,
		});
		return syncCalendar({
			target,
			vault: this.vault,
			policy: { ...SYNC_POLICY, ...policy },
			...this.notes.world,
			...more,
		});
	}
}
