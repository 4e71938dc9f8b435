import type { Command } from '../context/command';
import { exportApplicationsCommand, importApplicationsCommand } from './application-table';
import { checkNotes } from './check-notes';
import { customizeTemplate } from './customize-template';
import { findJobNotes } from './find-job-notes';
import { exportCalendarCommand } from './export-calendar';
import { logCallCommand, logReplyCommand } from './log-contact';
import {
	checkLetterCommand,
	copyLetterCommand,
	mailLetterCommand,
	saveLetterFileCommand,
	switchChannelCommand,
} from './active-letter';
import { markSentCommand } from './mark-sent';
import { newApplication } from './new-application';
import { newInterviewFromInvitation, newInterviewNote } from './new-interview';
import { CALENDAR_COMMANDS } from './calendar-accounts';
import { setOutcomeCommand } from './set-outcome';
import { dismissCommand, reopenCommand, snoozeCommand } from './resolve-follow-up';
import { turnIntoInterview } from './turn-into-interview';
import { removeSample } from './sample';
import { undoCommand } from './undo';
import { WRITE_EACH, writeLetter, writeLetterWithOptions } from './write-letter';
import { writeLettersDue } from './write-letters-due';

/** Every command, in the palette, on Obsidian's command line and behind links. To add one: a file beside this, and its place here. */
export const COMMANDS: readonly Command[] = [
	newInterviewNote,
	newInterviewFromInvitation,
	newApplication,
	importApplicationsCommand,
	exportApplicationsCommand,
	turnIntoInterview,
	writeLetter,
	writeLetterWithOptions,
	...WRITE_EACH,
	writeLettersDue,
	checkLetterCommand,
	copyLetterCommand,
	mailLetterCommand,
	saveLetterFileCommand,
	switchChannelCommand,
	markSentCommand,
	snoozeCommand,
	dismissCommand,
	reopenCommand,
	logReplyCommand,
	logCallCommand,
	setOutcomeCommand,
	undoCommand,
	removeSample,
	exportCalendarCommand,
	...CALENDAR_COMMANDS,
	customizeTemplate,
	checkNotes,
	findJobNotes,
];
