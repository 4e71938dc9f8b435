import { Notice, ProgressBarComponent } from 'obsidian';
import { PROGRESS } from '../../i18n/notices';
import { SYNC } from '../../i18n/sync';

/** Work that takes longer shows itself, in ms. */
const PATIENCE = 400;

/** Does one thing after the other. Where that takes a while a notice shows how far it is, with a button that ends it after the one under way. */
export async function withProgress<Item>(
	title: string,
	items: readonly Item[],
	task: (item: Item) => Promise<void>,
): Promise<void> {
	let [shown, cancelled, done]: [ProgressNotice | undefined, boolean, number] = [
		undefined,
		false,
		0,
	];
	const started = Date.now();
	try {
		for (const item of items) {
			if (cancelled) {
				return;
			}
			if (!shown && Date.now() - started > PATIENCE) {
				shown = showProgress(title, () => {
					cancelled = true;
				});
			}
			shown?.update(done, items.length);
			await task(item);
			done++;
		}
	} finally {
		shown?.hide();
	}
}

export interface ProgressNotice {
	/** `secondsLeft` where the other side limits the speed. */
	update(done: number, total: number, secondsLeft?: number): void;
	hide(): void;
}

/** A notice that tells how far some work is, with a button that ends it. */
export function showProgress(title: string, cancel: () => void): ProgressNotice {
	const content = createFragment();
	const text = content.createDiv({ text: title });
	const bar = new ProgressBarComponent(content.createDiv('interview-follow-up-progress'));
	content.createEl('button', { text: PROGRESS.cancel }, button =>
		button.addEventListener('click', cancel),
	);
	const notice = new Notice(content, 0);
	return {
		update(done, total, secondsLeft): void {
			const far = PROGRESS.far(title, done, total);
			text.setText(secondsLeft === undefined ? far : `${far} ${SYNC.timeLeft(secondsLeft)}`);
			bar.setValue(total === 0 ? 100 : (100 * done) / total);
		},
		hide: () => notice.hide(),
	};
}
