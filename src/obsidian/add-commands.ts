import type { Plugin } from 'obsidian';
import { COMMAND_MESSAGES, LINKS } from '../i18n/commands';
import { errorMessage } from '../i18n/error-message';
import { confirm } from './prompts/confirm';
import type { Command, CommandContext, CommandResult, CommandTexts } from './context/command';
import type { PluginContext } from './context/plugin-context';
import { assertRead } from './context/with-records';
import { showNotice } from './notices/show-notice';

/** What a link without a command asks for. */
const OPEN = 'open-follow-ups';

/** Puts every command into the palette, on Obsidian's command line, and behind `obsidian://interview-follow-up?action=…`. */
export function addCommands(
	plugin: Plugin,
	context: PluginContext,
	commands: readonly Command[],
): void {
	const { id: pluginId } = plugin.manifest;
	for (const command of commands) {
		const { id, name, icon, takes } = command;
		plugin.addCommand({
			id,
			name,
			icon,
			checkCallback: checking => {
				const here = hereIn(context, {}, true);
				if (!context.tracker.isRead() || command.applies?.(here) === false) {
					return false;
				}
				if (!checking) {
					void showNotice(command.run(here, {}));
				}
				return true;
			},
		});
		plugin.registerCliHandler(`${pluginId}:${id}`, name, takes ?? null, words =>
			answer(context, command, words),
		);
	}
	plugin.registerObsidianProtocolHandler(pluginId, ({ action, command, ...words }) => {
		// Obsidian calls the plugin's id the action, and a link's own `action` may stand in its place.
		const id = command ?? (action === pluginId ? OPEN : action);
		void showNotice(
			follow(
				context,
				commands.find(candidate => candidate.id === id),
				id,
				words,
			),
		);
	});
}

function hereIn(context: PluginContext, words: CommandTexts, asks: boolean): CommandContext {
	const named = words['note'];
	const path =
		named === undefined
			? context.app.workspace.getActiveFile()?.path
			: [named, `${named}.md`].find(candidate => context.app.vault.getFileByPath(candidate));
	if (named !== undefined && path === undefined) {
		throw new Error(COMMAND_MESSAGES.noSuchNote(named));
	}
	return { context, asks, note: path };
}

async function answer(
	context: PluginContext,
	command: Command,
	words: CommandTexts,
): Promise<string> {
	try {
		await context.tracker.whenIdle();
		assertRead(context.tracker);
		const here = hereIn(context, words, false);
		if (command.applies?.(here) === false) {
			return COMMAND_MESSAGES.notHere(command.name);
		}
		const result = await command.run(here, words);
		return (typeof result === 'object' ? result.message : result) ?? COMMAND_MESSAGES.done;
	} catch (error) {
		return COMMAND_MESSAGES.failed(errorMessage(error));
	}
}

/** A link can come from any web page: it may open and show; before it writes, the person is asked. */
async function follow(
	context: PluginContext,
	command: Command | undefined,
	id: string,
	words: CommandTexts,
): Promise<CommandResult> {
	if (!command) {
		throw new Error(LINKS.unknown(id));
	}
	await context.tracker.whenIdle();
	assertRead(context.tracker);
	const here = hereIn(context, words, true);
	if (command.applies?.(here) === false) {
		throw new Error(COMMAND_MESSAGES.notHere(command.name));
	}
	if (
		command.writes &&
		!(await confirm(context.app, {
			title: command.name,
			text: LINKS.ask(command.name, here.note, words),
			yes: LINKS.yes,
		}))
	) {
		return undefined;
	}
	return command.run(here, words);
}
