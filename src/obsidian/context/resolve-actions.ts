import { setProperties, type DateName } from '../../actions/set-properties';
import {
	dismiss,
	logCall,
	logReply,
	markThanked,
	reopen,
	setOutcome,
	snooze,
} from '../../actions/resolve-follow-up';
import type { FollowUp } from '../../core/followups/follow-up';
import { employerOf } from '../../core/followups/recipient';
import type { Application } from '../../core/records/application';
import type { Outcome } from '../../core/records/outcome';
import type { Day } from '../../core/time/day';
import { formatExactDue } from '../../core/time/format-due';
import { dayAt } from '../../core/time/instant';
import type { When } from '../../core/time/when';
import { formatDay } from '../../i18n/dates';
import { propertyHint } from '../../i18n/settings';
import { DONE } from '../../i18n/notices';
import { perform } from './perform';
import type { PluginContext } from './plugin-context';
import { nameOfApplication } from './records-at';
import type { Done } from './undo-history';

/** An offer's facts, as a person enters them. Empty texts aren't written. */
export interface OfferFacts {
	readonly day: Day;
	readonly terms: string;
	readonly deadline: string;
}

export function today({ clock, settings }: PluginContext): Day {
	return dayAt(clock.now(), settings.zone);
}

const titlesOf = (followUps: readonly FollowUp[]): readonly string[] =>
	followUps.map(({ title }) => title);

export function snoozeFollowUps(
	context: PluginContext,
	followUps: readonly FollowUp[],
	until: When,
): Promise<Done> {
	return perform(context, async deps => {
		for (const followUp of followUps) {
			await snooze(deps, followUp, until);
		}
		const when = formatExactDue(until, context.clock.now(), context.settings.zone);
		return DONE.snoozed(titlesOf(followUps), when);
	});
}

export function dismissFollowUps(
	context: PluginContext,
	followUps: readonly FollowUp[],
): Promise<Done> {
	return perform(context, async deps => {
		for (const followUp of followUps) {
			await dismiss(deps, followUp);
		}
		return DONE.dismissed(titlesOf(followUps));
	});
}

export function reopenFollowUps(
	context: PluginContext,
	followUps: readonly FollowUp[],
): Promise<Done> {
	return perform(context, async deps => {
		for (const followUp of followUps) {
			await reopen(deps, followUp);
		}
		return DONE.reopened(titlesOf(followUps));
	});
}

export function thankContact(context: PluginContext, followUp: FollowUp): Promise<Done> {
	return perform(context, async deps => {
		await markThanked(deps, followUp);
		return DONE.thanked(followUp.title);
	});
}

/** How an exchange with an employer is written to a note, and what is said about it. */
const CONTACT_LOGS = {
	call: { write: logCall, message: (company: string) => DONE.called(company) },
	reply: { write: logReply, message: (company: string) => DONE.replied(company) },
};

/** Logs a call, which counts as an inquiry, or that the employer wrote or called. */
export function logContact(
	context: PluginContext,
	kind: keyof typeof CONTACT_LOGS,
	{ path, company = '' }: { readonly path: string; readonly company?: string },
	day: Day,
): Promise<Done> {
	const { write, message } = CONTACT_LOGS[kind];
	return perform(context, async deps => {
		await write(deps, path, day);
		return message(company);
	});
}

export function changeOutcome(
	context: PluginContext,
	application: Application,
	outcome: Outcome,
	day: Day,
): Promise<Done> {
	return perform(context, async deps => {
		await setOutcome(deps, employerOf(application), outcome, day);
		if (outcome === 'no response') {
			return DONE.closed(application.company);
		}
		return DONE.outcome(nameOfApplication(application), outcome);
	});
}

/**
 * Sets the outcome to offer, with its terms and deadline if the application has
 * a note of its own.
 */
export function noteOffer(
	context: PluginContext,
	application: Application,
	{ day, terms, deadline }: OfferFacts,
): Promise<Done> {
	return perform(context, async deps => {
		const path = employerOf(application);
		await setOutcome(deps, path, 'offer', day);
		if (application.note) {
			await setProperties(deps, path, { offer: terms, offer_deadline: deadline });
		}
		return DONE.outcome(nameOfApplication(application), 'offer');
	});
}

/** Notes a date that the employer named. */
export function noteDate(
	context: PluginContext,
	application: Application,
	name: DateName,
	day: Day,
): Promise<Done> {
	return perform(context, async deps => {
		await setProperties(deps, employerOf(application), { [name]: day });
		return DONE.dateNoted(nameOfApplication(application), propertyHint(name), formatDay(day));
	});
}
