import type * as O from 'obsidian';
import { debounce } from './debounce';
import { TFile, TFolder, type TAbstractFile } from './files/file';
import { actAsButton } from './interface/icons';
import { Menu } from './interface/menu';
import { ItemView } from './workspace/view';

/** The files of the vault at the left; a right click offers what plugins add to `file-menu`. */
export class FileExplorer extends ItemView {
	override icon = 'folder';

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return 'Files';
	}

	override onOpen(): Promise<void> {
		const draw = debounce(() => this.#draw(), 20);
		for (const name of ['create', 'delete', 'rename']) {
			this.registerEvent(this.app.vault.on(name as 'create', draw));
		}
		this.#draw();
		return Promise.resolve();
	}

	#draw(): void {
		this.contentEl.empty();
		this.#drawFolder(this.app.vault.getRoot(), this.contentEl);
	}

	#drawFolder(folder: O.TFolder, container: HTMLElement): void {
		const children = [...folder.children].sort(
			(a, b) =>
				Number(a instanceof TFile) - Number(b instanceof TFile) || a.name.localeCompare(b.name),
		);
		for (const child of children as TAbstractFile[]) {
			const item = container.createDiv('tree-item');
			const title = item.createDiv({
				cls: 'tree-item-self',
				text: child instanceof TFile && child.extension === 'md' ? child.basename : child.name,
				attr: { 'data-path': child.path },
			});
			if (child instanceof TFolder) {
				this.#drawFolder(child, item.createDiv('tree-item-children'));
			} else if (child instanceof TFile) {
				this.#makeClickable(title, child);
			}
		}
	}

	#makeClickable(title: HTMLElement, file: TFile): void {
		title.addClass('is-clickable', 'nav-file-title');
		actAsButton(
			title,
			file.path,
			event => void this.app.workspace.getLeaf(event.ctrlKey).openFile(file),
		);
		title.addEventListener('contextmenu', event => {
			event.preventDefault();
			const menu = new Menu();
			this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
			menu.showAtMouseEvent(event);
		});
	}
}
