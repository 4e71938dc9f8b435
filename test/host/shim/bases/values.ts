import type * as O from 'obsidian';
import { TFile } from '../files/file';

/** A value in a base. */
export abstract class Value implements O.Value {
	static equals = (a: O.Value | null, b: O.Value | null): boolean =>
		a?.toString() === b?.toString();
	static looseEquals = Value.equals;

	abstract toString(): string;
	abstract isTruthy(): boolean;

	equals(other: O.Value): boolean {
		return Value.equals(this, other);
	}

	looseEquals(other: O.Value): boolean {
		return Value.equals(this, other);
	}

	renderTo(element: HTMLElement): void {
		element.appendText(this.toString());
	}
}

export class NullValue extends Value implements O.NullValue {
	static value = new NullValue();

	toString(): string {
		return '';
	}

	isTruthy(): boolean {
		return false;
	}
}

export abstract class NotNullValue extends Value implements O.NotNullValue {}

export abstract class PrimitiveValue<T> extends NotNullValue implements O.PrimitiveValue<T> {
	constructor(protected readonly data: T) {
		super();
	}

	toString(): string {
		return String(this.data);
	}

	isTruthy(): boolean {
		return Boolean(this.data);
	}
}

export class StringValue extends PrimitiveValue<string> {}
export class NumberValue extends PrimitiveValue<number> {}
export class BooleanValue extends PrimitiveValue<boolean> {}

/** A wikilink among the properties. */
export class LinkValue extends StringValue {}

/** A day or a moment, in the text that the note has; a moment has a `T` or a space. */
export class DateValue
	extends NotNullValue
	implements Pick<O.DateValue, 'toString' | 'isTruthy' | 'dateOnly'>
{
	constructor(private readonly text: string) {
		super();
	}

	toString(): string {
		return this.text;
	}

	isTruthy(): boolean {
		return true;
	}

	dateOnly(): O.DateValue {
		return new DateValue(this.text.slice(0, 10)) as unknown as O.DateValue;
	}

	static parseFromString(text: string): DateValue | null {
		return /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?)?$/.test(text) ? new DateValue(text) : null;
	}
}

export class FileValue extends NotNullValue {
	constructor(private readonly file: TFile) {
		super();
	}

	toString(): string {
		return this.file.path;
	}

	isTruthy(): boolean {
		return true;
	}
}

export class ListValue
	extends NotNullValue
	implements Pick<O.ListValue, 'toString' | 'isTruthy' | 'includes' | 'length' | 'get'>
{
	readonly #values: Value[];

	constructor(values: readonly unknown[]) {
		super();
		this.#values = values.map(valueFrom);
	}

	toString(): string {
		return this.#values.join(', ');
	}

	isTruthy(): boolean {
		return this.#values.length > 0;
	}

	includes(value: O.Value): boolean {
		return this.#values.some(one => one.equals(value));
	}

	length(): number {
		return this.#values.length;
	}

	get(index: number): Value {
		return this.#values[index] ?? NullValue.value;
	}
}

/** The value of a property as it came from YAML. */
export function valueFrom(data: unknown): Value {
	if (data instanceof Value) {
		return data;
	}
	if (data === null || data === undefined) {
		return NullValue.value;
	}
	if (data instanceof TFile) {
		return new FileValue(data);
	}
	if (Array.isArray(data)) {
		return new ListValue(data);
	}
	if (typeof data === 'number') {
		return new NumberValue(data);
	}
	if (typeof data === 'boolean') {
		return new BooleanValue(data);
	}
	const text = typeof data === 'string' ? data : JSON.stringify(data);
	if (/^\[\[[^\]]+\]\]$/.test(text)) {
		return new LinkValue(text);
	}
	return DateValue.parseFromString(text) ?? new StringValue(text);
}
