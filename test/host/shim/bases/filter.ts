import type * as O from 'obsidian';
import { getAllTags } from '../files/note-metadata';
import type { BasesEntry } from './entry';
import { ListValue, valueFrom } from './values';

type Test = (entry: BasesEntry) => boolean;
type Rule = readonly [pattern: RegExp, test: (...parts: string[]) => Test];

const bare = (text: string): string =>
	text
		.trim()
		.replace(/^(["'])(.*)\1$/, '$2')
		.replace(/^\[\[(.*)\]\]$/, '$1');
const idOf = (name: string): O.BasesPropertyId =>
	/^(note|file|formula)\./.test(name) ? (name as O.BasesPropertyId) : `note.${name}`;
const names = (text: string): string[] => text.split(',').map(bare);

/** `==` compares the text, a wikilink by what it leads to. */
const equal = (entry: BasesEntry, name: string, wanted: string): boolean =>
	bare(entry.getValue(idOf(name)).toString()).toLowerCase() === bare(wanted).toLowerCase();

function contains(entry: BasesEntry, name: string, wanted: string): boolean {
	const value = entry.getValue(idOf(name));
	return value instanceof ListValue
		? value.includes(valueFrom(bare(wanted))) || value.includes(valueFrom(`[[${bare(wanted)}]]`))
		: value.toString().includes(bare(wanted));
}

/** The expressions that the stand-in reads; the real language is a whole one. */
const RULES: readonly Rule[] = [
	[
		/^file\.inFolder\((.+)\)$/,
		folder => entry => entry.file.path.startsWith(`${bare(folder ?? '')}/`),
	],
	[
		/^file\.hasTag\((.+)\)$/,
		tags => entry =>
			names(tags ?? '').some(tag =>
				entry.tags(getAllTags).some(one => one === `#${tag}` || one.startsWith(`#${tag}/`)),
			),
	],
	[/^file\.hasLink\((.+)\)$/, link => entry => entry.linksTo(bare(link ?? ''))],
	[/^file\.hasProperty\((.+)\)$/, name => entry => entry.has(bare(name ?? ''))],
	[
		/^([\w. -]+)\.containsAny\((.+)\)$/,
		(name, wanted) => entry => names(wanted ?? '').some(one => contains(entry, name ?? '', one)),
	],
	[
		/^([\w. -]+)\.contains\((.+)\)$/,
		(name, wanted) => entry => contains(entry, name ?? '', wanted ?? ''),
	],
	[/^([\w. -]+)\.isEmpty\(\)$/, name => entry => !entry.getValue(idOf(name ?? '')).isTruthy()],
	[/^([\w. -]+?)\s*==\s*(.+)$/, (name, wanted) => entry => equal(entry, name ?? '', wanted ?? '')],
	[/^([\w. -]+?)\s*!=\s*(.+)$/, (name, wanted) => entry => !equal(entry, name ?? '', wanted ?? '')],
];

function expression(text: string): Test {
	if (text.startsWith('!')) {
		const inner = expression(text.slice(1).trim());
		return entry => !inner(entry);
	}
	const parts = text.split(/\s*\|\|\s*/);
	if (parts.length > 1) {
		return filterOf({ or: parts });
	}
	const all = text.split(/\s*&&\s*/);
	if (all.length > 1) {
		return filterOf({ and: all });
	}
	for (const [pattern, test] of RULES) {
		const found = pattern.exec(text.trim());
		if (found) {
			return test(...found.slice(1));
		}
	}
	throw new Error(`The stand-in cannot read this filter of a base: ${text}`);
}

/** A base's filter as a test of one entry; one that it cannot read is an error, never ignored. */
export function filterOf(filter: O.BasesConfigFileFilter | undefined): Test {
	if (filter === undefined) {
		return () => true;
	}
	if (typeof filter === 'string') {
		return expression(filter);
	}
	if ('and' in filter) {
		return all(filter.and, 'every');
	}
	if ('or' in filter) {
		return all(filter.or, 'some');
	}
	const none = all(filter.not, 'some');
	return entry => !none(entry);
}

function all(filters: readonly O.BasesConfigFileFilter[], how: 'every' | 'some'): Test {
	const tests = filters.map(filterOf);
	return entry => tests[how](test => test(entry));
}
