import { Menu, type UserEvent } from 'obsidian';
import type { FollowUp } from '../../../core/followups/follow-up';
import { ruleOf } from '../../../core/followups/rules';
import { snoozeChoices } from '../../../core/followups/snooze-choices';
import { letterKind } from '../../../core/records/letter-kinds';
import type { Application } from '../../../core/records/application';
import { dayAt, instantOf, minutesAt, type Instant, type Zone } from '../../../core/time/instant';
import type { When } from '../../../core/time/when';
import { formatTime } from '../../../i18n/dates';
import { ROW_ACTIONS, SNOOZE } from '../../../i18n/views';
import type { RowContext } from './row-context';

/** One thing that can be done with a follow-up. */
export interface MenuChoice {
	readonly id: string;
	readonly title: string;
	readonly icon: string;
	/** Choices of one section are together in the menu. */
	readonly section: 'letter' | 'contact' | 'outcome' | 'later' | 'note';
	readonly warning?: boolean;
	run(at: HTMLElement, event?: UserEvent): void;
}

/** Everything that can be done with a follow-up now. */
export function choicesOf(followUp: FollowUp, context: RowContext): readonly MenuChoice[] {
	const { application } = followUp;
	return [
		...letterChoices(followUp, context),
		...contactChoices(followUp, context),
		...(application ? outcomeChoices(application, context) : []),
		...laterChoices(followUp, context),
		{
			id: 'open',
			title: ROW_ACTIONS.openNote,
			icon: 'file-text',
			section: 'note',
			run: (_at, event) => context.open(followUp.path, event),
		},
	];
}

function letterChoices(
	followUp: FollowUp,
	{ actions, act, open }: RowContext,
): readonly MenuChoice[] {
	const { letter, letters, status } = followUp;
	if (letter !== undefined) {
		const openLetter: MenuChoice = {
			id: 'letter',
			title: ROW_ACTIONS.openLetter,
			icon: 'mail-open',
			section: 'letter',
			run: (_at, event) => open(letter, event),
		};
		const markSent: MenuChoice = {
			id: 'sent',
			title: ROW_ACTIONS.markSent,
			icon: 'send',
			section: 'letter',
			run: () => act(() => actions.markSent(followUp)),
		};
		return status === 'done' ? [openLetter] : [openLetter, markSent];
	}
	return letters.map(kind => ({
		id: `write-${kind}`,
		title: ROW_ACTIONS.writeKind(letterKind(kind)?.title ?? kind),
		icon: 'pencil',
		section: 'letter',
		run: () => act(() => actions.writeLetter(followUp, kind)),
	}));
}

function contactChoices(followUp: FollowUp, { actions, act }: RowContext): readonly MenuChoice[] {
	const { rule, application } = followUp;
	const choices: MenuChoice[] = [];
	const add = (id: string, title: string, icon: string, work: MenuWork): void => {
		choices.push({ id, title, icon, section: 'contact', run: () => act(work) });
	};
	if (rule === 'thank-you') {
		add('thanked', ROW_ACTIONS.thanked, 'check', () => actions.markThanked(followUp));
	}
	if (application) {
		add('replied', ROW_ACTIONS.heardBack, 'message-square-reply', () =>
			actions.logReply(followUp, 'today'),
		);
		add('replied-on', ROW_ACTIONS.heardBackOn, 'calendar-check', () =>
			actions.logReply(followUp, 'ask'),
		);
	}
	if (application && ruleOf(rule)?.isInquiry) {
		add('called', ROW_ACTIONS.logCall, 'phone-outgoing', () => actions.logCall(followUp));
	}
	return choices;
}

type MenuWork = Parameters<RowContext['act']>[0];

function outcomeChoices(
	application: Application,
	{ actions, act }: RowContext,
): readonly MenuChoice[] {
	const choice = (id: string, title: string, icon: string, work: MenuWork): MenuChoice => ({
		id,
		title,
		icon,
		section: 'outcome',
		run: () => act(work),
	});
	return [
		choice('interview', ROW_ACTIONS.interviewSet, 'calendar-plus', () =>
			actions.newInterview(application),
		),
		choice('date', ROW_ACTIONS.noteDate, 'calendar-clock', () => actions.noteDate(application)),
		choice('offer', ROW_ACTIONS.offer, 'hand-coins', () => actions.noteOffer(application)),
		choice('rejected', ROW_ACTIONS.rejected, 'circle-x', () =>
			actions.setOutcome(application, 'rejected'),
		),
		choice('withdrawn', ROW_ACTIONS.withdraw, 'log-out', () =>
			actions.setOutcome(application, 'withdrawn'),
		),
		choice('close', ROW_ACTIONS.closeUnanswered, 'archive', () =>
			actions.setOutcome(application, 'no response'),
		),
	];
}

