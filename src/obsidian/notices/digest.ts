import { Notice } from 'obsidian';
import { lettersDue } from '../../actions/letter-requests';
import { DIGEST } from '../../i18n/notices';
import type { Settings } from '../../settings';
import type { FollowUpStore } from '../context/follow-up-store';
import { dueCount } from './status-bar';

/** What the digest's buttons do. */
export interface DigestActions {
	openFollowUps(): void;
	writeLettersDue(): void;
}

/** The follow-ups, and whether a digest is wanted. */
export interface DigestDeps {
	readonly tracker: FollowUpStore;
	readonly settings: { readonly current: Pick<Settings, 'display'> };
}

/** One notice, some time after the start, of what is overdue or due today; none where nothing is. */
export function showDigest(
	{ tracker: search, settings }: DigestDeps,
	actions: DigestActions,
): void {
	if (!settings.current.display.digest) {
		return;
	}
	const followUps = search.followUps();
	const { overdue, today } = dueCount(followUps, search);
	if (overdue + today === 0) {
		return;
	}
	const letters = lettersDue(followUps, search.now()).length;
	const content = createFragment();
	content.createDiv({ text: DIGEST.title(overdue, today), cls: 'ifu-notice-title' });
	const buttons = content.createDiv('ifu-notice-buttons');
	const notice = new Notice(content, 30_000);
	const button = (text: string, act: () => void): void => {
		buttons.createEl('button', { text }).addEventListener('click', () => {
			notice.hide();
			act();
		});
	};
	button(DIGEST.open, () => actions.openFollowUps());
	if (letters > 0) {
		button(DIGEST.write(letters), () => actions.writeLettersDue());
	}
}
