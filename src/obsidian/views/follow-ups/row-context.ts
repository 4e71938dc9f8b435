import type { App, UserEvent } from 'obsidian';
import type { FollowUp } from '../../../core/followups/follow-up';
import type { Instant, Zone } from '../../../core/time/instant';
import type { FollowUpActions } from '../../context/follow-up-actions';
import type { Done } from '../../context/undo-history';

/** What rows and their menus work with. */
export interface RowContext {
	readonly app: App;
	readonly actions: FollowUpActions;
	readonly now: () => Instant;
	readonly zone: () => Zone;
	readonly open: (path: string, event?: UserEvent) => void;
	/** Runs the action, and shows above the list what was done, with a way back. Errors are shown too. */
	readonly act: (work: () => Promise<Done | undefined>) => void;
	/** Shows everything about the follow-up's employer. Left out where that is shown already. */
	readonly showCompany?: (followUp: FollowUp) => void;
}
