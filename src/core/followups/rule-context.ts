import { normalizeWords } from '../notes/property-name';
import type { Application, Records } from '../records/application';
import { countsAsInterview, interviewStart } from '../records/interaction';
import type { Interview } from '../records/interview';
import type { Letter } from '../records/letter';
import { addDays, latestDay, type Day } from '../time/day';
import { dayAt, type Instant, type Zone } from '../time/instant';
import { dayOf, type When } from '../time/when';
import { addBusinessDays, type DaysOff } from '../time/workdays';
import { Clock } from './clock';
import type { FollowUpSettings } from './follow-up-settings';

/** An offer that was accepted elsewhere, and its day if it's known. */
export interface Acceptance {
	readonly company: string;
	readonly day?: Day;
}

/** What a rule may know beside the application itself. */
export interface RuleContext {
	readonly clock: Clock;
	readonly settings: FollowUpSettings;
	readonly off: DaysOff;
	readonly ids: Records['ids'];
	/** The offer accepted elsewhere after this application began. */
	acceptedElsewhere(application: Application): Acceptance | undefined;
	/** The first day on which that employer may be asked again after the last letter or call (before the given day). */
	courtesyDay(
		company: string,
		before?: Day,
	): { readonly day: Day; readonly after: Day } | undefined;
}

type LettersByPath = ReadonlyMap<string, readonly Letter[]>;

/** What applications need to know of each other, worked out once for all of them. */
export class Surroundings {
	readonly off: DaysOff;
	readonly #accepted: readonly AcceptedApplication[];
	readonly #lettersOf: LettersByPath;
	readonly #correspondence: ReadonlyMap<string, readonly Day[]>;
	/** Changes when any offer is accepted or an acceptance changes. */
	readonly acceptedKey: string;
	/** Changes when anything does that applications know of each other. */
	readonly key: string;

	constructor(
		readonly records: Records,
		readonly settings: FollowUpSettings,
	) {
		this.off = { weekend: settings.weekend, holidays: settings.holidays };
		this.#accepted = acceptedApplications(records.applications);
		this.acceptedKey = JSON.stringify(this.#accepted);
		this.#lettersOf = lettersByInterview(records);
		this.#correspondence = correspondenceOf(records, this.#lettersOf);
		this.key = `${this.acceptedKey}\n${JSON.stringify([...this.#correspondence])}`;
	}

	/** Changes when a letter to that employer is sent or a call is logged. */
	correspondenceKey(company: string): string {
		return this.#daysWith(company).join();
	}

	/** The letters of an interview that belongs to no application. */
	lettersAbout({ path }: Interview): readonly Letter[] {
		return this.#lettersOf.get(path) ?? [];
	}

	/** The context of one application or interview. Its clock knows until when the answers stay the same. */
	contextAt(now: Instant): RuleContext {
		const { settings, off, records } = this;
		const clock = new Clock(now);
		return {
			clock,
			settings,
			off,
			ids: records.ids,
			acceptedElsewhere: application => this.#acceptedElsewhere(application, clock),
			courtesyDay: (company, before) => {
				const days = this.#daysWith(company);
				const earlier = before === undefined ? days : days.filter(day => day < before);
				const after = earlier.at(-1);
				return after && { day: addBusinessDays(after, settings.courtesyBusinessDays, off), after };
			},
		};
	}

	#daysWith(company: string): readonly Day[] {
		return this.#correspondence.get(normalizeWords(company)) ?? [];
	}

	#acceptedElsewhere(application: Application, clock: Clock): Acceptance | undefined {
		if (this.#accepted.length === 0) {
			return undefined;
		}
		const began = beginningOf(application);
		const first = this.#accepted.find(
			accepted => accepted.id !== application.id && isAfter(accepted, began, clock),
		);
		if (!first) {
			return undefined;
		}
		const { company, day } = first;
		if (day === undefined) {
			return { company };
		}
		return { company, day };
	}
}

/** For how many days an acceptance without a date counts. */
const UNDATED_DAYS = 90;

