import {
	BasesView,
	Keymap,
	Menu,
	type HoverParent,
	type HoverPopover,
	type QueryController,
} from 'obsidian';
import type { Application } from '../../../core/records/application';
import type { Outcome } from '../../../core/records/outcome';
import { UNDO } from '../../../i18n/notices';
import { OUTCOME_HEADINGS, PIPELINE } from '../../../i18n/views';
import { elementAt } from '../../context/event-element';
import type { FollowUpActions } from '../../context/follow-up-actions';
import type { FollowUpStore } from '../../context/follow-up-store';
import { previewNotes } from '../../context/preview-notes';
import { showError, UNDO_MS } from '../../notices/show-notice';
import { applicationsInResult } from '../applications-in-result';
import { ChunkedRenderer } from '../chunked-renderer';
import { COLUMNS, drawBoard } from './draw-board';
import { enableDragAndDrop } from './drag-and-drop';
import { moveByArrows } from './move-by-arrows';
import { PIPELINE_TYPE } from './pipeline-type';

const PRESSING = ['upcoming', 'open', 'overdue'];

/** Applications as cards in a column for each outcome; a card dragged to another, or moved by its menu, has its note say so. */
export class PipelineView extends BasesView implements HoverParent {
	override type = PIPELINE_TYPE;
	hoverPopover: HoverPopover | null = null;
	readonly #board: HTMLElement;
	readonly #said: HTMLElement;
	readonly #slices = new ChunkedRenderer();
	#isDragging = (): boolean => false;
	readonly #unfolded = new Set<Outcome>();

	constructor(
		controller: QueryController,
		element: HTMLElement,
		private readonly search: FollowUpStore,
		private readonly actions: Pick<FollowUpActions, 'setOutcome'>,
	) {
		super(controller);
		const pane = element.createDiv('ifu-pipeline');
		this.#board = pane.createDiv({
			cls: 'ifu-board',
			attr: { role: 'region', 'aria-label': PIPELINE.title, tabindex: 0 },
		});
		this.#said = pane.createDiv({ cls: 'ifu-said', attr: { role: 'status' } });
	}

	override onload(): void {
		this.register(this.search.onChange(() => this.onDataUpdated()));
		this.registerDomEvent(this.#board, 'click', event => this.#click(event));
		this.registerDomEvent(this.#board, 'contextmenu', event => {
			const card = cardAt(event.target);
			if (!card) {
				return;
			}
			event.preventDefault();
			this.#menuFor(card)?.showAtMouseEvent(event);
		});
		previewNotes(this.app, this.#board, this, 'bases');
		moveByArrows(this, this.#board, (card, step) => this.#moveBeside(card, step));
		this.#isDragging = enableDragAndDrop(this, this.#board, {
			dropped: (id, outcome) => this.#move(id, outcome),
			ended: () => this.onDataUpdated(),
		});
		this.register(() => this.#slices.clear());
	}

	override onDataUpdated(): void {
		if (this.#isDragging()) {
			return;
		}
		const board = this.#board;
		const { scrollLeft, scrollTop } = board;
		const focused = board.contains(board.doc.activeElement)
			? board.doc.activeElement?.closest<HTMLElement>('.ifu-card')?.dataset['id']
			: undefined;
		const now = this.search.now();
		const pressing = new Map(
			this.search
				.followUps()
				.filter(({ status }) => PRESSING.includes(status))
				.reverse()
				.map(followUp => [followUp.application?.id, followUp]),
		);
		this.#slices.clear();
		board.empty();
		drawBoard(
			board,
			this.#applications(),
			{ now, next: ({ id }) => pressing.get(id), unfolded: this.#unfolded, focused },
			this.#slices,
		);
		board.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' });
		const cards = board.findAll('.ifu-card');
		const active = cards.find(card => card.dataset['id'] === focused) ?? cards[0];
		for (const control of active?.findAll('[data-control]') ?? []) {
			control.tabIndex = 0;
		}
		if (focused !== undefined) {
			active?.find('a').focus({ preventScroll: true });
		}
	}

	#applications(): readonly Application[] {
		return applicationsInResult(this.data, this.search.records());
	}

	#click(event: MouseEvent): void {
		const fold = elementAt(event.target)?.closest<HTMLElement>('[data-fold]')?.dataset['fold'];
		if (fold !== undefined) {
			this.#toggleFold(fold as Outcome);
			return;
		}
		const control = (event.target as Element).closest<HTMLElement>('[data-control]');
		const card = cardAt(event.target);
		if (!control || !card) {
			return;
		}
		if (control.dataset['control'] === 'open') {
			void this.app.workspace
				.openLinkText(control.dataset['note'] ?? '', '', Keymap.isModEvent(event))
				.catch(showError);
		} else {
			const { left, bottom } = control.getBoundingClientRect();
			this.#menuFor(card)?.showAtPosition({ x: left, y: bottom }, control.doc);
		}
	}

	#toggleFold(outcome: Outcome): void {
		if (!this.#unfolded.delete(outcome)) {
			this.#unfolded.add(outcome);
		}
		this.onDataUpdated();
		this.#board.querySelector<HTMLElement>(`[data-fold="${outcome}"]`)?.focus();
	}

	/** Moves the card to the column beside, and keeps the focus on it. */
	#moveBeside(card: HTMLElement, step: 1 | -1): void {
		const id = card.dataset['id'] ?? '';
		const current = this.#applications().find(application => application.id === id)?.outcome;
		const outcome = current && COLUMNS[COLUMNS.indexOf(current) + step];
		if (outcome) {
			this.#move(id, outcome);
		}
	}

	#menuFor(card: HTMLElement): Menu | undefined {
		const id = card.dataset['id'] ?? '';
		const current = this.#applications().find(application => application.id === id)?.outcome;
		if (!current) {
			return undefined;
		}
		const menu = new Menu();
		menu.addItem(item => item.setTitle(PIPELINE.moveTo).setIsLabel(true));
		for (const outcome of COLUMNS) {
			menu.addItem(item =>
				item
					.setTitle(OUTCOME_HEADINGS[outcome])
					.setChecked(outcome === current)
					.onClick(() => this.#move(id, outcome)),
			);
		}
		return menu;
	}

	#move(id: string, outcome: Outcome): void {
		const application = this.#applications().find(candidate => candidate.id === id);
		if (!application || application.outcome === outcome) {
			return;
		}
		void this.actions.setOutcome(application, outcome).then(done => {
			const text = PIPELINE.moved(application.company, OUTCOME_HEADINGS[outcome]);
			this.#showMoved(text, done?.undo);
		}, showError);
	}

	/** Says what was moved, with a way back for some seconds. */
	#showMoved(text: string, undo: (() => Promise<string>) | undefined): void {
		this.#said.setText(text);
		if (!undo) {
			return;
		}
		const button = this.#said.createEl('button', { text: UNDO.button });
		const clear = (): void => {
			if (button.isConnected) {
				this.#said.setText('');
			}
		};
		button.addEventListener('click', () => void undo().then(clear, showError));
		window.setTimeout(clear, UNDO_MS);
	}
}

function cardAt(target: EventTarget | null): HTMLElement | null {
	return elementAt(target)?.closest<HTMLElement>('.ifu-card') ?? null;
}
