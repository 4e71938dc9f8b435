import {
	Annotation,
	Compartment,
	EditorSelection,
	EditorState,
	StateField,
	type Extension,
} from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import type { AppBehavior } from '../../behavior';
import {
	getFrontMatterInfo,
	parseYaml,
	readFrontmatter,
	stringifyYaml,
} from '../files/frontmatter';

type Editing = AppBehavior['editing'];

/** What the app itself puts into the editor passes its own filters. */
export const byTheApp = Annotation.define<true>();

/**
 * How a note is edited. In Live Preview the properties are a widget over their text, and what anybody else changes in that
 * text through the editor is dropped without a word; reading view takes no edit at all (obsidian-linter #963, #1164, #1169).
 */
export class EditingMode {
	readonly #compartment = new Compartment();
	#editing: Editing = 'source';

	get current(): Editing {
		return this.#editing;
	}

	extension(): Extension {
		return this.#compartment.of(extensionOf(this.#editing));
	}

	set(view: EditorView, editing: Editing): void {
		this.#editing = editing;
		view.dispatch({ effects: this.#compartment.reconfigure(extensionOf(editing)) });
	}
}

function extensionOf(editing: Editing): Extension {
	if (editing === 'source') {
		return [];
	}
	if (editing === 'reading') {
		return EditorState.changeFilter.of(transaction => transaction.annotation(byTheApp) ?? false);
	}
	return [protectProperties, keepCursorOut, propertiesWidget];
}

/** Where the properties end, fence and line break included; 0 where there are none. */
function endOfProperties(state: EditorState): number {
	return getFrontMatterInfo(state.doc.toString()).contentStart;
}

const protectProperties = EditorState.changeFilter.of(transaction => {
	const end = endOfProperties(transaction.startState);
	return transaction.annotation(byTheApp) === true || end === 0 ? true : [0, Math.max(end - 1, 0)];
});

const keepCursorOut = EditorState.transactionFilter.of(transaction => {
	const { newSelection, startState, docChanged } = transaction;
	const end = Math.min(endOfProperties(startState), startState.doc.length);
	if (docChanged || newSelection.main.from >= end) {
		return transaction;
	}
	const { anchor, head } = newSelection.main;
	return [
		transaction,
		{ selection: EditorSelection.single(Math.max(anchor, end), Math.max(head, end)) },
	];
});

/** The Properties editor: one field per property. It writes all of them anew, as it understood them: comments and quoting go. */
class PropertiesWidget extends WidgetType {
	constructor(readonly text: string) {
		super();
	}

	override eq(other: PropertiesWidget): boolean {
		return other.text === this.text;
	}

	override ignoreEvent(): boolean {
		return true;
	}

	override toDOM(view: EditorView): HTMLElement {
		const container = createDiv('metadata-container');
		const properties = readFrontmatter(this.text) ?? {};
		for (const [key, value] of Object.entries(properties)) {
			const row = container.createDiv({ cls: 'metadata-property', text: key });
			const field = row.createEl('input', {
				cls: 'metadata-input',
				value: typeof value === 'string' ? value : JSON.stringify(value),
				attr: { 'aria-label': key },
			});
			// A field that is taken out of the page while the editor updates also fires: an update can't start another.
			field.addEventListener('change', () =>
				queueMicrotask(() => writeProperty(view, key, field.value)),
			);
		}
		return container;
	}
}

function writeProperty(view: EditorView, key: string, typed: string): void {
	const text = view.state.doc.toString();
	const properties = { ...readFrontmatter(text), [key]: parseYaml(typed) };
	view.dispatch({
		changes: {
			from: 0,
			to: endOfProperties(view.state),
			insert: `---\n${stringifyYaml(properties)}---\n`,
		},
		annotations: byTheApp.of(true),
	});
}

const propertiesWidget = StateField.define<DecorationSet>({
	create: decorationsOf,
	update: (shown, { docChanged, state }) => (docChanged ? decorationsOf(state) : shown),
	provide: field => EditorView.decorations.from(field),
});

function decorationsOf(state: EditorState): DecorationSet {
	const end = endOfProperties(state);
	if (end === 0) {
		return Decoration.none;
	}
	const widget = new PropertiesWidget(state.doc.sliceString(0, end));
	const to = Math.max(Math.min(end, state.doc.length) - 1, 0);
	return Decoration.set([Decoration.replace({ widget, block: true }).range(0, to)]);
}
