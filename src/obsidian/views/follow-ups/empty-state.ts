import { FILTERS, FOLLOW_UPS_VIEW, NOTHING_LISTED } from '../../../i18n/views';
import type { FollowUpActions } from '../../context/follow-up-actions';
import type { FollowUpStore } from '../../context/follow-up-store';

/** What is shown instead of an empty list: that notes are read, that all is done, that nothing matches, or how to start. */
export function drawEmptyState(
	parent: HTMLElement,
	store: FollowUpStore,
	actions: FollowUpActions,
	clearFilter: (() => void) | undefined,
): void {
	parent.empty();
	if (!store.isRead()) {
		const error = store.readError();
		const text = error === undefined ? NOTHING_LISTED.reading : NOTHING_LISTED.notRead(error);
		parent.createEl('p', { text, attr: { role: 'status' } });
		return;
	}
	const button = (text: string, press: () => void): void =>
		parent.createEl('button', { text }).addEventListener('click', press);
	if (clearFilter) {
		parent.createEl('p', { text: NOTHING_LISTED.noMatch, attr: { role: 'status' } });
		button(FILTERS.clear, clearFilter);
		return;
	}
	const { applications, unattached } = store.records();
	const hasRecords = applications.length + unattached.length > 0;
	parent.createEl('h3', {
		text: hasRecords ? NOTHING_LISTED.doneTitle : NOTHING_LISTED.startTitle,
	});
	parent.createEl('p', { text: hasRecords ? NOTHING_LISTED.done : NOTHING_LISTED.start });
	if (!hasRecords) {
		parent.createEl('pre').createEl('code', { text: NOTHING_LISTED.example.join('\n') });
	}
	button(FOLLOW_UPS_VIEW.newInterview, () => void actions.newInterview());
	button(FOLLOW_UPS_VIEW.newApplication, () => void actions.newApplication());
}
