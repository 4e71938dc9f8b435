import { ButtonComponent, Modal, setIcon } from 'obsidian';
import type { LoadedLetter } from '../../actions/loaded-letter';
import { noteLineOf, type Warning } from '../../core/letters/check/warning';
import { LETTER_CHECK } from '../../i18n/notices';
import type { PluginContext } from '../context/plugin-context';
import { openAt } from '../editor/open-at';
import { showNotice } from '../notices/show-notice';

/** What to look at again before a letter goes out. Each line opens the note at its place. It forbids nothing. */
export class LetterCheckModal extends Modal {
	constructor(
		private readonly context: PluginContext,
		private readonly letter: LoadedLetter,
		private readonly warnings: readonly Warning[],
	) {
		super(context.app);
	}

	override onOpen(): void {
		const { warnings, contentEl } = this;
		this.setTitle(warnings.length === 0 ? LETTER_CHECK.fine : LETTER_CHECK.title(warnings.length));
		if (warnings.length === 0) {
			contentEl.createEl('p', { text: LETTER_CHECK.nothing });
		} else {
			const list = contentEl.createEl('ul', 'ifu-warnings');
			for (const warning of warnings) {
				this.#drawWarning(list, warning);
			}
		}
		new ButtonComponent(contentEl.createDiv('modal-button-container'))
			.setButtonText(LETTER_CHECK.done)
			.setCta()
			.onClick(() => this.close());
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#drawWarning(list: HTMLElement, warning: Warning): void {
		const row = list.createEl('li');
		const isGap = warning.rule === 'gap' || warning.rule === 'placeholder';
		setIcon(row.createSpan('ifu-warning-icon'), isGap ? 'circle-dashed' : 'lightbulb');
		if (!warning.place) {
			row.createSpan({ text: warning.message });
			return;
		}
		const link = row.createEl('button', { cls: 'ifu-warning-link', text: warning.message });
		link.addEventListener('click', () => {
			this.close();
			void showNotice(this.#goTo(warning));
		});
	}

	/** Opens the note with the place selected; a missing subject is a property, which leads to its line. */
	async #goTo({ place }: Warning): Promise<undefined> {
		const { path } = this.letter.note;
		const { tracker, app, notes } = this.context;
		const text = await notes.read(path);
		const subjectLine = tracker.ledger.place(path, 'subject').line;
		const view = await openAt(app, path, place && noteLineOf(text, place, subjectLine));
		if (!view || !place || place.part === 'subject' || place.length === 0) {
			return undefined;
		}
		const { editor } = view;
		const written = this.letter.body.slice(place.offset, place.offset + place.length);
		const start = editor.posToOffset({ line: noteLineOf(editor.getValue(), place, 1) - 1, ch: 0 });
		const at = editor.getValue().indexOf(written, start);
		if (at >= 0) {
			const range = { from: editor.offsetToPos(at), to: editor.offsetToPos(at + written.length) };
			editor.setSelection(range.from, range.to);
			editor.scrollIntoView(range, true);
		}
		return undefined;
	}
}
