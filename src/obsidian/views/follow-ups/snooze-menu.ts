import { Menu } from 'obsidian';
import type { FollowUp } from '../../../core/followups/follow-up';
import { snoozeChoices } from '../../../core/followups/snooze-choices';
import type { Day } from '../../../core/time/day';
import { dayAt } from '../../../core/time/instant';
import { DONE_LINE, SNOOZE } from '../../../i18n/views';
import type { RowDeps } from './row-deps';
import { openMenuBelow } from './open-menu-below';
import { SnoozeModal } from './snooze-modal';

/** Until when a follow-up may be put off: tomorrow, in three days, on Monday, or on a day of the person's choice. */
export function openSnoozeMenu(followUp: FollowUp, desk: RowDeps, at: HTMLElement): void {
	const today = dayAt(desk.now(), desk.zone());
	const menu = new Menu();
	const until = (day: Day): void => snoozeUntil(day, followUp, desk);
	for (const [title, day] of daysAfter(today)) {
		menu.addItem(item =>
			item
				.setTitle(title)
				.setIcon('alarm-clock')
				.onClick(() => until(day)),
		);
	}
	menu.addSeparator();
	menu.addItem(item =>
		item
			.setTitle(SNOOZE.pick)
			.setIcon('calendar')
			.onClick(() => new SnoozeModal(desk.app, today, until).open()),
	);
	openMenuBelow(menu, at);
}

function daysAfter(today: Day): readonly (readonly [title: string, day: Day])[] {
	const { tomorrow, threeDays, nextMonday } = snoozeChoices(today);
	return [
		[SNOOZE.tomorrow(tomorrow), tomorrow],
		[SNOOZE.threeDays(threeDays), threeDays],
		[SNOOZE.nextWeek(nextMonday), nextMonday],
	];
}

function snoozeUntil(day: Day, followUp: FollowUp, { actions, act }: RowDeps): void {
	act(
		() => actions.snooze(followUp, { day }),
		DONE_LINE.snoozed(followUp.title, day),
		() => actions.reopen(followUp),
	);
}
