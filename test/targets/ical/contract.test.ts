/** The file and the feed hold the contract as the calendars that are synced do: on a real disk, and by real requests. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { onTestFinished } from 'vitest';
import { exportCalendar } from '../../../src/actions/export-calendar';
import { CALENDAR_DEFAULTS } from '../../../src/core/calendar/calendar-settings';
import { addHours, type Instant } from '../../../src/core/time/instant';
import { listenOnLoopback } from '../../../src/node/ports/listen-on-loopback';
import { namedFiles } from '../../../src/node/ports/named-files';
import { serveFeed, type ServedFeed } from '../../../src/targets/ical/serve-feed';
import { updateFile } from '../../../src/targets/ical/update-file';
import { memoryInMemory, secretsInMemory } from '../../kit/memory';
import { readWithICalJs } from '../../kit/read-ical';
import { tempFolder } from '../../kit/temp-folder';
import { calendarContract, type ShownEvent } from '../contract';
import { NOW } from '../vault-at-hand';

/** What a program shows that reads the text. */
function shownIn(text: string): readonly ShownEvent[] {
	return readWithICalJs(text)
		.filter(({ status }) => status !== 'CANCELLED')
		.map(({ uid, title, start, end, sequence, modified }) => ({
			uid,
			title,
			start,
			end,
			version: `${sequence} ${modified}`,
		}));
}

/** It is an hour later at each look. */
function hours(): () => Instant {
	let hour = 0;
	return () => addHours(NOW, hour++);
}

calendarContract('the iCal file', () => {
	const file = path.join(tempFolder(), 'Follow-ups.ics');
	const now = hours();
	return {
		device: vault => ({
			bring: () =>
				exportCalendar(
					{ ...vault.reading, out: file },
					{ files: namedFiles, clock: { now }, update: updateFile },
				),
		}),
		shown: () => (fs.existsSync(file) ? shownIn(fs.readFileSync(file, 'utf8')) : []),
		addForeign: title =>
			fs.writeFileSync(
				file,
				`BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mozilla//EN\r\nBEGIN:VEVENT\r\nUID:foreign\r\nDTSTART:20261124T100000Z\r\nSUMMARY:${title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
			),
	};
});

calendarContract('the feed', () => {
	const feeds: ServedFeed[] = [];
	const [now, secrets] = [hours(), secretsInMemory()];
	onTestFinished(() => Promise.all(feeds.map(feed => feed.close())).then(() => undefined));
	return {
		device: ({ vault, wants }) => {
			let feed: ServedFeed | undefined;
			const world = {
				listen: listenOnLoopback,
				secrets,
				memory: memoryInMemory(),
				clock: { now },
				randomBytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
				vaultId: vault.id,
				vault,
				port: 0,
				settings: CALENDAR_DEFAULTS,
			};
			return {
				bring: async () => {
					if (feed) {
						return feed.update([...wants.values()]);
					}
					feed = await serveFeed(world, [...wants.values()]);
					return feeds.push(feed);
				},
			};
		},
		shown: async () =>
			(
				await Promise.all(
					feeds.map(async ({ address }) => shownIn(await (await fetch(address)).text())),
				)
			).flat(),
		addForeign: title =>
			Promise.all(feeds.map(({ address }) => fetch(address, { method: 'PUT', body: title }))),
	};
});
