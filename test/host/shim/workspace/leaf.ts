import type * as O from 'obsidian';
import { Events } from '../events';
import type { App as Host } from '../app';
import { Platform } from '../flags';
import { MarkdownView } from './markdown-view';
import type { Tabs } from './tabs';
import { FileView, ItemView, type View } from './view';

/** What a leaf shows before anything was opened in it, and for a view whose plugin is gone. */
class EmptyView extends ItemView {
	override icon = 'file';
	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}
}

/** What a tab of the last session holds until somebody looks at it: the right type and state, and no view of the plugin's. */
class DeferredView extends ItemView {
	constructor(
		leaf: O.WorkspaceLeaf,
		readonly deferred: O.ViewState,
	) {
		super(leaf);
	}

	getViewType(): string {
		return this.deferred.type;
	}

	getDisplayText(): string {
		return String(this.deferred.state?.['file'] ?? this.deferred.type);
	}

	override getState(): Record<string, unknown> {
		return this.deferred.state ?? {};
	}
}

/** A place for one view, as a tab. */
export class WorkspaceLeaf
	extends Events
	implements
		Pick<
			O.WorkspaceLeaf,
			| 'hoverPopover'
			| 'openFile'
			| 'getViewState'
			| 'setViewState'
			| 'isDeferred'
			| 'loadIfDeferred'
			| 'getEphemeralState'
			| 'setEphemeralState'
			| 'setPinned'
			| 'togglePinned'
			| 'detach'
			| 'getIcon'
			| 'getDisplayText'
			| 'onResize'
		>
{
	readonly id = crypto.randomUUID();
	hoverPopover: O.HoverPopover | null = null;
	pinned = false;
	view: View;

	constructor(
		readonly app: Host,
		readonly tabs: Tabs,
	) {
		super();
		this.view = this.#emptyView();
	}

	/** This leaf as a plugin sees it: views and splits are nominal in obsidian.d.ts. */
	get seen(): O.WorkspaceLeaf {
		return this as unknown as O.WorkspaceLeaf;
	}

	#emptyView(): View {
		return new EmptyView(this.seen);
	}

	async setViewState(
		{ type, state = {}, active = false }: O.ViewState,
		eState?: unknown,
	): Promise<void> {
		if (this.isDeferred || this.view.getViewType() !== type) {
			await this.#open(type);
		}
		await this.view.setState(state, { history: false });
		if (eState !== undefined) {
			this.view.setEphemeralState(eState);
		}
		if (active) {
			this.app.workspace.setActiveLeaf(this.seen);
		} else {
			this.tabs.show(this.tabs.active ?? this);
		}
		this.app.workspace.trigger('layout-change');
	}

	async #open(type: string): Promise<void> {
		await this.#close(this.view);
		const make = this.app.registry.views.get(type);
		this.view = make ? (make(this.seen) as unknown as View) : this.#emptyView();
		this.view.containerEl.dataset['type'] = type;
		this.tabs.contentEl.appendChild(this.view.containerEl);
		this.view.load();
		await this.view.onOpen();
	}

	async #close(view: View): Promise<void> {
		view.containerEl.remove();
		await view.onClose();
		view.unload();
	}

	async openFile(file: O.TFile, { active = true, eState }: O.OpenViewState = {}): Promise<void> {
		const type = this.app.registry.viewOfExtension(file.extension);
		await this.setViewState({ type, state: { file: file.path }, active }, eState);
		this.app.workspace.tellFile();
		if (
			active &&
			Platform.isDesktop &&
			this.view instanceof MarkdownView &&
			this.view.getMode() === 'source'
		) {
			this.view.editor.focus();
		}
	}

	getViewState(): O.ViewState {
		return { type: this.view.getViewType(), state: this.view.getState(), pinned: this.pinned };
	}

	detach(): void {
		void this.#close(this.view);
		this.view = this.#emptyView();
		this.tabs.remove(this);
		this.app.workspace.forget(this);
	}

	get file(): O.TFile | null {
		return this.view instanceof FileView ? this.view.file : null;
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	/** As after a restart: the view is made when the tab is looked at. */
	defer(state: O.ViewState): void {
		this.view.containerEl.remove();
		this.view = new DeferredView(this.seen, state);
		this.tabs.contentEl.appendChild(this.view.containerEl);
		this.tabs.redraw();
	}

	async loadIfDeferred(): Promise<void> {
		if (this.view instanceof DeferredView) {
			await this.setViewState({ ...this.view.deferred, active: true });
		}
	}

	getEphemeralState = () => this.view.getEphemeralState();
	setEphemeralState = (state: unknown) => this.view.setEphemeralState(state);
	getIcon = () => this.view.getIcon();
	getDisplayText = () => this.view.getDisplayText();
	onResize = () => this.view.onResize();
	togglePinned = () => this.setPinned(!this.pinned);
	setPinned(pinned: boolean): void {
		this.pinned = pinned;
		this.trigger('pinned-change', pinned);
	}
}
