import { bytesToHex } from '@noble/hashes/utils.js';
import type { Clock, ListenOnLoopback, LocalStore, Secrets } from '../../actions/ports';
import { secretName } from '../../sync/target-deps';
import type { CalendarSettings } from '../../core/calendar/calendar-settings';
import type { CalendarEvent } from '../../core/calendar/event';
import type { VaultIdentity } from '../../core/calendar/event';
import { respondToSubscriber, etagOf } from './respond-to-subscriber';
import { Feed } from './feed';

export interface FeedDeps {
	readonly listen: ListenOnLoopback;
	readonly secrets: Secrets;
	/** Holds the text that was served last, so that revisions go on after a restart. */
	readonly memory: LocalStore;
	readonly clock: Clock;
	/** So many bytes that nobody can guess. */
	readonly randomBytes: (length: number) => Uint8Array;
	/** Whether an event may still be wanted, because a note can't be trusted right now: then it isn't withdrawn. */
	readonly mayWant?: (source: string, path?: string) => boolean;
	/** Under which its secret path is kept. */
	readonly vaultId: string;
	/** As its calendar names it. */
	readonly vault: VaultIdentity;
	readonly port: number;
	readonly settings: CalendarSettings;
}

export interface ServedFeed {
	/** What calendar programs subscribe to. Whoever knows it can read the feed. */
	readonly address: string;
	/** Answers whether the feed differs now. Only events that changed are rendered. */
	update(events: readonly CalendarEvent[]): Promise<boolean>;
	close(): Promise<void>;
}

const TEXT = 'text';
/** 128 bits, which nobody guesses. */
const PATH_BYTES = 16;

/** Serves the calendar on this computer, from the first events on. Fails with a sentence where the port is in use. */
export async function serveFeed(
	deps: FeedDeps,
	events: readonly CalendarEvent[],
): Promise<ServedFeed> {
	const { listen, memory, clock, settings, vault } = deps;
	const saved = (await memory.load()).get(TEXT);
	const feed = Feed.open(typeof saved === 'string' ? saved : '') ?? Feed.open()!;
	const path = await pathOf(deps);
	let etag = '';
	const update = async (wanted: readonly CalendarEvent[]): Promise<boolean> => {
		const content = { vault, events: wanted, ...(deps.mayWant && { mayWant: deps.mayWant }) };
		const differs = feed.update(content, clock.now(), settings.cancelledDays);
		if (differs || etag === '') {
			etag = etagOf(feed.text);
		}
		if (differs) {
			await memory.save(new Map([[TEXT, feed.text]]));
		}
		return differs;
	};
	await update(events);
	let host = '';
	const listening = await listen(deps.port, request =>
		respondToSubscriber(request, { host, path, text: feed.text, etag }),
	);
	// What a program says of a server on HTTP's own port (RFC 9112, 3.2).
	host = listening.port === 80 ? '127.0.0.1' : `127.0.0.1:${listening.port}`;
	return { address: `http://${host}${path}`, update, close: () => listening.close() };
}

/** Takes the address away from whoever has it: the next feed has another. */
export async function renewFeedAddress({
	secrets,
	vaultId,
}: Pick<FeedDeps, 'secrets' | 'vaultId'>): Promise<void> {
	await secrets.remove(secretName('feed-path', vaultId));
}

async function pathOf({ secrets, vaultId, randomBytes }: FeedDeps): Promise<string> {
	const name = secretName('feed-path', vaultId);
	let token = (await secrets.get(name))?.trim() ?? '';
	if (!/^[0-9a-f]{32}$/.test(token)) {
		token = bytesToHex(randomBytes(PATH_BYTES));
		await secrets.set(name, token);
	}
	return `/${token}/job-search.ics`;
}
