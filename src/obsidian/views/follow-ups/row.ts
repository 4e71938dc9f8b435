import { setIcon, setTooltip } from 'obsidian';
import type { FollowUp } from '../../../core/followups/follow-up';
import { letterKind } from '../../../core/records/letter-kinds';
import type { Instant, Zone } from '../../../core/time/instant';
import { isoOfWhen } from '../../../core/time/when';
import { missingText } from '../../../i18n/missing';
import { FOLLOW_UPS_VIEW, ROW_ACTIONS } from '../../../i18n/views';
import { drawDetails, shortTitle } from './details';
import type { ListItem } from './list-items';
import type { VirtualRow } from './drawn-rows';
import { whenText } from './when-text';
import { employerOf } from '../../../core/followups/recipient';

/** How the list is shown now. */
export interface RowState {
	readonly now: Instant;
	readonly zone: Zone;
	readonly checked: ReadonlySet<string>;
	/** The row whose details are shown. */
	readonly selected: string | undefined;
	/** Whether details are shown below the row rather than beside the list. */
	readonly isNarrow: boolean;
}

const HEADING_HEIGHT = 30;
const ROW_HEIGHT = 52;

/** The lines of the list. */
export function virtualRows(items: readonly ListItem[], state: RowState): readonly VirtualRow[] {
	let position = 0;
	let total = 0;
	return items.map(item => {
		if (item.kind === 'heading') {
			position = 0;
			total = item.count;
			return headingRow(item);
		}
		position += 1;
		const place = { isHeading: false, height: ROW_HEIGHT, position, total };
		return item.kind === 'missing'
			? { ...place, ...missingRow(item) }
			: { ...place, ...followUpRow(item.followUp, state) };
	});
}

function headingRow(item: Extract<ListItem, { kind: 'heading' }>): VirtualRow {
	return {
		key: item.key,
		look: `${item.title} ${item.count}`,
		isHeading: true,
		height: HEADING_HEIGHT,
		position: 0,
		total: 0,
		draw: element => {
			element.dataset['group'] = item.group;
			element.createSpan({ cls: 'ifu-count', text: String(item.count) });
			const title = element.createSpan({ text: item.title });
			element.prepend(title);
			return title;
		},
	};
}

type Content = Pick<VirtualRow, 'key' | 'look' | 'draw'>;

function missingRow({
	key,
	application,
	missing,
}: Extract<ListItem, { kind: 'missing' }>): Content {
	const path = employerOf(application);
	const title = [application.company, application.position].filter(Boolean).join(', ');
	const facts = FOLLOW_UPS_VIEW.ask(missing.map(missingText));
	return {
		key,
		look: JSON.stringify([path, title, facts]),
		draw: element => {
			element.addClass('is-missing');
			const main = element.createDiv('ifu-main');
			const name = drawTitle(main, title, path);
			main.createDiv({ cls: 'ifu-why', text: facts });
			return name;
		},
	};
}

function followUpRow(followUp: FollowUp, state: RowState): Content {
	const isSelected = state.selected === followUp.id;
	const isExpanded = isSelected && state.isNarrow;
	const isChecked = state.checked.has(followUp.id);
	const when = whenText(followUp, state);
	const { application } = followUp;
	return {
		key: followUp.id,
		look: JSON.stringify([
			followUp.path,
			followUp.title,
			followUp.why,
			followUp.status,
			followUp.contacts,
			followUp.letter,
			followUp.letters,
			[when, isSelected, isExpanded, isChecked],
			[application?.note?.offer, application?.note?.salaryRange, application?.note?.benefits],
		]),
		draw: element => {
			element.dataset['status'] = followUp.status;
			element.toggleClass('is-selected', isSelected);
			element.toggleClass('is-checked', isChecked);
			const line = element.createDiv('ifu-line');
			drawCheckbox(line, followUp, isChecked);
			const name = drawTitle(line, shortTitle(followUp), followUp.path);
			drawButtons(line.createDiv('ifu-actions'), followUp);
			const second = line.createDiv('ifu-when');
			drawWhen(second, followUp, state, when);
			drawToggle(second, followUp, isExpanded);
			if (isExpanded) {
				drawDetails(element.createDiv('ifu-details'), followUp);
			}
			return name;
		},
	};
}

