import { becomeInterview } from '../../actions/new-interview';
import { draftIn } from '../../core/records/interview-draft';
import { isLeftAlone } from '../../core/records/left-alone';
import { COMMAND_NAMES, COMMANDS_SAY, INTERVIEW_FORM } from '../../i18n/commands';
import { askForInterview } from '../asking/interview-form';
import { knownInVault } from '../asking/known-in-vault';
import { atDesk } from '../desk/at-desk';
import type { Command } from '../desk/command';

export const turnIntoInterview: Command = {
	id: 'turn-into-interview',
	name: COMMAND_NAMES.turnIntoInterview,
	icon: 'file-input',
	writes: false,
	applies: ({ desk, note }) =>
		note !== undefined &&
		note.endsWith('.md') &&
		!isLeftAlone(note, desk.settings.current.notes) &&
		['interview', 'contact', undefined].includes(desk.tracker.ledger.record(note)?.kind),
	async run({ desk, note, asks }) {
		const { app, notes, settings, tracker } = desk;
		const before = draftIn(await notes.read(note!), settings.current.notes);
		const known = knownInVault(app, tracker.records(), note!);
		const draft = asks
			? await askForInterview(app, {
					title: INTERVIEW_FORM.turnTitle,
					done: INTERVIEW_FORM.turn,
					draft: before,
					known,
				})
			: before;
		if (!draft) {
			return undefined;
		}
		await atDesk(desk, inner => becomeInterview({ ...inner, notes }, note!, draft, before));
		return COMMANDS_SAY.turned;
	},
};
