import type { App, UserEvent } from 'obsidian';
import type { Instant, Zone } from '../../../core/time/instant';
import type { FollowUpActions } from '../../context/follow-up-actions';

/** What the rows of the view work with. */
export interface RowDeps {
	readonly app: App;
	readonly actions: FollowUpActions;
	readonly now: () => Instant;
	readonly zone: () => Zone;
	readonly open: (path: string, event?: UserEvent) => void;
	/** Does it, and says so where it was done; a failure is shown. `undo` takes it back. */
	readonly act: (work: () => Promise<void>, done?: string, undo?: () => Promise<void>) => void;
}
