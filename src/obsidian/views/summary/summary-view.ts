import type { ViewStateResult } from 'obsidian';
import type { FollowUp } from '../../../core/followups/follow-up';
import type { Application } from '../../../core/records/application';
import { countsAsInterview } from '../../../core/records/interaction';
import { applicationsSince, periodStart, PERIODS, type Period } from '../../../core/summary/period';
import { replyTimesOf } from '../../../core/summary/reply-times';
import { dayAt } from '../../../core/time/instant';
import { dayOf } from '../../../core/time/when';
import { SUMMARY } from '../../../i18n/summary';
import { NOTHING_LISTED } from '../../../i18n/views';
import { showError } from '../../notices/show-notice';
import { choose } from '../../prompts/choose';
import { StoreView } from '../follow-ups/store-view';
import { repliesFigure, thanksFigure } from './bar-figures';
import { drawFigure, type CountedNote, type Figure } from './draw-figure';
import { flowFigure } from './flow-figure';

export const SUMMARY_VIEW_TYPE = 'interview-follow-up-summary';

/** How the job search goes, in numbers and plots, for a period. */
export class SummaryView extends StoreView {
	override icon = 'chart-column';
	override navigation = false;
	protected done = undefined;
	#period: Period = 'search';
	#look = '';

	getViewType(): string {
		return SUMMARY_VIEW_TYPE;
	}

	getDisplayText(): string {
		return SUMMARY.title;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), period: this.#period };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const saved = (state as { period?: unknown } | null)?.period;
		this.#period = PERIODS.find(period => period === saved) ?? this.#period;
		this.draw();
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.addClass('ifu-summary');
		this.contentEl.setAttrs({ role: 'region', 'aria-label': SUMMARY.title, tabindex: 0 });
		this.drawOnChange();
		return Promise.resolve();
	}

	protected draw(): void {
		const { contentEl, store } = this;
		const { applications, followUps } = this.#inPeriod();
		const figures = [
			flowFigure(applications),
			repliesFigure(applications),
			thanksFigure(followUps, store.records().letters),
		];
		const numbers = numbersOf(applications);
		const { clientWidth } = contentEl;
		const state = [store.isRead(), store.readError(), clientWidth, this.#period];
		const look = JSON.stringify([state, figures, numbers]);
		if (clientWidth === 0 || look === this.#look) {
			return;
		}
		this.#look = look;
		const { scrollTop } = contentEl;
		const unfolded = contentEl.findAll('details').map(details => details.hasAttribute('open'));
		const hadFocus = contentEl.find('select') === contentEl.doc.activeElement;
		contentEl.empty();
		if (store.records().applications.length === 0) {
			contentEl.createEl('p', { text: this.#nothingText() });
			return;
		}
		const period = this.#drawPeriods();
		drawNumbers(contentEl, numbers);
		this.#drawFigures(figures, unfolded);
		contentEl.scrollTop = scrollTop;
		if (hadFocus) {
			period.focus({ preventScroll: true });
		}
	}

	#drawFigures(figures: readonly Figure[], unfolded: readonly boolean[]): void {
		const plots = this.contentEl.createDiv('ifu-plots');
		for (const figure of figures) {
			drawFigure(plots, figure, (label, notes) => this.#showNotes(label, notes));
		}
		plots
			.findAll('details')
			.forEach((details, index) => details.toggleAttribute('open', unfolded[index] === true));
	}

	/** What belongs to the period: follow-ups with their application, others by their due day. */
	#inPeriod(): {
		readonly applications: readonly Application[];
		readonly followUps: readonly FollowUp[];
	} {
		const { store } = this;
		const all = store.records().applications;
		const start = periodStart(this.#period, all, dayAt(store.now(), store.zone()));
		const applications = applicationsSince(all, start);
		const ids = new Set(applications.map(({ id }) => id));
		const followUps = store.followUps().filter(({ application, due, zone }) => {
			if (application) {
				return ids.has(application.id);
			}
			return start === undefined || (due !== undefined && dayOf(due, zone) >= start);
		});
		return { applications, followUps };
	}

	#drawPeriods(): HTMLSelectElement {
		const label = this.contentEl.createEl('label', 'ifu-period');
		label.createSpan({ text: SUMMARY.period });
		const select = label.createEl('select', 'dropdown');
		for (const period of PERIODS) {
			select.createEl('option', { text: SUMMARY.periods[period], value: period });
		}
		select.value = this.#period;
		select.addEventListener('change', () => {
			this.#period = PERIODS.find(period => period === select.value) ?? this.#period;
			this.draw();
		});
		return select;
	}

	/** Opens the note, or offers the notes for choice. */
	#showNotes(label: string, notes: readonly CountedNote[]): void {
		if (notes.length === 1) {
			this.openNote(notes[0]!.path, undefined, 'tab');
			return;
		}
		const placeholder = SUMMARY.showNotes(label, notes.length);
		void choose(this.app, { placeholder, items: notes, nameOf: ({ name }) => name })
			.then(note => {
				if (note) {
					this.openNote(note.path, undefined, 'tab');
				}
			})
			.catch(showError);
	}

	#nothingText(): string {
		if (this.store.isRead()) {
			return SUMMARY.nothing;
		}
		const error = this.store.readError();
		if (error === undefined) {
			return NOTHING_LISTED.reading;
		}
		return NOTHING_LISTED.notRead(error);
	}
}

type NamedNumber = readonly [name: string, count: string];

function numbersOf(applications: readonly Application[]): readonly NamedNumber[] {
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

function drawNumbers(parent: HTMLElement, numbers: readonly NamedNumber[]): void {
	const list = parent.createEl('dl', 'ifu-numbers');
	for (const [name, count] of numbers) {
		const fact = list.createDiv();
		fact.createEl('dt', { text: name });
		fact.createEl('dd', { text: count });
	}
}
