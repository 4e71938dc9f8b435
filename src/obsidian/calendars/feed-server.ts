import { PortError } from '../../platform/loopback-listener';
import { FEED_PAGE } from '../../i18n/calendar-pages';
import { CALENDARS } from '../../i18n/calendars';
import { renewFeedAddress, serveFeed, type ServedFeed } from '../../targets';
import type { FeedControls } from '../context/calendar-controls';
import type { CalendarDeps } from './calendar-deps';
import type { SyncNotices } from './sync-notices';
import { assertComplete, expectedEventsWithIds, mayWantEvent } from './expected-events';

/** The feed, on desktop: served while it is switched on, and following the notes. */
export class FeedServer implements FeedControls {
	#served: ServedFeed | undefined;
	/** The port that it was opened with. */
	#port: number | undefined;
	#fault: Error | undefined;
	#work: Promise<void> = Promise.resolve();

	constructor(
		private readonly deps: CalendarDeps,
		private readonly notices: SyncNotices,
		private readonly changed: () => void,
	) {}

	address = (): string | undefined => this.#served?.address;

	status(): string {
		if (!this.deps.settings.current.calendar.feed) {
			return FEED_PAGE.off;
		}
		return this.#fault?.message ?? (this.#served ? FEED_PAGE.on : CALENDARS.reading);
	}

	otherPort(): number | undefined {
		if (this.#fault instanceof PortError) {
			return portBeside(this.deps.settings.current.calendar.feedPort);
		}
		return undefined;
	}

	async renewAddress(): Promise<void> {
		await renewFeedAddress({
			secrets: this.deps.secrets,
			vaultId: this.deps.settings.current.vaultId,
		});
		await this.#queue(() => this.#close());
		await this.update();
	}

	/**
	 * Opens, closes and brings up to date what is served, as the settings and
	 * the notes are now.
	 */
	update(): Promise<void> {
		return this.#queue(() => this.#update());
	}

	close(): Promise<void> {
		return this.#queue(() => this.#close());
	}

	async #update(): Promise<void> {
		const { deps } = this;
		const { feed, feedPort } = deps.settings.current.calendar;
		if (!feed || feedPort !== this.#port) {
			await this.#close();
		}
		if (!feed || deps.unloaded.aborted) {
			return this.#setFault(undefined);
		}
		try {
			const events = await expectedEventsWithIds(deps);
			assertComplete(deps);
			if (this.#served) {
				await this.#served.update(events);
			} else {
				await this.#open(events);
			}
			this.#setFault(undefined);
		} catch (error) {
			this.#setFault(error instanceof Error ? error : new Error(String(error)));
		}
	}

	async #open(events: Parameters<ServedFeed['update']>[0]): Promise<void> {
		const {
			listen,
			secrets,
			clock,
			settings: {
				current: { calendar, vaultId, vaultName },
			},
			unloaded,
		} = this.deps;
		if (!listen) {
			return;
		}
		this.#served = await serveFeed(
			{
				mayWant: mayWantEvent(this.deps),
				randomBytes: length => window.crypto.getRandomValues(new Uint8Array(length)),
				listen,
				secrets,
				clock,
				vaultId,
				vault: { id: vaultId, name: vaultName },
				memory: this.deps.memoryOf('feed'),
				port: calendar.feedPort,
				settings: calendar,
			},
			events,
		);
		this.#port = calendar.feedPort;
		if (unloaded.aborted) {
			await this.#close();
		} else {
			this.changed();
		}
	}

	async #close(): Promise<void> {
		const served = this.#served;
		this.#served = undefined;
		this.#port = undefined;
		await served?.close();
		if (served && !this.deps.unloaded.aborted) {
			this.changed();
		}
	}

	#setFault(fault: Error | undefined): void {
		if (fault === undefined) {
			this.notices.clear('feed');
		} else if (!this.deps.unloaded.aborted) {
			this.notices.showProblem(
				'feed',
				fault.message,
				fault.message,
				fault instanceof PortError ? this.#choices() : {},
			);
		}
		const isNew = fault?.message !== this.#fault?.message;
		this.#fault = fault;
		if (isNew) {
			this.changed();
		}
	}

	#choices(): Readonly<Record<string, () => Promise<unknown>>> {
		const { settings } = this.deps;
		const other = portBeside(settings.current.calendar.feedPort);
		return {
			[FEED_PAGE.usePort(other)]: () => settings.set('calendar.feedPort', other),
			[FEED_PAGE.switchOff]: () => settings.set('calendar.feed', false),
		};
	}

	#queue(work: () => Promise<void>): Promise<void> {
		return (this.#work = this.#work.catch(() => undefined).then(work));
	}
}

function portBeside(port: number): number {
	if (port < 65_000) {
		return port + 1;
	}
	return port - 1;
}
