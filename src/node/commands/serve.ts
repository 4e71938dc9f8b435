import { InvalidArgumentError } from 'commander';
import { keepIds } from '../../actions/keep-ids';
import type { CalendarEvent } from '../../core/calendar/event';
import { eventsOf } from '../../core/calendar/events-of';
import { followUpsOf } from '../../core/followups/follow-ups-of';
import type { Ledger } from '../../core/records/ledger';
import { HELP } from '../../i18n/command-line';
import { FEED } from '../../i18n/feed';
import { serveFeed } from '../../targets';
import type { Command } from '../session/command';
import type { Session } from '../session/session';
import { untilStopped } from '../terminal/until-stopped';
import { openFollowed } from '../vault/follow-vault';
import { whereItCan } from '../vault/where-it-can';

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
		const stopped = untilStopped();
		const vault = await openFollowed(session);
		const events = await wantedEvents(session, vault.ledger);
		const feed = await serveFeed(
			{
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

/** What belongs in the feed now; the notes get the ids by which its events stay the same. */
async function wantedEvents(
	{ settings, clock, vault, terminal }: Session,
	ledger: Ledger,
): Promise<readonly CalendarEvent[]> {
	const followUps = followUpsOf(ledger.records(), settings.followUps, clock.now());
	const events = eventsOf(ledger.records(), followUps, {
		vaultName: settings.vaultName,
		settings: settings.calendar,
	});
	await keepIds(whereItCan(vault.notes, terminal), ledger, events, settings.notes);
	return events;
}

function portOf(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535) {
		throw new InvalidArgumentError(FEED.notAPort);
	}
	return port;
}
