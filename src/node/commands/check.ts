import { checkDrafts } from '../../actions/check-letters';
import { findUnrecognized } from '../../actions/find-unrecognized';
import { problemsOf } from '../../core/followups/problems-of';
import type { Problem } from '../../core/notes/problem';
import type { Ledger } from '../../core/records/ledger';
import type { UnrecognizedNote } from '../../core/records/unrecognized';
import { HELP, MESSAGES } from '../../i18n/command-line';
import { UNRECOGNIZED } from '../../i18n/unrecognized';
import type { Command } from '../session/command';
import type { CommandContext } from '../session/command-context';
import { printJson } from '../terminal/print-json';
import { stripControlCharacters } from '../terminal/terminal';
import { readRecords } from '../vault/read-records';

/** Codes of links, which are the person's choice and no problem of a note. */
const LINKS = ['LINK_OUT', 'LINK_NOWHERE', 'ELOOP'];

interface CheckFlags {
	readonly letters?: boolean;
	readonly unrecognized?: boolean;
}

export const check: Command<CheckFlags> = {
	name: 'check',
	summary: HELP.check,
	declare: parser =>
		parser.option('--unrecognized', HELP.unrecognized).option('--letters', HELP.checkLetters),
	async run(session, { letters, unrecognized }) {
		const { terminal } = session;
		const ledger = await readRecords(session);
		const unread = session.faults
			.filter(({ code }) => !LINKS.includes(code))
			.map(({ path, reason }): Problem => ({
				path,
				line: 1,
				property: '',
				value: '',
				message: reason,
			}));
		const inLetters = letters ? await draftProblems(session, ledger) : [];
		const missed = unrecognized ? await unrecognizedProblems(session) : [];
		const problems = [...problemsOf(ledger), ...unread, ...inLetters, ...missed].sort(byPlace);
		if (session.json) {
			printJson(
				terminal,
				problems.map(({ path, line, property, value, message }) => ({
					path,
					line,
					property,
					value,
					message,
				})),
			);
		} else if (problems.length === 0) {
			terminal.note(MESSAGES.noProblems);
		} else {
			for (const { path, line, message } of problems) {
				terminal.print(stripControlCharacters(`${path}:${line}: ${message}`));
			}
		}
		if (problems.length > 0) {
			return 1;
		}
		return 0;
	},
};

async function unrecognizedProblems(session: CommandContext): Promise<readonly Problem[]> {
	const { vault, settings, zone } = session;
	const found = await findUnrecognized(vault.notes, { notes: settings.notes, zone });
	if (found.length === 0) {
		session.terminal.note(MESSAGES.noUnrecognized);
	}
	return found.map(note => ({
		path: note.path,
		line: 1,
		property: 'unrecognized',
		value: note.evidence.join(', '),
		message: remedyText(note),
	}));
}

function remedyText({ path, remedy }: UnrecognizedNote): string {
	if (remedy.kind === 'map-properties') {
		return UNRECOGNIZED.mapProperties(Object.entries(remedy.properties));
	}
	if (remedy.kind === 'name-folder') {
		return UNRECOGNIZED.nameFolder(remedy.folder);
	}
	if (remedy.kind === 'convert-fields') {
		return UNRECOGNIZED.convertFields(remedy.fields);
	}
	return UNRECOGNIZED.importTable(path, remedy.rows);
}

function draftProblems(session: CommandContext, ledger: Ledger): Promise<readonly Problem[]> {
	const { vault, settings, clock, zone } = session;
	return checkDrafts({ notes: vault.notes, ledger, settings, now: clock.now(), zone });
}

function byPlace(a: Problem, b: Problem): number {
	if (a.path === b.path) {
		return a.line - b.line;
	}
	if (a.path < b.path) {
		return -1;
	}
	return 1;
}
