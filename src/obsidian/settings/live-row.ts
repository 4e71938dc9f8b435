import type { Setting } from 'obsidian';
import type { CalendarControls } from '../context/calendar-controls';

/**
 * Draws a row, and again whenever something about the calendars changes, until
 * the row is gone.
 */
export function liveRow(
	calendars: Pick<CalendarControls, 'onChange'>,
	draw: (setting: Setting) => void,
): (setting: Setting) => () => void {
	return setting => {
		draw(setting);
		return calendars.onChange(() => {
			setting.controlEl.empty();
			draw(setting);
		});
	};
}
