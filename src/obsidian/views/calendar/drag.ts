import { toDay, type Day } from '../../../core/time/day';

/** Pixels after which a press is a drag. */
const THRESHOLD = 6;

/**
 * Lets entries be dragged to another day with a mouse or pen; a finger scrolls.
 *
 * @param drop - Called with the entry's key and the day that it was dropped on.
 */
export function addDragging(parent: HTMLElement, drop: (key: string, day: Day) => void): void {
	parent.addEventListener('pointerdown', down => {
		const entry = (down.target as Element).closest<HTMLElement>('[data-entry]');
		if (!entry || down.button !== 0 || down.pointerType === 'touch') {
			return;
		}
		let isDragging = false;
		let over: HTMLElement | null = null;
		const move = (event: PointerEvent): void => {
			const distance = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
			if (!isDragging && distance < THRESHOLD) {
				return;
			}
			isDragging = true;
			entry.addClass('is-dragged');
			over?.removeClass('is-target');
			over = dayAtPoint(parent, event);
			over?.addClass('is-target');
		};
		const end = (event: Event): void => {
			parent.doc.removeEventListener('pointermove', move);
			parent.doc.removeEventListener('pointerup', end);
			parent.doc.removeEventListener('pointercancel', end);
			parent.doc.removeEventListener('keydown', cancel);
			entry.removeClass('is-dragged');
			over?.removeClass('is-target');
			const day = toDay(over?.dataset['day'] ?? '');
			const key = entry.dataset['entry'];
			if (isDragging) {
				ignoreNextClick(parent);
			}
			if (isDragging && event.type === 'pointerup' && day && key !== undefined) {
				drop(key, day);
			}
		};
		const cancel = (event: KeyboardEvent): void => {
			if (event.key === 'Escape') {
				over = null;
				end(event);
			}
		};
		parent.doc.addEventListener('pointermove', move);
		parent.doc.addEventListener('pointerup', end);
		parent.doc.addEventListener('pointercancel', end);
		parent.doc.addEventListener('keydown', cancel);
	});
}

function dayAtPoint(parent: HTMLElement, { clientX, clientY }: PointerEvent): HTMLElement | null {
	const element = parent.doc.elementFromPoint(clientX, clientY);
	const day = element?.closest<HTMLElement>('[data-day]') ?? null;
	if (day && parent.contains(day)) {
		return day;
	}
	return null;
}

/** The click that follows a drag opens nothing. */
function ignoreNextClick(parent: HTMLElement): void {
	const stop = (event: Event): void => {
		event.stopPropagation();
		event.preventDefault();
	};
	parent.addEventListener('click', stop, { capture: true, once: true });
	window.setTimeout(() => parent.removeEventListener('click', stop, { capture: true }));
}
