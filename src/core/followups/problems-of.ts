import { PROBLEMS } from '../../i18n/problems';
import { compareProblems, type Problem } from '../notes/problem';
import type { Ledger } from '../records/ledger';
import { RULES } from './rules';

/** All that is wrong in the notes, by path and line: what the ledger found, and entries that put off or let go what no rule knows. */
export function problemsOf(ledger: Ledger): readonly Problem[] {
	const known = RULES.map(({ id }) => id);
	const { applications, unattached } = ledger.records();
	const notes = [
		...unattached,
		...applications.flatMap(({ note, interviews }) => [...interviews, ...(note ? [note] : [])]),
	];
	const unknown = notes.flatMap(note =>
		(['snoozed', 'dismissed'] as const).flatMap(name =>
			note[name]
				.filter(({ rule }) => !known.includes(rule))
				.map(({ rule }): Problem => ({
					path: note.path,
					...ledger.place(note.path, name),
					value: rule,
					message: PROBLEMS.unknownRule(known),
				})),
		),
	);
	return [...ledger.problems(), ...unknown].sort(compareProblems);
}
