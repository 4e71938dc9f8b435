import type { Application } from '../../core/records/application';
import { missingOf, type Missing } from '../../core/records/missing';
import { isEnding } from '../../core/records/outcome';
import type { Timeline } from '../../core/records/timeline';
import { isoOfWhen } from '../../core/time/when';
import { HELP, MESSAGES } from '../../i18n/command-line';
import type { Command } from '../session/command';
import { applicationPage } from '../terminal/application-page';
import { printJson } from '../terminal/print-json';
import { exitCodeOf, readRecords } from '../vault/read-records';

export const records: Command = {
	name: 'records',
	summary: HELP.records,
	async run(session) {
		const { terminal, clock } = session;
		const ledger = await readRecords(session);
		const applications = [...ledger.records().applications].sort(
			(a, b) => Number(isEnding(a.outcome)) - Number(isEnding(b.outcome)),
		);
		if (session.json) {
			printJson(terminal, applications.map(toJson));
		} else if (applications.length > 0) {
			terminal.print(
				applications
					.map(application =>
						applicationPage(application, missingOf(application), { ...terminal, now: clock.now() }),
					)
					.join('\n\n'),
			);
		} else {
			terminal.note(MESSAGES.noRecords);
		}
		return exitCodeOf(session);
	},
};

function toJson(application: Application): object {
	const { company, position, outcome, note, timeline, interviews, contacts } = application;
	return {
		company,
		position: position ?? null,
		outcome,
		path: note?.path ?? null,
		implied: note === undefined,
		timeline: timelineToJson(timeline),
		interviews: interviews.map(({ path, date, zone, interaction, contacts }) => ({
			path,
			date: date ? isoOfWhen(date, zone) : null,
			interaction,
			contacts: contacts.map(({ name }) => name),
		})),
		contacts: contacts.map(({ name }) => name),
		missing: missingOf(application).map(factOf),
	};
}

/** The property, and of whom where it is a contact's. */
function factOf({ property, of }: Missing): string {
	return of === undefined ? property : `${of}: ${property}`;
}

/** By the names that the notes use. */
function timelineToJson({
	candidates,
	firstRoundEnds,
	contactDate,
	secondRound,
	decisionDate,
	startDate,
}: Timeline): object {
	return {
		candidates: candidates === undefined ? null : numberOr(candidates),
		first_round_ends: firstRoundEnds ?? null,
		contact_date: contactDate ?? null,
		second_round: secondRound ?? null,
		decision_date: decisionDate ?? null,
		start_date: startDate ?? null,
	};
}

/** A plain number as one; "about five" as it was typed. */
function numberOr(text: string): number | string {
	return /^\d+$/.test(text) ? Number(text) : text;
}
