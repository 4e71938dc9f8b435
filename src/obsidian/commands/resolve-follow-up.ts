import type { IconName } from 'obsidian';
import { UNRESOLVED_STATUSES, type Status } from '../../core/followups/follow-up';
import { snoozeChoices } from '../../core/followups/snooze-choices';
import type { Day } from '../../core/time/day';
import { dayAt } from '../../core/time/instant';
import type { When } from '../../core/time/when';
import { COMMAND_NAMES, FLAGS, PICK } from '../../i18n/commands';
import { askForDate, snoozeQuestion } from '../prompts/ask-for-date';
import { choose } from '../prompts/choose';
import { pickFollowUp, pickWhen } from '../prompts/pick';
import { dismissFollowUps, reopenFollowUps, snoozeFollowUps } from '../context/resolve-actions';
import type { Command, CommandContext } from '../context/command';
import { candidatesAt, type Candidates } from '../context/records-at';

const PUT_AWAY: readonly Status[] = ['snoozed', 'dismissed'];
const WORDS = { note: FLAGS.note, follow_up: FLAGS.followUp };

/** Follow-ups in one of those states; one that lapsed by itself cannot be taken back. */
function standing(
	{ context: { tracker }, note }: CommandContext,
	statuses: readonly Status[],
): Candidates {
	return candidatesAt(
		tracker.followUps().filter(({ status, lapsed }) => statuses.includes(status) && !lapsed),
		tracker.records(),
		note,
	);
}

export const snoozeCommand: Command = {
	id: 'snooze',
	name: COMMAND_NAMES.snooze,
	icon: 'alarm-clock',
	writes: true,
	takes: { ...WORDS, until: FLAGS.until },
	applies: here => standing(here, UNRESOLVED_STATUSES).followUps.length > 0,
	async run(here, words) {
		const followUp = await pickFollowUp(
			here,
			PICK.snooze,
			standing(here, UNRESOLVED_STATUSES),
			words['follow_up'],
		);
		if (!followUp) {
			return undefined;
		}
		const until = await untilWhen(here, followUp.title, words['until']);
		if (!until) {
			return undefined;
		}
		return snoozeFollowUps(here.context, [followUp], until);
	},
};

/** A command that needs nothing but one of the follow-ups in those states. */
interface Resolving {
	readonly id: string;
	readonly name: string;
	readonly icon: IconName;
	readonly statuses: readonly Status[];
	readonly which: string;
	readonly resolve: typeof dismissFollowUps;
}

const resolving = ({ id, name, icon, statuses, which, resolve }: Resolving): Command => ({
	id,
	name,
	icon,
	writes: true,
	takes: WORDS,
	applies: here => standing(here, statuses).followUps.length > 0,
	async run(here, words) {
		const followUp = await pickFollowUp(here, which, standing(here, statuses), words['follow_up']);
		if (!followUp) {
			return undefined;
		}
		return resolve(here.context, [followUp]);
	},
});

export const dismissCommand = resolving({
	id: 'dismiss',
	name: COMMAND_NAMES.dismiss,
	icon: 'circle-slash',
	statuses: UNRESOLVED_STATUSES,
	which: PICK.dismiss,
	resolve: dismissFollowUps,
});

export const reopenCommand = resolving({
	id: 'reopen',
	name: COMMAND_NAMES.reopen,
	icon: 'undo-2',
	statuses: PUT_AWAY,
	which: PICK.reopen,
	resolve: reopenFollowUps,
});

/** A day near at hand, or one of the person's own choice. */
async function untilWhen(
	here: CommandContext,
	title: string,
	said: string | undefined,
): Promise<When | undefined> {
	const { app, clock, settings } = here.context;
	const today = dayAt(clock.now(), settings.zone);
	const question = snoozeQuestion(here.context, title);
	if (said !== undefined || !here.asks) {
		return pickWhen(here, 'until', said, question);
	}
	const near: readonly Day[] = Object.values(snoozeChoices(today));
	const chosen = await choose<Day | 'other'>(app, {
		placeholder: PICK.until(title),
		items: [...new Set(near)].sort().concat('other' as never),
		nameOf: day => (day === 'other' ? PICK.otherDay : PICK.day(today, day)),
	});
	if (chosen === 'other') {
		return askForDate(app, question);
	}
	return chosen && { day: chosen };
}
