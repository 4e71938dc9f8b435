import type { UpdateCalendarFile } from '../../actions/ports';
import { Feed } from './feed';

/** The next text of the iCal file, from the text that stands in it. */
export const updateFile: UpdateCalendarFile = (previous, events, now, settings, isPart) => {
	const feed = Feed.open(previous);
	const changed = feed?.update(events, now, settings.cancelledDays, isPart);
	return feed && { text: feed.text, changed: changed === true };
};
