import { installGlobals } from './dom/globals';
import moment from 'moment';
import type { Arrival } from '../server/listeners';
import { App } from './app';
import { BaseFileView } from './bases/base-file-view';
import { FileSystemAdapter } from './files/folder-adapter';
import { FileExplorer } from './file-explorer';
import type { AppBehavior } from '../behavior';
import { applyFlags, BEHAVIOR, FLAGS } from './flags';
import { forgetNewBuiltins } from './old-web-view';
import { OBSIDIAN } from './obsidian';
import { Palette } from './palette';
import { catchLeaving, followLink, handedOver } from './links';
import { run } from './plugin/commands';
import { deliver, listening } from './plugin/listener';
import { askedOfNode, bridgeFiles, requireFor } from './plugin/node-bridge';
import { ask } from './server-calls';
import { SettingsWindow } from './settings/settings-window';
import { drawShell } from './shell';
import { MarkdownView } from './workspace/markdown-view';
import type { Entry } from '../server/vault-folder';
import type { ViewCreator } from 'obsidian';

const maker = (make: (leaf: never) => unknown): ViewCreator => make as unknown as ViewCreator;

const OWN_VIEWS = new Set(['markdown', 'bases', 'file-explorer']);

/** What a test or a person at the console can reach: `window.host`. */
function handleOf(app: App) {
	return {
		run: (id: string) => {
			const command = app.registry.commands.get(id);
			if (!command) {
				throw new Error(`There is no command ${id}`);
			}
			return run(app, command);
		},
		commands: () => [...app.registry.commands.values()].map(({ id, name }) => ({ id, name })),
		/** Obsidian's own command line: its answer, or its error. */
		cli: async (command: string, params: Record<string, string> = {}) => {
			const entry = app.registry.cli.get(command);
			if (!entry) {
				throw new Error(`Obsidian's command line has no "${command}"`);
			}
			for (const [flag, { required }] of Object.entries(entry.flags ?? {})) {
				if (required === true && !(flag in params)) {
					throw new Error(`Missing required parameter: ${flag}`);
				}
			}
			return entry.handler(params);
		},
		follow: (address: string) => followLink(app, address),
		handedOver: () => handedOver,
		askedOfNode: () => askedOfNode,
		open: (path: string) => app.workspace.openLinkText(path, ''),
		rename: async (path: string, to: string) => {
			const file = app.vault.getAbstractFileByPath(path);
			if (!file) {
				throw new Error(`There is no ${path}`);
			}
			await app.fileManager.renameFile(file, to);
		},
		fillCache: () => fillCache(app),
		/** Moves the active tab into a window of its own. */
		popOut: () => app.workspace.popOutActive(),
		/** How the active note is shown: `live`, `source` or `reading`. */
		setEditing: (editing: AppBehavior['editing']) =>
			app.workspace.getActiveViewOfType(MarkdownView)?.setEditing(editing),
		enable: (id: string) => app.plugins.enable(id),
		disable: (id: string) => app.plugins.disable(id),
		/** What is registered, subscribed to and listening: the same before a plugin is loaded and after it is unloaded. */
		census: () => {
			const { commands, views, bases, cli, protocol, hoverSources, settingTabs } = app.registry;
			return {
				registered: [commands, views, bases, cli, protocol, hoverSources]
					.flatMap(entries => [...entries.keys()])
					.concat(settingTabs.map(tab => tab.name))
					.filter(id => !OWN_VIEWS.has(id)),
				subscriptions:
					app.vault.subscriptions +
					app.metadataCache.subscriptions +
					app.workspace.subscriptions +
					app.secretStorage.subscriptions,
				ribbon: app.shell.ribbonEl.childElementCount,
				statusBar: app.shell.statusBarEl.childElementCount,
				styles: document.head.querySelectorAll('style').length,
				listening: listening(),
			};
		},
	};
}

export type HostHandle = ReturnType<typeof handleOf>;

/** A cold cache has read every note by now. */
async function fillCache(app: App): Promise<void> {
	app.metadataCache.fill(await ask<Record<string, string>>('/api/notes'), BEHAVIOR.cacheTells);
}

function listen(app: App): void {
	const events = new EventSource('/api/events');
	events.addEventListener('changed', event => {
		const path = JSON.parse(event.data as string) as string;
		void (path.startsWith(app.vault.configDir)
			? app.plugins.noticeData(path)
			: app.vault.noticeChange(path));
	});
	events.addEventListener('request', event => deliver(JSON.parse(event.data as string) as Arrival));
}

async function boot(): Promise<void> {
	installGlobals();
	if (BEHAVIOR.oldWebView) {
		forgetNewBuiltins();
	}
	applyFlags();
	moment.locale(FLAGS.language);
	const modules = { obsidian: OBSIDIAN };
	const openPalette = (): void => new Palette(app).open();
	const openSettings = (): void => new SettingsWindow(app.seen, app.registry.settingTabs).open();
	const openFiles = (): void => void app.workspace.ensureSideLeaf('file-explorer', 'left');
	const app = new App(drawShell({ openPalette, openSettings, openFiles }), modules);
	Object.assign(window, {
		app,
		moment,
		host: handleOf(app),
		...(!FLAGS.mobile && { require: requireFor(modules) }),
	});
	catchLeaving(app);
	if (app.vault.adapter instanceof FileSystemAdapter) {
		app.vault.adapter.basePath = await ask<string>('/api/root');
		bridgeFiles(app.vault.adapter);
	}

	app.scope.register(['Mod'], 'p', () => (openPalette(), false));
	app.scope.register(['Mod'], ',', () => (openSettings(), false));
	app.registry.views.set(
		'markdown',
		maker(leaf => new MarkdownView(leaf)),
	);
	app.registry.views.set(
		'bases',
		maker(leaf => new BaseFileView(leaf)),
	);
	app.registry.views.set(
		'file-explorer',
		maker(leaf => new FileExplorer(leaf)),
	);

	const [entries, notes, enabled] = await Promise.all([
		ask<Entry[]>('/api/vault'),
		ask<Record<string, string>>('/api/notes'),
		app.plugins.listed(),
	]);
	// Plugins load before the vault is read, as in the real app: one that works before the layout is ready finds nothing.
	for (const id of enabled) {
		await app.plugins.enable(id);
	}
	for (const { path, type, ...stat } of entries) {
		app.vault.trigger('create', app.vault.tree.add(path, type, stat));
	}
	if (BEHAVIOR.cache === 'warm') {
		app.metadataCache.fill(notes);
	} else if (BEHAVIOR.cache !== 'never') {
		window.setTimeout(() => void fillCache(app), BEHAVIOR.cache);
	}
	if (!FLAGS.mobile) {
		openFiles();
	}
	await app.workspace.restore(BEHAVIOR.tabs);
	listen(app);
	app.workspace.setReady();
	document.body.dataset['ready'] = 'true';
}

void boot();
