import { PROBLEMS } from '../../i18n/problems';
import type { Problem } from '../notes/problem';
import { dayOf, isoOfWhen } from '../time/when';
import { countsAsInterview } from './interaction';
import type { LinkedRecords } from './link-records';
import { isEnding } from './outcome';
import type { PropertyName } from './property-table';
import type { NoteRecord } from './read-note';

/** What the checks below need to know about a note. */
interface NotePlaces {
	place(path: string, name: PropertyName): { readonly line: number; readonly property: string };
	record(path: string): NoteRecord | undefined;
}

/** Problems that only show when the records are seen together. */
export function problemsAmong(records: LinkedRecords, notes: NotePlaces): readonly Problem[] {
	return [
		...copiedIds(records, notes),
		...duplicates(records, notes),
		...afterTheEnd(records, notes),
	];
}

/** Notes that were copied with the id of their original. */
function copiedIds({ copies }: LinkedRecords, notes: NotePlaces): Problem[] {
	return copies.map(({ path, original }) => {
		const record = notes.record(path);
		const id = record && 'followUpId' in record ? record.followUpId : undefined;
		return {
			path,
			...notes.place(path, 'follow_up_id'),
			value: id ?? '',
			message: PROBLEMS.copiedId(original),
		};
	});
}

/** Interviews that were probably noted twice. */
function duplicates({ applications }: LinkedRecords, notes: NotePlaces): Problem[] {
	const problems: Problem[] = [];
	for (const { path, duplicateOf, date, zone } of applications.flatMap(
		({ interviews }) => interviews,
	)) {
		if (duplicateOf === undefined) {
			continue;
		}
		problems.push({
			path,
			...notes.place(path, 'date'),
			value: date ? isoOfWhen(date, zone) : '',
			message: PROBLEMS.duplicateInterview(duplicateOf),
		});
	}
	return problems;
}

/** Interviews dated after their application ended: perhaps a new application began. */
function afterTheEnd({ applications }: LinkedRecords, notes: NotePlaces): Problem[] {
	const problems: Problem[] = [];
	for (const { interviews, outcome, outcomeDate } of applications) {
		if (!isEnding(outcome) || outcomeDate === undefined) {
			continue;
		}
		for (const interview of interviews) {
			const day = interview.date && dayOf(interview.date, interview.zone);
			if (day === undefined || day <= outcomeDate || !countsAsInterview(interview)) {
				continue;
			}
			const { path, entry } = interview;
			const message = PROBLEMS.afterEnd(outcome, outcomeDate);
			const place = notes.place(path, entry === undefined ? 'date' : 'interviews');
			problems.push({ path, ...place, value: day, message });
		}
	}
	return problems;
}
