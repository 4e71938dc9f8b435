import { setIcon, Setting, type App } from 'obsidian';
import { linkText } from '../../core/notes/values/text';
import { INTERVIEW_FORM } from '../../i18n/forms';
import { TextSuggest, type Suggestion } from './text-suggest';

/** Somebody who can be chosen: the text that goes into the note, under the name that is shown. */
export interface Person extends Suggestion {
	readonly written: string;
}

/** A field for several people: known ones by suggestion, others by typing; each stands beside it and can be taken out again. */
export class PeopleField {
	readonly #pills: HTMLElement;
	readonly #input: HTMLInputElement;
	#people: string[];

	constructor(
		app: App,
		setting: Setting,
		people: readonly string[],
		private readonly known: () => readonly Person[],
	) {
		this.#people = [...people];
		const box = setting.controlEl.createDiv('ifu-people');
		this.#pills = box.createDiv({
			cls: 'ifu-people-pills',
			attr: { role: 'list', 'aria-label': INTERVIEW_FORM.people },
		});
		this.#input = box.createEl('input', {
			type: 'text',
			placeholder: INTERVIEW_FORM.peoplePlaceholder,
			attr: { 'aria-label': INTERVIEW_FORM.people },
		});
		new TextSuggest(app, this.#input, known, ({ text }) => this.#add(text));
		this.#input.addEventListener('keydown', event => {
			if (event.key !== 'Enter' || event.isComposing || this.#input.value.trim() === '') {
				return;
			}
			event.preventDefault();
			this.#add(this.#input.value);
		});
		this.#draw();
	}

	/** Everybody chosen, and what is still being typed. */
	get people(): readonly string[] {
		const typed = this.#input.value.trim();
		if (typed === '') {
			return this.#people;
		}
		return [...this.#people, this.#writtenOf(typed)];
	}

	#add(text: string): void {
		const written = this.#writtenOf(text.trim());
		if (!this.#people.includes(written)) {
			this.#people.push(written);
		}
		this.#input.value = '';
		this.#draw();
	}

	#writtenOf(text: string): string {
		return (
			this.known().find(person => person.text.toLowerCase() === text.toLowerCase())?.written ?? text
		);
	}

	/** Somebody who is only a name can get an address here. */
	#addEmailField(pill: HTMLElement, name: string): void {
		const field = pill.createEl('input', {
			type: 'email',
			cls: 'ifu-pill-email',
			placeholder: INTERVIEW_FORM.emailPlaceholder,
			attr: { 'aria-label': INTERVIEW_FORM.email(name) },
		});
		field.addEventListener('change', () => {
			const email = field.value.trim();
			if (email.includes('@')) {
				this.#people = this.#people.map(other => (other === name ? `${name} <${email}>` : other));
				this.#draw();
			}
		});
	}

	#draw(): void {
		this.#pills.empty();
		this.#pills.toggle(this.#people.length > 0);
		for (const written of this.#people) {
			const name = linkText(written);
			const pill = this.#pills.createDiv({ cls: 'ifu-pill', attr: { role: 'listitem' } });
			pill.createSpan({ text: name });
			if (!/\[\[|<|@/.test(written)) {
				this.#addEmailField(pill, written);
			}
			const remove = pill.createEl('button', {
				cls: 'clickable-icon',
				attr: { type: 'button', 'aria-label': INTERVIEW_FORM.remove(name) },
			});
			setIcon(remove, 'x');
			remove.addEventListener('click', () => {
				this.#people = this.#people.filter(other => other !== written);
				this.#draw();
				this.#input.focus();
			});
		}
	}
}
