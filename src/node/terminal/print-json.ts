import type { MarkSentResult } from '../../actions/mark-sent';
import type { FollowUp } from '../../core/followups/follow-up';
import type { Problem } from '../../core/notes/problem';
import type { Application } from '../../core/records/application';
import { type Missing, missingOf } from '../../core/records/missing';
import type { Timeline } from '../../core/records/timeline';
import { isoOfWhen } from '../../core/time/when';
import type { Terminal } from './terminal';

/**
 * The objects that `--json` and the MCP server return. `schemas/` describes
 * them; they're part of the contract.
 */

export function followUpJson(followUp: FollowUp): object {
	const { id, rule, status, due, opens, zone, title, why, path } = followUp;
	const { application, company, position, contacts, letters } = followUp;
	return {
		id,
		rule,
		status,
		due: due ? isoOfWhen(due, zone) : null,
		opens: opens ? isoOfWhen(opens, zone) : null,
		allDay: due?.at === undefined,
		title,
		why,
		path,
		application: application?.note?.path ?? null,
		company,
		position: position ?? null,
		contacts: contacts.map(({ name }) => name),
		letters,
	};
}

export function applicationJson(application: Application): object {
	const { company, position, outcome, note, timeline, interviews, contacts } = application;
	return {
		company,
		position: position ?? null,
		outcome,
		path: note?.path ?? null,
		implied: note === undefined,
		applied: note?.applied ?? null,
		timeline: timelineJson(timeline),
		interviews: interviews.map(({ path, date, zone, interaction, contacts: people }) => ({
			path,
			date: date ? isoOfWhen(date, zone) : null,
			interaction,
			contacts: people.map(({ name }) => name),
		})),
		contacts: contacts.map(({ name }) => name),
		missing: missingOf(application).map(missingText),
	};
}

export function problemJson({ path, line, property, value, message }: Problem): object {
	return { path, line, property, value, message };
}

export function letterJson({ path, kind, to, written }: MarkSentResult): object {
	return { path, kind, to: to ?? null, written };
}

/** The missing property, with the contact's name if it's about one. */
function missingText({ property, of }: Missing): string {
	if (of === undefined) {
		return property;
	}
	return `${of}: ${property}`;
}

/** The timeline by the names of the properties. */
function timelineJson(timeline: Timeline): object {
	const { candidates, firstRoundEnds, contactDate, secondRound, decisionDate, startDate } =
		timeline;
	return {
		candidates: candidates === undefined ? null : numberOrText(candidates),
		first_round_ends: firstRoundEnds ?? null,
		contact_date: contactDate ?? null,
		second_round: secondRound ?? null,
		decision_date: decisionDate ?? null,
		start_date: startDate ?? null,
	};
}

/** A number if it is one, otherwise the text: "about five". */
function numberOrText(text: string): number | string {
	if (/^\d+$/.test(text)) {
		return Number(text);
	}
	return text;
}

/** Where what came of a command goes: to people, or to a program. */
export interface Output {
	readonly terminal: Terminal;
	readonly json: boolean;
}

/**
 * Prints an array, an object a line, so that it can be read by people and
 * compared line by line too.
 */
export function printJson(terminal: Terminal, objects: readonly object[]): void {
	terminal.print(
		objects.length === 0
			? '[]'
			: `[\n${objects.map(object => JSON.stringify(object)).join(',\n')}\n]`,
	);
}
