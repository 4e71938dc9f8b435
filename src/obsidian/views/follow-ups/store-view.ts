import { ItemView, Keymap, type UserEvent, type WorkspaceLeaf } from 'obsidian';
import type { FollowUpActions } from '../../context/follow-up-actions';
import type { FollowUpStore } from '../../context/follow-up-store';
import type { Done } from '../../context/undo-history';
import { showError } from '../../notices/show-notice';
import type { DoneLine } from './done-line';

/** A view of the job search: drawn again whenever notes, settings or its size change. */
export abstract class StoreView extends ItemView {
	protected abstract readonly done: DoneLine | undefined;

	constructor(
		leaf: WorkspaceLeaf,
		protected readonly store: FollowUpStore,
		protected readonly actions: FollowUpActions,
	) {
		super(leaf);
	}

	/** Draws what has changed. */
	protected abstract draw(): void;

	/** Draws now, after every change, and when the size changes what is drawn. */
	protected drawOnChange(isSizeNew: () => boolean = () => true): void {
		this.register(this.store.onChange(() => this.draw()));
		const sizes = new ResizeObserver(() => {
			if (isSizeNew()) {
				this.draw();
			}
		});
		sizes.observe(this.contentEl);
		this.register(() => sizes.disconnect());
		this.draw();
	}

	/** Runs an action, and says what was done. */
	protected act(work: () => Promise<Done | undefined>): void {
		void work().then(done => {
			if (done) {
				this.done?.show(done);
			}
		}, showError);
	}

	/** Opens a note in the active tab, or in a new one, as the keys that are held say. */
	protected openNote(
		path: string,
		event: UserEvent | undefined,
		where: 'tab' | false = false,
	): void {
		const target = Keymap.isModEvent(event) || where;
		void this.app.workspace.openLinkText(path, '', target).catch(showError);
	}
}
