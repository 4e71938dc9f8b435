import { convertToInterview } from '../../actions/create-interview';
import { readInterviewDraft } from '../../core/records/interview-draft';
import { isIgnoredNote } from '../../core/records/ignored-notes';
import { COMMAND_NAMES, COMMAND_MESSAGES } from '../../i18n/commands';
import { INTERVIEW_FORM } from '../../i18n/forms';
import { openInterviewForm } from '../prompts/interview-form';
import { suggestionsFromVault } from '../prompts/suggestions-from-vault';
import { withRecords } from '../context/with-records';
import type { Command } from '../context/command';

export const turnIntoInterview: Command = {
	id: 'turn-into-interview',
	name: COMMAND_NAMES.turnIntoInterview,
	icon: 'file-input',
	writes: false,
	applies: ({ desk, note }) =>
		note !== undefined &&
		note.endsWith('.md') &&
		!isIgnoredNote(note, desk.settings.current.notes) &&
		['interview', 'contact', undefined].includes(desk.tracker.ledger.record(note)?.kind),
	async run({ desk, note, asks }) {
		const { app, notes, settings, tracker } = desk;
		const before = readInterviewDraft(await notes.read(note!), settings.current.notes);
		const known = suggestionsFromVault(app, tracker.records(), note!);
		const draft = asks
			? await openInterviewForm(app, {
					title: INTERVIEW_FORM.turnTitle,
					done: INTERVIEW_FORM.turn,
					draft: before,
					known,
				})
			: before;
		if (!draft) {
			return undefined;
		}
		await withRecords(desk, inner => convertToInterview({ ...inner, notes }, note!, draft, before));
		return COMMAND_MESSAGES.turned;
	},
};
