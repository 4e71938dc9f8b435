import { Keymap, Menu } from 'obsidian';
import { CALENDAR_VIEW } from '../../../i18n/calendar-view';
import { showError } from '../../notices/show-notice';
import type { RowContext } from '../follow-ups/row-context';
import { openMenuBelow } from '../follow-ups/row-menu';
import type { CalendarEntry } from './entries';

/** What can be done with an entry: open its note or company page, move it to another day. */
export function openEntryMenu(
	entry: CalendarEntry,
	at: HTMLElement,
	{ app, actions, act }: Pick<RowContext, 'app' | 'actions' | 'act'>,
): void {
	const { followUp, interview, application, path, title } = entry;
	const menu = new Menu();
	const add = (
		name: string,
		icon: string,
		run: (event: MouseEvent | KeyboardEvent) => void,
	): void => {
		menu.addItem(item => item.setTitle(name).setIcon(icon).onClick(run));
	};
	add(CALENDAR_VIEW.openNote, 'file-text', event => {
		const where = Keymap.isModEvent(event) || 'tab';
		void app.workspace.openLinkText(path, '', where).catch(showError);
	});
	if (application) {
		add(CALENDAR_VIEW.company, 'building', () => actions.openCompany(application));
	}
	if (interview) {
		add(CALENDAR_VIEW.moveTo, 'calendar', () =>
			act(() => actions.moveInterview(interview, title, 'ask')),
		);
	}
	if (followUp) {
		add(CALENDAR_VIEW.moveTo, 'calendar', () => act(() => actions.snooze([followUp], 'ask')));
	}
	openMenuBelow(menu, at);
}
