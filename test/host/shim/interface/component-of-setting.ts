import type * as O from 'obsidian';

/** What every control of a setting can do. */
export abstract class BaseComponent implements O.BaseComponent {
	disabled = false;

	then(callback: (component: this) => unknown): this {
		callback(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

/** A control that holds a value and tells when the person changes it. */
export abstract class ValueComponent<T> extends BaseComponent implements O.ValueComponent<T> {
	#changed: ((value: T) => unknown) | undefined;

	abstract getValue(): T;
	abstract setValue(value: T): this;

	onChange(callback: (value: T) => unknown): this {
		this.#changed = callback;
		return this;
	}

	onChanged(): void {
		this.#changed?.(this.getValue());
	}

	registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
		listeners[key] = value => {
			if (value !== undefined) {
				this.setValue(value);
			}
			return this.getValue();
		};
		return this;
	}
}
