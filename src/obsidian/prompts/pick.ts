import type { FollowUp } from '../../core/followups/follow-up';
import { toDay, type Day } from '../../core/time/day';
import { formatRelativeDue } from '../../core/time/format-due';
import { dayAt, readInstant } from '../../core/time/instant';
import type { When } from '../../core/time/when';
import { PICK } from '../../i18n/commands';
import type { PluginContext } from '../context/plugin-context';
import type { Candidates } from '../context/records-at';
import { askForDate, type AskDateOptions } from './ask-for-date';
import { choose, type ChoiceOption } from './choose';

/** Who chooses: a person, or, on the command line, nobody. */
export interface PickOptions {
	readonly context: PluginContext;
	readonly asks: boolean;
}

/** The only one, else the one that the person chooses; undefined where they would rather not. */
export async function pick<Item>(
	{ context, asks }: PickOptions,
	flag: string,
	offer: ChoiceOption<Item>,
): Promise<Item | undefined> {
	if (offer.items.length === 1) {
		return offer.items[0];
	}
	if (!asks) {
		throw new Error(PICK.sayWhich(flag, offer.items.map(offer.nameOf)));
	}
	return choose(context.app, offer);
}

/** One of the follow-ups: the one whose id is given, else the only one of the note in front, else as chosen. */
export function pickFollowUp(
	picking: PickOptions,
	placeholder: string,
	{ followUps, atNote }: Candidates,
	id: string | undefined,
): Promise<FollowUp | undefined> {
	const { app, tracker } = picking.context;
	if (id !== undefined) {
		const named = followUps.find(followUp => followUp.id === id);
		if (named) {
			return Promise.resolve(named);
		}
		return Promise.reject(new Error(PICK.noFollowUp(id)));
	}
	const dueOf = ({ due, zone }: FollowUp): string =>
		due ? formatRelativeDue(due, tracker.now(), zone) : PICK.noDate;
	const offer: ChoiceOption<FollowUp> = {
		placeholder,
		items: followUps,
		nameOf: ({ title }) => title,
		aboutOf: followUp => PICK.about(dueOf(followUp), followUp.why),
		none: PICK.nothing,
	};
	if (picking.asks && !atNote) {
		return choose(app, offer);
	}
	return pick(picking, 'follow_up', offer);
}

/** The day or time that is said, else as the person answers. */
export async function pickWhen(
	{ context, asks }: PickOptions,
	flag: string,
	said: string | undefined,
	question: AskDateOptions,
): Promise<When | undefined> {
	if (said !== undefined) {
		return readWhen(context, said);
	}
	if (!asks) {
		throw new Error(PICK.sayWhen(flag));
	}
	return askForDate(context.app, question);
}

/** The day that is said, else today on the command line, else as the person answers. */
export async function pickDay(
	picking: PickOptions,
	said: string | undefined,
	question: Omit<AskDateOptions, 'day'>,
): Promise<Day | undefined> {
	const today = dayAt(picking.context.clock.now(), picking.context.settings.zone);
	if (said === undefined && !picking.asks) {
		return today;
	}
	return (await pickWhen(picking, 'day', said, { ...question, day: today, until: today }))?.day;
}

function readWhen({ settings }: PluginContext, said: string): When {
	const day = toDay(said.trim());
	const at = day === undefined ? readInstant(said, settings.zone) : undefined;
	if (day === undefined && at === undefined) {
		throw new Error(PICK.notATime(said));
	}
	if (day !== undefined) {
		return { day };
	}
	return { at: at! };
}
