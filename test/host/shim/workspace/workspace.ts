import type * as O from 'obsidian';
import type { AppBehavior } from '../../behavior';
import { moveIntoWindow } from '../dom/pop-out-window';
import { Events } from '../events';
import { Platform } from '../flags';
import type { App as Host } from '../app';
import type { WorkspaceLeaf } from './leaf';
import { MarkdownView } from './markdown-view';
import { Tabs } from './tabs';

type Kept =
	| 'activeLeaf'
	| 'containerEl'
	| 'layoutReady'
	| 'activeEditor'
	| 'onLayoutReady'
	| 'getLeaf'
	| 'openLinkText'
	| 'setActiveLeaf'
	| 'getLeafById'
	| 'getMostRecentLeaf'
	| 'getLeftLeaf'
	| 'getRightLeaf'
	| 'ensureSideLeaf'
	| 'getActiveViewOfType'
	| 'getActiveFile'
	| 'iterateRootLeaves'
	| 'iterateAllLeaves'
	| 'getLeavesOfType'
	| 'detachLeavesOfType'
	| 'revealLeaf'
	| 'getLastOpenFiles'
	| 'updateOptions';

const seen = (leaf: WorkspaceLeaf | null | undefined): O.WorkspaceLeaf | null => leaf?.seen ?? null;

/** The window: leaves left, in the middle and right, and which of them is active. No splits. */
export class Workspace extends Events implements Pick<O.Workspace, Kept> {
	layoutReady = false;
	readonly left: Tabs;
	readonly middle: Tabs;
	readonly right: Tabs;
	#active: WorkspaceLeaf | null = null;
	#waiting: (() => unknown)[] = [];
	#opened: string[] = [];
	#told: O.TFile | null = null;

