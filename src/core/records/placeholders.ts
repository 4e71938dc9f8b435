import type { Value } from '../notes/frontmatter';
import { isList } from '../notes/values/text';

const PLACEHOLDER = /^\s*(?:(?:\{\{[^}]{0,500}\}\}|<%[^%]{0,500}%>)\s*)+$/;

/** Whether the value is what a template leaves to be filled in: `{{date}}`, `<% tp.date.now() %>`, or a list of such. */
export function isPlaceholder(value: Value): boolean {
	if (isList(value)) {
		return value.length > 0 && value.every(isPlaceholder);
	}
	return typeof value === 'string' && value.length <= 2000 && PLACEHOLDER.test(value);
}
