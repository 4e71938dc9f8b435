import { followUpName } from '../../i18n/follow-ups';
import { PROBLEMS } from '../../i18n/problems';
import { compareProblems, type Problem } from '../notes/problem';
import { normalizeWords } from '../notes/property-name';
import type { ApplicationNote } from '../records/application-note';
import type { Contact } from '../records/contact';
import type { Interview } from '../records/interview';
import type { Ledger } from '../records/ledger';
import type { PropertyName } from '../records/property-table';
import type { Dismissal } from '../records/snooze';
import { contactNamed } from './recipient';
import { RULES, ruleOf } from './rules';

type NoteWithEntries = Interview | ApplicationNote;

/**
 * Everything that's wrong in the notes, by path and line: what the ledger
 * found, and entries that match nothing.
 */
export function problemsOf(ledger: Ledger): readonly Problem[] {
	const problems = [...ledger.problems()];
	const { applications, unattached } = ledger.records();
	for (const { note, interviews, contacts } of applications) {
		const everybody = [...contacts, ...interviews.flatMap(interview => interview.contacts)];
		if (note) {
			problems.push(...entryProblems(note, everybody, ledger));
		}
		for (const interview of interviews.filter(({ entry }) => entry === undefined)) {
			problems.push(...entryProblems(interview, everybody, ledger));
		}
	}
	for (const interview of unattached) {
		problems.push(...entryProblems(interview, interview.contacts, ledger));
	}
	return problems.sort(compareProblems);
}

function entryProblems(
	note: NoteWithEntries,
	everybody: readonly Contact[],
	ledger: Ledger,
): readonly Problem[] {
	const problems: Problem[] = [];
	const report = (name: PropertyName, value: string, message: string | undefined): void => {
		if (message !== undefined) {
			problems.push({ path: note.path, ...ledger.place(note.path, name), value, message });
		}
	};
	for (const name of ['snoozed', 'dismissed'] as const) {
		for (const entry of note[name]) {
			const known =
				entry.rule === 'thank-you' && note.kind === 'interview' ? note.contacts : everybody;
			report(name, entry.text ?? entry.rule, entryFault(entry, known));
		}
	}
	if (note.kind === 'interview' && note.thanked !== 'everybody' && note.contacts.length > 0) {
		for (const name of note.thanked) {
			report('thanked', name, recipientFault(name, note.contacts));
		}
	}
	return problems;
}

/** Why the entry can't match any follow-up of its note. Undefined if it can. */
function entryFault(entry: Dismissal, contacts: readonly Contact[]): string | undefined {
	const { rule, recipient, text } = entry;
	if (ruleOf(rule)) {
		if (recipient === undefined) {
			return undefined;
		}
		return recipientFault(recipient, contacts);
	}
	if (text !== undefined && isTitle(text)) {
		return undefined;
	}
	return PROBLEMS.unknownRule(RULES.map(({ id }) => id));
}

function recipientFault(name: string, contacts: readonly Contact[]): string | undefined {
	if (contactNamed(name, contacts)) {
		return undefined;
	}
	return PROBLEMS.nobodyNamed(name, [...new Set(contacts.map(contact => contact.name))]);
}

/** Whether the text begins as the title of a follow-up does. */
function isTitle(text: string): boolean {
	const words = normalizeWords(text);
	return RULES.some(({ id, letters }) =>
		[letters, ...letters.map(letter => [letter])].some(offered => {
			const name = normalizeWords(followUpName(id, offered));
			return words === name || words.startsWith(`${name} `);
		}),
	);
}
