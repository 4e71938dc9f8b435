import { Modal, Setting, type App } from 'obsidian';
import { FORM } from '../../i18n/forms';
import { addFormButtons } from './form-buttons';
import { TextSuggest, type Suggestion } from './text-suggest';

export interface FormField {
	readonly name: string;
	readonly label: string;
	readonly about?: string;
	readonly type: 'text' | 'url' | 'date' | 'textarea' | 'select';
	readonly value?: string;
	readonly placeholder?: string;
	/** For `select`: labels by value. */
	readonly options?: Readonly<Record<string, string>>;
	readonly suggestions?: () => readonly Suggestion[];
}

export type FormValues = Readonly<Record<string, string>>;

export interface FormQuestion {
	readonly title: string;
	readonly about?: string;
	/** The button that sends the form. */
	readonly done: string;
	readonly cancel?: string;
	readonly fields: readonly FormField[];
	/** Names the field that can't be used as it is, with what to enter. */
	readonly check?: (values: FormValues) => FormFault | undefined;
	/** Values for fields that are still empty, from those just entered. */
	readonly complete?: (values: FormValues) => FormValues;
}

export interface FormFault {
	readonly name: string;
	readonly message: string;
}

/** Asks for several texts at once; undefined if the person cancels. */
export function askForm(app: App, question: FormQuestion): Promise<FormValues | undefined> {
	return new Promise(resolve => new FormModal(app, question, resolve).open());
}

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

class FormModal extends Modal {
	readonly #inputs = new Map<string, Input>();
	readonly #rows = new Map<string, Setting>();
	#answer: FormValues | undefined;

	constructor(
		app: App,
		private readonly question: FormQuestion,
		private readonly answered: (values: FormValues | undefined) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		const { title, about, done, cancel = FORM.cancel, fields } = this.question;
		this.setTitle(title);
		if (about !== undefined) {
			this.contentEl.createEl('p', { text: about });
		}
		const form = this.contentEl.createEl('form', { cls: 'ifu-form', attr: { novalidate: 'true' } });
		for (const field of fields) {
			this.#addField(form, field);
		}
		addFormButtons(form, { done, cancel, close: () => this.close() });
		form.addEventListener('submit', event => {
			event.preventDefault();
			this.#send();
		});
		const first = fields[0] && this.#inputs.get(fields[0].name);
		first?.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		this.answered(this.#answer);
	}

	#send(): void {
		const values = this.#values();
		const fault = this.question.check?.(values);
		for (const [name, row] of this.#rows) {
			row.setErrorMessage(fault?.name === name ? fault.message : null);
		}
		if (fault) {
			this.#inputs.get(fault.name)?.focus();
			return;
		}
		this.#answer = values;
		this.close();
	}

	#values(): FormValues {
		return Object.fromEntries([...this.#inputs].map(([name, { value }]) => [name, value.trim()]));
	}

	#addField(form: HTMLElement, field: FormField): void {
		const row = new Setting(form).setName(field.label);
		if (field.about !== undefined) {
			row.setDesc(field.about);
		}
		const input = createInput(row.controlEl, field);
		if (field.suggestions && input instanceof HTMLInputElement) {
			new TextSuggest(this.app, input, field.suggestions, ({ text }) => {
				input.value = text;
			});
		}
		input.addEventListener('input', () => {
			row.setErrorMessage(null);
		});
		input.addEventListener('change', () => this.#complete());
		this.#inputs.set(field.name, input);
		this.#rows.set(field.name, row);
	}

	/** Fills in what can be guessed, where nothing is entered yet. */
	#complete(): void {
		const guesses = this.question.complete?.(this.#values()) ?? {};
		for (const [name, value] of Object.entries(guesses)) {
			const input = this.#inputs.get(name);
			if (input && input.value.trim() === '') {
				input.value = value;
			}
		}
	}
}

function createInput(parent: HTMLElement, field: FormField): Input {
	const { label, type, value = '', placeholder = '', options = {} } = field;
	const attr = { 'aria-label': label };
	if (type === 'select') {
		const select = parent.createEl('select', { cls: 'dropdown', attr });
		for (const [key, text] of Object.entries(options)) {
			select.createEl('option', { value: key, text });
		}
		select.value = value;
		return select;
	}
	if (type === 'textarea') {
		return parent.createEl('textarea', { text: value, attr: { ...attr, rows: 6, placeholder } });
	}
	const input = parent.createEl('input', { type, value, attr: { ...attr, placeholder } });
	selectOnFocus(input);
	return input;
}

/** Typing replaces what was filled in before. */
export function selectOnFocus(input: HTMLInputElement): void {
	if (input.type === 'text' || input.type === 'url') {
		input.addEventListener('focus', () => {
			input.select();
			// The click that gave the focus would place the cursor instead.
			input.addEventListener('mouseup', event => event.preventDefault(), { once: true });
		});
	}
}
