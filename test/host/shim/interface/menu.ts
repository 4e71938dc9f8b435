import type * as O from 'obsidian';
import { Component } from '../component';
import { setIcon } from './icons';

export class MenuItem implements Pick<O.MenuItem, keyof O.MenuItem> {
	readonly element: HTMLElement;
	readonly #icon: HTMLElement;
	readonly #title: HTMLElement;

	constructor(menu: HTMLElement) {
		this.element = menu.createDiv({
			cls: 'menu-item tappable',
			attr: { role: 'menuitem', tabindex: -1 },
		});
		this.#icon = this.element.createDiv('menu-item-icon');
		this.#title = this.element.createDiv('menu-item-title');
	}

	setTitle(title: string | DocumentFragment): this {
		this.#title.setText(title);
		return this;
	}

	setIcon(icon: O.IconName | null): this {
		if (icon === null) {
			this.#icon.empty();
		} else {
			setIcon(this.#icon, icon);
		}
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.element.setAttrs({ role: 'menuitemcheckbox', 'aria-checked': checked === true });
		return this.#mark('mod-checked', checked === true);
	}

	setDisabled(disabled: boolean): this {
		this.element.setAttribute('aria-disabled', String(disabled));
		return this.#mark('is-disabled', disabled);
	}

	setWarning = (warning: boolean) => this.#mark('is-warning', warning);
	setIsLabel = (label: boolean) => this.#mark('is-label', label);
	setSection = () => this;

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.element.addEventListener('click', event => {
			if (!this.element.hasClass('is-disabled')) {
				callback(event);
			}
		});
		return this;
	}

	#mark(name: string, on: boolean): this {
		this.element.toggleClass(name, on);
		return this;
	}
}

/** A menu at a point: arrow keys, Enter and Escape, a click elsewhere closes it. */
export class Menu extends Component implements O.Menu {
	readonly #element = createDiv({ cls: 'menu', attr: { role: 'menu' } });
	readonly #away = (event: MouseEvent): void => {
		if (!this.#element.contains(event.target as Node)) {
			this.hide();
		}
	};
	#hidden: (() => unknown) | undefined;
	#focusedBefore: Element | null = null;

	static forEvent(event: MouseEvent): Menu {
		const menu = new Menu();
		queueMicrotask(() => menu.showAtMouseEvent(event));
		return menu;
	}

	addItem(callback: (item: O.MenuItem) => unknown): this {
		const item = new MenuItem(this.#element);
		callback(item);
		item.element.addEventListener('click', () => this.hide());
		return this;
	}

	addSeparator(): this {
		this.#element.createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
		return this;
	}

	setNoIcon = () => this;
	setUseNativeMenu = () => this;
	setParentElement = () => this;

	showAtMouseEvent(event: MouseEvent): this {
		const box = event.target instanceof Element ? event.target.getBoundingClientRect() : undefined;
		const byKeyboard = event.clientX === 0 && event.clientY === 0 && box;
		return this.showAtPosition(
			byKeyboard ? { x: box.left, y: box.bottom } : { x: event.clientX, y: event.clientY },
		);
	}

	showAtPosition({ x, y }: O.MenuPositionDef): this {
		this.#focusedBefore = document.activeElement;
		document.body.appendChild(this.#element);
		const { offsetWidth, offsetHeight } = this.#element;
		this.#element.setCssStyles({
			left: `${Math.max(0, Math.min(x, window.innerWidth - offsetWidth))}px`,
			top: `${Math.max(0, Math.min(y, window.innerHeight - offsetHeight))}px`,
		});
		this.#element.addEventListener('keydown', event => this.#onKey(event));
		window.setTimeout(() => window.addEventListener('click', this.#away));
		this.#items()[0]?.focus();
		return this;
	}

	#items = () => this.#element.findAll('.menu-item:not(.is-disabled, .is-label)');

	#onKey(event: KeyboardEvent): void {
		const items = this.#items();
		const at = items.indexOf(document.activeElement as HTMLElement);
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step !== undefined) {
			items[(at + step + items.length) % items.length]?.focus();
		} else if (event.key === 'Enter' || event.key === ' ') {
			items[at]?.click();
		} else if (event.key === 'Escape') {
			this.hide();
		} else {
			return;
		}
		event.preventDefault();
		event.stopPropagation();
	}

	hide(): this {
		window.removeEventListener('click', this.#away);
		if (
			this.#element.contains(document.activeElement) &&
			this.#focusedBefore instanceof HTMLElement
		) {
			this.#focusedBefore.focus();
		}
		this.#element.remove();
		this.#hidden?.();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHistoryBack(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.#hidden = callback;
	}
}
