import type { App as Host } from '../app';
import { actAsButton, setIcon } from '../interface/icons';
import { WorkspaceLeaf } from './leaf';
import { ItemView } from './view';

/** One of the three places of the window (left, middle, right): leaves as tabs, one of them shown. */
export class Tabs {
	leaves: WorkspaceLeaf[] = [];
	active: WorkspaceLeaf | null = null;
	readonly contentEl: HTMLElement;
	readonly #headerEl: HTMLElement;

	constructor(
		private readonly app: Host,
		readonly containerEl: HTMLElement,
	) {
		containerEl.addClass('workspace-tabs', 'is-empty');
		this.#headerEl = containerEl.createDiv('workspace-tab-header-container');
		this.contentEl = containerEl.createDiv('workspace-tab-container');
	}

	add(): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app, this);
		this.leaves.push(leaf);
		this.redraw();
		return leaf;
	}

	remove(leaf: WorkspaceLeaf): void {
		this.leaves = this.leaves.filter(one => one !== leaf);
		if (this.active === leaf) {
			this.active = null;
		}
		const next = this.active ?? this.leaves.at(-1);
		if (next) {
			this.show(next);
		} else {
			this.redraw();
		}
	}

	show(leaf: WorkspaceLeaf): void {
		this.active = leaf;
		for (const one of this.leaves) {
			one.view.containerEl.toggle(one === leaf);
		}
		this.redraw();
	}

	redraw(): void {
		this.containerEl.toggleClass('is-empty', this.leaves.length === 0);
		this.#headerEl.empty();
		for (const leaf of this.leaves) {
			const title = leaf.getDisplayText();
			const header = actAsButton(this.#headerEl.createDiv('workspace-tab-header'), title, () =>
				this.app.workspace.setActiveLeaf(leaf.seen),
			);
			header.toggleClass('is-active', leaf === this.active);
			setIcon(header.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
			header.createDiv({ cls: 'workspace-tab-header-inner-title', text: title });
			if (leaf.view instanceof ItemView) {
				leaf.view.titleEl.setText(title);
			}
			const close = actAsButton(
				header.createDiv('workspace-tab-header-inner-close-button'),
				`Close ${title}`,
				event => {
					event.stopPropagation();
					leaf.detach();
				},
			);
			setIcon(close, 'x');
		}
	}
}
