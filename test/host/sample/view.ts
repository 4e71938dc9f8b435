import { ItemView } from 'obsidian';

/** A view in the sidebar. */
export class SampleView extends ItemView {
	override icon = 'briefcase';

	getViewType(): string {
		return 'sample-view';
	}

	getDisplayText(): string {
		return 'Sample';
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.createEl('h2', { cls: 'sample-view', text: 'Follow-ups' });
		this.contentEl.createEl('a', { text: 'Write', href: 'mailto:jane@acme.example?subject=Thank%20you' });
		return Promise.resolve();
	}
}
