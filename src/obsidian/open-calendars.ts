import { Platform } from 'obsidian';
import { Calendars } from './calendars/calendars';
import type { Desk } from './desk/desk';
import { deviceShelf, shelfMemory } from './ports/device-shelf';
import { listenOnLoopback } from './ports/listen-on-loopback';
import { outsideFiles } from './ports/outside-files';
import { requestFetch } from './ports/request-fetch';
import { secretShelf } from './ports/secret-shelf';
import { windowWait } from './ports/window-wait';

/** The calendars of this vault, with what this device can do: only a desktop can listen, and reach files outside the vault. */
export function openCalendars(desk: Omit<Desk, 'calendars'>): Calendars {
	const { app } = desk;
	const shelf = deviceShelf(app);
	const ending = new AbortController();
	return new Calendars(
		{
			...desk,
			shelf,
			unloaded: ending.signal,
			fetch: requestFetch,
			wait: windowWait,
			secrets: secretShelf(app),
			memoryOf: name => shelfMemory(shelf, name),
			listen: Platform.isDesktop ? listenOnLoopback : undefined,
			outside: Platform.isDesktop ? outsideFiles : undefined,
		},
		ending,
	);
}