function laterChoices(followUp: FollowUp, context: RowContext): readonly MenuChoice[] {
	const { actions, act } = context;
	const reopen: MenuChoice = {
		id: 'reopen',
		title: ROW_ACTIONS.reopen,
		icon: 'undo-2',
		section: 'later',
		run: () => act(() => actions.reopen([followUp])),
	};
	if (followUp.status === 'done') {
		return [];
	}
	if (followUp.status === 'dismissed') {
		return followUp.lapsed ? [] : [reopen];
	}
	const snooze: MenuChoice = {
		id: 'snooze',
		title: `${ROW_ACTIONS.snooze}…`,
		icon: 'alarm-clock',
		section: 'later',
		run: at => openSnoozeMenu([followUp], context, at),
	};
	const dismiss: MenuChoice = {
		id: 'dismiss',
		title: ROW_ACTIONS.dismiss,
		icon: 'x',
		section: 'later',
		warning: true,
		run: () => act(() => actions.dismiss([followUp])),
	};
	return followUp.status === 'snoozed' ? [reopen, snooze, dismiss] : [snooze, dismiss];
}

/** The choices as a menu, at the pointer or below the element. */
export function openMenu(
	choices: readonly MenuChoice[],
	at: HTMLElement,
	event?: MouseEvent,
): void {
	const menu = new Menu();
	choices.forEach((choice, index) => {
		if (index > 0 && choice.section !== choices[index - 1]!.section) {
			menu.addSeparator();
		}
		menu.addItem(item =>
			item
				.setTitle(choice.title)
				.setIcon(choice.icon)
				.setWarning(choice.warning === true)
				.onClick(clicked => choice.run(at, clicked)),
		);
	});
	if (event) {
		menu.showAtMouseEvent(event);
	} else {
		openMenuBelow(menu, at);
	}
}

/** Shows the menu at the lower corner of the element where its text begins. */
export function openMenuBelow(menu: Menu, at: HTMLElement): void {
	const { left, right, bottom } = at.getBoundingClientRect();
	const isRightToLeft = at.win.getComputedStyle(at).direction === 'rtl';
	const x = isRightToLeft ? right : left;
	menu.showAtPosition({ x, y: bottom, left: isRightToLeft }, at.doc);
}

/** Later today, tomorrow, in three days, on Monday, or a day and time of the person's choice. */
export function openSnoozeMenu(
	followUps: readonly FollowUp[],
	{ actions, act, now, zone }: RowContext,
	at: HTMLElement,
): void {
	const menu = new Menu();
	for (const { title, until } of snoozeOptions(now(), zone())) {
		menu.addItem(item =>
			item
				.setTitle(title)
				.setIcon('alarm-clock')
				.onClick(() => act(() => actions.snooze(followUps, until))),
		);
	}
	menu.addSeparator();
	menu.addItem(item =>
		item
			.setTitle(SNOOZE.pick)
			.setIcon('calendar')
			.onClick(() => act(() => actions.snooze(followUps, 'ask'))),
	);
	openMenuBelow(menu, at);
}

const SOON_MINUTES = 120;
const EVENING = 18 * 60;
const QUARTER = 15;

/** When a follow-up can be snoozed until, soonest first. */
function snoozeOptions(
	now: Instant,
	zone: Zone,
): readonly { readonly title: string; readonly until: When }[] {
	const today = dayAt(now, zone);
	const { tomorrow, threeDays, nextMonday } = snoozeChoices(today);
	const soon = Math.ceil((minutesAt(now, zone) + SOON_MINUTES) / QUARTER) * QUARTER;
	const times = [
		{ title: SNOOZE.soon(formatTime(soon)), minutes: soon },
		{ title: SNOOZE.evening(formatTime(EVENING)), minutes: EVENING },
	];
	const isLater = (minutes: number): boolean =>
		minutes < 24 * 60 && minutes >= minutesAt(now, zone) + SOON_MINUTES;
	return [
		...times
			.filter(({ minutes }) => isLater(minutes))
			.map(({ title, minutes }) => ({ title, until: { at: instantOf(today, minutes, zone) } })),
		{ title: SNOOZE.tomorrow(tomorrow), until: { day: tomorrow } },
		{ title: SNOOZE.threeDays(threeDays), until: { day: threeDays } },
		{ title: SNOOZE.nextWeek(nextMonday), until: { day: nextMonday } },
	];
}
