import { addDays, weekdayOf, type Day } from '../../../core/time/day';
import { CALENDAR_VIEW } from '../../../i18n/calendar-view';
import { formatDay } from '../../../i18n/dates';
import { monthDays, type CalendarEntry } from './entries';

/** The month that is shown, counted from 1. */
export interface Month {
	readonly year: number;
	readonly month: number;
}

/** Entries of a day that are shown in the month; the rest is in the agenda. */
const SHOWN_PER_DAY = 4;

/** A grid of weeks from Monday on, a cell for each day. */
export function drawMonth(
	parent: HTMLElement,
	{ year, month }: Month,
	entries: readonly CalendarEntry[],
	today: Day,
): void {
	const byDay = groupByDay(entries);
	const days = monthDays(year, month);
	const head = parent.createDiv({ cls: 'ifu-weekdays', attr: { 'aria-hidden': 'true' } });
	for (const day of days.slice(0, 7)) {
		head.createSpan({ text: CALENDAR_VIEW.weekday(weekdayOf(day)) });
	}
	const name = CALENDAR_VIEW.monthName(year, month);
	const grid = parent.createEl('ol', { cls: 'ifu-month', attr: { 'aria-label': name } });
	for (const day of days) {
		const inDay = byDay.get(day) ?? [];
		const attr = { 'data-day': day, 'aria-label': CALENDAR_VIEW.day(day, inDay.length) };
		const cell = grid.createEl('li', { cls: 'ifu-day', attr });
		cell.toggleClass('is-today', day === today);
		cell.toggleClass('is-other-month', Number(day.slice(5, 7)) !== month);
		cell.createEl('button', {
			cls: 'ifu-day-number',
			text: String(Number(day.slice(8))),
			attr: { 'data-show-day': day, 'aria-label': CALENDAR_VIEW.showDay(day) },
		});
		for (const entry of inDay.slice(0, SHOWN_PER_DAY)) {
			drawEntry(cell, entry);
		}
		if (inDay.length > SHOWN_PER_DAY) {
			cell.createEl('button', {
				cls: 'ifu-more',
				text: `+${inDay.length - SHOWN_PER_DAY}`,
				attr: {
					'data-show-day': day,
					'aria-label': CALENDAR_VIEW.more(inDay.length - SHOWN_PER_DAY),
				},
			});
		}
	}
}

/** The days with entries from that day on, one below the other. */
export function drawAgenda(
	parent: HTMLElement,
	entries: readonly CalendarEntry[],
	from: Day,
	today: Day,
): void {
	const ahead = groupByDay(entries.filter(({ day, isOverdue }) => day >= from || isOverdue));
	if (ahead.size === 0) {
		parent.createEl('p', { cls: 'ifu-faint', text: CALENDAR_VIEW.nothingAhead });
	}
	const list = parent.createEl('ol', {
		cls: 'ifu-agenda',
		attr: { 'aria-label': CALENDAR_VIEW.agenda },
	});
	for (const [day, inDay] of ahead) {
		const item = list.createEl('li', { attr: { 'data-day': day } });
		item.toggleClass('is-today', day === today);
		item.createEl('h3', {
			text: day === today ? `${CALENDAR_VIEW.today}, ${formatDay(day)}` : formatDay(day),
		});
		for (const entry of inDay) {
			drawEntry(item, entry);
		}
	}
}

/** What the colors mean, for months too narrow for text. */
export function drawLegend(parent: HTMLElement): HTMLElement {
	const list = parent.createEl('ul', 'ifu-calendar-legend');
	for (const kind of ['follow-up', 'interview', 'day'] as const) {
		list.createEl('li', { text: CALENDAR_VIEW.kinds[kind], attr: { 'data-kind': kind } });
	}
	list.createEl('li', { cls: 'is-overdue', text: CALENDAR_VIEW.overdue });
	return list;
}

function drawEntry(parent: HTMLElement, entry: CalendarEntry): void {
	const { key, kind, day, time, title, isOverdue } = entry;
	const button = parent.createEl('button', {
		cls: 'ifu-entry',
		attr: {
			'data-entry': key,
			'data-kind': kind,
			'aria-label': CALENDAR_VIEW.entry(CALENDAR_VIEW.kinds[kind], `${time} ${title}`.trim(), day),
			'aria-haspopup': 'menu',
			title,
		},
	});
	button.toggleClass('is-overdue', isOverdue);
	if (time !== '') {
		button.createSpan({ cls: 'ifu-entry-time', text: time });
		button.appendText(' ');
	}
	button.createSpan({ cls: 'ifu-entry-title', text: title });
}

function groupByDay(entries: readonly CalendarEntry[]): ReadonlyMap<Day, CalendarEntry[]> {
	const byDay = new Map<Day, CalendarEntry[]>();
	for (const entry of entries) {
		const inDay = byDay.get(entry.day);
		if (inDay) {
			inDay.push(entry);
		} else {
			byDay.set(entry.day, [entry]);
		}
	}
	return byDay;
}

/** The month before or after. */
export function shiftMonth({ year, month }: Month, by: number): Month {
	const months = year * 12 + month - 1 + by;
	return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** How many days each arrow key moves an entry. */
const ARROW_DAYS: Readonly<Record<string, number>> = {
	ArrowLeft: -1,
	ArrowRight: 1,
	ArrowUp: -7,
	ArrowDown: 7,
};

/** The day to which the arrow key moves an entry; undefined for any other key. */
export function dayForKey(key: string, day: Day, isRightToLeft: boolean): Day | undefined {
	const days = ARROW_DAYS[key];
	if (days === undefined) {
		return undefined;
	}
	return addDays(day, Math.abs(days) === 1 && isRightToLeft ? -days : days);
}
