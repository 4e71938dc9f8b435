import { FOLLOW_UPS_VIEW, NOTHING_LISTED } from '../../../i18n/views';
import type { FollowUpActions } from '../../context/follow-up-actions';
import type { FollowUpStore } from '../../context/follow-up-store';

/** What stands in the place of an empty list: that notes are read, that all is done, or how to begin. */
export function drawEmptyState(
	parent: HTMLElement,
	search: FollowUpStore,
	actions: FollowUpActions,
): void {
	parent.empty();
	if (!search.isRead()) {
		const error = search.readError();
		const text = error === undefined ? NOTHING_LISTED.reading : NOTHING_LISTED.notRead(error);
		parent.createEl('p', { text, attr: { role: 'status' } });
		return;
	}
	const { applications, unattached } = search.records();
	const begun = applications.length + unattached.length > 0;
	parent.createEl('h3', { text: begun ? NOTHING_LISTED.doneTitle : NOTHING_LISTED.startTitle });
	parent.createEl('p', { text: begun ? NOTHING_LISTED.done : NOTHING_LISTED.start });
	if (!begun) {
		parent.createEl('pre').createEl('code', { text: NOTHING_LISTED.example.join('\n') });
	}
	parent
		.createEl('button', { text: FOLLOW_UPS_VIEW.newInterview })
		.addEventListener('click', () => actions.newInterview());
}
