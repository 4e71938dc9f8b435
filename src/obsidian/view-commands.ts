import { COMMAND_NAMES, COMMAND_MESSAGES } from '../i18n/commands';
import { makeBases, BASE_FILES } from './bases';
import type { Command } from './context/command';
import { openView } from './register-views';
import { VIEWS } from './views';

/** One command for each view, which opens it. */
export const VIEW_COMMANDS: readonly Command[] = VIEWS.map(view => ({
	id: view.command,
	name: COMMAND_NAMES.open(view.title),
	icon: view.icon,
	writes: false,
	run: async ({ context }) => {
		await openView(context.app, view);
		return undefined;
	},
}));

/** Makes the bases with the pipeline and the timeline, and opens the first. */
export const MAKE_BASES: Command = {
	id: 'make-bases',
	name: COMMAND_NAMES.makeBases,
	icon: 'square-kanban',
	writes: true,
	run: async ({ context }) => {
		const made = await makeBases(context.app.vault, context.settings.current.notes);
		await context.app.workspace.openLinkText(BASE_FILES[0].path, '', 'tab');
		if (made.length > 0) {
			return COMMAND_MESSAGES.basesMade(made);
		}
		return COMMAND_MESSAGES.basesThere;
	},
};
