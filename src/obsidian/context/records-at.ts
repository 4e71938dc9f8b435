import type { FollowUp } from '../../core/followups/follow-up';
import { employerOf } from '../../core/followups/recipient';
import type { Application, Records } from '../../core/records/application';

/**
 * The application that the note belongs to: its own note, an interview's or a
 * letter's.
 */
export function applicationAt(records: Records, note: string | undefined): Application | undefined {
	if (note === undefined) {
		return undefined;
	}
	return records.applications.find(
		({ note: own, interviews, letters }) =>
			own?.path === note || [...interviews, ...letters].some(({ path }) => path === note),
	);
}

/**
 * The follow-ups that a note has to do with: those that arise from it, are
 * answered by it, or are its application's.
 */
export function followUpsAt(
	followUps: readonly FollowUp[],
	records: Records,
	note: string | undefined,
): readonly FollowUp[] {
	if (note === undefined) {
		return [];
	}
	const own = followUps.filter(({ path, interview, letter }) =>
		[path, interview?.path, letter].includes(note),
	);
	const letters = own.filter(({ letter }) => letter === note);
	if (letters.length > 0) {
		return letters;
	}
	const application = applicationAt(records, note);
	const whole = followUps.filter(
		followUp =>
			application &&
			followUp.application?.id === application.id &&
			(followUp.interview === undefined || employerOf(application) === note),
	);
	return [...new Set([...own, ...whole])];
}

/** Follow-ups to choose from: those of the note in front where it has any, else all. */
export interface Candidates {
	readonly followUps: readonly FollowUp[];
	readonly atNote: boolean;
}

export function candidatesAt(
	followUps: readonly FollowUp[],
	records: Records,
	note: string | undefined,
): Candidates {
	const own = followUpsAt(followUps, records, note);
	if (own.length > 0) {
		return { followUps: own, atNote: true };
	}
	return { followUps, atNote: false };
}

/** What people call an application: company and position. */
export function nameOfApplication({ company, position }: Application): string {
	return [company, position].filter(Boolean).join(', ');
}
