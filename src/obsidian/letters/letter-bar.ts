import { Component, MarkdownView, setIcon, type IconName } from 'obsidian';
import { letterKind } from '../../core/letters/kinds';
import type { Letter } from '../../core/records/letter';
import { formatRelativeDue } from '../../core/time/format-due';
import { LETTER_BAR } from '../../i18n/notices';
import type { Command, CommandContext } from '../context/command';
import type { PluginContext } from '../context/plugin-context';
import { showNotice } from '../notices/show-notice';

/** A bar above every letter that is open in the editor: what it is, until when it is due, and what comes next. */
export class LetterBars extends Component {
	readonly #bars = new Map<MarkdownView, HTMLElement>();

	constructor(
		private readonly desk: PluginContext,
		private readonly commands: readonly Command[],
	) {
		super();
	}

	override onload(): void {
		const { workspace } = this.desk.app;
		workspace.onLayoutReady(() => this.#drawAll());
		this.registerEvent(workspace.on('layout-change', () => this.#drawAll()));
		this.registerEvent(workspace.on('file-open', () => this.#drawAll()));
		this.register(this.desk.tracker.onChange(() => this.#drawAll()));
		this.register(() => this.#clear());
	}

	#clear(): void {
		for (const bar of this.#bars.values()) {
			bar.remove();
		}
		this.#bars.clear();
	}

	#drawAll(): void {
		const views = this.desk.app.workspace
			.getLeavesOfType('markdown')
			.map(({ view }) => view)
			.filter(view => view instanceof MarkdownView);
		for (const [view, bar] of this.#bars) {
			if (views.includes(view)) {
				continue;
			}
			bar.remove();
			this.#bars.delete(view);
		}
		for (const view of views) {
			this.#draw(view);
		}
	}

	#draw(view: MarkdownView): void {
		const path = view.file?.path;
		const letter = path === undefined ? undefined : this.desk.tracker.ledger.record(path);
		const before = this.#bars.get(view);
		if (letter?.kind !== 'letter') {
			before?.remove();
			this.#bars.delete(view);
			return;
		}
		const bar = createDiv({
			cls: 'ifu-letter-bar',
			attr: { role: 'toolbar', 'aria-label': LETTER_BAR.label },
		});
		bar.createDiv({ cls: 'ifu-letter-bar-text', text: this.#text(letter) });
		const buttons = bar.createDiv('ifu-letter-bar-buttons');
		for (const id of actionsFor(letter)) {
			this.#button(buttons, letter, id);
		}
		if (before?.isConnected && before.isEqualNode(bar)) {
			return;
		}
		before?.remove();
		view.contentEl.before(bar);
		this.#bars.set(view, bar);
	}

	#button(parent: HTMLElement, letter: Letter, id: string): void {
		const command = this.commands.find(candidate => candidate.id === id);
		if (!command) {
			return;
		}
		const text = LETTER_BAR.action(id, letter.via ?? '');
		const button = parent.createEl('button');
		if (id === 'mark-sent') {
			button.addClass('mod-cta');
		}
		setIcon(button.createSpan('ifu-letter-bar-icon'), command.icon satisfies IconName);
		button.appendText(text);
		const here: CommandContext = { desk: this.desk, note: letter.path, asks: true };
		button.addEventListener('click', () => void showNotice(command.run(here, {})));
	}

	#text(letter: Letter): string {
		const { tracker } = this.desk;
		const followUp = tracker.followUps().find(({ letter: path }) => path === letter.path);
		const due =
			letter.status === 'draft' && followUp?.due
				? LETTER_BAR.due(
						formatRelativeDue(followUp.due, tracker.now(), followUp.zone),
						followUp.status === 'overdue',
					)
				: undefined;
		return [
			letterKind(letter.letterKind ?? '')?.title ?? LETTER_BAR.letter,
			letter.to && LETTER_BAR.to(letter.to),
			LETTER_BAR.status(letter.status),
			due,
		]
			.filter(Boolean)
			.join(' · ');
	}
}

/** What comes next depends on how the letter goes out. */
function actionsFor({ via, status }: Letter): readonly string[] {
	const byMail = via === undefined || via === 'email';
	return [
		'check-letter',
		...(byMail ? ['mail-letter'] : []),
		...(via === 'phone' ? [] : ['copy-letter']),
		...(status === 'draft' ? ['mark-sent'] : []),
	];
}
