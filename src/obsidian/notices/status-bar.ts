import { setTooltip, type Plugin } from 'obsidian';
import type { FollowUp } from '../../core/followups/follow-up';
import { dayAt } from '../../core/time/instant';
import { dayOf } from '../../core/time/when';
import { STATUS_BAR } from '../../i18n/notices';
import type { PluginContext } from '../context/plugin-context';
import type { FollowUpStore } from '../context/follow-up-store';

/** How many follow-ups are overdue, and due today. */
export interface DueCount {
	readonly overdue: number;
	readonly today: number;
}

/** Counts what asks for attention now. */
export function dueCount(
	followUps: readonly FollowUp[],
	search: Pick<FollowUpStore, 'now'>,
): DueCount {
	const overdue = followUps.filter(({ status }) => status === 'overdue').length;
	const today = followUps.filter(
		({ status, due, zone }) =>
			status === 'open' && due !== undefined && dayOf(due, zone) <= dayAt(search.now(), zone),
	).length;
	return { overdue, today };
}

/** The count in the status bar, with the state of the calendars in its tooltip; a click opens the follow-ups. */
export function addStatusBar(
	plugin: Plugin,
	{
		tracker: search,
		calendars,
		settings,
	}: Pick<PluginContext, 'tracker' | 'calendars' | 'settings'>,
	open: () => void,
): void {
	const item = plugin.addStatusBarItem();
	item.addClass('mod-clickable');
	item.setAttrs({ role: 'button', tabindex: '0' });
	item.addEventListener('click', open);
	item.addEventListener('keydown', event => {
		if (event.key === 'Enter' || event.key === ' ') {
			open();
		}
	});
	const show = (): void => {
		item.toggle(settings.current.display.statusBar);
		const count = dueCount(search.followUps(), search);
		const error = search.readError();
		if (search.isRead()) {
			item.setText(STATUS_BAR.text(count.overdue, count.today));
		} else {
			item.setText(error === undefined ? STATUS_BAR.reading : STATUS_BAR.notRead);
		}
		const first = error ?? STATUS_BAR.tooltip(count.overdue, count.today);
		const tooltip = [first, ...calendars.status()].join('\n');
		setTooltip(item, tooltip, { placement: 'top' });
		item.setAttribute('aria-label', tooltip);
	};
	show();
	plugin.register(search.onChange(show));
	plugin.register(calendars.onChange(show));
}
