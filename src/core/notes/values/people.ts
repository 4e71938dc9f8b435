import type { Value } from '../frontmatter';
import { normalizeName, normalizeWords } from '../property-name';
import { NOBODY } from './name-words';
import { looksLikeName, splitPeople, SALUTATION, wordsOf } from './split-people';
import {
	email as toEmail,
	isList,
	linksIn,
	linkText,
	noteName,
	phone as toPhone,
	text,
} from './text';

/** Somebody named in a line of text. */
export interface Person {
	readonly name: string;
	/** The link path of their own note, where they are linked. */
	readonly link?: string;
	/** The form of address before the name: `Ms.`, `Herr`. */
	readonly salutation?: string;
	readonly title?: string;
	readonly email?: string;
	readonly phone?: string;
}

/** Longer texts name nobody. */
const MAX_LENGTH = 2000;
const EMAIL = /(?:mailto:)?([^\s<>()[\],;:"@]{1,64}@[^\s<>()[\],;:"@]{1,255})/i;
/** What divides a name from a title: a comma, or a dash with space around it. */
const DIVIDER = / ?, ?| [-–—] /;
const CREDENTIALS =
	/^(?:(?:ph\.? ?d|m\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|esq|cpa|pmp|jr|sr|ii|iii|iv)\.?(?:,\s*|\s+|$))+$/i;
const PRONOUNS =
	/^(?:she|he|they|ze|xe|sie|er|any|ella|él)(?:\s*\/\s*\p{L}+){1,3}$|^(?:any|all) pronouns$/iu;
/** Whether the text says that nobody is known: TBD, ?, -, none, n/a. */
export function namesNobody(typed: string): boolean {
	const words = normalizeWords(typed);
	return words === '' || NOBODY.has(words);
}

/**
 * Everybody named in a value: one or a list, objects, a line each, several
 * links or names in one text. Undefined if part of it can't be a person; words
 * such as TBD name nobody.
 */
export function people(value: Value): readonly Person[] | undefined {
	const named: Person[] = [];
	for (const part of isList(value) ? value : [value]) {
		if (isList(part)) {
			const inner = people(part);
			if (inner === undefined) {
				return undefined;
			}
			named.push(...inner);
			continue;
		}
		const lines = typeof part === 'string' ? splitPeople(part) : [part];
		for (const line of lines) {
			if (line === null || (typeof line === 'string' && namesNobody(line))) {
				continue;
			}
			const one = person(line);
			if (one === undefined) {
				return undefined;
			}
			named.push(one);
		}
	}
	return named;
}

/**
 * `Jane Smith, VP Engineering <jane@acme.example>`, `Jane Smith (VP
 * Engineering)`, `[[People/Jane Smith|Jane]], VP Engineering`.
 */
export function person(value: Value): Person | undefined {
	if (value !== null && typeof value === 'object' && !isList(value)) {
		return personOfObject(value);
	}
	const typed = text(value);
	if (typed === undefined || typed.length > MAX_LENGTH || namesNobody(typed)) {
		return undefined;
	}
	const linked = linksIn(typed)[0];
	const email = EMAIL.exec(typed)?.[1];
	const { name, title, salutation } = nameAndTitle(withoutEmail(spelledOut(typed)));
	const known = name || email;
	if (!known) {
		return undefined;
	}
	return {
		name: known,
		...(linked && !isAddress(linked.target) && { link: linked.target }),
		...(salutation && { salutation }),
		...(title && { title }),
		...(email && { email }),
	};
}

/**
 * A name without what isn't part of it: `@`, pronouns, a form of address,
 * `Last, First`, a degree.
 */
export function cleanName(typed: string): { readonly name: string; readonly salutation?: string } {
	const { name, salutation } = nameAndTitle(typed.replace(/\s+/g, ' ').trim());
	return { name: name || typed.trim(), ...(salutation && { salutation }) };
}

const OBJECT_NAMES = ['name', 'fullname', 'person', 'contact', 'who', 'interviewer'];
const OBJECT_TITLES = ['role', 'title', 'jobtitle', 'position'];

/**
 * `{ name, role, email, phone }`, or a name with its title: `{ "Jane Smith":
 * "CTO" }`.
 */
function personOfObject(value: Readonly<Record<string, Value>>): Person | undefined {
	const entries = Object.entries(value);
	const get = (names: readonly string[]): Value =>
		entries.find(([key]) => names.includes(normalizeName(key)))?.[1] ?? null;
	const named = person(get(OBJECT_NAMES));
	if (named) {
		const title = text(get(OBJECT_TITLES)) ?? named.title;
		const email = toEmail(get(['email', 'mail', 'emailaddress'])) ?? named.email;
		const phone = toPhone(get(['phone', 'telephone', 'mobile', 'phonenumber', 'tel']));
		return { ...named, ...(title && { title }), ...(email && { email }), ...(phone && { phone }) };
	}
	const [[key, only] = ['', null]] = entries;
	const title = text(only);
	const keyed = entries.length === 1 ? person(key) : undefined;
	return keyed && { ...keyed, ...(title !== undefined && { title }) };
}

/**
 * The text with links to notes read as the notes' names, for which the alias
 * may be short.
 */
function spelledOut(typed: string): string {
	return linkText(typed, link =>
		isAddress(link.target) ? link.text : noteName(link.target),
	).replace(/\s+/g, ' ');
}

function withoutEmail(typed: string): string {
	return typed
		.replace(EMAIL, '')
		.replace(/<\s?>|\(\s?\)|\[\s?\]/g, '')
		.trim();
}

interface NameParts {
	readonly name: string;
	readonly title: string;
	readonly salutation: string;
}

function nameAndTitle(typed: string): NameParts {
	let rest = typed.replace(/^@\s?/, '');
	let title = '';
	for (const [whole, inner = ''] of rest.matchAll(/\(([^()]*)\)/g)) {
		rest = rest.replace(whole, ' ');
		if (!PRONOUNS.test(inner.trim()) && title === '') {
			title = trimmed(inner);
		}
	}
	rest = trimmed(rest.replace(/\s+/g, ' '));
	const divider = DIVIDER.exec(rest);
	let name = rest;
	if (divider) {
		name = trimmed(rest.slice(0, divider.index));
		const after = trimmed(rest.slice(divider.index + divider[0].length));
		const isLastFirst =
			divider[0].includes(',') && wordsOf(name).length === 1 && looksLikeFirstName(name, after);
		if (isLastFirst) {
			name = `${after} ${name}`;
		} else if (!CREDENTIALS.test(after) && !PRONOUNS.test(after)) {
			title = after.replace(/^(?:ph\.?d|mba|m\.?d)\.?,\s*/i, '') || title;
		}
	}
	const salutation = SALUTATION.exec(name)?.[0].trim() ?? '';
	return { name: trimmed(name.replace(SALUTATION, '')), title, salutation };
}

/** Whether `Smith` with `Jane` after its comma is a family name first. */
function looksLikeFirstName(last: string, after: string): boolean {
	return (
		looksLikeName(last) &&
		looksLikeName(after) &&
		wordsOf(after).length <= 2 &&
		!CREDENTIALS.test(after) &&
		!/^\p{Lu}{2,4}$/u.test(after)
	);
}

function trimmed(typed: string): string {
	return typed
		.trim()
		.replace(/^[,;\s]+/, '')
		.replace(/[,;]$/, '')
		.trim();
}

function isAddress(target: string): boolean {
	return /^[a-z][a-z0-9+.-]*:/i.test(target);
}
