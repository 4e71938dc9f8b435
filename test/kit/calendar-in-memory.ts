import type { CalendarTarget } from '../../src/sync/calendar-target';
import type { CalendarEvent } from '../../src/core/calendar/event';
import type { VaultIdentity } from '../../src/core/calendar/event';
import { syncMetadataOf, type SyncMetadata } from '../../src/sync/sync-metadata';
import { remoteChangesOf, type RemoteEvent, type EventContent } from '../../src/sync/remote-event';

interface Stored {
	readonly source: string;
	readonly shown: EventContent;
	/** Undefined where the person imported it. */
	readonly mark?: SyncMetadata;
	readonly version: number;
	/** Whether it was us who took it away. */
	readonly gone?: 'deleted' | 'dismissed' | 'withdrawn';
}

/** A calendar that is nothing but a map: the least that a target can be. What it holds stays between runs. */
export class CalendarInMemory {
	readonly stored = new Map<string, Stored>();

	/** For one run of one vault. */
	open(vault: VaultIdentity): CalendarTarget {
		let requests = 0;
		const write = (ref: string, event: CalendarEvent, shown: EventContent): 'done' => {
			this.stored.set(ref, {
				source: event.source,
				shown,
				mark: syncMetadataOf(event, vault),
				version: (this.stored.get(ref)?.version ?? 0) + 1,
			});
			return 'done';
		};
		return {
			id: 'memory',
			calendar: 'Job search',
			clamp: event => event,
			requests: () => requests,
			prepare: () => Promise.resolve(),
			listRemote: () =>
				Promise.resolve(void requests++).then(() =>
					[...this.stored].map(([ref, stored]) => presentOf(ref, stored)),
				),
			apply: async step => {
				requests++;
				if (step.kind === 'create') {
					return write(`${vault.id} ${step.event.source}`, step.event, {
						...step.event,
						location: step.event.location ?? '',
					});
				}
				const { ref, etag } = step.remote;
				const standing = this.stored.get(ref);
				if (standing === undefined || String(standing.version) !== etag) {
					return 'stale';
				}
				if (step.kind === 'change') {
					return write(ref, step.event, step.content);
				}
				this.stored.set(ref, { ...standing, version: standing.version + 1, gone: 'withdrawn' });
				return 'done';
			},
			save: settled =>
				Promise.resolve(
					settled.forEach(({ ref, state: standing }) =>
						standing === 'dismissed'
							? this.stored.set(ref, { ...this.stored.get(ref)!, gone: standing })
							: this.stored.delete(ref),
					),
				),
		};
	}
}

function presentOf(ref: string, { source, shown, mark, version, gone }: Stored): RemoteEvent {
	return {
		ref,
		etag: String(version),
		source,
		state: gone ?? 'present',
		changes: gone || !mark ? {} : remoteChangesOf(mark, shown),
		...(mark && { metadata: mark }),
	};
}
