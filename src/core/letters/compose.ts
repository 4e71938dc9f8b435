import { languageTag, letterWords } from '../../i18n/letters';
import type { Channel } from '../records/contact';
import { engineFor } from './engine';
import { templateFaultOf, unknownNames, type TemplateFault } from './template-fault';
import { withPastInterview } from './past-interview';
import type { LetterFacts } from './letter-facts';
import type { LetterKind } from './letter-kind';
import { templateScopeOf } from './template-scope';
import type { TemplatePart, Template } from './template';
import { findTemplate, templatesOf, type Templates } from './templates';
import type { VariableContext } from './variable';

/** A letter as it is written, before it becomes a note. Lines are divided by \n. */
export interface ComposedLetter {
	readonly kind: string;
	readonly via: Channel;
	readonly language: string;
	readonly subject: string;
	readonly body: string;
}

/** The letter, or what is wrong with the template; then nothing is to be written. */
export type Composed =
	| { readonly ok: true; readonly letter: ComposedLetter }
	| { readonly ok: false; readonly faults: readonly TemplateFault[] };

type Rendered = { readonly text: string } | { readonly faults: readonly TemplateFault[] };

/** Writes a letter of the kind from what is known. */
export function compose(kind: LetterKind, given: LetterFacts, templates: Templates): Composed {
	const facts = withPastInterview(kind, {
		...given,
		via: kind.always ?? given.via,
		language: languageTag(given.language),
	});
	const found =
		findTemplate(templates, kind, facts.via, facts.language) ??
		findTemplate(templatesOf(), kind, facts.via, 'en')!;
	const language = languageTag(found.language ?? facts.language);
	const writing: VariableContext = { facts, words: { ...letterWords(language), language } };
	const subject = render(withSubject(found.template, kind, writing), writing);
	const body = render(
		{ place: found.template.place, piece: found.template.body },
		'text' in subject ? { ...writing, subject: flat(subject.text) } : writing,
	);
	if ('faults' in subject || 'faults' in body) {
		return {
			ok: false,
			faults: [subject, body].flatMap(part => ('faults' in part ? part.faults : [])),
		};
	}
	return {
		ok: true,
		letter: {
			kind: kind.id,
			via: facts.via,
			language,
			subject: flat(subject.text),
			body: tidy(body.text),
		},
	};
}

/** The template's subject; where it has none, that of the built-in one. */
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
	writing: VariableContext,
): Rendered {
	const engine = engineFor(writing.words);
	const told = (faults: readonly Omit<TemplateFault, 'template'>[]): Rendered => ({
		faults: faults.map(fault => ({ template: place, ...fault })),
	});
	try {
		const parsed = engine.parse(sparingTemplater(piece.text));
		const unknown = unknownNames(engine, parsed, piece);
		return unknown.length > 0
			? told(unknown)
			: { text: String(engine.renderSync(parsed, templateScopeOf(writing))) };
	} catch (error) {
		return told([templateFaultOf(error, piece)]);
	}
}

/** Templater's tags are none of Liquid's business, even where they hold braces. */
function sparingTemplater(text: string): string {
	return text.replace(/<%[\s\S]*?%>/g, tag =>
		/\{[{%]/.test(tag) ? `{% raw %}${tag}{% endraw %}` : tag,
	);
}

function flat(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** No more than one empty line at a time, as conditions in a template leave behind, and one line break at the end. */
function tidy(text: string): string {
	return `${text
		.replace(/[ \t]+$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.replace(/^\n+|\n+$/g, '')}\n`;
}
