import type { Value } from '../frontmatter';
import { isEmpty, isList, text } from './text';

/** The texts of a value, one or a list, empty ones left out. A single text stays one, commas or not. */
export function texts(value: Value): readonly string[] | undefined {
	const items = (isList(value) ? value : [value]).filter(item => !isEmpty(item)).map(text);
	return items.every(item => item !== undefined) ? items : undefined;
}
