import type { CliFlags, IconName } from 'obsidian';
import type { PluginContext } from './plugin-context';
import type { Done } from './undo-history';

/** What was said beside the command's name, on Obsidian's command line or in a link. */
export type CommandTexts = Readonly<Record<string, string | undefined>>;

/** Where a command runs. */
export interface CommandContext {
	readonly context: PluginContext;
	/** The note in front, or the one that was named. */
	readonly note: string | undefined;
	/**
	 * Whether somebody is there to be asked; on the command line what is
	 * missing is a fault.
	 */
	readonly asks: boolean;
}

/**
 * A sentence for the person, with a way back if notes were changed; undefined
 * if there is nothing to say.
 */
export type CommandResult = string | Done | undefined;

/**
 * One thing that a person can ask for: in the palette, on Obsidian's command
 * line, and by a link.
 */
export interface Command {
	/** Without the plugin's id. */
	readonly id: string;
	readonly name: string;
	readonly icon: IconName;
	/** Whether it can write without asking first: a link then asks for it. */
	readonly writes: boolean;
	readonly takes?: CliFlags;
	/** Whether it makes sense here and now; always, unless it says otherwise. */
	applies?(here: CommandContext): boolean;
	run(here: CommandContext, words: CommandTexts): Promise<CommandResult>;
}