interface AcceptedApplication extends Acceptance {
	readonly id: string;
	readonly zone: Zone;
	/** The last day on which an acceptance without a date counts. Undefined if nothing dates it. */
	readonly countsUntil?: Day | undefined;
}

/** By date, those without one last. */
function acceptedApplications(
	applications: readonly Application[],
): readonly AcceptedApplication[] {
	const accepted: AcceptedApplication[] = [];
	for (const { id, company, outcome, outcomeDate, note, interviews, zone } of applications) {
		if (outcome !== 'accepted') {
			continue;
		}
		if (outcomeDate) {
			accepted.push({ id, company, zone, day: outcomeDate });
			continue;
		}
		const interviewDays = interviews.map(({ date, zone: own }) => date && dayOf(date, own));
		const last = latestDay(note?.applied, ...interviewDays);
		accepted.push({ id, company, zone, countsUntil: last && addDays(last, UNDATED_DAYS) });
	}
	const sortKey = ({ day }: AcceptedApplication): string => day ?? '9';
	return accepted.sort((a, b) => {
		if (sortKey(a) === sortKey(b)) {
			if (a.id < b.id) {
				return -1;
			}
			return 1;
		}
		if (sortKey(a) < sortKey(b)) {
			return -1;
		}
		return 1;
	});
}

/** Whether the offer was accepted after the application began, as far as the dates tell. */
function isAfter(
	{ day, countsUntil, zone }: AcceptedApplication,
	began: Day | undefined,
	clock: Clock,
): boolean {
	if (day !== undefined) {
		return began === undefined || day >= began;
	}
	if (countsUntil === undefined) {
		return false;
	}
	const couldBeAfter = began === undefined || countsUntil >= began;
	return couldBeAfter && !clock.isOver(countsUntil, zone);
}

/** When an application began: the day applied, else its first interview. */
function beginningOf({ note, interviews, zone }: Application): Day | undefined {
	if (note?.applied) {
		return note.applied;
	}
	const first = interviews.find(interview => interview.date && countsAsInterview(interview));
	const start = first && interviewStart(first);
	if (start === undefined) {
		return undefined;
	}
	return dayAt(start, zone);
}

/** The days on which each employer was written to or called, by normalized name and in their order. */
function correspondenceOf(
	{ applications, unattached }: Records,
	lettersOf: LettersByPath,
): ReadonlyMap<string, readonly Day[]> {
	const days = new Map<string, Day[]>();
	const add = (company: string | undefined, more: readonly Day[]): void => {
		const key = normalizeWords(company ?? '');
		if (key === '' || more.length === 0) {
			return;
		}
		const known = days.get(key);
		if (known) {
			known.push(...more);
		} else {
			days.set(key, [...more]);
		}
	};
	for (const application of applications) {
		add(application.company, contactDaysOf(application, application.letters));
	}
	for (const interview of unattached) {
		add(interview.company, contactDaysOf(interview, lettersOf.get(interview.path) ?? []));
	}
	for (const list of days.values()) {
		list.sort();
	}
	return days;
}

/** The letters of each interview that belongs to no application: they name it, or a follow-up of it. */
function lettersByInterview({ letters, unattached, ids }: Records): LettersByPath {
	const byPath = new Map<string, Letter[]>(unattached.map(({ path }) => [path, []]));
	const paths = new Map(unattached.map(({ path }) => [ids.get(path), path]));
	for (const letter of letters) {
		const named = paths.get(letter.followUp?.split('.')[0]);
		const about = byPath.get(letter.interviewPath ?? '') ?? byPath.get(named ?? '');
		about?.push(letter);
	}
	return byPath;
}

/** The days of letters sent and calls made. */
function contactDaysOf(
	{ calls, zone }: Pick<Application | Interview, 'calls' | 'zone'>,
	letters: readonly Letter[],
): Day[] {
	const moments: When[] = [...calls];
	for (const { status, sent } of letters) {
		if (status === 'sent' && sent) {
			moments.push(sent);
		}
	}
	return moments.map(moment => dayOf(moment, zone));
}
