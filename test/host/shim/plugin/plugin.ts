import type * as O from 'obsidian';
import type { App } from '../app';
import { Component } from '../component';
import { actAsButton, setIcon } from '../interface/icons';
import type { SettingTab } from '../settings/setting-tab';
import { enter } from './registry';

/** What a plugin extends. All that it registers here is undone when it is unloaded. */
export abstract class Plugin
	extends Component
	implements
		Omit<
			O.Plugin,
			| 'registerExtensions'
			| 'registerMarkdownPostProcessor'
			| 'registerMarkdownCodeBlockProcessor'
			| 'registerEditorExtension'
			| 'registerEditorSuggest'
		>
{
	declare settings?: unknown;
	declare onExternalSettingsChange?: () => unknown;

	constructor(
		public app: O.App,
		public manifest: O.PluginManifest,
	) {
		super();
	}

	get #host(): App {
		return this.app as unknown as App;
	}

	/** Resolves when an asynchronous `onload` is done; the real app does not wait for it either before it goes on. */
	started: Promise<void> = Promise.resolve();

	override load(): void {
		const onload = this.onload.bind(this);
		this.onload = () => (this.started = Promise.resolve(onload()));
		super.load();
	}

	addCommand(command: O.Command): O.Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.register(enter(this.#host.registry.commands, command.id, command, 'a command'));
		return command;
	}

	removeCommand(id: string): void {
		this.#host.registry.commands.delete(`${this.manifest.id}:${id}`);
	}

	addRibbonIcon(
		icon: O.IconName,
		title: string,
		callback: (event: MouseEvent) => unknown,
	): HTMLElement {
		const action = actAsButton(
			this.#host.shell.ribbonEl.createDiv('clickable-icon side-dock-ribbon-action'),
			title,
			callback,
		);
		setIcon(action, icon);
		this.register(() => action.remove());
		return action;
	}

	addStatusBarItem(): HTMLElement {
		const item = this.#host.shell.statusBarEl.createDiv(
			`status-bar-item plugin-${this.manifest.id}`,
		);
		this.register(() => item.remove());
		return item;
	}

	addSettingTab(tab: O.PluginSettingTab): void {
		const { settingTabs } = this.#host.registry;
		const own = tab as unknown as SettingTab;
		own.name = this.manifest.name;
		settingTabs.push(own);
		own.update();
		this.register(() => settingTabs.remove(own));
	}

	registerView(type: string, creator: O.ViewCreator): void {
		this.register(enter(this.#host.registry.views, type, creator, 'a view'));
		this.register(() => this.#host.workspace.detachLeavesOfType(type));
	}

	registerHoverLinkSource(id: string, info: O.HoverLinkSource): void {
		this.register(enter(this.#host.registry.hoverSources, id, info, 'a source of hover links'));
	}

	registerBasesView(id: string, registration: O.BasesViewRegistration): boolean {
		this.register(enter(this.#host.registry.bases, id, registration, 'a Bases view'));
		return true;
	}

	registerCliHandler(
		command: string,
		description: string,
		flags: O.CliFlags | null,
		handler: O.CliHandler,
	): void {
		this.register(
			enter(
				this.#host.registry.cli,
				command,
				{ description, flags, handler },
				'a command line handler',
			),
		);
	}

	registerObsidianProtocolHandler(action: string, handler: O.ObsidianProtocolHandler): void {
		this.register(enter(this.#host.registry.protocol, action, handler, 'a link handler'));
	}

	async loadData(): Promise<unknown> {
		return this.#host.plugins.readData(this.manifest.id);
	}

	async saveData(data: unknown): Promise<void> {
		await this.#host.plugins.writeData(this.manifest.id, data);
	}

	onUserEnable(): void {}
}
