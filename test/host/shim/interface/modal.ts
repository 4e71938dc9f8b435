import type * as O from 'obsidian';
import { Scope } from '../keymap';
import { actAsButton, setIcon } from './icons';

const FOCUSABLE = 'input, select, textarea, button, a[href], [tabindex]:not([tabindex="-1"])';

/** A dialog: takes the keys while it is open, closes on Escape, and gives the focus back. */
export class Modal implements O.Modal {
	scope: O.Scope = new Scope();
	containerEl: HTMLElement = createDiv('modal-container mod-dim');
	modalEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	shouldRestoreSelection = true;
	#onClosed: (() => unknown) | undefined;
	#focusedBefore: Element | null = null;
	#open = false;

	constructor(public app: O.App) {
		this.containerEl.createDiv('modal-bg').addEventListener('click', () => this.close());
		this.modalEl = this.containerEl.createDiv({
			cls: 'modal',
			attr: { role: 'dialog', 'aria-modal': true },
		});
		setIcon(
			actAsButton(this.modalEl.createDiv('modal-close-button'), 'Close', () => this.close()),
			'x',
		);
		this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		this.containerEl.addEventListener('keydown', event => this.#keepFocusInside(event));
	}

	open(): void {
		if (this.#open) {
			return;
		}
		this.#open = true;
		this.#focusedBefore = document.activeElement;
		this.app.keymap.pushScope(this.scope);
		document.body.appendChild(this.containerEl);
		void this.onOpen();
		if (!this.modalEl.contains(document.activeElement)) {
			this.#focusFirst();
		}
		const title = this.titleEl.getText();
		if (title !== '' && !this.modalEl.hasAttribute('aria-label')) {
			this.modalEl.setAttribute('aria-label', title);
		}
	}

	#focusFirst(): void {
		const [close, ...rest] = this.modalEl.findAll(FOCUSABLE);
		(rest[0] ?? close)?.focus();
	}

	#keepFocusInside(event: KeyboardEvent): void {
		if (event.key !== 'Tab') {
			return;
		}
		const inside = this.modalEl.findAll(FOCUSABLE).filter(element => element.isShown());
		const last = event.shiftKey ? inside[0] : inside.at(-1);
		if (document.activeElement !== last) {
			return;
		}
		event.preventDefault();
		(event.shiftKey ? inside.at(-1) : inside[0])?.focus();
	}

	close(): void {
		if (!this.#open) {
			return;
		}
		this.#open = false;
		this.app.keymap.popScope(this.scope);
		this.containerEl.remove();
		this.onClose();
		this.#onClosed?.();
		if (this.shouldRestoreSelection && this.#focusedBefore instanceof HTMLElement) {
			this.#focusedBefore.focus();
		}
	}

	onOpen(): void | Promise<void> {}
	onClose(): void {}
	onHistoryBack(): void {
		this.close();
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.#onClosed = callback;
		return this;
	}
}
