import type { Component } from 'obsidian';
import { OUTCOMES, type Outcome } from '../../../core/records/outcome';

/** What dragging leads to: a card let go over a column, and the end in any case. */
export interface DragOptions {
	dropped(id: string, outcome: Outcome): void;
	ended(): void;
}

/** Lets the cards of the board be dragged to another column. Answers how to tell whether one is being dragged. */
export function enableDragAndDrop(
	component: Component,
	board: HTMLElement,
	drag: DragOptions,
): () => boolean {
	let dragged: string | undefined;
	const columnAt = (target: EventTarget | null): HTMLElement | null =>
		(target as Element | null)?.closest<HTMLElement>('.ifu-column') ?? null;
	const aim = (aimed: HTMLElement | null): void =>
		board
			.findAll('.ifu-column')
			.forEach(column => column.toggleClass('is-aimed-at', column === aimed));
	component.registerDomEvent(board, 'dragstart', event => {
		dragged = (event.target as Element).closest<HTMLElement>('.ifu-card')?.dataset['id'];
		event.dataTransfer?.setData('text/plain', dragged ?? '');
	});
	component.registerDomEvent(board, 'dragover', event => {
		const column = columnAt(event.target);
		if (dragged === undefined || !column) {
			return;
		}
		event.preventDefault();
		aim(column);
	});
	component.registerDomEvent(board, 'dragend', () => {
		dragged = undefined;
		aim(null);
		drag.ended();
	});
	component.registerDomEvent(board, 'drop', event => {
		const outcome = OUTCOMES.find(known => known === columnAt(event.target)?.dataset['outcome']);
		aim(null);
		if (dragged === undefined || !outcome) {
			return;
		}
		event.preventDefault();
		drag.dropped(dragged, outcome);
		dragged = undefined;
	});
	return () => dragged !== undefined;
}
