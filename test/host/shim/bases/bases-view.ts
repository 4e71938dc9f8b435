import type * as O from 'obsidian';
import type { App } from '../app';
import { Component } from '../component';
import type { BasesEntry, BasesEntryGroup } from './entry';
import { NullValue } from './values';

/** What the file of a base says of one of its views. `groupBy` and `sort` are as the app writes them; obsidian.d.ts leaves them open. */
export interface ViewConfig {
	type: string;
	name: string;
	filters?: O.BasesConfigFileFilter;
	order?: string[];
	limit?: number;
	groupBy?: { property: string; direction?: 'ASC' | 'DESC' };
	sort?: { property: string; direction?: 'ASC' | 'DESC' }[];
	[key: string]: unknown;
}

/** A property by its full id: one without a room is the note's. */
export const propertyId = (name: string): O.BasesPropertyId =>
	/^(note|file|formula)\./.test(name) ? (name as O.BasesPropertyId) : `note.${name}`;

/** What the person set for the view, written back to the file of the base. */
export class BasesViewConfig implements O.BasesViewConfig {
	constructor(
		private readonly view: ViewConfig,
		private readonly properties: Record<string, Record<string, unknown>>,
		private readonly save: () => void,
	) {}

	get name(): string {
		return this.view.name;
	}

	get = (key: string): unknown => this.view[key];
	getOrder = (): O.BasesPropertyId[] => (this.view.order ?? ['file.name']).map(propertyId);
	getSort = (): O.BasesSortConfig[] =>
		(this.view.sort ?? []).map(({ property, direction = 'ASC' }) => ({
			property: propertyId(property),
			direction,
		}));
	getEvaluatedFormula = () => NullValue.value;

	getAsPropertyId(key: string): O.BasesPropertyId | null {
		const value = this.view[key];
		return typeof value === 'string' && value !== '' ? propertyId(value) : null;
	}

	getDisplayName(id: O.BasesPropertyId): string {
		const set = this.properties[id]?.['displayName'];
		return typeof set === 'string' ? set : id.slice(id.indexOf('.') + 1);
	}

	set(key: string, value: unknown): void {
		if (value === null) {
			delete this.view[key];
		} else {
			this.view[key] = value;
		}
		this.save();
	}
}

/** What the query found. A new one for each change: a view that keeps the old one shows old things. */
export class BasesQueryResult implements O.BasesQueryResult {
	constructor(
		readonly data: BasesEntry[],
		readonly groupedData: BasesEntryGroup[],
		readonly properties: O.BasesPropertyId[],
	) {}

	getSummaryValue(): O.Value {
		throw new Error('The stand-in has no summaries');
	}
}

/** Handed to a view when it is made; a plugin has no business with it. */
export class QueryController extends Component implements O.QueryController {
	constructor(readonly app: App) {
		super();
	}
}

/** What a plugin's view of a base extends. */
export abstract class BasesView extends Component implements Pick<O.BasesView, keyof O.BasesView> {
	abstract type: string;
	app: O.App;
	config!: O.BasesViewConfig;
	data!: O.BasesQueryResult;
	allProperties: O.BasesPropertyId[] = [];

	protected constructor(controller: O.QueryController) {
		super();
		this.app = (controller as QueryController).app as unknown as O.App;
	}

	abstract onDataUpdated(): void;

	async createFileForView(
		baseFileName = 'Untitled',
		processor?: (frontmatter: Record<string, unknown>) => void,
	): Promise<void> {
		const file = await this.app.vault.create(`${baseFileName}.md`, '');
		if (processor) {
			await this.app.fileManager.processFrontMatter(file, processor);
		}
		await this.app.workspace.getLeaf(true).openFile(file);
	}
}
