import {
	ItemView,
	Keymap,
	setIcon,
	setTooltip,
	type HoverParent,
	type HoverPopover,
	type UserEvent,
	type WorkspaceLeaf,
} from 'obsidian';
import { dueGroupsOf } from '../../../core/followups/due-groups';
import { FOLLOW_UPS_VIEW, GROUP_HEADINGS } from '../../../i18n/views';
import type { FollowUpActions } from '../../context/follow-up-actions';
import type { FollowUpStore } from '../../context/follow-up-store';
import { showError } from '../../notices/show-notice';
import { DoneLine } from './done-line';
import { drawEmptyState } from './draw-empty-state';
import type { ListGroup } from './list-section';
import { addRowListeners } from './row-listeners';
import type { RowDeps } from './row-deps';
import { followUpRow, missingRows } from './rows';
import { VirtualList } from './virtual-list';

export const FOLLOW_UPS_VIEW_TYPE = 'interview-follow-up-list';

const MINUTE = 60_000;

/** Everything that is to be done, by when it is due, with why and what to do about it. */
export class FollowUpsView extends ItemView implements HoverParent {
	override icon = 'list-checks';
	override navigation = false;
	hoverPopover: HoverPopover | null = null;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly search: FollowUpStore,
		private readonly actions: FollowUpActions,
	) {
		super(leaf);
	}

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
		const bar = contentEl.createDiv('ifu-bar');
		const line = new DoneLine(contentEl);
		const nothing = contentEl.createDiv('ifu-nothing');
		const scroller = contentEl.createDiv({
			attr: { role: 'region', 'aria-label': FOLLOW_UPS_VIEW.title },
		});
		const list = new VirtualList(scroller);
		const desk = this.#desk(line);
		const show = (): void => {
			const groups = this.search.isRead() ? this.#groups(desk) : [];
			this.#drawBar(bar);
			scroller.toggle(groups.length > 0);
			nothing.toggle(groups.length === 0);
			list.show(groups);
			if (groups.length === 0) {
				drawEmptyState(nothing, this.search, this.actions);
			}
		};
		addRowListeners(scroller, list);
		this.#previewNotes(scroller);
		this.#follow(scroller, list);
		this.register(this.search.onChange(show));
		this.registerInterval(window.setInterval(show, MINUTE));
		show();
		return Promise.resolve();
	}

	#groups(desk: RowDeps): readonly ListGroup[] {
		const due = dueGroupsOf(this.search.followUps(), this.search.now(), this.search.zone()).map(
			([key, followUps]) => ({
				key,
				title: GROUP_HEADINGS[key],
				rows: followUps.map(followUp => followUpRow(followUp, desk)),
			}),
		);
		const missing = missingRows(this.search.records().applications, desk);
		return missing.length > 0
			? [...due, { key: 'missing', title: GROUP_HEADINGS.missing, rows: missing }]
			: due;
	}

	#drawBar(bar: HTMLElement): void {
		const problems = this.search.problems().length;
		const look = String(problems);
		if (bar.dataset['look'] === look) {
			return;
		}
		bar.dataset['look'] = look;
		bar.empty();
		const button = (icon: string, label: string, press: () => void): void => {
			const element = bar.createEl('button', 'clickable-icon');
			setIcon(element, icon);
			setTooltip(element, label);
			element.addEventListener('click', press);
		};
		button('file-plus', FOLLOW_UPS_VIEW.newInterview, () => this.actions.newInterview());
		button(
			'mails',
			FOLLOW_UPS_VIEW.writeAllDue,
			() => void this.actions.writeLettersDue().catch(showError),
		);
		if (problems === 0) {
			return;
		}
		const link = bar.createEl('button', {
			cls: 'ifu-problems',
			text: FOLLOW_UPS_VIEW.problems(problems),
		});
		link.addEventListener('click', () => this.actions.checkNotes());
	}

	#desk(line: DoneLine): RowDeps {
		return {
			app: this.app,
			actions: this.actions,
			now: () => this.search.now(),
			zone: () => this.search.zone(),
			open: (path, event) => this.#openNote(path, event),
			act: (work, done, undo) =>
				void work().then(
					() =>
						line.say(done, undo && (() => void undo().then(() => line.say(undefined), showError))),
					showError,
				),
		};
	}

	#openNote(path: string, event: UserEvent | undefined): void {
		void this.app.workspace.openLinkText(path, '', Keymap.isModEvent(event)).catch(showError);
	}

	/** Notes are shown as the pointer rests on their links, as the person has set it for hover previews. */
	#previewNotes(scroller: HTMLElement): void {
		scroller.addEventListener('mouseover', event => {
			const targetEl = (event.target as Element).closest<HTMLElement>('[data-note]');
			if (!targetEl) {
				return;
			}
			this.app.workspace.trigger('hover-link', {
				event,
				source: FOLLOW_UPS_VIEW_TYPE,
				hoverParent: this,
				targetEl,
				linktext: targetEl.dataset['note'],
				sourcePath: '',
			});
		});
	}

	/** Keeps the rows that are seen drawn. */
	#follow(scroller: HTMLElement, list: VirtualList): void {
		let asked = 0;
		this.registerDomEvent(scroller, 'scroll', () => {
			window.cancelAnimationFrame(asked);
			asked = window.requestAnimationFrame(() => list.refresh());
		});
		const sizes = new ResizeObserver(() => list.refresh());
		sizes.observe(scroller);
		this.register(() => sizes.disconnect());
	}
}
