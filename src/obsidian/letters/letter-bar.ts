import { Component, MarkdownView, setIcon, type IconName } from 'obsidian';
import { letterKind } from '../../core/records/letter-kinds';
import { gapsIn } from '../../core/letters/letter-text';
import type { Letter } from '../../core/records/letter';
import { formatRelativeDue } from '../../core/time/format-due';
import { LETTER_BAR } from '../../i18n/notices';
import type { Command, CommandContext } from '../context/command';
import type { PluginContext } from '../context/plugin-context';
import { showError, showNotice } from '../notices/show-notice';
import { openLetter } from './open-letter';

/** A bar above every letter that is open in the editor: what it is, until when it is due, and what comes next. */
export class LetterBars extends Component {
	readonly #bars = new Map<MarkdownView, HTMLElement>();

	constructor(
		private readonly context: PluginContext,
		private readonly commands: readonly Command[],
	) {
		super();
	}

	override onload(): void {
		const { workspace } = this.context.app;
		workspace.onLayoutReady(() => this.#drawAll());
		this.registerEvent(workspace.on('layout-change', () => this.#drawAll()));
		this.registerEvent(workspace.on('file-open', () => this.#drawAll()));
		this.register(this.context.tracker.onChange(() => this.#drawAll()));
		this.register(() => this.#clear());
	}

	#clear(): void {
		for (const bar of this.#bars.values()) {
			bar.remove();
		}
		this.#bars.clear();
	}

	#drawAll(): void {
		const views = this.context.app.workspace
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
		const letter = path === undefined ? undefined : this.context.tracker.ledger.record(path);
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
		const hasGap = gapsIn(view.editor.getValue()).length > 0;
		for (const id of actionsFor(letter, hasGap)) {
			this.#button(buttons, letter, id, id === primaryFor(letter, hasGap));
		}
		if (before?.isConnected && before.isEqualNode(bar)) {
			return;
		}
		before?.remove();
		view.contentEl.before(bar);
		this.#bars.set(view, bar);
	}

	#button(parent: HTMLElement, letter: Letter, id: string, isPrimary: boolean): void {
		if (id === NEXT_GAP) {
			this.#gapButton(parent, letter);
			return;
		}
		const command = this.commands.find(candidate => candidate.id === id);
		if (!command) {
			return;
		}
		const text = LETTER_BAR.action(id, letter.via ?? '');
		const button = parent.createEl('button');
		if (isPrimary) {
			button.addClass('mod-cta');
		}
		setIcon(button.createSpan('ifu-letter-bar-icon'), command.icon satisfies IconName);
		button.appendText(text);
		const here: CommandContext = { context: this.context, note: letter.path, asks: true };
		button.addEventListener('click', () => void showNotice(command.run(here, {})));
	}

	#gapButton(parent: HTMLElement, { path }: Letter): void {
		const button = parent.createEl('button', { cls: 'mod-cta', text: LETTER_BAR.nextGap });
		button.addEventListener('click', () => {
			void openLetter(this.context.app, path).catch(showError);
		});
	}

	#text(letter: Letter): string {
		const { tracker } = this.context;
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

const NEXT_GAP = 'next-gap';

const isEmail = ({ via }: Letter): boolean => via === undefined || via === 'email';

/** The action that comes next: fill a gap, else send it the way it goes. None once it's sent. */
function primaryFor(letter: Letter, hasGap: boolean): string | undefined {
	if (letter.status !== 'draft') {
		return undefined;
	}
	if (hasGap) {
		return NEXT_GAP;
	}
	if (isEmail(letter)) {
		return 'mail-letter';
	}
	if (letter.via === 'phone' || letter.via === 'mail') {
		return 'mark-sent';
	}
	return 'copy-letter';
}

/** The primary action first. */
function actionsFor(letter: Letter, hasGap: boolean): readonly string[] {
	const primary = primaryFor(letter, hasGap);
	const actions = ['check-letter'];
	if (isEmail(letter)) {
		actions.push('mail-letter');
	}
	if (letter.via !== 'phone') {
		actions.push('copy-letter');
	}
	if (letter.status === 'draft') {
		actions.push('mark-sent');
	}
	if (letter.status === 'draft' && !letterKind(letter.letterKind ?? '')?.always) {
		actions.push('switch-channel');
	}
	if (primary === undefined) {
		return actions;
	}
	return [primary, ...actions.filter(id => id !== primary)];
}
