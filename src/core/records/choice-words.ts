import type { Value } from '../notes/frontmatter';
import { normalizeName, normalizeWords } from '../notes/property-name';
import { isList, linksIn, noteName, text as toText } from '../notes/values/text';
import { SOURCES, type Source } from './application-note';
import type { PreferredContact } from './contact';
import { LETTER_STATUSES, type LetterStatus } from './letter';

/** What `company: { name: Acme, website: … }` is called. */
const OBJECT_NAMES: readonly string[] = ['name', 'title', 'company'];

/** A text, the name of the note that it links, or what a page that it links is called there. */
export function toName(value: Value): string | undefined {
	if (value !== null && typeof value === 'object' && !isList(value)) {
		const named = Object.entries(value).find(([key]) => OBJECT_NAMES.includes(normalizeName(key)));
		return named && toName(named[1]);
	}
	const text = toText(value);
	const linked = text === undefined ? undefined : linksIn(text)[0];
	if (linked === undefined) {
		return text;
	}
	return (linked.target.includes('://') ? '' : noteName(linked.target)) || linked.text;
}

export function toSource(value: Value): Source | { readonly url: string } | undefined {
	const text = toName(value);
	if (text === undefined) {
		return undefined;
	}
	if (/^https?:\/\//i.test(text.trim())) {
		return { url: text.trim() };
	}
	const said = normalizeWords(text);
	const known = SOURCES.find(source => said === source || said === `${source}s`);
	if (known) {
		return known;
	}
	if (/\b(website|site|careers?|company page)\b/.test(said)) {
		return 'employer website';
	}
	if (
		/\b(linkedin|indeed|glassdoor|monster|stepstone|xing|board|ziprecruiter|hacker news|wellfound|angellist)\b/.test(
			said,
		)
	) {
		return 'job board';
	}
	if (/\b(referr(al|ed)|friend|colleague)\b/.test(said)) {
		return 'referral';
	}
	if (/\b(recruiter|agency|headhunter)\b/.test(said)) {
		return 'recruiter';
	}
	if (/\b(network|networking|event|meetup|fair)\b/.test(said)) {
		return 'networking';
	}
	return 'other';
}

export function toPreferredContact(value: Value): PreferredContact | undefined {
	const said = normalizeWords(toText(value) ?? '').replace(/^(by|via) /, '');
	if (['mail', 'post', 'letter', 'postal mail', 'paper', 'brief'].includes(said)) {
		return 'mail';
	}
	if (['email', 'e mail'].includes(said)) {
		return 'email';
	}
	if (['phone', 'telephone', 'call', 'telefon', 'mobile'].includes(said)) {
		return 'phone';
	}
	if (['linkedin', 'linked in'].includes(said)) {
		return 'linkedin';
	}
	if (said === '') {
		return undefined;
	}
	return 'other';
}

/** `dismissed` is what its follow-up is called; the letter is skipped. */
export function toLetterStatus(value: Value): LetterStatus | undefined {
	const said = normalizeWords(toText(value) ?? '');
	if (said === 'dismissed') {
		return 'skipped';
	}
	return LETTER_STATUSES.find(status => status === said);
}

/** An address, typed or behind a Markdown link. */
export function toUrl(value: Value): string | undefined {
	const typed = toText(value);
	const [linked] = linksIn(typed ?? '');
	return linked?.target.includes('://') ? linked.target : typed?.replace(/^<(.*)>$/, '$1');
}
