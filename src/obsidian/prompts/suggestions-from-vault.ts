import type { App } from 'obsidian';
import { normalizeWords } from '../../core/notes/property-name';
import type { Records } from '../../core/records/application';
import type { Contact } from '../../core/records/contact';
import type { FormSuggestions } from './interview-form';
import type { Person } from './people-field';
import type { Suggestion } from './text-suggest';

/** What the records know, for forms: companies by how lately they were talked to, positions, and people. */
export function suggestionsFromVault(app: App, records: Records, source: string): FormSuggestions {
	const interviews = [
		...records.applications.flatMap(application => application.interviews),
		...records.unattached,
	];
	const contacts = [
		...records.contacts,
		...[...interviews, ...records.applications].flatMap(({ contacts: met, company }) =>
			met.map(contact => ({ ...(company !== undefined && { company }), ...contact })),
		),
	];
	const at =
		(company: string) =>
		({ company: other }: { readonly company?: string | undefined }): boolean =>
			other !== undefined && normalizeWords(other) === normalizeWords(company);
	return {
		companies: suggestions(
			[...records.applications, ...interviews, ...contacts].map(({ company }) => company),
		),
		positionsAt: company =>
			suggestions(records.applications.filter(at(company)).map(({ position }) => position)),
		peopleAt: company => {
			const people = [...contacts.filter(at(company)), ...contacts].map(contact =>
				personOf(app, contact, source),
			);
			return [...new Map(people.map(person => [normalizeWords(person.text), person])).values()];
		},
	};
}

function suggestions(texts: readonly (string | undefined)[]): readonly Suggestion[] {
	const known = texts.filter((text): text is string => text !== undefined && text !== '');
	return [...new Map(known.map(text => [normalizeWords(text), { text }])).values()];
}

/** By link where there is a note. */
function personOf(app: App, { path, name, title, company }: Contact, source: string): Person {
	const file = path === undefined ? null : app.vault.getFileByPath(path);
	const link = file && app.metadataCache.fileToLinktext(file, source, true);
	const written = link === null ? name : linkTo(link, name);
	return { text: name, written, about: [title, company].filter(Boolean).join(', ') };
}

/** A wikilink that shows the name. */
function linkTo(link: string, name: string): string {
	return link.split('/').at(-1) === name ? `[[${link}]]` : `[[${link}|${name}]]`;
}
