import type { Value } from '../frontmatter';
import { person, type Person } from './person';
import { texts } from './texts';

const BETWEEN = /(\]\])\s*(?:[,;&+]|and\b)\s*(?=!?\[\[)/gi;

/** Everybody named in a value: one or a list, a line each, or several links or names divided by semicolons in one text. */
export function people(value: Value): readonly Person[] | undefined {
	const lines = texts(value)
		?.flatMap(line => line.replace(BETWEEN, '$1\n').split(/[\n;]/))
		.filter(line => line.trim() !== '');
	const named = lines?.map(person);
	return named?.every(found => found !== undefined) ? named : undefined;
}
