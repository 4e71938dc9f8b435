import { defaultKeymap, history, historyKeymap, redo, undo } from '@codemirror/commands';
import { EditorSelection, EditorState, Transaction, type ChangeSpec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type * as O from 'obsidian';
import { byTheApp, EditingMode } from './live-preview';
import { markdownMarks } from './markdown-marks';

type Where = O.EditorPosition;

/** Obsidian's `Editor` over the real CodeMirror 6: lines and characters counted from 0, line breaks always `\n`. */
export class Editor implements O.Editor {
	readonly cm: EditorView;
	readonly mode = new EditingMode();

	constructor(parent: HTMLElement, label: string, changed: (transaction: Transaction) => void) {
		this.cm = new EditorView({
			parent,
			state: EditorState.create({
				extensions: [
					history(),
					keymap.of([...defaultKeymap, ...historyKeymap]),
					EditorView.lineWrapping,
					markdownMarks,
					this.mode.extension(),
					EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true' }),
					EditorView.updateListener.of(update => {
						for (const transaction of update.transactions) {
							if (transaction.docChanged) {
								changed(transaction);
							}
						}
					}),
				],
			}),
		});
	}

	get #doc() {
		return this.cm.state.doc;
	}

	getDoc = () => this;
	refresh = () => this.cm.requestMeasure();
	getValue = () => this.#doc.toString();
	getLine = (line: number) => this.#doc.line(line + 1).text;
	lineCount = () => this.#doc.lines;
	lastLine = () => this.#doc.lines - 1;
	getRange = (from: Where, to: Where) =>
		this.#doc.sliceString(this.posToOffset(from), this.posToOffset(to));

	setValue(content: string): void {
		this.#change({ from: 0, to: this.#doc.length, insert: content });
	}

	setLine(line: number, text: string): void {
		this.#change({
			from: this.#doc.line(line + 1).from,
			to: this.#doc.line(line + 1).to,
			insert: text,
		});
	}

	replaceRange(replacement: string, from: Where, to: Where = from): void {
		this.#change({ from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement });
	}

	#change(changes: ChangeSpec): void {
		this.cm.dispatch({ changes });
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.#doc.sliceString(from, to);
	}

	somethingSelected = () => this.cm.state.selection.ranges.some(range => !range.empty);

	replaceSelection(replacement: string): void {
		this.cm.dispatch(this.cm.state.replaceSelection(replacement));
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): Where {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): O.EditorSelection[] {
		return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
			anchor: this.offsetToPos(anchor),
			head: this.offsetToPos(head),
		}));
	}

	setCursor(position: Where | number, ch = 0): void {
		this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
	}

	setSelection(anchor: Where, head: Where = anchor): void {
		this.setSelections([{ anchor, head }]);
	}

	setSelections(ranges: O.EditorSelectionOrCaret[], main = 0): void {
		const selected = ranges.map(({ anchor, head = anchor }) =>
			EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)),
		);
		this.cm.dispatch({ selection: EditorSelection.create(selected, main), scrollIntoView: true });
	}

	transaction(wanted: O.EditorTransaction): void {
		const changes = (wanted.changes ?? []).map(({ from, to = from, text }) => ({
			from: this.posToOffset(from),
			to: this.posToOffset(to),
			insert: text,
		}));
		if (wanted.replaceSelection !== undefined) {
			this.replaceSelection(wanted.replaceSelection);
		}
		if (changes.length > 0) {
			this.#change(changes);
		}
		const selections = wanted.selections ?? (wanted.selection ? [wanted.selection] : []);
		if (selections.length > 0) {
			this.setSelections(selections.map(({ from, to = from }) => ({ anchor: from, head: to })));
		}
	}

	/** A place beyond the end of its line, or of the note, is the end. */
	posToOffset({ line, ch }: Where): number {
		if (line >= this.#doc.lines) {
			return this.#doc.length;
		}
		const { from, to } = this.#doc.line(Math.max(line, 0) + 1);
		return Math.min(from + Math.max(ch, 0), to);
	}

	offsetToPos(offset: number): Where {
		const at = Math.min(Math.max(offset, 0), this.#doc.length);
		const line = this.#doc.lineAt(at);
		return { line: line.number - 1, ch: at - line.from };
	}

	wordAt(position: Where): O.EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(position));
		return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	focus = () => this.cm.focus();
	blur = () => this.cm.contentDOM.blur();
	hasFocus = () => this.cm.hasFocus;
	undo = () => void undo(this.cm);
	redo = () => void redo(this.cm);
	getScrollInfo = () => ({ top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft });
	scrollTo = (left?: number | null, top?: number | null) =>
		this.cm.scrollDOM.scrollTo({ ...(left != null && { left }), ...(top != null && { top }) });
	scrollIntoView = ({ from }: O.EditorRange, center = false) =>
		this.cm.dispatch({
			effects: EditorView.scrollIntoView(this.posToOffset(from), {
				y: center ? 'center' : 'nearest',
			}),
		});

	exec(command: O.EditorCommandName): never {
		throw new Error(`The stand-in's editor has no ${command}`);
	}

	processLines(): never {
		throw new Error("The stand-in's editor has no processLines");
	}

	/** Puts in what the disk holds, changing no more than differs, so that the cursor stays; not undone by Ctrl+Z. */
	take(changes: ChangeSpec): void {
		this.cm.dispatch({
			changes,
			annotations: [Transaction.addToHistory.of(false), byTheApp.of(true)],
			userEvent: 'external',
		});
	}
}
