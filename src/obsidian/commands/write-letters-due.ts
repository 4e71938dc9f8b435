import { lettersDue } from '../../actions/letter-requests';
import { COMMAND_NAMES } from '../../i18n/commands';
import type { Command } from '../context/command';
import { writeAllDue } from '../letters/write-letters';

export const writeLettersDue: Command = {
	id: 'write-letters-due',
	name: COMMAND_NAMES.writeLettersDue,
	icon: 'mails',
	writes: true,
	applies: ({ context: { tracker } }) => lettersDue(tracker.followUps(), tracker.now()).length > 0,
	run: ({ context }) => writeAllDue(context),
};
