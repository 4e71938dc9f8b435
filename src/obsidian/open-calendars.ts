import { Platform } from 'obsidian';
import { Calendars } from './calendars/calendars';
import type { PluginContext } from './context/plugin-context';
import { deviceStore, localStoreOf } from './ports/device-store';
import { listenOnLoopback } from './ports/listen-on-loopback';
import { outsideFiles } from './ports/outside-files';
import { requestFetch } from './ports/request-fetch';
import { secretStore } from './ports/secret-store';
import { windowWait } from './ports/window-wait';

/** The calendars of this vault, with what this device can do: only a desktop can listen, and reach files outside the vault. */
export function openCalendars(context: Omit<PluginContext, 'calendars'>): Calendars {
	const { app } = context;
	const localData = deviceStore(app);
	const ending = new AbortController();
	return new Calendars(
		{
			...context,
			localData,
			unloaded: ending.signal,
			fetch: requestFetch,
			wait: windowWait,
			secrets: secretStore(app),
			memoryOf: name => localStoreOf(localData, name),
			listen: Platform.isDesktop ? listenOnLoopback : undefined,
			outside: Platform.isDesktop ? outsideFiles : undefined,
		},
		ending,
	);
}
