import { InvalidArgumentError } from 'commander';
import { persistMissingIds } from '../../actions/persist-ids';
import type { CalendarEvent } from '../../core/calendar/event';
import { eventsOf } from '../../core/calendar/events-of';
import { followUpsOf } from '../../core/followups/follow-ups-of';
import type { Ledger } from '../../core/records/ledger';
import { HELP } from '../../i18n/command-line';
import { FEED } from '../../i18n/feed';
import { serveFeed } from '../../targets';
import type { Command } from '../session/command';
import type { CommandContext } from '../session/command-context';
import { waitForSignal } from '../terminal/terminal';
import { mayWantEvent } from '../vault/may-want-event';
import { watchVault } from '../vault/watch-vault';
import { tolerateWriteErrors } from '../vault/tolerate-write-errors';

interface ServeFlags {
	readonly port?: number;
}

export const serve: Command<ServeFlags> = {
	name: 'serve',
	summary: HELP.serve,
	declare: parser => parser.option('--port <n>', HELP.port, portOf),
	async run(session, flags) {
		const {
			settings: { calendar, vaultId, vaultName },
			vault: { root },
			secrets,
			listen,
			clock,
			terminal,
		} = session;
		const stopped = waitForSignal();
		const vault = await watchVault(session);
		const events = await wantedEvents(session, vault.ledger);
		const feed = await serveFeed(
			{
				mayWant: mayWantEvent(session, vault.ledger),
				randomBytes: length => crypto.getRandomValues(new Uint8Array(length)),
				listen,
				memory: session.memoryOf('feed'),
				secrets,
				clock,
				vaultId: vaultId || root,
				vault: { id: vaultId, name: vaultName },
				port: flags.port ?? calendar.feedPort,
				settings: calendar,
			},
			events,
		);
		terminal.print(feed.address);
		terminal.note(FEED.serving(events.length));
		vault.follow(async () => void (await feed.update(await wantedEvents(session, vault.ledger))));
		await stopped;
		await vault.close();
		await feed.close();
		terminal.note(FEED.stopped);
		return 0;
	},
};

/**
 * What belongs in the feed now; the notes get the ids by which its events stay
 * the same.
 */
async function wantedEvents(
	{ settings, clock, vault, terminal }: CommandContext,
	ledger: Ledger,
): Promise<readonly CalendarEvent[]> {
	const followUps = followUpsOf(ledger.records(), settings.followUps, clock.now());
	const events = eventsOf(ledger.records(), followUps, {
		vaultName: settings.vaultName,
		settings: settings.calendar,
	});
	await persistMissingIds(
		tolerateWriteErrors(vault.notes, terminal),
		ledger,
		events,
		settings.notes,
	);
	return events;
}

function portOf(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535) {
		throw new InvalidArgumentError(FEED.notAPort);
	}
	return port;
}
