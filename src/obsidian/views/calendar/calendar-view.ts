import { Platform } from 'obsidian';
import { toDay, type Day } from '../../../core/time/day';
import { dayAt } from '../../../core/time/instant';
import { CALENDAR_VIEW } from '../../../i18n/calendar-view';
import { showError } from '../../notices/show-notice';
import { DoneLine } from '../follow-ups/done-line';
import { StoreView } from '../follow-ups/store-view';
import { addDragging } from './drag';
import {
	dayForKey,
	drawAgenda,
	drawLegend,
	drawMonth,
	shiftMonth,
	type Month,
} from './draw-calendar';
import { calendarEntries, type CalendarEntry } from './entries';
import { openEntryMenu } from './entry-menu';

export const CALENDAR_VIEW_TYPE = 'interview-follow-up-calendar';

/** Pixels below which the agenda is shown first. */
const NARROW = 560;

/** Follow-ups, interviews and promised days by month or as a list; moved by dragging, keys or a menu. */
export class CalendarView extends StoreView {
	override icon = 'calendar-days';
	override navigation = false;
	#layout: 'month' | 'agenda' | undefined;
	#month: Month | undefined;
	#from: Day | undefined;
	#look = '';
	#parts:
		| { readonly bar: HTMLElement; readonly legend: HTMLElement; readonly page: HTMLElement }
		| undefined;
	#entries: readonly CalendarEntry[] = [];
	protected done: DoneLine | undefined;

	getViewType(): string {
		return CALENDAR_VIEW_TYPE;
	}

	getDisplayText(): string {
		return CALENDAR_VIEW.title;
	}

	protected override onOpen(): Promise<void> {
		const { contentEl } = this;
		contentEl.empty();
		contentEl.addClass('ifu-calendar');
		const bar = contentEl.createDiv('ifu-calendar-bar');
		const legend = drawLegend(contentEl);
		this.done = new DoneLine(contentEl, () => undefined);
		const page = contentEl.createDiv({
			cls: 'ifu-calendar-page',
			attr: { role: 'region', 'aria-label': CALENDAR_VIEW.title, tabindex: 0 },
		});
		const help = Platform.isMobile ? CALENDAR_VIEW.touchHelp : CALENDAR_VIEW.help;
		contentEl.createEl('p', { cls: 'ifu-faint ifu-calendar-help', text: help });
		this.#parts = { bar, legend, page };
		page.addEventListener('click', event => this.#click(event));
		page.addEventListener('keydown', event => this.#key(event));
		addDragging(page, (key, day) => this.#move(this.#find(key), day));
		this.drawOnChange();
		return Promise.resolve();
	}

	get #today(): Day {
		return dayAt(this.store.now(), this.store.zone());
	}

	protected draw(): void {
		const { clientWidth } = this.contentEl;
		if (!this.#parts || clientWidth === 0) {
			return;
		}
		const { bar, legend, page } = this.#parts;
		const today = this.#today;
		const { store } = this;
		const layout = this.#layout ?? (clientWidth < NARROW ? 'agenda' : 'month');
		const month = (this.#month ??= monthOf(today));
		const from = this.#from ?? today;
		this.#entries = calendarEntries(store.records(), store.followUps(), store.zone());
		const shown = this.#entries.map(({ key, day, time, title, isOverdue }) => [
			key,
			day,
			time,
			title,
			isOverdue,
		]);
		const look = JSON.stringify([layout, month, from, today, shown]);
		if (look === this.#look) {
			return;
		}
		this.#look = look;
		const active = page.doc.activeElement as HTMLElement | null;
		const focused = active && page.contains(active) ? active.dataset['entry'] : undefined;
		bar.empty();
		page.empty();
		this.#drawBar(bar, layout, month);
		legend.toggleClass('is-needed', layout === 'month');
		if (layout === 'month') {
			drawMonth(page, month, this.#entries, today);
		} else {
			drawAgenda(page, this.#entries, from, today);
		}
		page.querySelector<HTMLElement>(`[data-entry="${CSS.escape(focused ?? '')}"]`)?.focus();
	}

	#drawBar(bar: HTMLElement, layout: 'month' | 'agenda', month: Month): void {
		const button = (
			parent: HTMLElement,
			text: string,
			press: () => void,
			label = text,
		): HTMLElement => {
			const element = parent.createEl('button', { text, attr: { 'aria-label': label } });
			element.addEventListener('click', press);
			return element;
		};
		const layouts = bar.createDiv({
			cls: 'ifu-calendar-layouts',
			attr: { role: 'group', 'aria-label': CALENDAR_VIEW.layout },
		});
		for (const name of ['month', 'agenda'] as const) {
			const choice = button(layouts, CALENDAR_VIEW[name], () => this.#show({ layout: name }));
			choice.setAttr('aria-pressed', String(name === layout));
		}
		button(bar, CALENDAR_VIEW.today, () =>
			this.#show({ layout, month: monthOf(this.#today), from: this.#today }),
		);
		if (layout === 'month') {
			button(
				bar,
				'‹',
				() => this.#show({ layout, month: shiftMonth(month, -1) }),
				CALENDAR_VIEW.previous,
			);
			button(
				bar,
				'›',
				() => this.#show({ layout, month: shiftMonth(month, 1) }),
				CALENDAR_VIEW.next,
			);
			const text = CALENDAR_VIEW.monthName(month.year, month.month);
			bar.createEl('h2', { text, attr: { 'aria-live': 'polite' } });
		}
	}

	#show(next: {
		readonly layout: 'month' | 'agenda';
		readonly month?: Month;
		readonly from?: Day;
	}): void {
		this.#layout = next.layout;
		this.#month = next.month ?? this.#month;
		this.#from = next.from ?? this.#from;
		this.draw();
	}

	#find(key: string | undefined): CalendarEntry | undefined {
		return this.#entries.find(entry => entry.key === key);
	}

	#click(event: MouseEvent): void {
		const target = event.target as Element;
		const day = toDay(target.closest<HTMLElement>('[data-show-day]')?.dataset['showDay'] ?? '');
		if (day) {
			this.#show({ layout: 'agenda', from: day });
			return;
		}
		const button = target.closest<HTMLElement>('[data-entry]');
		const entry = this.#find(button?.dataset['entry']);
		if (button && entry) {
			const { app, actions } = this;
			openEntryMenu(entry, button, { app, actions, act: work => this.act(work) });
		}
	}

	/** Shift and an arrow key move the entry with the focus. */
	#key(event: KeyboardEvent): void {
		const button = (event.target as Element).closest<HTMLElement>('[data-entry]');
		const entry = this.#find(button?.dataset['entry']);
		if (!button || !entry || !event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) {
			return;
		}
		const isRightToLeft = button.win.getComputedStyle(button).direction === 'rtl';
		const day = dayForKey(event.key, entry.day, isRightToLeft);
		if (day) {
			event.preventDefault();
			this.#move(entry, day);
		}
	}

	/** Snoozes a follow-up until the day, or moves an interview to it after asking. */
	#move(entry: CalendarEntry | undefined, day: Day): void {
		if (!entry || entry.day === day) {
			return;
		}
		const { followUp, interview, title } = entry;
		if (followUp && day < this.#today) {
			showError(new Error(CALENDAR_VIEW.notPast));
		} else if (followUp) {
			this.act(() => this.actions.snooze([followUp], { day }));
		} else if (interview) {
			this.act(() => this.actions.moveInterview(interview, title, day));
		} else {
			showError(new Error(CALENDAR_VIEW.fixed));
		}
	}
}

function monthOf(day: Day): Month {
	return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}
