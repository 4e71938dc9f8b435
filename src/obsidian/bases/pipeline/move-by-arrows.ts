import type { Component } from 'obsidian';

/** One card of the board has the focus: arrows lead to its neighbors, and with Shift move the card to the column beside. */
export function moveByArrows(
	component: Component,
	board: HTMLElement,
	moveCard: (card: HTMLElement, step: 1 | -1) => void,
): void {
	component.registerDomEvent(board, 'focusin', event => {
		const card = (event.target as Element).closest<HTMLElement>('.ifu-card');
		if (!card) {
			return;
		}
		for (const control of board.findAll('.ifu-card [data-control]')) {
			control.tabIndex = card.contains(control) ? 0 : -1;
		}
	});
	component.registerDomEvent(board, 'keydown', event => {
		const card = (event.target as Element).closest<HTMLElement>('.ifu-card');
		if (!card || event.altKey || event.ctrlKey || event.metaKey) {
			return;
		}
		if (event.key === 'Enter' && (event.target as Element).matches('a')) {
			event.preventDefault();
			(event.target as HTMLElement).click();
		} else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
			event.preventDefault();
			card.find('[data-control=move]').click();
		} else if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
			event.preventDefault();
			moveCard(card, event.key === forwardKey(board) ? 1 : -1);
		} else {
			const next = neighbour(board, card, event.key);
			if (!next) {
				return;
			}
			event.preventDefault();
			next.find('a').focus();
		}
	});
}

function forwardKey(board: HTMLElement): string {
	const { direction } = board.win.getComputedStyle(board);
	if (direction === 'rtl') {
		return 'ArrowLeft';
	}
	return 'ArrowRight';
}

function neighbour(board: HTMLElement, card: HTMLElement, key: string): HTMLElement | undefined {
	const columns = board
		.findAll('.ifu-column:not(.is-empty):not(.is-folded)')
		.map(column => column.findAll('.ifu-card'));
	const column = columns.findIndex(cards => cards.includes(card));
	const row = columns[column]?.indexOf(card) ?? -1;
	const forward = forwardKey(board);
	if (key === 'ArrowDown' || key === 'ArrowUp') {
		return columns[column]?.[row + (key === 'ArrowDown' ? 1 : -1)];
	}
	if (key !== 'ArrowLeft' && key !== 'ArrowRight') {
		return undefined;
	}
	const beside = columns[column + (key === forward ? 1 : -1)];
	return beside?.[Math.min(row, beside.length - 1)];
}
