import { COMMAND_NAMES, COMMAND_MESSAGES } from '../../i18n/commands';
import type { Command } from '../context/command';
import { openAt } from '../editor/open-at';
import { ProblemsModal } from '../notices/problems-modal';

export const checkNotes: Command = {
	id: 'check-notes',
	name: COMMAND_NAMES.checkNotes,
	icon: 'list-checks',
	writes: false,
	run({ context, asks }) {
		const problems = context.tracker.problems();
		if (!asks) {
			return Promise.resolve(
				problems.map(({ path, line, message }) => `${path}:${line}: ${message}`).join('\n') ||
					COMMAND_MESSAGES.noProblems,
			);
		}
		if (problems.length === 0) {
			return Promise.resolve(COMMAND_MESSAGES.noProblems);
		}
		new ProblemsModal(
			context.app,
			problems,
			({ path, line }) => void openAt(context.app, path, line),
		).open();
		return Promise.resolve(undefined);
	},
};
