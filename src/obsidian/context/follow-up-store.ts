import type { FollowUp } from '../../core/followups/follow-up';
import type { Problem } from '../../core/notes/problem';
import type { Records } from '../../core/records/application';
import type { Instant, Zone } from '../../core/time/instant';

/** The job search as the notes tell it now, for whatever shows it. */
export interface FollowUpStore {
	/** Whether the vault has been read; until then everything else is empty. */
	isRead(): boolean;
	/**
	 * Why the vault couldn't be read; undefined while it is being read, and
	 * afterwards.
	 */
	readError(): string | undefined;
	now(): Instant;
	/** The zone of the settings, in which the person's days begin and end. */
	zone(): Zone;
	records(): Records;
	followUps(): readonly FollowUp[];
	problems(): readonly Problem[];
	/**
	 * Calls back after every change of the notes or settings. Returns how to
	 * stop listening.
	 */
	onChange(listener: () => void): () => void;
}
