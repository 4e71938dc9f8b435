import type { Command } from '../desk/command';
import { checkNotes } from './check-notes';
import { customiseTemplate } from './customise-template';
import { exportCalendarCommand } from './export-calendar';
import { logCallCommand, logHeardBackCommand } from './heard-and-called';
import { checkLetterCommand, copyLetterCommand, mailLetterCommand } from './letter-in-front';
import { markSentCommand } from './mark-sent';
import { newInterviewNote } from './new-interview';
import { ONLINE_COMMANDS } from './online-calendars';
import { setOutcomeCommand } from './set-outcome';
import { dismissCommand, reopenCommand, snoozeCommand } from './settle';
import { turnIntoInterview } from './turn-into-interview';
import { WRITE_EACH, writeLetter } from './write-letter';
import { writeLettersDue } from './write-letters-due';

/** Every command, in the palette, on Obsidian's command line and behind links. To add one: a file beside this, and its place here. */
export const COMMANDS: readonly Command[] = [
	newInterviewNote,
	turnIntoInterview,
	writeLetter,
	...WRITE_EACH,
	writeLettersDue,
	checkLetterCommand,
	copyLetterCommand,
	mailLetterCommand,
	markSentCommand,
	snoozeCommand,
	dismissCommand,
	reopenCommand,
	logHeardBackCommand,
	logCallCommand,
	setOutcomeCommand,
	exportCalendarCommand,
	...ONLINE_COMMANDS,
	customiseTemplate,
	checkNotes,
];
