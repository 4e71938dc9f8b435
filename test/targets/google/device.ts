import { SYNC_POLICY, type SyncPolicy } from '../../../src/sync/plan';
import type { VaultIdentity } from '../../../src/core/calendar/event';
import type { Fetch } from '../../../src/actions/ports';
import {
	previewSync,
	syncCalendar,
	type SyncReport,
	type SyncDeps,
} from '../../../src/sync/sync-calendar';
import { addressesAt } from '../../../src/targets/google/addresses';
import type { OAuthClient } from '../../../src/targets/google/client';
import {
	openSession,
	saveClientSecret,
	saveTokens,
	type GoogleDeps,
} from '../../../src/targets/google/session';
import { googleCalendar } from '../../../src/targets/google/target';
import { VAULT } from '../../kit/calendar-events';
import { memoryInMemory, secretsInMemory } from '../../kit/memory';
import { NotesAtHand } from '../../kit/notes-at-hand';
import type { Calendar } from '../../servers/google/calendar';
import type { Google } from '../../servers/google/google';

export { NotesAtHand };

/** One device with the plugin: what it remembers, its tokens, and how it reaches the server. */
export class Device {
	readonly memory = memoryInMemory();
	readonly secrets = secretsInMemory();
	/** Milliseconds that it waited, each time. */
	readonly waits: number[] = [];
	now = Date.parse('2026-11-23T10:00Z');
	client: OAuthClient = { id: 'client-2' };

	constructor(
		readonly google: Google,
		public fetch: Fetch,
		readonly url: string,
		public calendar: Calendar,
		readonly notes: Pick<NotesAtHand, 'world'>,
		readonly vault: VaultIdentity = VAULT,
	) {}

	get world(): GoogleDeps {
		return {
			fetch: this.fetch,
			secrets: this.secrets,
			addresses: addressesAt(this.url),
			vaultId: this.vault.id,
			now: () => this.now,
			random: () => 0.5,
			wait: (milliseconds, signal) => {
				signal?.throwIfAborted();
				this.waits.push(milliseconds);
				this.now += milliseconds;
				return Promise.resolve();
			},
		};
	}

	/** Signs in without the browser. */
	async signIn(
		scopes: readonly string[] = ['https://www.googleapis.com/auth/calendar'],
	): Promise<this> {
		if (this.client.secret !== undefined) {
			await saveClientSecret(this.world, this.client.secret);
		}
		await saveTokens(this.world, {
			...this.google.accounts.grant(scopes, this.client.id),
			expiry_date: Date.now() + 3_600_000,
		});
		return this;
	}

	async sync(policy: Partial<SyncPolicy> = {}, more: Partial<SyncDeps> = {}): Promise<SyncReport> {
		return syncCalendar({ ...(await this.run(policy)), ...more });
	}

	/** What a sync would do. */
	async preview(): Promise<SyncReport> {
		return (await previewSync(await this.run({}))).report;
	}

	private async run(policy: Partial<SyncPolicy>): Promise<SyncDeps> {
		const session = await openSession(this.world, this.client.id);
		const target = googleCalendar({
			...session,
			calendar: { id: this.calendar.id, name: 'Job search' },
			vault: this.vault,
			memory: this.memory,
			now: () => this.now,
		});
		return {
			target,
			vault: this.vault,
			policy: { ...SYNC_POLICY, ...policy },
			...this.notes.world,
		};
	}
}
