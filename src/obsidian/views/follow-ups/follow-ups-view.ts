import type { HoverParent, HoverPopover } from 'obsidian';
import type { FollowUp } from '../../../core/followups/follow-up';
import { FOLLOW_UPS_VIEW, ROW_ACTIONS } from '../../../i18n/views';
import type { Done } from '../../context/undo-history';
import { StoreView } from './store-view';
import { drawDetailsPane } from './details';
import { drawEmptyState } from './empty-state';
import { listItems, NO_FILTER, type ListFilter } from './list-items';
import { addRowListeners } from './row-listeners';
import { openSnoozeMenu } from './row-menu';
import { previewNotes } from '../../context/preview-notes';
import type { RowContext } from './row-context';
import { virtualRows } from './row';
import { whenText } from './when-text';
import { DoneLine, SelectionBar } from './done-line';
import { isFiltered, Toolbar } from './toolbar';
import { VirtualList } from './virtual-list';

export const FOLLOW_UPS_VIEW_TYPE = 'interview-follow-up-list';

const MINUTE = 60_000;
/** Pixels from which details are beside the list. */
const WIDE = 600;

/** Everything to do, by due time, with the details of the selected row. */
export class FollowUpsView extends StoreView implements HoverParent {
	override icon = 'list-checks';
	override navigation = false;
	hoverPopover: HoverPopover | null = null;
	#filter: ListFilter = NO_FILTER;
	#selected: string | undefined;
	readonly #checked = new Set<string>();
	#parts: Parts | undefined;

	protected done: DoneLine | undefined;

	getViewType(): string {
		return FOLLOW_UPS_VIEW_TYPE;
	}

	getDisplayText(): string {
		return FOLLOW_UPS_VIEW.title;
	}

