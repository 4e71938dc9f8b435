import type * as O from 'obsidian';
import type { App } from '../app';
import { parseYaml, stringifyYaml } from '../files/frontmatter';
import { FileView } from '../workspace/view';
import {
	BasesQueryResult,
	BasesViewConfig,
	propertyId,
	QueryController,
	type BasesView,
	type ViewConfig,
} from './bases-view';
import { BasesEntry, BasesEntryGroup } from './entry';
import { filterOf } from './filter';

interface BaseFile {
	filters?: O.BasesConfigFileFilter;
	properties?: Record<string, Record<string, unknown>>;
	views?: ViewConfig[];
}

/** A `.base` file: its views as tabs, the chosen one drawn by the plugin that registered its type. */
export class BaseFileView extends FileView {
	override icon = 'table';
	#base: BaseFile = {};
	#shown: { view: BasesView; config: ViewConfig } | undefined;

	getViewType(): string {
		return 'bases';
	}

	get #host(): App {
		return this.app as unknown as App;
	}

	override onload(): void {
		super.onload();
		const refresh = (): void => this.#refresh();
		this.registerEvent(this.app.metadataCache.on('changed', refresh));
		this.registerEvent(this.app.metadataCache.on('deleted', refresh));
		this.registerEvent(this.app.metadataCache.on('resolved', refresh));
		this.registerEvent(this.app.vault.on('rename', refresh));
	}

	override async onLoadFile(file: O.TFile): Promise<void> {
		this.#base = (parseYaml(await this.app.vault.read(file)) ?? {}) as BaseFile;
		this.#show(0);
	}

	override onUnloadFile(): Promise<void> {
		this.#close();
		return Promise.resolve();
	}

	#close(): void {
		if (this.#shown) {
			this.removeChild(this.#shown.view);
		}
		this.#shown = undefined;
	}

	#show(index: number): void {
		this.#close();
		this.contentEl.empty();
		const views = this.#base.views ?? [];
		const choice = this.contentEl
			.createDiv('bases-header')
			.createEl('select', { cls: 'dropdown', attr: { 'aria-label': 'View' } });
		views.forEach(({ name }, at) => choice.createEl('option', { value: String(at), text: name }));
		choice.value = String(index);
		choice.addEventListener('change', () => this.#show(Number(choice.value)));
		const config = views[index];
		const registration = this.#host.registry.bases.get(config?.type ?? '');
		const container = this.contentEl.createDiv('bases-view');
		if (!config || !registration) {
			container.setText(`Unknown view type: ${config?.type ?? 'none'}`);
		} else {
			this.#make(registration, config, container);
		}
	}

	#make(registration: O.BasesViewRegistration, config: ViewConfig, container: HTMLElement): void {
		this.#filterOf(config); // One that can't be read is an error at once.
		const view = registration.factory(
			new QueryController(this.#host),
			container,
		) as unknown as BasesView;
		view.config = new BasesViewConfig(config, this.#base.properties ?? {}, () => void this.#save());
		this.#shown = { view, config };
		this.addChild(view);
		// The view is loaded before its query has a result: `data` is undefined until then (TaskNotes guards it).
		window.setTimeout(() => this.#refresh());
	}

	async #save(): Promise<void> {
		if (this.file) {
			await this.app.vault.modify(this.file, stringifyYaml(this.#base));
		}
		this.#refresh();
	}

	#filterOf(config: ViewConfig): (entry: BasesEntry) => boolean {
		return filterOf({
			and: [this.#base.filters, config.filters].filter(filter => filter !== undefined),
		});
	}

	/** Asks the notes again. */
	#refresh(): void {
		if (!this.#shown || !this.#host.metadataCache.isFilled) {
			return;
		}
		const { view, config } = this.#shown;
		const wanted = this.#filterOf(config);
		const entries = this.#host.vault
			.getFiles()
			.map(file => new BasesEntry(this.#host, file))
			.filter(wanted);
		const sorted = sortEntries(entries, view.config.getSort()).slice(0, config.limit);
		view.allProperties = [
			...new Set(
				entries.flatMap(entry =>
					Object.keys(this.app.metadataCache.getFileCache(entry.file)?.frontmatter ?? {}).map(
						propertyId,
					),
				),
			),
		];
		view.data = new BasesQueryResult(
			sorted,
			groupEntries(sorted, config.groupBy),
			view.config.getOrder(),
		) as O.BasesQueryResult;
		view.onDataUpdated();
	}
}

function sortEntries(entries: BasesEntry[], sort: readonly O.BasesSortConfig[]): BasesEntry[] {
	const sign = { ASC: 1, DESC: -1 };
	const order = (a: BasesEntry, b: BasesEntry): number => {
		for (const { property, direction } of sort) {
			const compared = a
				.getValue(property)
				.toString()
				.localeCompare(b.getValue(property).toString(), undefined, { numeric: true });
			if (compared !== 0) {
				return compared * sign[direction];
			}
		}
		return a.file.path.localeCompare(b.file.path);
	};
	return entries.sort(order);
}

function groupEntries(entries: BasesEntry[], groupBy: ViewConfig['groupBy']): BasesEntryGroup[] {
	if (!groupBy) {
		return [new BasesEntryGroup(entries)];
	}
	const groups = new Map<string, BasesEntry[]>();
	for (const entry of entries) {
		const key = entry.getValue(propertyId(groupBy.property)).toString();
		groups.set(key, [...(groups.get(key) ?? []), entry]);
	}
	const keys = [...groups.keys()].sort(
		(a, b) => a.localeCompare(b) * (groupBy.direction === 'DESC' ? -1 : 1),
	);
	return keys.map(key => {
		const members = groups.get(key) ?? [];
		return new BasesEntryGroup(members, members[0]?.getValue(propertyId(groupBy.property)));
	});
}
