import {
	dismiss,
	logCall,
	logReply,
	markThanked,
	reopen,
	setOutcome,
	snooze,
	unmarkThanked,
} from '../actions/resolve-follow-up';
import { employerOf } from '../core/followups/recipient';
import { dayAt } from '../core/time/instant';
import { DONE_MESSAGES } from '../i18n/notices';
import { withRecords } from './context/with-records';
import type { PluginContext } from './context/plugin-context';
import type { FollowUpActions } from './context/follow-up-actions';
import { markLetterSent, requestFor, writeAllDue, writeAndOpen } from './letters/write-letters';

/** What only the parts that draw modals can do. */
export type FollowUpActionDeps = Pick<FollowUpActions, 'newInterview' | 'checkNotes'>;

/** What a person can ask for, done in this vault. */
export function createFollowUpActions(
	desk: PluginContext,
	doors: FollowUpActionDeps,
): FollowUpActions {
	const today = () => dayAt(desk.clock.now(), desk.settings.zone);
	return {
		...doors,
		writeLetter: async (followUp, kind) =>
			void (await writeAndOpen(desk, requestFor(followUp, kind))),
		writeLettersDue: async () => void (await writeAllDue(desk)),
		markSent: async ({ letter }) => {
			if (letter === undefined) {
				throw new Error(DONE_MESSAGES.noLetterYet);
			}
			await markLetterSent(desk, letter, { at: desk.clock.now() });
		},
		noteThanked: (followUp, undo) =>
			withRecords(desk, inner => (undo ? unmarkThanked : markThanked)(inner, followUp)),
		logCall: ({ path }) => withRecords(desk, inner => logCall(inner, path, today())),
		logHeardBack: ({ path }) => withRecords(desk, inner => logReply(inner, path, today())),
		snooze: (followUp, until) => withRecords(desk, inner => snooze(inner, followUp, until)),
		dismiss: followUp => withRecords(desk, inner => dismiss(inner, followUp)),
		reopen: followUp => withRecords(desk, inner => reopen(inner, followUp)),
		setOutcome: (application, outcome) =>
			withRecords(desk, inner => setOutcome(inner, employerOf(application), outcome, today())),
	};
}
