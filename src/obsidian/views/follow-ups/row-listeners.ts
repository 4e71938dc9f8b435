import type { VirtualList } from './virtual-list';

const STEPS: Readonly<Record<string, number>> = {
	ArrowDown: 1,
	ArrowUp: -1,
	PageDown: 8,
	PageUp: -8,
	Home: -Infinity,
	End: Infinity,
};

/** Makes the list answer to clicks, and to keys: arrows, Page Up and Down, Home and End move; Enter opens; the menu key and Shift+F10 bring the menu. */
export function addRowListeners(scroller: HTMLElement, list: VirtualList): void {
	scroller.addEventListener('focusin', event => {
		const found = list.rowAt(event.target);
		if (found) {
			list.activate(found.row.key);
		}
	});
	scroller.addEventListener('click', event => {
		const found = list.rowAt(event.target);
		const control = found && (event.target as Element).closest<HTMLElement>('[data-control]');
		if (control) {
			found.row.press?.(control.dataset['control'] ?? '', control, event);
		}
	});
	scroller.addEventListener('contextmenu', event => {
		const found = list.rowAt(event.target);
		if (!found?.row.menu) {
			return;
		}
		event.preventDefault();
		found.row.menu(found.element, event);
	});
	scroller.addEventListener('keydown', event => {
		if (onKey(event, list)) {
			event.preventDefault();
		}
	});
}

function onKey(event: KeyboardEvent, list: VirtualList): boolean {
	const found = list.rowAt(event.target);
	if (!found || event.ctrlKey || event.metaKey || event.altKey) {
		return false;
	}
	const { row, element } = found;
	const step = STEPS[event.key];
	if (step !== undefined && !event.shiftKey) {
		list.move(step);
		return true;
	}
	if (row.menu && (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))) {
		row.menu(element);
		return true;
	}
	if (event.key !== 'Enter' || event.target !== element) {
		return false;
	}
	row.open(event);
	return true;
}
