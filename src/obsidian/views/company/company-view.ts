import type { ViewStateResult } from 'obsidian';
import { UNRESOLVED_STATUSES, type FollowUp } from '../../../core/followups/follow-up';
import { employerOf } from '../../../core/followups/recipient';
import type { Application } from '../../../core/records/application';
import { isEnding } from '../../../core/records/outcome';
import { COMPANY_PAGE } from '../../../i18n/company';
import { FOLLOW_UPS_VIEW, NOTHING_LISTED } from '../../../i18n/views';
import type { RowContext } from '../follow-ups/row-context';
import { press } from '../follow-ups/row-listeners';
import { DoneLine } from '../follow-ups/done-line';
import { StoreView } from '../follow-ups/store-view';
import { drawDateFields } from './date-fields';
import { drawHeader, nameOf, type HeaderButton } from './header';
import { drawLetters, drawNext, drawOffers, drawPeople, drawTimeline, hasOffer } from './sections';

export const COMPANY_VIEW_TYPE = 'interview-follow-up-company';

/** One application: what's next, what happened and is ahead, people, letters, the offer. */
export class CompanyView extends StoreView {
	override icon = 'building';
	override navigation = true;
	#application: string | undefined;
	#look = '';
	#page: HTMLElement | undefined;
	protected done: DoneLine | undefined;

	getViewType(): string {
		return COMPANY_VIEW_TYPE;
	}

	getDisplayText(): string {
		return this.#current()?.company ?? COMPANY_PAGE.title;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), application: this.#application };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const id = (state as { application?: unknown } | null)?.application;
		if (typeof id === 'string') {
			this.#show(id);
		}
	}

