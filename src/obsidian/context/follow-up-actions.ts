import type { DateName } from '../../actions/set-properties';
import type { FollowUp } from '../../core/followups/follow-up';
import type { Day } from '../../core/time/day';
import type { Application } from '../../core/records/application';
import type { Interview } from '../../core/records/interview';
import type { Outcome } from '../../core/records/outcome';
import type { When } from '../../core/time/when';
import type { Done } from './undo-history';

export const FIRST_STEPS = ['sender', 'notes', 'places'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** The steps of the first start. */
export interface FirstSteps {
	/** Steps that are neither done nor skipped. */
	open(): readonly FirstStep[];
	finish(step: FirstStep): Promise<void>;
	/** Asks for the name and email for letters. */
	askSender(): Promise<void>;
	openSettings(): void;
}

/**
 * What a person can do in a view. Each answers what was done and how to take it
 * back, undefined if the person cancelled, and rejects with a sentence to show.
 * `'ask'` opens a dialog for the day or time.
 */
export interface FollowUpActions {
	/** Writes the letter of that kind, unless it exists, and opens it. */
	writeLetter(followUp: FollowUp, kind: string): Promise<Done | undefined>;
	/** Writes the usual letter of each. */
	writeLetters(followUps: readonly FollowUp[]): Promise<Done | undefined>;
	writeLettersDue(): Promise<Done | undefined>;
	markSent(followUp: FollowUp): Promise<Done | undefined>;
	markThanked(followUp: FollowUp): Promise<Done | undefined>;
	/** Logs a call of today, which counts as the inquiry. */
	logCall(followUp: FollowUp): Promise<Done | undefined>;
	logReply(followUp: FollowUp, day: 'today' | 'ask'): Promise<Done | undefined>;
	snooze(followUps: readonly FollowUp[], until: When | 'ask'): Promise<Done | undefined>;
	dismiss(followUps: readonly FollowUp[]): Promise<Done | undefined>;
	/** Takes back that they were snoozed or dismissed. */
	reopen(followUps: readonly FollowUp[]): Promise<Done | undefined>;
	setOutcome(application: Application, outcome: Outcome): Promise<Done | undefined>;
	/** Asks for the terms of an offer. */
	noteOffer(application: Application): Promise<Done | undefined>;
	/** Asks for a date that the employer named. */
	noteDate(application: Application, name?: DateName): Promise<Done | undefined>;
	/** Writes a date that the employer named. */
	setDate(application: Application, name: DateName, day: Day): Promise<Done | undefined>;
	/**
	 * Moves an interview to another day, after asking, or to a day that is
	 * asked for.
	 */
	moveInterview(interview: Interview, title: string, to: Day | 'ask'): Promise<Done | undefined>;
	/** Opens the form for an interview, of that application if one is given. */
	newInterview(application?: Application): Promise<Done | undefined>;
	newApplication(): Promise<Done | undefined>;
	/** Shows everything about the application on one page. */
	openCompany(application: Application): void;
	importApplications(): Promise<Done | undefined>;
	/**
	 * Adds an application with an interview to try things out; it can be
	 * removed again.
	 */
	addSample(): Promise<Done | undefined>;
	/** Shows every problem in the notes. */
	checkNotes(): void;
	/** Shows the notes that look like job notes and aren't recognized. */
	findJobNotes(): void;
	countJobNotes(): Promise<number>;
	readonly firstSteps: FirstSteps;
}
