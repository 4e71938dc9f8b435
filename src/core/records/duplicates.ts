import { normalizeWords } from '../notes/property-name';
import type { Interview } from './interview';
import { Memo } from './memo';

/**
 * Interviews alike in company, position, time and people are probably one that was noted twice.
 * One of them counts: the one whose id is written, else the first by path. The others point to it,
 * and what they say of thanks, snoozes and dismissals counts for it too.
 * A copy that carries the id of the original isn't marked: it's reported as a copy, and gets an id and an event of its own.
 */
export function markDuplicates(interviews: readonly Interview[]): readonly Interview[] {
	const groups = new Map<string, Interview[]>();
	for (const interview of interviews) {
		const key = KEYS.get(interview, [], () => keyOf(interview));
		const alike = key === undefined ? undefined : groups.get(key);
		if (alike) {
			alike.push(interview);
		} else if (key !== undefined) {
			groups.set(key, [interview]);
		}
	}
	const marked = new Map<Interview, Interview>();
	for (const alike of groups.values()) {
		if (alike.length > 1) {
			markGroup(alike, marked);
		}
	}
	if (marked.size === 0) {
		return interviews;
	}
	return interviews.map(interview => marked.get(interview) ?? interview);
}

const KEYS = new Memo<Interview, string | undefined>();

function markGroup(alike: readonly Interview[], marked: Map<Interview, Interview>): void {
	const [original, ...copies] = [...alike].sort((a, b) => {
		const written = Number(b.followUpId !== undefined) - Number(a.followUpId !== undefined);
		return written || (a.path < b.path ? -1 : 1);
	});
	const areAllThanked = alike.some(({ thanked }) => thanked === 'everybody');
	const named = alike.flatMap(({ thanked }) => (thanked === 'everybody' ? [] : thanked));
	marked.set(original!, {
		...original!,
		thanked: areAllThanked ? 'everybody' : named,
		snoozed: alike.flatMap(({ snoozed }) => snoozed),
		dismissed: alike.flatMap(({ dismissed }) => dismissed),
	});
	for (const copy of copies) {
		const carriesItsId = copy.followUpId !== undefined && copy.followUpId === original!.followUpId;
		if (carriesItsId) {
			continue;
		}
		marked.set(copy, { ...copy, duplicateOf: original!.path });
	}
}

/** Undefined unless the interview has a company and a date, and took or takes place. */
function keyOf(interview: Interview): string | undefined {
	const { company, position, date, cancelled, contacts, interaction, round } = interview;
	if (!company || !date || cancelled) {
		return undefined;
	}
	const people = contacts.map(({ name }) => normalizeWords(name)).sort();
	const time = date.day ?? date.at;
	const words = [company, position ?? '', interaction, round ?? ''].map(normalizeWords);
	return JSON.stringify([...words, time, people]);
}
