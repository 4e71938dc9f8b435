import type * as O from 'obsidian';
import type { AppBehavior } from '../../behavior';
import { debounce } from '../debounce';
import { getFrontMatterInfo, parseFrontMatterStringArray } from '../files/frontmatter';
import { BEHAVIOR } from '../flags';
import { MarkdownRenderer } from '../interface/markdown-renderer';
import { Editor } from './editor';
import { difference, mergeChange } from './merge';
import { FileView } from './view';

/** How long after the last key a note is saved, in ms: Obsidian's own two seconds. */
const SAVE_AFTER = 2000;

/** A note in the editor (Live Preview or source) or as it reads. Typing is saved after two seconds; what changes on disk meanwhile is merged in. */
export class MarkdownView
	extends FileView
	implements
		Omit<
			Pick<O.MarkdownView, keyof O.MarkdownView>,
			'editor' | 'previewMode' | 'currentMode' | 'showSearch' | 'onHistoryBack'
		>
{
	editor: Editor;
	data = '';
	hoverPopover: O.HoverPopover | null = null;
	requestSave: () => void = debounce(() => void this.save(), SAVE_AFTER, true);
	#saved = '';
	#mode: O.MarkdownViewModeType = BEHAVIOR.editing === 'reading' ? 'preview' : 'source';
	#writing: 'live' | 'source' = BEHAVIOR.editing === 'source' ? 'source' : 'live';
	readonly #source = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6');
	readonly #preview = this.contentEl.createDiv('markdown-reading-view');

	constructor(leaf: O.WorkspaceLeaf) {
		super(leaf);
		this.editor = new Editor(this.#source, 'Note', transaction => {
			if (transaction.isUserEvent('external') || transaction.isUserEvent('load')) {
				return;
			}
			this.app.workspace.trigger('editor-change', this.editor, this);
			this.requestSave();
		});
		this.addAction('book-open', 'Reading view', () =>
			this.setMode(this.#mode === 'source' ? 'preview' : 'source'),
		);
		this.#preview.hide();
	}

	getViewType(): string {
		return 'markdown';
	}

	getMode(): O.MarkdownViewModeType {
		return this.#mode;
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	clear(): void {
		this.setViewData('', true);
	}

	setViewData(data: string, _clear: boolean): void {
		const { from, to, insert } = difference(this.getViewData(), data.replace(/\r\n?/g, '\n'));
		this.editor.take({ from, to, insert });
	}

	override onload(): void {
		super.onload();
		this.registerEvent(
			this.app.vault.on('modify', file => {
				if (file === this.file) {
					void this.#follow(this.file);
				}
			}),
		);
	}

	override async onLoadFile(file: O.TFile): Promise<void> {
		this.#keep(await this.app.vault.read(file));
		this.setViewData(this.data, true);
		await this.setMode(this.#mode);
	}

	override async onUnloadFile(): Promise<void> {
		await this.save();
	}

	override async onClose(): Promise<void> {
		await super.onClose();
		this.editor.cm.destroy();
	}

	/** Where to put the cursor: `line`, or a range as `cursor`. */
	override setEphemeralState(state: unknown): void {
		const { line, cursor } = (state ?? {}) as { line?: number; cursor?: O.EditorRange };
		if (line !== undefined) {
			this.editor.setCursor(line);
		}
		if (cursor) {
			this.editor.setSelection(cursor.from, cursor.to);
		}
	}

	/** What the disk holds, with the line breaks of the editor; written back with its own. */
	#keep(data: string): void {
		this.data = data;
		this.#saved = data.replace(/\r\n?/g, '\n');
	}

	/** Writes what was typed, if anything was. */
	async save(): Promise<void> {
		const typed = this.getViewData();
		if (!this.file || typed === this.#saved) {
			return;
		}
		const data = this.data.includes('\r\n') ? typed.replaceAll('\n', '\r\n') : typed;
		this.#keep(data);
		await this.app.vault.modify(this.file, data);
	}

	/** The file changed: shown as it is now, or, where something unsaved was typed, merged into it. */
	async #follow(file: O.TFile): Promise<void> {
		const disk = await this.app.vault.read(file);
		const text = disk.replace(/\r\n?/g, '\n');
		const typed = this.getViewData();
		if (typed === this.#saved) {
			this.setViewData(text, false);
		} else {
			const merged = mergeChange(this.#saved, typed, text);
			if (merged) {
				this.editor.take({ ...merged });
			}
			this.requestSave();
		}
		this.#keep(disk);
		if (this.#mode === 'preview') {
			await this.#render();
		}
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.#mode, source: this.#writing === 'source' };
	}

	override async setState(state: unknown, result: O.ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const { mode, source } = state as { mode?: O.MarkdownViewModeType; source?: boolean };
		if (source !== undefined) {
			this.#writing = source ? 'source' : 'live';
		}
		if (mode !== undefined) {
			await this.setMode(mode);
		}
	}

	/** For tests, as the commands "Toggle reading view" and "Toggle Live Preview/Source mode" do it. */
	async setEditing(editing: AppBehavior['editing']): Promise<void> {
		if (editing !== 'reading') {
			this.#writing = editing;
		}
		await this.setMode(editing === 'reading' ? 'preview' : 'source');
	}

	/** Not in obsidian.d.ts: between writing and reading. Leaving the editor saves what was typed. */
	async setMode(mode: O.MarkdownViewModeType): Promise<void> {
		if (mode === 'preview' && this.#mode === 'source') {
			await this.save();
		}
		this.#mode = mode;
		this.editor.mode.set(this.editor.cm, mode === 'preview' ? 'reading' : this.#writing);
		this.#source.toggle(mode === 'source');
		this.#preview.toggle(mode === 'preview');
		const classes =
			parseFrontMatterStringArray(
				this.app.metadataCache.getCache(this.file?.path ?? '')?.frontmatter,
				'cssclasses',
			) ?? [];
		this.#source.className = [
			'markdown-source-view cm-s-obsidian mod-cm6',
			...(this.#writing === 'live' ? ['is-live-preview'] : []),
			...classes,
		].join(' ');
		if (mode === 'preview') {
			await this.#render();
		}
		this.app.workspace.trigger('layout-change');
	}

	async #render(): Promise<void> {
		const text = this.getViewData();
		const classes =
			parseFrontMatterStringArray(
				this.app.metadataCache.getCache(this.file?.path ?? '')?.frontmatter,
				'cssclasses',
			) ?? [];
		const sheet = createDiv(['markdown-preview-view', 'markdown-rendered', ...classes].join(' '));
		sheet.createDiv({ cls: 'inline-title', text: this.file?.basename ?? '' });
		const body = sheet.createDiv('markdown-preview-section');
		await MarkdownRenderer.render(
			this.app,
			text.slice(getFrontMatterInfo(text).contentStart),
			body,
			this.file?.path ?? '',
			this,
		);
		this.#preview.setChildrenInPlace([sheet]);
	}
}
