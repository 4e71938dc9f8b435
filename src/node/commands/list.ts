import { STATUSES, type Status } from '../../core/followups/follow-up';
import { followUpsOf } from '../../core/followups/follow-ups-of';
import { problemsOf } from '../../core/followups/problems-of';
import type { Records } from '../../core/records/application';
import { HELP, MESSAGES } from '../../i18n/command-line';
import type { Command } from '../session/command';
import { parseList } from '../session/usage';
import { followUpTable } from '../terminal/follow-up-table';
import { followUpJson, printJson } from '../terminal/print-json';
import { exitCodeOf, readRecords } from '../vault/read-records';

interface ListFlags {
	readonly status?: readonly Status[];
	readonly all?: boolean;
}

/** The order of the statuses in the list; each is sorted by due time. */
const ORDER: readonly Status[] = ['overdue', 'open', 'upcoming', 'snoozed', 'done', 'dismissed'];
const USUAL: readonly Status[] = ['overdue', 'open', 'upcoming'];

export const list: Command<ListFlags> = {
	name: 'list',
	summary: HELP.list,
	declare: parser =>
		parser.option('--status <list>', HELP.status, parseList(STATUSES)).option('--all', HELP.all),
	async run(context, { status, all }) {
		const { terminal, clock, zone, settings } = context;
		const now = clock.now();
		const ledger = await readRecords(context);
		const wanted = status ?? (all ? STATUSES : USUAL);
		const followUps = followUpsOf(ledger.records(), settings.followUps, now)
			.filter(followUp => wanted.includes(followUp.status))
			.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
		if (context.json) {
			printJson(terminal, followUps.map(followUpJson));
		} else if (followUps.length > 0) {
			terminal.print(followUpTable(followUps, { ...terminal, now, zone }));
		} else {
			terminal.note(isEmpty(ledger.records()) ? MESSAGES.nothingRecognized : MESSAGES.nothingToDo);
		}
		const problems = problemsOf(ledger).length;
		if (problems > 0) {
			terminal.note(MESSAGES.problems(problems));
		}
		return exitCodeOf(context);
	},
};

function isEmpty({ applications, unattached }: Records): boolean {
	return applications.length === 0 && unattached.length === 0;
}