function drawTitle(parent: HTMLElement, title: string, path: string): HTMLElement {
	const attr = { role: 'link', 'data-control': 'open', 'data-note': path };
	return parent.createEl('a', { cls: 'ifu-title', text: title, attr });
}

function drawCheckbox(line: HTMLElement, { title }: FollowUp, isChecked: boolean): void {
	const box = line.createEl('input', {
		type: 'checkbox',
		cls: 'ifu-check',
		attr: { 'data-control': 'check', 'aria-label': ROW_ACTIONS.about(ROW_ACTIONS.select, title) },
	});
	box.checked = isChecked;
}

function drawWhen(
	parent: HTMLElement,
	followUp: FollowUp,
	{ zone }: RowState,
	{ exact, relative }: ReturnType<typeof whenText>,
): void {
	const { due, zone: own, company, letter, status } = followUp;
	if (due) {
		const datetime = isoOfWhen(due, due.at === undefined ? own : zone);
		parent.createEl('time', { cls: 'ifu-due', text: exact, attr: { datetime } });
	} else {
		parent.createSpan({ cls: 'ifu-due', text: exact });
	}
	if (relative !== '') {
		parent.createSpan({ cls: 'ifu-relative', text: relative });
	}
	if (letter !== undefined && status !== 'done') {
		parent.createSpan({ cls: 'ifu-badge', text: FOLLOW_UPS_VIEW.draft });
	}
	if (company !== '') {
		const label = ROW_ACTIONS.showCompany(company);
		parent.createEl('a', {
			cls: 'ifu-company',
			text: company,
			attr: { role: 'button', 'data-control': 'company', 'aria-label': label },
		});
	}
}

/** The control and name of the row's primary action: what people usually do next. */
export function primaryAction({
	rule,
	letter,
	letters,
	status,
}: FollowUp):
	{ readonly control: string; readonly label: string; readonly icon: string } | undefined {
	if (status === 'done' || status === 'dismissed') {
		return status === 'dismissed'
			? { control: 'reopen', label: ROW_ACTIONS.reopen, icon: 'undo-2' }
			: undefined;
	}
	if (letter !== undefined) {
		return { control: 'letter', label: ROW_ACTIONS.openLetter, icon: 'mail-open' };
	}
	if (rule === 'no-response') {
		return { control: 'close', label: ROW_ACTIONS.closeUnanswered, icon: 'archive' };
	}
	if (letters.length === 0) {
		return undefined;
	}
	return letterKind(letters[0]!)?.always === 'phone'
		? { control: 'write', label: ROW_ACTIONS.prepareCall, icon: 'phone' }
		: { control: 'write', label: ROW_ACTIONS.write, icon: 'pencil' };
}

function drawButtons(parent: HTMLElement, followUp: FollowUp): void {
	const { title, status } = followUp;
	const primary = primaryAction(followUp);
	if (primary) {
		drawButton(parent, primary, title);
	}
	if (status !== 'done' && status !== 'dismissed') {
		const snooze = { control: 'snooze', icon: 'alarm-clock', label: ROW_ACTIONS.snooze };
		drawButton(parent, snooze, title).setAttribute('aria-haspopup', 'menu');
	}
	const more = { control: 'more', icon: 'ellipsis', label: ROW_ACTIONS.more };
	drawButton(parent, more, title).setAttribute('aria-haspopup', 'menu');
}

function drawToggle(parent: HTMLElement, { title }: FollowUp, isExpanded: boolean): void {
	const icon = isExpanded ? 'chevron-up' : 'chevron-down';
	const toggle = drawButton(
		parent,
		{ control: 'details', icon, label: ROW_ACTIONS.details },
		title,
	);
	toggle.setAttribute('aria-expanded', String(isExpanded));
}

interface RowButton {
	readonly control: string;
	readonly icon: string;
	readonly label: string;
}

/** A button whose name says which row it belongs to. */
function drawButton(
	parent: HTMLElement,
	{ control, icon, label }: RowButton,
	title: string,
): HTMLElement {
	const button = parent.createEl('button', {
		cls: 'clickable-icon',
		attr: { 'data-control': control },
	});
	setIcon(button, icon);
	setTooltip(button, label);
	button.setAttribute('aria-label', ROW_ACTIONS.about(label, title));
	return button;
}