	constructor(
		private readonly app: Host,
		readonly containerEl: HTMLElement,
	) {
		super();
		this.left = new Tabs(app, containerEl.createDiv('workspace-split mod-left-split'));
		this.middle = new Tabs(app, containerEl.createDiv('workspace-split mod-root'));
		this.right = new Tabs(app, containerEl.createDiv('workspace-split mod-right-split'));
		if (Platform.isMobile) {
			this.middle.containerEl.addClass('is-shown');
		}
		this.on('file-open', (file: O.TFile | null) => void (file && this.#opened.unshift(file.path)));
		app.vault.on('rename', () => this.#places().forEach(place => place.redraw()));
	}

	#places = () => [this.left, this.middle, this.right];
	#leaves = () => this.#places().flatMap(place => place.leaves);

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) {
			queueMicrotask(callback);
		} else {
			this.#waiting.push(callback);
		}
	}

	/** The layout stands: whoever waited for it is called. */
	setReady(): void {
		this.layoutReady = true;
		for (const callback of this.#waiting.splice(0)) {
			callback();
		}
		this.trigger('layout-change');
	}

	get activeLeaf(): O.WorkspaceLeaf | null {
		return seen(this.#active);
	}

	get activeEditor(): O.MarkdownFileInfo | null {
		const view = (this.#active ?? this.middle.active)?.view;
		return view instanceof MarkdownView ? (view as unknown as O.MarkdownFileInfo) : null;
	}

	getLeaf(kind: O.PaneType | boolean = false): O.WorkspaceLeaf {
		const free = this.middle.active && !this.middle.active.pinned ? this.middle.active : null;
		return (kind === false && free ? free : this.middle.add()).seen;
	}

	getLeftLeaf = () => this.left.add().seen;
	getRightLeaf = () => this.right.add().seen;
	getLeafById = (id: string) => seen(this.#leaves().find(leaf => leaf.id === id));
	getMostRecentLeaf = () => seen(this.middle.active);
	getLeavesOfType = (type: string) =>
		this.#leaves()
			.filter(leaf => leaf.view.getViewType() === type)
			.map(leaf => leaf.seen);
	getLastOpenFiles = () => [...new Set(this.#opened)];
	getActiveFile = () => this.#active?.file ?? this.middle.active?.file ?? null;
	updateOptions(): void {}

	async ensureSideLeaf(
		type: string,
		side: O.Side,
		{
			active = true,
			reveal = true,
			state,
		}: { active?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
	): Promise<O.WorkspaceLeaf> {
		const leaf = this.getLeavesOfType(type)[0] ?? this[side].add().seen;
		await leaf.setViewState({ type, ...(state && { state }), active });
		if (reveal) {
			await this.revealLeaf(leaf);
		}
		return leaf;
	}

	async openLinkText(
		linktext: string,
		sourcePath: string,
		newLeaf: O.PaneType | boolean = false,
		openState?: O.OpenViewState,
	): Promise<void> {
		const [path = '', heading] = linktext.split('#');
		const file =
			path === ''
				? this.app.vault.getFileByPath(sourcePath)
				: this.app.metadataCache.getFirstLinkpathDest(path, sourcePath);
		const target =
			file ?? (await this.app.vault.create(path.endsWith('.md') ? path : `${path}.md`, ''));
		await this.getLeaf(newLeaf).openFile(target, openState);
		const line = this.app.metadataCache
			.getFileCache(target)
			?.headings?.find(one => one.heading === heading)?.position.start.line;
		if (line !== undefined) {
			this.getActiveViewOfType(MarkdownView)?.editor.setCursor(line);
		}
	}

	setActiveLeaf(leaf: O.WorkspaceLeaf): void {
		const next = leaf as unknown as WorkspaceLeaf;
		if (this.#active?.view.scope) {
			this.app.keymap.popScope(this.#active.view.scope);
		}
		if (next.view.scope) {
			this.app.keymap.pushScope(next.view.scope);
		}
		const changed = this.#active !== next;
		this.#active = next;
		next.tabs.show(next);
		void next.loadIfDeferred();
		if (Platform.isMobile) {
			this.#places().forEach(place =>
				place.containerEl.toggleClass('is-shown', place === next.tabs),
			);
		}
		if (changed) {
			this.trigger('active-leaf-change', leaf);
		}
		this.tellFile();
	}

	/** Tells which file is open now, if it is another one. */
	tellFile(): void {
		const file = this.getActiveFile();
		if (file === this.#told) {
			return;
		}
		this.#told = file;
		this.trigger('file-open', file);
	}

	async revealLeaf(leaf: O.WorkspaceLeaf): Promise<void> {
		this.setActiveLeaf(leaf);
		await leaf.loadIfDeferred();
	}

	/** The tabs of the last session: the last one is shown, the others wait until somebody looks. */
	async restore(tabs: AppBehavior['tabs']): Promise<void> {
		for (const { type, file } of tabs.slice(0, -1)) {
			this.middle.add().defer({ type, state: file === undefined ? {} : { file } });
		}
		const last = tabs.at(-1);
		if (last) {
			const state = last.file === undefined ? {} : { file: last.file };
			await this.middle.add().setViewState({ type: last.type, state, active: true });
		}
	}

	/** Moves the active tab into a window of its own. */
	popOutActive(): void {
		const leaf = this.#active ?? this.middle.active;
		if (!leaf) {
			throw new Error('There is nothing to pop out');
		}
		const opened = moveIntoWindow(leaf.view.containerEl);
		leaf.view.onResize();
		this.trigger('window-open', null, opened);
	}

	/** A leaf was closed. */
	forget(leaf: WorkspaceLeaf): void {
		if (this.#active === leaf) {
			if (leaf.view.scope) {
				this.app.keymap.popScope(leaf.view.scope);
			}
			this.#active = this.middle.active;
			this.trigger('active-leaf-change', this.activeLeaf);
			this.tellFile();
		}
		this.trigger('layout-change');
	}

	detachLeavesOfType(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) {
			leaf.detach();
		}
	}

	iterateRootLeaves(callback: (leaf: O.WorkspaceLeaf) => unknown): void {
		for (const leaf of this.middle.leaves) {
			callback(leaf.seen);
		}
	}

	iterateAllLeaves(callback: (leaf: O.WorkspaceLeaf) => unknown): void {
		for (const leaf of this.#leaves()) {
			callback(leaf.seen);
		}
	}

	getActiveViewOfType<T>(type: abstract new (...args: never[]) => T): T | null {
		const view: unknown = (this.#active ?? this.middle.active)?.view;
		return view instanceof type ? view : null;
	}
}
