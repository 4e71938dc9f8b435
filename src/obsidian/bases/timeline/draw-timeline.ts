import { setIcon, setTooltip } from 'obsidian';
import type { Milestone } from '../../../core/calendar/milestone';
import { employerOf } from '../../../core/followups/recipient';
import type { Application } from '../../../core/records/application';
import { assignLanes } from '../../../core/summary/timeline-lanes';
import { addDays, daysBetween, weekdayOf, type Day } from '../../../core/time/day';
import { minutesAt } from '../../../core/time/instant';
import { dayOf, sameWhen } from '../../../core/time/when';
import { formatDay, formatMonthDay, formatTime } from '../../../i18n/dates';
import { TIMELINE_MARKS, TIMELINE } from '../../../i18n/views';
import type { ChunkedRenderer } from '../chunked-renderer';

/** An application and what of it falls into the days that are shown. */
export interface Lane {
	readonly application: Application;
	readonly milestones: readonly Milestone[];
}

/**
 * Days that a mark takes up before its label, its own among them, and for each letter of it,
 * so that no two labels overlap.
 */
const DAYS_OF_MARK = 3.2;
const DAYS_OF_LETTER = 0.32;
const MARGIN = 4;
/** Letters of a date beside a mark. */
const DATE_LETTERS = 7;
const ICONS: Readonly<Record<Milestone['kind'], string>> = {
	interview: 'users',
	first_round_ends: 'flag',
	contact_date: 'phone-incoming',
	second_round: 'users',
	decision_date: 'scale',
	start_date: 'briefcase',
	closes: 'door-closed',
	offer_deadline: 'hourglass',
};

/** Draws the weeks, today, and a line for each application with its marks, as far as they are seen. */
export function drawTimeline(
	pane: HTMLElement,
	lanes: readonly Lane[],
	today: Day,
	slices: ChunkedRenderer,
): void {
	if (lanes.length === 0) {
		pane.createEl('p', { text: TIMELINE.nothing });
		return;
	}
	const days = lanes
		.flatMap(({ milestones }) => milestones.map(({ when, zone }) => dayOf(when, zone)))
		.concat(today)
		.sort();
	const first = addDays(days[0]!, -MARGIN);
	const last = addDays(days.at(-1)!, MARGIN * 4);
	const chart = pane.createDiv('ifu-chart');
	chart.setCssProps({
		'--ifu-days': String(daysBetween(first, last)),
		'--ifu-at': String(daysBetween(first, today)),
	});
	drawWeeks(chart.createDiv('ifu-weeks'), first, last, today);
	const list = chart.createDiv();
	slices.draw('lanes', list, lanes, lane =>
		drawLane(list.createEl('section', 'ifu-lane'), lane, first, today),
	);
	chart.createDiv({ cls: 'ifu-today', attr: { 'aria-hidden': true } });
}

function drawWeeks(scale: HTMLElement, first: Day, last: Day, today: Day): void {
	scale.setAttribute('aria-hidden', 'true');
	const monday = addDays(first, (8 - weekdayOf(first)) % 7);
	for (let day = monday; day <= last; day = addDays(day, 7)) {
		scale
			.createSpan({ text: TIMELINE.week(day) })
			.setCssProps({ '--ifu-at': String(daysBetween(first, day)) });
	}
	scale
		.createSpan({ cls: 'ifu-now', text: TIMELINE.today })
		.setCssProps({ '--ifu-at': String(daysBetween(first, today)) });
}

function drawLane(
	section: HTMLElement,
	{ application, milestones }: Lane,
	first: Day,
	today: Day,
): void {
	const heading = section.createEl('h3');
	heading.createEl('button', {
		cls: 'ifu-lane-name',
		text: application.company,
		attr: { 'data-note': employerOf(application), 'data-mark': application.id },
	});
	if (application.position !== undefined) {
		heading.createSpan({ cls: 'ifu-position', text: application.position });
	}
	const marks = milestones.map(milestone => ({
		milestone,
		label: TIMELINE_MARKS[milestone.kind](labelOf(milestone, application)),
		day: dayOf(milestone.when, milestone.zone),
	}));
	const levels = assignLanes(
		marks.map(({ label, day }) => ({
			start: daysBetween(first, day),
			span: DAYS_OF_MARK + (label.length + DATE_LETTERS) * DAYS_OF_LETTER,
		})),
	);
	const list = section.createEl('ol');
	list.setCssProps({ '--ifu-levels': String(Math.max(...levels) + 1) });
	marks.forEach(({ milestone, label, day }, index) => {
		const item = list.createEl('li');
		item.setCssProps({
			'--ifu-at': String(daysBetween(first, day)),
			'--ifu-level': String(levels[index]!),
		});
		const mark = item.createEl('button', {
			cls: 'ifu-mark',
			attr: {
				'data-kind': milestone.kind === 'interview' ? 'interview' : 'day',
				'data-note': milestone.path,
				'data-mark': milestone.id,
			},
		});
		mark.toggleClass('is-past', day < today);
		setIcon(mark.createSpan(), ICONS[milestone.kind]);
		mark.createSpan({ text: label });
		mark.createSpan({ cls: 'ifu-faint', text: ` ${formatMonthDay(day)}` });
		setTooltip(
			mark,
			TIMELINE.mark(`${label} ${formatMonthDay(day)}`, application.company, exactly(milestone)),
		);
	});
}

/** What kind of meeting it is, where it is one. */
function labelOf({ kind, path, when }: Milestone, { interviews }: Application): string {
	if (kind === 'interview') {
		const held = interviews.find(one => one.path === path && sameWhen(one.date, when));
		return held?.interaction ?? '';
	}
	return '';
}

function exactly({ when, zone }: Milestone): string {
	if (when.day === undefined) {
		return `${formatDay(dayOf(when, zone))}, ${formatTime(minutesAt(when.at, zone))}`;
	}
	return formatDay(when.day);
}
