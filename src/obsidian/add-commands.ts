import type { Plugin } from 'obsidian';
import { COMMANDS_SAY, LINKS } from '../i18n/commands';
import { sentenceOf } from '../i18n/sentence-of';
import { confirm } from './asking/confirm';
import type { Command, Here, Words } from './desk/command';
import type { Desk } from './desk/desk';
import { say } from './telling/say';

/** What a link without a command asks for. */
const OPEN = 'open-follow-ups';

/** Puts every command into the palette, on Obsidian's command line, and behind `obsidian://interview-follow-up?action=…`. */
export function addCommands(plugin: Plugin, desk: Desk, commands: readonly Command[]): void {
	const { id: pluginId } = plugin.manifest;
	for (const command of commands) {
		const { id, name, icon, takes } = command;
		plugin.addCommand({
			id,
			name,
			icon,
			checkCallback: checking => {
				const here = hereIn(desk, {}, true);
				if (!desk.tracker.isRead() || command.applies?.(here) === false) {
					return false;
				}
				if (!checking) {
					void say(command.run(here, {}));
				}
				return true;
			},
		});
		plugin.registerCliHandler(`${pluginId}:${id}`, name, takes ?? null, words =>
			answer(desk, command, words),
		);
	}
	plugin.registerObsidianProtocolHandler(pluginId, ({ action, command, ...words }) => {
		// Obsidian calls the plugin's id the action, and a link's own `action` may stand in its place.
		const id = command ?? (action === pluginId ? OPEN : action);
		void say(
			follow(
				desk,
				commands.find(candidate => candidate.id === id),
				id,
				words,
			),
		);
	});
}

function hereIn(desk: Desk, words: Words, asks: boolean): Here {
	const named = words['note'];
	const path =
		named === undefined
			? desk.app.workspace.getActiveFile()?.path
			: [named, `${named}.md`].find(candidate => desk.app.vault.getFileByPath(candidate));
	if (named !== undefined && path === undefined) {
		throw new Error(COMMANDS_SAY.noSuchNote(named));
	}
	return { desk, asks, note: path };
}

async function answer(desk: Desk, command: Command, words: Words): Promise<string> {
	try {
		await desk.tracker.settled();
		const here = hereIn(desk, words, false);
		if (command.applies?.(here) === false) {
			return COMMANDS_SAY.notHere(command.name);
		}
		return (await command.run(here, words)) ?? COMMANDS_SAY.done;
	} catch (error) {
		return COMMANDS_SAY.failed(sentenceOf(error));
	}
}

/** A link can come from any web page: it may open and show; before it writes, the person is asked. */
async function follow(
	desk: Desk,
	command: Command | undefined,
	id: string,
	words: Words,
): Promise<string | undefined> {
	if (!command) {
		throw new Error(LINKS.unknown(id));
	}
	await desk.tracker.settled();
	const here = hereIn(desk, words, true);
	if (command.applies?.(here) === false) {
		throw new Error(COMMANDS_SAY.notHere(command.name));
	}
	if (
		command.writes &&
		!(await confirm(desk.app, {
			title: command.name,
			text: LINKS.ask(command.name, here.note, words),
			yes: LINKS.yes,
		}))
	) {
		return undefined;
	}
	return command.run(here, words);
}
