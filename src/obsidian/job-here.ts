import {
	dismiss,
	logCall,
	logHeardBack,
	noteThanked,
	reopen,
	setOutcome,
	snooze,
	unnoteThanked,
} from '../actions/settle-follow-up';
import { homeOf } from '../core/followups/recipient';
import { dayAt } from '../core/time/instant';
import { DONE } from '../i18n/commands';
import { atDesk } from './desk/at-desk';
import type { Desk } from './desk/desk';
import type { JobActions } from './desk/job-actions';
import { markLetterSent, requestFor, writeAllDue, writeAndOpen } from './letters/write-letters';

/** What only the parts that draw modals can do. */
export type Doors = Pick<JobActions, 'newInterview' | 'checkNotes'>;

/** What a person can ask for, done in this vault. */
export function jobHere(desk: Desk, doors: Doors): JobActions {
	const today = () => dayAt(desk.clock.now(), desk.settings.zone);
	return {
		...doors,
		writeLetter: async (followUp, kind) =>
			void (await writeAndOpen(desk, requestFor(followUp, kind))),
		writeLettersDue: async () => void (await writeAllDue(desk)),
		markSent: async ({ letter }) => {
			if (letter === undefined) {
				throw new Error(DONE.noLetterYet);
			}
			await markLetterSent(desk, letter, { at: desk.clock.now() });
		},
		noteThanked: (followUp, undo) =>
			atDesk(desk, inner => (undo ? unnoteThanked : noteThanked)(inner, followUp)),
		logCall: ({ path }) => atDesk(desk, inner => logCall(inner, path, today())),
		logHeardBack: ({ path }) => atDesk(desk, inner => logHeardBack(inner, path, today())),
		snooze: (followUp, until) => atDesk(desk, inner => snooze(inner, followUp, until)),
		dismiss: followUp => atDesk(desk, inner => dismiss(inner, followUp)),
		reopen: followUp => atDesk(desk, inner => reopen(inner, followUp)),
		setOutcome: (application, outcome) =>
			atDesk(desk, inner => setOutcome(inner, homeOf(application), outcome, today())),
	};
}
