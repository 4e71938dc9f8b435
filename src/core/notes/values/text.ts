import type { Value } from '../frontmatter';

/** The one text of a value, trimmed: typed alone or as a list of one. Not a text: a map, several values, nothing. */
export function text(value: Value): string | undefined {
	if (typeof value === 'string') {
		return value.trim() || undefined;
	}
	if (!isList(value)) {
		return undefined;
	}
	const items = value.filter(item => !isEmpty(item));
	return items.length === 1 ? text(items[0]!) : undefined;
}

/** Whether nothing is said: no value, blanks, or a list of such. */
export function isEmpty(value: Value): boolean {
	if (isList(value)) {
		return value.every(isEmpty);
	}
	return value === null || (typeof value === 'string' && value.trim() === '');
}

export function isList(value: Value): value is readonly Value[] {
	return Array.isArray(value);
}
