import { FAULT_WORDS } from '../../i18n/letter-faults';
import { languageTag, letterWords, primaryOf } from '../../i18n/letters';
import type { LetterChannel } from './channel';
import { engineFor } from './engine';
import type { LetterKind } from '../records/letter-kinds';
import { withPastInterview, type LetterFacts } from './letter-facts';
import { templateFaultOf, unknownNames, type TemplateFault } from './template-fault';
import {
	findTemplate,
	templatesOf,
	type FoundTemplate,
	type Template,
	type TemplatePart,
	type Templates,
} from './templates';
import type { VariableContext } from './variable';
import { templateScopeOf } from './variables';

/** A letter as it is written, before it becomes a note. Lines are separated by \n. */
export interface ComposedLetter {
	readonly kind: string;
	readonly via: LetterChannel;
	readonly language: string;
	readonly subject: string;
	readonly body: string;
}

/** The letter, or what is wrong with the template; then nothing must be written. */
export type Composed =
	| { readonly ok: true; readonly letter: ComposedLetter }
	| { readonly ok: false; readonly faults: readonly TemplateFault[] };

type Rendered = { readonly text: string } | { readonly faults: readonly TemplateFault[] };

/** Writes a letter of the kind from what is known. */
export function compose(kind: LetterKind, given: LetterFacts, templates: Templates): Composed {
	const facts = withPastInterview(kind, {
		...given,
		kind: kind.id,
		via: kind.always ?? given.via,
		language: languageTag(given.language),
	});
	const found =
		findTemplate(templates, kind, facts.via, facts.language) ??
		findTemplate(templatesOf(), kind, facts.via, 'en')!;
	const missing = languageFault(kind, found, facts.language);
	if (missing) {
		return { ok: false, faults: [missing] };
	}
	const language = writtenLanguage(found, facts.language);
	const words = { ...letterWords(language), language };
	return rendered(found.template, kind, { facts, words });
}

/** The region of the recipient counts, even if the template is for the whole language. */
function writtenLanguage({ language }: FoundTemplate, wanted: string): string {
	if (language === undefined || primaryOf(language) === primaryOf(wanted)) {
		return wanted;
	}
	return languageTag(language);
}

/** A built-in English text is no answer to somebody who reads another language. */
function languageFault(
	kind: LetterKind,
	{ language, template }: FoundTemplate,
	wanted: string,
): TemplateFault | undefined {
	if (language === undefined || primaryOf(language) === primaryOf(wanted)) {
		return undefined;
	}
	const name = `${kind.id}.${wanted}`;
	return { template: template.place, line: 1, message: FAULT_WORDS.language(wanted, name) };
}

function rendered(template: Template, kind: LetterKind, context: VariableContext): Composed {
	const subject = render(withSubject(template, kind, context), context);
	const withTitle = 'text' in subject ? { ...context, subject: oneLine(subject.text) } : context;
	const body = render({ place: template.place, piece: template.body }, withTitle);
	if ('faults' in subject || 'faults' in body) {
		const faults = [subject, body].flatMap(part => ('faults' in part ? part.faults : []));
		return { ok: false, faults };
	}
	const { facts, words } = context;
	return {
		ok: true,
		letter: {
			kind: kind.id,
			via: facts.via,
			language: words.language,
			subject: oneLine(inRegion(subject.text, words.language)),
			body: tidy(inRegion(body.text, words.language)),
		},
	};
}

/** Swiss German has no ß. */
function inRegion(text: string, language: string): string {
	if (letterWords(language).language === 'de-ch') {
		return text.replaceAll('ß', 'ss');
	}
	return text;
}

/** The template's subject; if it has none, the built-in template's. */
function withSubject(
	template: Template,
	kind: LetterKind,
	{ facts, words }: VariableContext,
): { readonly place: string; readonly piece: TemplatePart } {
	const builtIn = findTemplate(templatesOf(), kind, facts.via, words.language)?.template;
	const { place, subject } = template.subject || !builtIn ? template : builtIn;
	return { place, piece: subject ?? { text: kind.title, line: 1 } };
}

function render(
	{ place, piece }: { readonly place: string; readonly piece: TemplatePart },
	context: VariableContext,
): Rendered {
	const engine = engineFor(context.words);
	const failed = (faults: readonly Omit<TemplateFault, 'template'>[]): Rendered => ({
		faults: faults.map(fault => ({ template: place, ...fault })),
	});
	try {
		const parsed = engine.parse(sparingTemplater(piece.text));
		const unknown = unknownNames(engine, parsed, piece);
		if (unknown.length > 0) {
			return failed(unknown);
		}
		return { text: String(engine.renderSync(parsed, templateScopeOf(context))) };
	} catch (error) {
		return failed([templateFaultOf(error, piece)]);
	}
}

/** Templater's tags are none of Liquid's business, even where they hold braces. */
function sparingTemplater(text: string): string {
	return text.replace(/<%[\s\S]*?%>/g, tag =>
		/\{[{%]/.test(tag) ? `{% raw %}${tag}{% endraw %}` : tag,
	);
}

function oneLine(text: string): string {
	return withOnePeriod(text.replace(/\s+/g, ' ').trim());
}

/** A company's "Inc." at the end of a sentence needs no second period. */
function withOnePeriod(text: string): string {
	return text.replace(/([\p{L}\p{N})])\.\.(?=[^.]|$)/gu, '$1.');
}

/** At most one empty line at a time, since conditions in a template leave some behind, and one line break at the end. */
function tidy(text: string): string {
	const kept: string[] = [];
	for (const line of text.split('\n')) {
		const trimmed = line.replace(/[ \t\r]+$/, '');
		if (trimmed !== '' || kept.at(-1) !== '') {
			kept.push(trimmed);
		}
	}
	return `${withOnePeriod(kept.join('\n'))
		.replace(/^\n+/, '')
		.replace(/\n{1,2}$/, '')}\n`;
}
