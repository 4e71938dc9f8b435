import { BasesView, type QueryController } from 'obsidian';

/** A Bases view: one line per group, its entries' names and their company. */
export class SampleBoard extends BasesView {
	override type = 'sample-board';

	constructor(controller: QueryController, private readonly element: HTMLElement) {
		super(controller);
	}

	override onDataUpdated(): void {
		this.element.empty();
		for (const group of this.data.groupedData) {
			const names = group.entries.map(entry => `${entry.file.basename} (${entry.getValue('note.company')?.toString() ?? ''})`);
			this.element.createDiv({ cls: 'sample-group', text: `${group.hasKey() ? group.key?.toString() ?? '' : 'none'}: ${names.join(', ')}` });
		}
	}
}
