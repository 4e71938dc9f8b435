import { STATUSES, type FollowUp, type Status } from '../../core/followups/follow-up';
import { followUpsOf } from '../../core/followups/follow-ups-of';
import { problemsOf } from '../../core/followups/problems-of';
import { isoOfWhen } from '../../core/time/when';
import { HELP, MESSAGES } from '../../i18n/command-line';
import type { Command } from '../session/command';
import { parseList } from '../session/shared-flags';
import { followUpTable } from '../terminal/follow-up-table';
import { printJson } from '../terminal/print-json';
import { exitCodeOf, readRecords } from '../vault/read-records';

interface ListFlags {
	readonly status?: readonly Status[];
	readonly all?: boolean;
}

/** In this order they are shown, by due time in each. */
const ORDER: readonly Status[] = ['overdue', 'open', 'upcoming', 'snoozed', 'done', 'dismissed'];
const USUAL: readonly Status[] = ['overdue', 'open', 'upcoming'];

export const list: Command<ListFlags> = {
	name: 'list',
	summary: HELP.list,
	declare: parser =>
		parser.option('--status <list>', HELP.status, parseList(STATUSES)).option('--all', HELP.all),
	async run(session, { status, all }) {
		const { terminal, clock, zone, settings } = session;
		const now = clock.now();
		const ledger = await readRecords(session);
		const wanted = status ?? (all ? STATUSES : USUAL);
		const followUps = followUpsOf(ledger.records(), settings.followUps, now)
			.filter(followUp => wanted.includes(followUp.status))
			.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
		if (session.json) {
			printJson(terminal, followUps.map(toJson));
		} else if (followUps.length > 0) {
			terminal.print(followUpTable(followUps, { ...terminal, now, zone }));
		} else {
			terminal.note(MESSAGES.nothingToDo);
		}
		const problems = problemsOf(ledger).length;
		if (problems > 0) {
			terminal.note(MESSAGES.problems(problems));
		}
		return exitCodeOf(session);
	},
};

function toJson({
	id,
	rule,
	status,
	due,
	opens,
	zone,
	title,
	why,
	path,
	application,
	company,
	position,
	contacts,
	letters,
}: FollowUp): object {
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
