import { missingOf } from '../../core/records/missing';
import { isEnding } from '../../core/records/outcome';
import { HELP, MESSAGES } from '../../i18n/command-line';
import type { Command } from '../session/command';
import { applicationPage } from '../terminal/application-page';
import { applicationJson, printJson } from '../terminal/print-json';
import { exitCodeOf, readRecords } from '../vault/read-records';

export const records: Command = {
	name: 'records',
	summary: HELP.records,
	async run(context) {
		const { terminal, clock } = context;
		const ledger = await readRecords(context);
		const applications = [...ledger.records().applications].sort(
			(a, b) => Number(isEnding(a.outcome)) - Number(isEnding(b.outcome)),
		);
		if (context.json) {
			printJson(terminal, applications.map(applicationJson));
		} else if (applications.length > 0) {
			terminal.print(
				applications
					.map(application =>
						applicationPage(application, missingOf(application), { ...terminal, now: clock.now() }),
					)
					.join('\n\n'),
			);
		} else {
			terminal.note(MESSAGES.nothingRecognized);
		}
		return exitCodeOf(context);
	},
};
