import type { FollowUp } from '../../core/followups/follow-up';
import type { Application } from '../../core/records/application';
import type { Outcome } from '../../core/records/outcome';
import type { When } from '../../core/time/when';

/** What a person can ask for in a view. Each rejects with a sentence for the person; the view shows it. */
export interface FollowUpActions {
	/** Writes the letter of that kind, unless it is there already, and opens it. */
	writeLetter(followUp: FollowUp, kind: string): Promise<void>;
	writeLettersDue(): Promise<void>;
	/** Marks the follow-up's letter as sent now. */
	markSent(followUp: FollowUp): Promise<void>;
	/** Notes that they were thanked already, in person or by phone; `undo` takes that back. */
	noteThanked(followUp: FollowUp, undo?: 'undo'): Promise<void>;
	/** Notes a call of today, which counts as the inquiry. */
	logCall(followUp: FollowUp): Promise<void>;
	/** Notes that the employer wrote or called today. */
	logHeardBack(followUp: FollowUp): Promise<void>;
	snooze(followUp: FollowUp, until: When): Promise<void>;
	dismiss(followUp: FollowUp): Promise<void>;
	/** Takes back that it was snoozed or dismissed. */
	reopen(followUp: FollowUp): Promise<void>;
	setOutcome(application: Application, outcome: Outcome): Promise<void>;
	/** Opens the modal for a new interview note. */
	newInterview(): void;
	/** Shows every problem in the notes. */
	checkNotes(): void;
}
