import { COMMAND_NAMES } from '../../i18n/commands';
import type { Command } from '../context/command';
import { undoLatest } from '../context/perform';

/** Takes back the latest of the last ten actions. */
export const undoCommand: Command = {
	id: 'undo',
	name: COMMAND_NAMES.undo,
	icon: 'undo-2',
	writes: true,
	applies: ({ context }) => context.history.latest !== undefined,
	run: ({ context }) => undoLatest(context),
};
