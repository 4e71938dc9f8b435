/** What test/scaffold.test.ts bundles: the readers of each list, behind plain functions. */
import { Command as Parser } from 'commander';
import { builtInNote, readTemplate } from '../../src/core/letters/templates';
import { COMMANDS as CLI_COMMANDS } from '../../src/node/commands';
import { COMMANDS } from '../../src/obsidian/commands';
import { calendarPage } from '../../src/obsidian/settings/calendar-page';
import { followUpsSection } from '../../src/obsidian/settings/follow-ups-section';
import { lettersSection } from '../../src/obsidian/settings/letters-section';
import { DEFAULTS, readSettings } from '../../src/settings';
import { connectorFor, CONNECTORS } from '../../src/targets/connectors';

export { followUpsIn } from './a-vault';
export { followUpsPage, lettersPage } from './reference-pages';

/** What every settings section is drawn with, as far as the rows of these need it. */
const DEPS = {
	store: { current: DEFAULTS },
	calendars: { online: CONNECTORS.map(({ id }) => ({ id })) },
} as never;

/** The ids of the commands in Obsidian's palette. */
export const pluginCommands = (): string[] => COMMANDS.map(({ id }) => id);

/** What the command line says about one of its commands. */
export function helpOf(name: string): string {
	const command = CLI_COMMANDS.find(one => one.name === name)!;
	const parser = new Parser(name);
	return (command.declare?.(parser) ?? parser).helpInformation();
}

/** The settings rows of a section as text: names and keys. */
export function settingsRows(section: 'followUps' | 'letters' | 'memory'): string {
	if (section === 'memory') {
		return JSON.stringify(calendarPage(DEPS, connectorFor('memory')));
	}
	const rows = section === 'letters' ? lettersSection(DEPS) : followUpsSection(DEPS);
	return JSON.stringify(rows);
}

export const settingsFaults = (saved: object): readonly string[] => readSettings(saved).faults;

export const subjectOf = (name: string): string | undefined =>
	readTemplate(name, builtInNote(name)).subject?.text;
