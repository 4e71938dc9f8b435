import { setIcon, setTooltip } from 'obsidian';
import type { FollowUp } from '../../../core/followups/follow-up';
import { letterKind } from '../../../core/letters/kinds';
import { formatExactDue, formatRelativeDue } from '../../../core/time/format-due';
import type { Instant, Zone } from '../../../core/time/instant';
import { isoOfWhen } from '../../../core/time/when';
import { FOLLOW_UPS_VIEW, ROW_ACTIONS } from '../../../i18n/views';
import { drawOffer } from './draw-offer';
import { drawPeople } from './draw-people';

/** Draws a follow-up into an empty row: when, what, why, whom, and what to do. Answers the element that names it. */
export function drawRow(
	row: HTMLElement,
	followUp: FollowUp,
	now: Instant,
	zone: Zone,
): HTMLElement {
	const { title, why, status, contacts, path, letter } = followUp;
	row.dataset['status'] = status;
	const when = row.createDiv('ifu-when');
	drawDue(when, followUp, now, zone);
	if (letter !== undefined) {
		when.createSpan({ cls: 'ifu-badge', text: FOLLOW_UPS_VIEW.draft });
	}
	const name = row.createEl('a', {
		cls: 'ifu-title',
		text: title,
		attr: { role: 'link', 'data-control': 'open', 'data-note': path },
	});
	row.createEl('p', { cls: 'ifu-why', text: why });
	if (followUp.rule === 'offer-review' || followUp.rule === 'offer-reply') {
		drawOffer(row, followUp.application);
	}
	if (contacts.length > 0) {
		drawPeople(row, contacts);
	}
	drawButtons(row.createDiv('ifu-actions'), followUp);
	return name;
}

function drawDue(
	parent: HTMLElement,
	{ due, zone: own, status }: FollowUp,
	now: Instant,
	zone: Zone,
): void {
	if (!due) {
		parent.createSpan({ text: FOLLOW_UPS_VIEW.noDate });
		return;
	}
	const zoneOfDay = due.at === undefined ? own : zone;
	const inWords = formatRelativeDue(due, now, zoneOfDay);
	const time = parent.createEl('time', {
		cls: 'ifu-due',
		text: status === 'snoozed' ? `${FOLLOW_UPS_VIEW.snoozed}, ${inWords}` : inWords,
		attr: { datetime: isoOfWhen(due, zoneOfDay) },
	});
	setTooltip(time, FOLLOW_UPS_VIEW.due(inWords, formatExactDue(due, now, zoneOfDay)));
}

function drawButtons(parent: HTMLElement, followUp: FollowUp): void {
	const { title, rule, letter, letters } = followUp;
	const text = (control: string, label: string): void => {
		parent.createEl('button', {
			text: label,
			attr: { 'data-control': control, 'aria-label': ROW_ACTIONS.about(label, title) },
		});
	};
	const icon = (control: string, name: string, label: string): void => {
		const button = parent.createEl('button', {
			cls: 'clickable-icon',
			attr: { 'data-control': control, 'aria-haspopup': 'menu' },
		});
		setIcon(button, name);
		setTooltip(button, label);
	};
	if (letter !== undefined) {
		text('letter', ROW_ACTIONS.openLetter);
		text('sent', ROW_ACTIONS.markSent);
	} else if (rule === 'no-response') {
		text('close', ROW_ACTIONS.closeUnanswered);
	} else if (letters.length > 0) {
		text(
			'write',
			letterKind(letters[0]!)?.always === 'phone' ? ROW_ACTIONS.prepareCall : ROW_ACTIONS.write,
		);
	}
	icon('snooze', 'alarm-clock', ROW_ACTIONS.snooze);
	icon('more', 'ellipsis', ROW_ACTIONS.more);
}
