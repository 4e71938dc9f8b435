import type { Application, Records } from '../records/application';
import { countsAsInterview, interviewStart } from '../records/interaction';
import { normalizeWords } from '../notes/property-name';
import { dayAt, type Instant, type Zone } from '../time/instant';
import type { Day } from '../time/day';
import { dayOf } from '../time/when';
import { addBusinessDays, type DaysOff } from '../time/workdays';
import type { FollowUpSettings } from './follow-up-settings';

/** What a rule may know beside the application itself. */
export interface RuleContext {
	readonly now: Instant;
	readonly settings: FollowUpSettings;
	readonly off: DaysOff;
	readonly ids: Records['ids'];
	/** The offer accepted elsewhere after this application began; its day where it is known. */
	acceptedElsewhere(
		application: Application,
	): { readonly company: string; readonly day?: Day } | undefined;
	/** The first day on which that employer may be asked again after the last letter or call (of those before the day, where one is given). */
	courtesyDay(
		company: string,
		before?: Day,
	): { readonly day: Day; readonly after: Day } | undefined;
}

export function ruleContextOf(
	records: Records,
	settings: FollowUpSettings,
	now: Instant,
): RuleContext {
	const off: DaysOff = { weekend: settings.weekend, holidays: settings.holidays };
	const accepted = records.applications.filter(({ outcome }) => outcome === 'accepted');
	const written = correspondenceOf(records);
	return {
		now,
		settings,
		off,
		ids: records.ids,
		acceptedElsewhere(application) {
			const began = beginningOf(application);
			const after = accepted.filter(
				other =>
					other.id !== application.id &&
					(began === undefined || other.outcomeDate === undefined || other.outcomeDate >= began),
			);
			const first = after.sort((a, b) =>
				(a.outcomeDate ?? '9') < (b.outcomeDate ?? '9') ? -1 : 1,
			)[0];
			return (
				first && { company: first.company, ...(first.outcomeDate && { day: first.outcomeDate }) }
			);
		},
		courtesyDay(company, before) {
			const after = (written.get(normalizeWords(company)) ?? [])
				.filter(day => before === undefined || day < before)
				.at(-1);
			return after && { day: addBusinessDays(after, settings.courtesyBusinessDays, off), after };
		},
	};
}

/** When an application began: the day applied, else its first interview. */
function beginningOf({ note, interviews, zone }: Application): Day | undefined {
	if (note?.applied) {
		return note.applied;
	}
	const first = interviews
		.filter(countsAsInterview)
		.map(interviewStart)
		.find(at => at !== undefined);
	return first === undefined ? undefined : dayAt(first, zone);
}

/** The days on which each employer was written to or called, in their order. */
function correspondenceOf({
	applications,
	unattached,
	letters,
}: Records): ReadonlyMap<string, readonly Day[]> {
	const days = new Map<string, Day[]>();
	const add = (company: string | undefined, at: readonly Day[]): void => {
		if (company !== undefined && company !== '') {
			days.set(normalizeWords(company), [...(days.get(normalizeWords(company)) ?? []), ...at]);
		}
	};
	const sentDays = (
		zone: Zone,
		sent: readonly { status: string; sent?: Parameters<typeof dayOf>[0] }[],
	): Day[] =>
		sent.flatMap(letter =>
			letter.status === 'sent' && letter.sent ? [dayOf(letter.sent, zone)] : [],
		);
	for (const { company, letters: sent, calls, zone } of applications) {
		add(company, [...sentDays(zone, sent), ...calls.map(call => dayOf(call, zone))]);
	}
	for (const { company, path, calls, zone } of unattached) {
		add(company, [
			...sentDays(
				zone,
				letters.filter(({ interviewPath }) => interviewPath === path),
			),
			...calls.map(call => dayOf(call, zone)),
		]);
	}
	for (const list of days.values()) {
		list.sort();
	}
	return days;
}