	protected override onOpen(): Promise<void> {
		const { contentEl } = this;
		contentEl.empty();
		contentEl.addClass('ifu-company-page');
		this.done = new DoneLine(contentEl, () => undefined);
		this.#page = contentEl.createDiv({
			cls: 'ifu-company-scroller',
			attr: { role: 'region', 'aria-label': COMPANY_PAGE.title, tabindex: 0 },
		});
		this.#page.addEventListener('click', event => this.#click(event));
		this.#page.addEventListener('keydown', event => {
			if (event.key === 'Enter' && (event.target as Element).matches('a[data-note]')) {
				event.preventDefault();
				this.#click(event);
			}
		});
		this.#page.addEventListener('focusout', () => window.setTimeout(() => this.draw()));
		this.drawOnChange();
		return Promise.resolve();
	}

	/** The chosen application, else that of the note in front, else that of the most urgent follow-up. */
	#current(): Application | undefined {
		const { applications } = this.store.records();
		const chosen = applications.find(({ id }) => id === this.#application);
		if (chosen) {
			return chosen;
		}
		const path = this.app.workspace.getActiveFile()?.path ?? '';
		const ofNote = applications.find(application => notesOf(application).includes(path));
		const [urgent] = this.store
			.followUps()
			.filter(({ status, application }) => application && UNRESOLVED_STATUSES.includes(status));
		return ofNote ?? urgent?.application ?? applications[0];
	}

	#show(id: string): void {
		this.#application = id;
		this.draw();
		this.#page?.scrollTo({ top: 0 });
	}

	protected draw(): void {
		const page = this.#page;
		const application = this.#current();
		if (!page || this.#isTyping(page)) {
			return;
		}
		if (!application) {
			this.#drawNothing(page);
			return;
		}
		this.#application = application.id;
		const records = this.store.records();
		const followUps = this.#toDo(application);
		const clock = { now: this.store.now(), zone: this.store.zone() };
		const others = records.applications.filter(
			other => other !== application && hasOffer(other) && !isEnding(other.outcome),
		);
		const names = records.applications.map(nameOf);
		const minute = Math.floor(clock.now / 60_000);
		const look = JSON.stringify([
			application,
			followUps,
			others.map(({ note }) => note),
			names,
			minute,
		]);
		if (look === this.#look) {
			return;
		}
		this.#look = look;
		const focused = focusedKey(page);
		const { scrollTop } = page;
		page.empty();
		drawHeader(page, application, {
			applications: records.applications,
			now: clock.now,
			choose: id => this.#show(id),
			buttons: this.#buttons(application),
		});
		const columns = page.createDiv('ifu-company-columns');
		const main = columns.createDiv();
		const side = columns.createDiv();
		drawNext(main, followUps, clock);
		drawTimeline(main, application, clock);
		drawDateFields(side, application, (name, day) =>
			this.act(() => this.actions.setDate(application, name, day)),
		);
		drawPeople(side, application);
		drawLetters(side, application, clock);
		if (hasOffer(application) || application.note?.salaryRange !== undefined) {
			drawOffers(page, application, hasOffer(application) ? others : []);
		}
		page.scrollTop = scrollTop;
		page.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused ?? '')}"]`)?.focus();
	}

	/** Whether a date is being typed: drawing the page anew would lose it. */
	#isTyping(page: HTMLElement): boolean {
		const active = page.doc.activeElement;
		return active instanceof HTMLInputElement && page.contains(active);
	}

	#drawNothing(page: HTMLElement): void {
		this.#look = '';
		page.empty();
		const error = this.store.readError();
		const unread = error === undefined ? NOTHING_LISTED.reading : NOTHING_LISTED.notRead(error);
		const isRead = this.store.isRead();
		const text = isRead ? COMPANY_PAGE.nothing : unread;
		page.createEl('p', { text, attr: { role: 'status' } });
		if (isRead) {
			const add = page.createEl('button', { text: FOLLOW_UPS_VIEW.newApplication });
			add.addEventListener('click', () => this.act(() => this.actions.newApplication()));
		}
	}

	#buttons(application: Application): readonly HeaderButton[] {
		const { actions } = this;
		const path = employerOf(application);
		const buttons: HeaderButton[] = [
			[COMPANY_PAGE.openNote, event => this.openNote(path, event, 'tab')],
			[COMPANY_PAGE.addInterview, () => this.act(() => actions.newInterview(application))],
			[COMPANY_PAGE.noteOffer, () => this.act(() => actions.noteOffer(application))],
		];
		const url = application.note?.url ?? '';
		if (/^https?:\/\//i.test(url)) {
			buttons.push([COMPANY_PAGE.openPosting, () => window.open(url)]);
		}
		return buttons;
	}

	#toDo(application: Application): readonly FollowUp[] {
		return this.store
			.followUps()
			.filter(
				followUp =>
					followUp.application?.id === application.id &&
					UNRESOLVED_STATUSES.includes(followUp.status),
			);
	}

	#click(event: MouseEvent | KeyboardEvent): void {
		const target = event.target as Element;
		const control = target.closest<HTMLElement>('[data-control]');
		const key = target.closest<HTMLElement>('.ifu-step')?.dataset['key'] ?? '';
		if (control) {
			press(control, key, event, {
				context: this.#rowContext(),
				followUp: id => this.store.followUps().find(followUp => followUp.id === id),
			});
		}
	}

	#rowContext(): RowContext {
		return {
			app: this.app,
			actions: this.actions,
			now: () => this.store.now(),
			zone: () => this.store.zone(),
			open: (path, event) => this.openNote(path, event, 'tab'),
			act: work => this.act(work),
		};
	}
}

/** Every note of an application. */
function notesOf({ note, interviews, letters }: Application): readonly string[] {
	return [...(note ? [note.path] : []), ...[...interviews, ...letters].map(({ path }) => path)];
}

/** What has the focus, to be found again after drawing. */
function focusedKey(page: HTMLElement): string | undefined {
	const active = page.doc.activeElement;
	return active instanceof HTMLElement && page.contains(active) ? active.dataset['key'] : undefined;
}
