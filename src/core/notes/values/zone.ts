import { toZone, type Zone } from '../../time/instant';
import type { Value } from '../frontmatter';
import { text } from './text';

/**
 * A time zone by its IANA name, in any case; abbreviations such as EST mean
 * several zones and are refused.
 */
export function zone(value: Value): Zone | undefined {
	const typed = text(value)?.replace(/\s+/g, '_');
	if (typed?.toLowerCase() === 'utc') {
		return toZone('UTC');
	}
	if (!typed?.includes('/') || toZone(typed) === undefined) {
		return undefined;
	}
	const alike = (name: string): boolean => name.toLowerCase() === typed.toLowerCase();
	return toZone(Intl.supportedValuesOf('timeZone').find(alike) ?? usualCase(typed));
}

/**
 * A name that the platform knows and does not list, being an older or newer
 * name of a zone that it lists.
 */
function usualCase(typed: string): string {
	if (/^[A-Z][^/]*(?:\/[A-Z][^/]*)+$/.test(typed)) {
		return typed;
	}
	return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone;
}
