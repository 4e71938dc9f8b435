import { lettersDue } from '../../actions/letter-requests';
import { COMMAND_NAMES } from '../../i18n/commands';
import { writeAllDue } from '../write-letters';
import type { Command } from './command';

export const writeLettersDue: Command = {
	id: 'write-letters-due', name: COMMAND_NAMES.writeLettersDue, icon: 'mails', writes: true,
	applies: ({ desk: { tracker } }) => lettersDue(tracker.followUps(), tracker.now()).length > 0,
	run: ({ desk }) => writeAllDue(desk),
};
