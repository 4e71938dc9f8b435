import type { CalendarContent, UpdateCalendarFile } from '../../actions/ports';
import { Feed } from './feed';

/** The next text of the iCal file, from the text that stands in it. */
export const updateFile: UpdateCalendarFile = (previous, content, now, { cancelledDays }) => {
	const feed = Feed.open(previous);
	if (!feed) {
		return 'somebody else’s';
	}
	if (content.isShared && isOfAnother(feed, content)) {
		return 'another vault’s';
	}
	const changed = feed.update(content, now, cancelledDays);
	return { text: feed.text, changed };
};

/** A vault without settings has no id, and one whose settings were lost has a new one: then its name tells, and what it has in common with the file. */
function isOfAnother(feed: Feed, { vault: { id, name }, events }: CalendarContent): boolean {
	const { vault } = feed;
	if (vault === undefined || (id !== '' && vault.id === id)) {
		return false;
	}
	const [sameName, knows] = [vault.name === name, feed.knows(events)];
	if (id !== '' && vault.id !== '') {
		return !(sameName && knows);
	}
	return !(sameName || knows);
}
