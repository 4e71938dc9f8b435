import type * as O from 'obsidian';
import type { App } from './app';
import { FuzzySuggestModal } from './interface/suggest-modal';
import { canRun, run } from './plugin/commands';

/** The command palette: the commands that apply now. */
export class Palette extends FuzzySuggestModal<O.Command> {
	constructor(private readonly host: App) {
		super(host.seen);
		this.setPlaceholder('Type a command…');
	}

	getItems(): O.Command[] {
		return [...this.host.registry.commands.values()].filter(command => canRun(this.host, command));
	}

	getItemText(command: O.Command): string {
		return command.name;
	}

	onChooseItem(command: O.Command): void {
		run(this.host, command);
	}
}