	protected override onOpen(): Promise<void> {
		const { contentEl } = this;
		contentEl.empty();
		contentEl.addClass('ifu-follow-ups');
		const toolbar = this.#makeToolbar();
		const selection = this.#makeSelectionBar();
		this.done = new DoneLine(contentEl, () => this.#focusActive());
		const empty = contentEl.createDiv('ifu-nothing');
		const columns = contentEl.createDiv('ifu-columns');
		const scroller = columns.createDiv({
			attr: { role: 'region', 'aria-label': FOLLOW_UPS_VIEW.title },
		});
		const pane = columns.createDiv({
			cls: 'ifu-details ifu-details-pane',
			attr: { role: 'region', 'aria-label': FOLLOW_UPS_VIEW.details, 'aria-live': 'polite' },
		});
		const list = new VirtualList(scroller);
		this.#parts = { toolbar, selection, empty, columns, scroller, pane, list };
		this.register(() => list.unload());
		addRowListeners(columns, list, {
			context: this.#rowContext(),
			followUp: key => this.#followUp(key),
			toggleDetails: key => this.#toggleDetails(key),
			select: key => this.#select(key),
			check: (key, isChecked) => this.#check(key, isChecked),
			selected: () => this.#selected,
		});
		previewNotes(this.app, columns, this, FOLLOW_UPS_VIEW_TYPE);
		this.registerInterval(window.setInterval(() => this.draw(), MINUTE));
		this.drawOnChange(() => contentEl.hasClass('is-wide') !== this.#isWide());
		return Promise.resolve();
	}

	readonly #isWide = (): boolean => this.contentEl.clientWidth >= WIDE;

	protected draw(): void {
		if (!this.#parts) {
			return;
		}
		const { toolbar, selection, empty, columns, pane, list } = this.#parts;
		const { store } = this;
		this.contentEl.toggleClass('is-wide', this.#isWide());
		const [now, zone] = [store.now(), store.zone()];
		const { applications } = store.records();
		const input = { followUps: store.followUps(), applications, now, zone };
		const items = store.isRead() ? listItems(input, this.#filter) : [];
		if (this.#selected === undefined && this.#isWide()) {
			this.#selected = items.find(({ kind }) => kind === 'follow-up')?.key;
		}
		const state = { now, zone, checked: this.#checked, selected: this.#selected };
		toolbar.show(store.problems().length);
		selection.show(this.#checkedFollowUps().length);
		columns.toggle(items.length > 0);
		empty.toggle(items.length === 0);
		list.show(virtualRows(items, { ...state, isNarrow: !this.#isWide() }));
		pane.toggle(this.#isWide());
		if (this.#isWide()) {
			const followUp = this.#selected === undefined ? undefined : this.#followUp(this.#selected);
			drawDetailsPane(pane, followUp, followUp && whenText(followUp, { now, zone }));
		}
		if (items.length === 0) {
			const clear = (): void => this.#setFilter(NO_FILTER);
			drawEmptyState(empty, store, this.actions, isFiltered(this.#filter) ? clear : undefined);
		}
	}

	#followUp(key: string): FollowUp | undefined {
		return this.store.followUps().find(({ id }) => id === key);
	}

	#setFilter(filter: ListFilter): void {
		this.#filter = filter;
		if (this.#parts) {
			this.#parts.scroller.scrollTop = 0;
		}
		this.draw();
	}

	#toggleDetails(key: string): void {
		this.#selected = this.#selected === key && !this.#isWide() ? undefined : key;
		this.draw();
	}

	#select(key: string): void {
		if (this.#isWide() && this.#selected !== key) {
			this.#selected = key;
			this.draw();
		}
	}

	/** Without a key nothing stays selected. */
	#check(key: string | undefined, isChecked: boolean): void {
		if (key === undefined) {
			this.#checked.clear();
		} else if (isChecked) {
			this.#checked.add(key);
		} else {
			this.#checked.delete(key);
		}
		this.draw();
	}

	#checkedFollowUps(): readonly FollowUp[] {
		return this.store.followUps().filter(({ id }) => this.#checked.has(id));
	}

	#makeToolbar(): Toolbar {
		return new Toolbar(this.contentEl, {
			app: this.app,
			actions: this.actions,
			followUps: () => this.store.followUps(),
			filter: () => this.#filter,
			setFilter: filter => this.#setFilter(filter),
			run: work => this.act(work),
			focusList: () => this.#focusActive(),
		});
	}

	#makeSelectionBar(): SelectionBar {
		const { actions } = this;
		const context = this.#rowContext();
		const all = (): readonly FollowUp[] => this.#checkedFollowUps();
		const thenClear = (work: () => Promise<Done | undefined>): void =>
			this.act(async () => {
				const done = await work();
				this.#clearSelection();
				return done;
			});
		return new SelectionBar(this.contentEl, [
			[`${ROW_ACTIONS.snooze}…`, at => openSnoozeMenu(all(), { ...context, act: thenClear }, at)],
			[ROW_ACTIONS.dismiss, () => thenClear(() => actions.dismiss(all()))],
			[FOLLOW_UPS_VIEW.writeLetters, () => thenClear(() => actions.writeLetters(all()))],
			[FOLLOW_UPS_VIEW.clearSelection, () => this.#clearSelection()],
		]);
	}

	/** The bar of the selection goes, so the focus returns to the list. */
	#clearSelection(): void {
		this.#check(undefined, false);
		this.#focusActive();
	}

	#focusActive(): void {
		const { list } = this.#parts ?? {};
		if (list?.active !== undefined) {
			list.focus(list.active);
		}
	}

	#rowContext(): RowContext {
		return {
			app: this.app,
			actions: this.actions,
			now: () => this.store.now(),
			zone: () => this.store.zone(),
			open: (path, event) => this.openNote(path, event),
			act: work => this.act(work),
			showCompany: ({ application, company }) =>
				application
					? this.actions.openCompany(application)
					: this.#setFilter({ ...NO_FILTER, company }),
		};
	}
}

/** The parts of the open view. */
interface Parts {
	readonly toolbar: Toolbar;
	readonly selection: SelectionBar;
	readonly empty: HTMLElement;
	readonly columns: HTMLElement;
	readonly scroller: HTMLElement;
	readonly pane: HTMLElement;
	readonly list: VirtualList;
}
