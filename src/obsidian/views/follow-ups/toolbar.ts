import { Menu, setIcon, setTooltip, type App } from 'obsidian';
import { STATUSES, type FollowUp, type Status } from '../../../core/followups/follow-up';
import { RULES } from '../../../core/followups/rules';
import { FILTERS, FOLLOW_UPS_VIEW, STATUS_NAMES } from '../../../i18n/views';
import type { FollowUpActions } from '../../context/follow-up-actions';
import type { Done } from '../../context/undo-history';
import { choose } from '../../prompts/choose';
import { NO_FILTER, type ListFilter } from './list-items';
import { openMenuBelow } from './row-menu';

export interface ToolbarContext {
	readonly app: App;
	readonly actions: FollowUpActions;
	readonly followUps: () => readonly FollowUp[];
	readonly filter: () => ListFilter;
	readonly setFilter: (filter: ListFilter) => void;
	readonly run: (work: () => Promise<Done | undefined>) => void;
	/** From the search field into the list. */
	readonly focusList: () => void;
}

/** Search, filter, what can be added, and the filters that are on. */
export class Toolbar {
	readonly #chips: HTMLElement;
	readonly #problems: HTMLElement;

	constructor(
		parent: HTMLElement,
		private readonly context: ToolbarContext,
	) {
		const bar = parent.createDiv('ifu-bar');
		this.#addSearch(bar);
		const { actions, run } = context;
		iconButton(bar, 'list-filter', FILTERS.title, at => this.#openFilterMenu(at), 'menu');
		iconButton(bar, 'plus', FOLLOW_UPS_VIEW.add, at => this.#openAddMenu(at), 'menu');
		iconButton(bar, 'mails', FOLLOW_UPS_VIEW.writeAllDue, () =>
			run(() => actions.writeLettersDue()),
		);
		this.#problems = parent.createDiv('ifu-problem-line');
		this.#chips = parent.createDiv('ifu-chips');
	}

	/** Shows the filters that are on, and how many problems the notes have. */
	show(problems: number): void {
		this.#showProblems(problems);
		this.#showChips();
	}

	#addSearch(bar: HTMLElement): void {
		const field = bar.createEl('input', {
			type: 'search',
			cls: 'ifu-search',
			placeholder: FILTERS.search,
			attr: { 'aria-label': FILTERS.search },
		});
		field.addEventListener('input', () =>
			this.context.setFilter({ ...this.context.filter(), query: field.value }),
		);
		field.addEventListener('keydown', event => {
			if (event.key === 'ArrowDown') {
				event.preventDefault();
				this.context.focusList();
			}
		});
	}

	#openFilterMenu(at: HTMLElement): void {
		const filter = this.context.filter();
		const menu = new Menu();
		const change = (part: Partial<ListFilter>): void =>
			this.context.setFilter({ ...filter, ...part });
		const addStatus = (title: string, status: Status | undefined): void => {
			menu.addItem(item =>
				item
					.setTitle(title)
					.setChecked(filter.status === status)
					.onClick(() => change({ status })),
			);
		};
		addStatus(FILTERS.unresolved, undefined);
		for (const status of STATUSES) {
			addStatus(STATUS_NAMES[status], status);
		}
		menu.addSeparator();
		menu.addItem(item =>
			item
				.setTitle(FILTERS.byCompany)
				.setChecked(filter.byCompany)
				.onClick(() => change({ byCompany: !filter.byCompany })),
		);
		menu.addItem(item =>
			item.setTitle(FILTERS.pickCompany).onClick(() => void this.#pickCompany()),
		);
		menu.addItem(item => item.setTitle(FILTERS.pickKind).onClick(() => void this.#pickKind()));
		openMenuBelow(menu, at);
	}

	async #pickCompany(): Promise<void> {
		const companies = this.context.followUps().map(({ company }) => company);
		const company = await choose(this.context.app, {
			placeholder: FILTERS.company,
			items: [...new Set(companies)].filter(Boolean).sort((a, b) => a.localeCompare(b)),
			nameOf: name => name,
		});
		if (company !== undefined) {
			this.context.setFilter({ ...this.context.filter(), company });
		}
	}

	async #pickKind(): Promise<void> {
		const present = new Set(this.context.followUps().map(({ rule }) => rule));
		const rule = await choose(this.context.app, {
			placeholder: FILTERS.kind,
			items: RULES.filter(({ id }) => present.has(id)),
			nameOf: ({ title }) => title,
		});
		if (rule) {
			this.context.setFilter({ ...this.context.filter(), rule: rule.id });
		}
	}

	#openAddMenu(at: HTMLElement): void {
		const { actions } = this.context;
		const menu = new Menu();
		const add = (title: string, icon: string, work: () => void): void => {
			menu.addItem(item => item.setTitle(title).setIcon(icon).onClick(work));
		};
		add(FOLLOW_UPS_VIEW.newInterview, 'calendar-plus', () => this.#run(actions.newInterview()));
		add(FOLLOW_UPS_VIEW.newApplication, 'briefcase', () => this.#run(actions.newApplication()));
		openMenuBelow(menu, at);
	}

	#run(work: Promise<Done | undefined>): void {
		this.context.run(() => work);
	}

	#showProblems(problems: number): void {
		const text = problems === 0 ? '' : FOLLOW_UPS_VIEW.problems(problems);
		if (this.#problems.textContent === text) {
			return;
		}
		this.#problems.empty();
		if (problems > 0) {
			this.#problems
				.createEl('button', { cls: 'ifu-problems', text })
				.addEventListener('click', () => this.context.actions.checkNotes());
		}
	}

	#showChips(): void {
		const filter = this.context.filter();
		const chips: [string, Partial<ListFilter>][] = [];
		if (filter.status !== undefined) {
			chips.push([STATUS_NAMES[filter.status], { status: undefined }]);
		}
		if (filter.rule !== undefined) {
			const title = RULES.find(({ id }) => id === filter.rule)?.title ?? filter.rule;
			chips.push([title, { rule: undefined }]);
		}
		if (filter.company !== undefined) {
			chips.push([filter.company, { company: undefined }]);
		}
		const look = JSON.stringify(chips);
		if (this.#chips.dataset['look'] === look) {
			return;
		}
		this.#chips.dataset['look'] = look;
		this.#chips.empty();
		for (const [text, part] of chips) {
			const chip = this.#chips.createEl('button', {
				cls: 'ifu-chip',
				text,
				attr: { 'aria-label': FILTERS.remove(text) },
			});
			setIcon(chip.createSpan(), 'x');
			chip.addEventListener('click', () => this.context.setFilter({ ...filter, ...part }));
		}
	}
}

export const isFiltered = (filter: ListFilter): boolean =>
	JSON.stringify({ ...filter, byCompany: false }) !== JSON.stringify(NO_FILTER);

function iconButton(
	parent: HTMLElement,
	icon: string,
	label: string,
	press: (at: HTMLElement) => void,
	popup?: 'menu',
): void {
	const button = parent.createEl('button', 'clickable-icon');
	setIcon(button, icon);
	setTooltip(button, label);
	button.setAttribute('aria-label', label);
	if (popup) {
		button.setAttribute('aria-haspopup', popup);
	}
	button.addEventListener('click', () => press(button));
}
