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
import { OUTCOME_HEADINGS, PIPELINE } from '../../../i18n/views';
import { elementAt } from '../../context/event-element';
import type { FollowUpActions } from '../../context/follow-up-actions';
import type { FollowUpStore } from '../../context/follow-up-store';
import { showError } from '../../notices/show-notice';
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
		this.registerDomEvent(this.#board, 'mouseover', event => this.#preview(event));
		moveByArrows(this, this.#board);
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
			{ now, next: ({ id }) => pressing.get(id), focused },
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
		void this.actions
			.setOutcome(application, outcome)
			.then(
				() => this.#said.setText(PIPELINE.moved(application.company, OUTCOME_HEADINGS[outcome])),
				showError,
			);
	}

	#preview(event: MouseEvent): void {
		const targetEl = (event.target as Element).closest<HTMLElement>('[data-note]');
		if (targetEl) {
			this.app.workspace.trigger('hover-link', {
				event,
				source: 'bases',
				hoverParent: this,
				targetEl,
				linktext: targetEl.dataset['note'],
				sourcePath: '',
			});
		}
	}
}

function cardAt(target: EventTarget | null): HTMLElement | null {
	return elementAt(target)?.closest<HTMLElement>('.ifu-card') ?? null;
}
