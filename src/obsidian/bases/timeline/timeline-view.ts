import { BasesView, Keymap, type QueryController } from 'obsidian';
import { milestonesOf } from '../../../core/calendar/milestones';
import { addDays } from '../../../core/time/day';
import { dayAt } from '../../../core/time/instant';
import { dayOf } from '../../../core/time/when';
import { TIMELINE } from '../../../i18n/views';
import type { FollowUpStore } from '../../context/follow-up-store';
import { showError } from '../../notices/show-notice';
import { applicationsInResult } from '../applications-in-result';
import { ChunkedRenderer } from '../chunked-renderer';
import { drawTimeline, type Lane } from './draw-timeline';
import { TIMELINE_TYPE } from './timeline-type';

/** Days before and after today that are shown. */
const BEFORE = 60;
const AFTER = 120;

/** A line for each application with its interviews, promises and deadlines, and today across all of them. */
export class TimelineView extends BasesView {
	override type = TIMELINE_TYPE;
	readonly #pane: HTMLElement;
	readonly #slices = new ChunkedRenderer();
	#seen = false;

	constructor(
		controller: QueryController,
		element: HTMLElement,
		private readonly search: FollowUpStore,
	) {
		super(controller);
		this.#pane = element.createDiv({
			cls: 'ifu-timeline',
			attr: { role: 'region', 'aria-label': TIMELINE.title, tabindex: 0 },
		});
	}

	override onload(): void {
		this.register(this.search.onChange(() => this.onDataUpdated()));
		this.register(() => this.#slices.clear());
		this.registerDomEvent(this.#pane, 'click', event => {
			const path = (event.target as Element).closest<HTMLElement>('[data-note]')?.dataset['note'];
			if (path !== undefined) {
				void this.app.workspace.openLinkText(path, '', Keymap.isModEvent(event)).catch(showError);
			}
		});
	}

	override onDataUpdated(): void {
		const pane = this.#pane;
		const { scrollLeft, scrollTop } = pane;
		const focused = pane.contains(pane.doc.activeElement)
			? pane.doc.activeElement?.getAttribute('data-mark')
			: undefined;
		this.#slices.clear();
		pane.empty();
		const today = dayAt(this.search.now(), this.search.zone());
		drawTimeline(pane, this.#lanes(), today, this.#slices);
		if (this.#seen) {
			pane.scrollLeft = scrollLeft;
			pane.scrollTop = scrollTop;
		} else {
			pane.querySelector('.ifu-today')?.scrollIntoView({ inline: 'center', block: 'nearest' });
		}
		this.#seen = true;
		if (focused) {
			pane
				.findAll('[data-mark]')
				.find(mark => mark.dataset['mark'] === focused)
				?.focus({ preventScroll: true });
		}
	}

	#lanes(): readonly Lane[] {
		const records = this.search.records();
		const today = dayAt(this.search.now(), this.search.zone());
		const [first, last] = [addDays(today, -BEFORE), addDays(today, AFTER)];
		return applicationsInResult(this.data, records)
			.map(application => ({
				application,
				milestones: milestonesOf({
					...records,
					applications: [application],
					unattached: [],
				}).filter(({ when, zone }) => dayOf(when, zone) >= first && dayOf(when, zone) <= last),
			}))
			.filter(({ milestones }) => milestones.length > 0);
	}
}
