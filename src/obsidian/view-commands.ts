import { COMMAND_NAMES } from '../i18n/commands';
import type { Command } from './commands';
import { openView } from './register-views';
import { VIEWS } from './views';

/** One command for each view, which opens it. */
export const VIEW_COMMANDS: readonly Command[] = VIEWS.map(view => ({
	id: `open-${view.title.toLowerCase().replace(/[^a-z]+/g, '-')}`, name: COMMAND_NAMES.open(view.title), icon: view.icon, writes: false,
	run: async ({ desk }) => {
		await openView(desk.app, view);
		return undefined;
	},
}));
