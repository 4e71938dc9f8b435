import { toDay, type Day } from '../../../core/time/day';

/** Pixels after which a press is a drag; for a finger, after which it's a scroll. */
const THRESHOLD = 6;
/** How long a finger has to stay before it drags, in ms. */
const LONG_PRESS_MS = 400;

/** One entry under the pointer, until it's let go. */
interface Drag {
	readonly entry: HTMLElement;
	readonly start: PointerEvent;
	isMoving: boolean;
	target: HTMLElement | null;
	readonly timer: number;
}

/**
 * Lets entries be dragged to another day: with a mouse or pen at once, with a finger after a long press.
 *
 * @param drop - Called with the entry's key and the day that it was dropped on.
 */
export function addDragging(parent: HTMLElement, drop: (key: string, day: Day) => void): void {
	const dragging = new Dragging(parent, drop);
	parent.addEventListener('pointerdown', start => {
		const entry = (start.target as Element).closest<HTMLElement>('[data-entry]');
		if (entry && start.button === 0) {
			dragging.start(entry, start);
		}
	});
	const preventWhileMoving = (event: Event): void => {
		if (dragging.isMoving) {
			event.preventDefault();
		}
	};
	parent.addEventListener('touchmove', preventWhileMoving, { passive: false });
	parent.addEventListener('contextmenu', preventWhileMoving);
}

class Dragging {
	#drag: Drag | undefined;

	constructor(
		private readonly parent: HTMLElement,
		private readonly drop: (key: string, day: Day) => void,
	) {}

	get isMoving(): boolean {
		return this.#drag?.isMoving === true;
	}

	start(entry: HTMLElement, start: PointerEvent): void {
		this.#end();
		const timer = start.pointerType === 'touch' ? window.setTimeout(this.#begin, LONG_PRESS_MS) : 0;
		this.#drag = { entry, start, isMoving: false, target: null, timer };
		const { doc } = this.parent;
		doc.addEventListener('pointermove', this.#move);
		doc.addEventListener('pointerup', this.#release);
		doc.addEventListener('pointercancel', this.#end);
		doc.addEventListener('keydown', this.#cancel);
	}

	readonly #begin = (): void => {
		if (this.#drag) {
			this.#drag.isMoving = true;
			this.#drag.entry.addClass('is-dragged');
		}
	};

	readonly #move = (event: PointerEvent): void => {
		const drag = this.#drag;
		if (!drag) {
			return;
		}
		const { clientX, clientY, pointerType } = drag.start;
		const distance = Math.hypot(event.clientX - clientX, event.clientY - clientY);
		if (!drag.isMoving && distance < THRESHOLD) {
			return;
		}
		if (!drag.isMoving && pointerType === 'touch') {
			this.#end();
			return;
		}
		this.#begin();
		setTarget(drag, dayAtPoint(this.parent, event));
	};

	readonly #end = (): Drag | undefined => {
		const drag = this.#drag;
		this.#drag = undefined;
		const { doc } = this.parent;
		doc.removeEventListener('pointermove', this.#move);
		doc.removeEventListener('pointerup', this.#release);
		doc.removeEventListener('pointercancel', this.#end);
		doc.removeEventListener('keydown', this.#cancel);
		if (drag) {
			window.clearTimeout(drag.timer);
			drag.entry.removeClass('is-dragged');
			drag.target?.removeClass('is-target');
		}
		return drag;
	};

	readonly #release = (): void => {
		const drag = this.#end();
		if (!drag?.isMoving) {
			return;
		}
		ignoreNextClick(this.parent);
		const day = toDay(drag.target?.dataset['day'] ?? '');
		const key = drag.entry.dataset['entry'];
		if (day && key !== undefined) {
			this.drop(key, day);
		}
	};

	readonly #cancel = (event: KeyboardEvent): void => {
		if (event.key === 'Escape') {
			this.#end();
		}
	};
}

function setTarget(drag: Drag, target: HTMLElement | null): void {
	drag.target?.removeClass('is-target');
	target?.addClass('is-target');
	drag.target = target;
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
