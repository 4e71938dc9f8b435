import type { Plugin } from 'obsidian';
import type { Command } from '../context/command';
import type { PluginContext } from '../context/plugin-context';
import { showNotice } from '../notices/show-notice';

/** What the menu of a note of ours offers, by the kind of note: ids of commands. */
const OFFERED: Readonly<Record<string, readonly string[]>> = {
	interview: ['write-letter', 'write-letter-options', 'mark-sent'],
	application: ['write-letter', 'write-letter-options', 'mark-sent'],
	letter: ['check-letter', 'mark-sent', 'switch-channel', 'save-letter-file'],
};

/** Puts what can be done about letters into the menu of interviews, applications and letters, wherever Obsidian shows one for a file. */
export function addFileMenu(
	plugin: Plugin,
	context: PluginContext,
	commands: readonly Command[],
): void {
	plugin.registerEvent(
		plugin.app.workspace.on('file-menu', (menu, { path }) => {
			const here = { context, note: path, asks: true };
			const offered = OFFERED[context.tracker.ledger.record(path)?.kind ?? ''] ?? [];
			for (const command of commands.filter(({ id }) => offered.includes(id))) {
				if (command.applies?.(here) === false) {
					continue;
				}
				menu.addItem(item =>
					item
						.setSection('action')
						.setTitle(command.name)
						.setIcon(command.icon)
						.onClick(() => void showNotice(command.run(here, {}))),
				);
			}
		}),
	);
}
