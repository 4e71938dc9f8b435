import { endOf } from '../time/when';
import type { Letter } from '../records/letter';
import type { Draft } from './draft';
import { matchesName } from './recipient';

const COUNTS = { sent: 0, skipped: 1, draft: 2 } as const;

/**
 * Which letter belongs to which follow-up: the one whose id it names, else the
 * oldest open one of its kind, recipient and record. Of several letters for one
 * follow-up a sent one counts first.
 */
export function matchLetters(
	drafts: readonly Draft[],
	letters: readonly Letter[],
): ReadonlyMap<Draft, Letter> {
	const matched = new Map<Draft, Letter>();
	const take = (draft: Draft, letter: Letter): void => {
		const before = matched.get(draft);
		if (!before || COUNTS[letter.status] < COUNTS[before.status]) {
			matched.set(draft, letter);
		}
	};
	const byId = new Map(drafts.map(draft => [draft.id, draft]));
	const nameless: Letter[] = [];
	for (const letter of letters) {
		const named = byId.get(letter.followUp ?? '');
		if (named && named.letters.includes(letter.letterKind ?? '')) {
			take(named, letter);
		} else {
			nameless.push(letter);
		}
	}
	const open = drafts.filter(({ done }) => done === undefined).sort((a, b) => ageOf(a) - ageOf(b));
	const consumed = new Set(drafts.flatMap(({ done }) => done?.letter ?? []));
	for (const letter of nameless
		.filter(({ path }) => !consumed.has(path))
		.sort((a, b) => COUNTS[a.status] - COUNTS[b.status] || (a.path < b.path ? -1 : 1))) {
		const oldest = open.find(draft => !matched.has(draft) && isFor(letter, draft));
		if (oldest) {
			take(oldest, letter);
		}
	}
	return matched;
}

function ageOf({ due, zone }: Draft): number {
	if (due) {
		return endOf(due, zone);
	}
	return Infinity;
}

function isFor(
	{ letterKind, to, interviewPath }: Letter,
	{ letters, contacts, interview }: Draft,
): boolean {
	if (!letters.includes(letterKind ?? '')) {
		return false;
	}
	if (interview && interviewPath !== undefined && interview.path !== interviewPath) {
		return false;
	}
	return (
		to === undefined || contacts.length === 0 || contacts.some(contact => matchesName(contact, to))
	);
}
