import type { FollowUp } from '../../../core/followups/follow-up';
import { choicesOf, openMenu, openSnoozeMenu } from './row-menu';
import type { RowContext } from './row-context';
import type { VirtualList } from './virtual-list';

type PressContext = Pick<RowListeners, 'context' | 'followUp'> &
	Partial<Pick<RowListeners, 'toggleDetails' | 'check'>>;

export interface RowListeners {
	readonly context: RowContext;
	readonly followUp: (key: string) => FollowUp | undefined;
	readonly toggleDetails: (key: string) => void;
	/** The row has the focus: its details may be shown beside the list. */
	readonly select: (key: string) => void;
	readonly check: (key: string, isChecked: boolean) => void;
	/** The row whose details are shown beside the list. */
	readonly selected: () => string | undefined;
}

const STEPS: Readonly<Record<string, number>> = {
	ArrowDown: 1,
	ArrowUp: -1,
	PageDown: 8,
	PageUp: -8,
	Home: -Infinity,
	End: Infinity,
};

/**
 * Clicks and keys: arrows, Page Up and Down, Home and End move; Enter opens the note; Space shows details;
 * x selects; the menu key and Shift+F10 open the menu.
 */
export function addRowListeners(
	parent: HTMLElement,
	list: VirtualList,
	listeners: RowListeners,
): void {
	parent.addEventListener('focusin', event => {
		const row = list.rowAt(event.target);
		if (row) {
			list.activate(row.key);
		}
	});
	parent.addEventListener('click', event => onClick(event, list, listeners));
	parent.addEventListener('contextmenu', event => {
		const row = list.rowAt(event.target);
		const followUp = row && listeners.followUp(row.key);
		if (row && followUp) {
			event.preventDefault();
			openMenu(choicesOf(followUp, listeners.context), row.element, event);
		}
	});
	parent.addEventListener('keydown', event => {
		if (onKey(event, list, listeners)) {
			event.preventDefault();
		}
	});
}

function onClick(event: MouseEvent, list: VirtualList, listeners: RowListeners): void {
	const target = event.target as Element;
	const key = list.rowAt(target)?.key ?? listeners.selected();
	const control = target.closest<HTMLElement>('[data-control]');
	if (key === undefined) {
		return;
	}
	if (control) {
		press(control, key, event, listeners);
	} else if (list.rowAt(target) && !target.closest('a, button, input')) {
		listeners.toggleDetails(key);
	}
}

/** Runs what a control of a row, or of a follow-up on a page, is for. */
export function press(
	control: HTMLElement,
	key: string,
	event: MouseEvent | KeyboardEvent,
	{ context, followUp: find, toggleDetails, check }: PressContext,
): void {
	const name = control.dataset['control'] ?? '';
	const note = control.dataset['note'];
	if (note !== undefined) {
		context.open(note, event);
		return;
	}
	const followUp = find(key);
	if (!followUp) {
		return;
	}
	const choices = choicesOf(followUp, context);
	const letters = choices.filter(({ section }) => section === 'letter');
	switch (name) {
		case 'check':
			check?.(key, (control as HTMLInputElement).checked);
			break;
		case 'company':
			context.showCompany?.(followUp);
			break;
		case 'details':
			toggleDetails?.(key);
			break;
		case 'more':
			openMenu(choices, control);
			break;
		case 'snooze':
			openSnoozeMenu([followUp], context, control);
			break;
		case 'write':
			if (letters.length > 1) {
				openMenu(letters, control);
			} else {
				letters[0]?.run(control, event);
			}
			break;
		default:
			choices.find(({ id }) => id === name)?.run(control, event);
	}
}

function onKey(event: KeyboardEvent, list: VirtualList, listeners: RowListeners): boolean {
	const row = list.rowAt(event.target);
	if (!row || event.ctrlKey || event.metaKey || event.altKey) {
		return false;
	}
	const step = STEPS[event.key];
	if (step !== undefined && !event.shiftKey) {
		const key = list.move(step);
		if (key !== undefined) {
			listeners.select(key);
		}
		return true;
	}
	if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
		const followUp = listeners.followUp(row.key);
		if (followUp) {
			openMenu(choicesOf(followUp, listeners.context), row.element);
		}
		return followUp !== undefined;
	}
	return event.target === row.element && onRowKey(event, row, listeners);
}

/** Keys on the row itself rather than on one of its controls. */
function onRowKey(
	event: KeyboardEvent,
	{ key, element }: { readonly key: string; readonly element: HTMLElement },
	listeners: RowListeners,
): boolean {
	if (event.key === 'Enter') {
		const note = element.find('[data-control=open]')?.dataset['note'];
		if (note !== undefined) {
			listeners.context.open(note, event);
		}
		return true;
	}
	if (event.key === ' ') {
		listeners.toggleDetails(key);
		return true;
	}
	if (event.key === 'x') {
		const box = element.querySelector<HTMLInputElement>('.ifu-check');
		listeners.check(key, box?.checked !== true);
		return true;
	}
	return false;
}
