import type * as O from 'obsidian';
import { Component } from '../component';
import { TFile } from '../files/file';
import { actAsButton, setIcon } from '../interface/icons';

/** What fills a leaf. `onOpen` and `onClose`, protected in obsidian.d.ts, are called by the leaf. */
export abstract class View extends Component implements Pick<O.View, keyof O.View> {
	app: O.App;
	icon: O.IconName = 'file-text';
	navigation = false;
	containerEl: HTMLElement = createDiv('workspace-leaf-content');
	scope: O.Scope | null = null;

	constructor(public leaf: O.WorkspaceLeaf) {
		super();
		this.app = (leaf as unknown as { app: O.App }).app;
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	onOpen(): Promise<void> {
		return Promise.resolve();
	}

	onClose(): Promise<void> {
		return Promise.resolve();
	}

	getState(): Record<string, unknown> {
		return {};
	}

	setState(_state: unknown, _result: O.ViewStateResult): Promise<void> {
		return Promise.resolve();
	}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {}

	getIcon(): O.IconName {
		return this.icon;
	}

	onResize(): void {}
	onPaneMenu(_menu: O.Menu, _source: string): void {}
}

/** A view with a header, actions in it, and a place for what it shows. */
export abstract class ItemView extends View implements Pick<O.ItemView, keyof O.ItemView> {
	contentEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly #actionsEl: HTMLElement;

	constructor(leaf: O.WorkspaceLeaf) {
		super(leaf);
		const header = this.containerEl.createDiv('view-header');
		this.titleEl = header.createDiv('view-header-title-container').createDiv('view-header-title');
		this.#actionsEl = header.createDiv('view-actions');
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	addAction(
		icon: O.IconName,
		title: string,
		callback: (event: MouseEvent) => unknown,
	): HTMLElement {
		const action = actAsButton(createDiv('clickable-icon view-action'), title, callback);
		setIcon(action, icon);
		this.#actionsEl.prepend(action);
		return action;
	}
}

/** A view of one file; it follows the file when it is renamed. */
export abstract class FileView extends ItemView implements Pick<O.FileView, keyof O.FileView> {
	allowNoFile = false;
	file: O.TFile | null = null;
	override navigation = true;

	getDisplayText(): string {
		return this.file?.basename ?? '';
	}

	override getState(): Record<string, unknown> {
		return { file: this.file?.path };
	}

	override async setState(state: unknown, result: O.ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const file = this.app.vault.getFileByPath((state as { file?: string }).file ?? '');
		if (!file || file === this.file) {
			return;
		}
		if (this.file) {
			await this.onUnloadFile(this.file);
		}
		this.file = file;
		await this.onLoadFile(file);
	}

	override onload(): void {
		this.registerEvent(
			this.app.vault.on('rename', file => {
				if (file instanceof TFile && file === this.file) {
					void this.onRename(file);
				}
			}),
		);
		this.registerEvent(
			this.app.vault.on('delete', file => {
				if (file === this.file) {
					this.leaf.detach();
				}
			}),
		);
	}

	override async onClose(): Promise<void> {
		if (this.file) {
			await this.onUnloadFile(this.file);
		}
	}

	onLoadFile(_file: O.TFile): Promise<void> {
		return Promise.resolve();
	}

	onUnloadFile(_file: O.TFile): Promise<void> {
		return Promise.resolve();
	}

	onRename(_file: O.TFile): Promise<void> {
		return Promise.resolve();
	}

	canAcceptExtension(_extension: string): boolean {
		return true;
	}
}
