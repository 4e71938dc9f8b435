import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { countsAsInterview } from '../../../core/records/interaction';
import { replyTimesOf } from '../../../core/summary/reply-times';
import { SUMMARY } from '../../../i18n/summary';
import { NOTHING_LISTED } from '../../../i18n/views';
import type { FollowUpStore } from '../../context/follow-up-store';
import { repliesFigure, thanksFigure } from './bar-figures';
import { drawFigure } from './draw-figure';
import { flowFigure } from './flow-figure';

export const SUMMARY_VIEW_TYPE = 'interview-follow-up-summary';

/** How the job search goes, in numbers and plots. */
export class SummaryView extends ItemView {
	override icon = 'chart-column';
	override navigation = false;
	#look = '';

	constructor(
		leaf: WorkspaceLeaf,
		private readonly search: FollowUpStore,
	) {
		super(leaf);
	}

	getViewType(): string {
		return SUMMARY_VIEW_TYPE;
	}

	getDisplayText(): string {
		return SUMMARY.title;
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.addClass('ifu-summary');
		this.contentEl.setAttrs({ role: 'region', 'aria-label': SUMMARY.title, tabindex: 0 });
		this.register(this.search.onChange(() => this.#draw()));
		const sizes = new ResizeObserver(() => this.#draw());
		sizes.observe(this.contentEl);
		this.register(() => sizes.disconnect());
		this.#draw();
		return Promise.resolve();
	}

	#draw(): void {
		const { contentEl, search } = this;
		const records = search.records();
		const figures = [
			flowFigure(records.applications),
			repliesFigure(records),
			thanksFigure(search.followUps(), records),
		];
		const numbers = this.#numbers();
		const look = JSON.stringify([
			search.isRead(),
			search.readError(),
			contentEl.clientWidth,
			figures,
			numbers,
		]);
		if (contentEl.clientWidth === 0 || look === this.#look) {
			return;
		}
		this.#look = look;
		const { scrollTop } = contentEl;
		const unfolded = contentEl.findAll('details').map(details => details.hasAttribute('open'));
		contentEl.empty();
		if (records.applications.length === 0) {
			contentEl.createEl('p', { text: this.#nothingText() });
			return;
		}
		const list = contentEl.createEl('dl', 'ifu-numbers');
		for (const [name, count] of numbers) {
			const fact = list.createDiv();
			fact.createEl('dt', { text: name });
			fact.createEl('dd', { text: count });
		}
		const plots = contentEl.createDiv('ifu-plots');
		for (const figure of figures) {
			drawFigure(plots, figure);
		}
		contentEl
			.findAll('details')
			.forEach((details, index) => details.toggleAttribute('open', unfolded[index] === true));
		contentEl.scrollTop = scrollTop;
	}

	#nothingText(): string {
		if (this.search.isRead()) {
			return SUMMARY.nothing;
		}
		const error = this.search.readError();
		if (error === undefined) {
			return NOTHING_LISTED.reading;
		}
		return NOTHING_LISTED.notRead(error);
	}

	#numbers(): readonly (readonly [name: string, count: string])[] {
		const { applications } = this.search.records();
		const { median } = replyTimesOf(applications);
		const interviews = applications
			.flatMap(application => application.interviews)
			.filter(countsAsInterview).length;
		const offers = applications.filter(({ outcome }) =>
			['offer', 'accepted', 'declined'].includes(outcome),
		).length;
		return [
			[SUMMARY.applications, String(applications.length)],
			[SUMMARY.interviews, String(interviews)],
			[SUMMARY.offers, String(offers)],
			[SUMMARY.medianReply, median === undefined ? SUMMARY.none : SUMMARY.inDays(median)],
		];
	}
}
