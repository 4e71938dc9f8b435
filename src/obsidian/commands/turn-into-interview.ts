import { convertToInterview } from '../../actions/create-interview';
import { setProperties } from '../../actions/set-properties';
import { readInterviewDraft } from '../../core/records/interview-draft';
import { isIgnoredNote } from '../../core/records/ignored-notes';
import { COMMAND_NAMES, COMMAND_MESSAGES } from '../../i18n/commands';
import { INTERVIEW_FORM } from '../../i18n/forms';
import { openInterviewForm } from '../prompts/interview-form';
import { suggestionsFromVault } from '../prompts/suggestions-from-vault';
import { perform } from '../context/perform';
import type { Command } from '../context/command';

export const turnIntoInterview: Command = {
	id: 'turn-into-interview',
	name: COMMAND_NAMES.turnIntoInterview,
	icon: 'file-input',
	writes: false,
	applies: ({ context, note }) =>
		note !== undefined &&
		note.endsWith('.md') &&
		!isIgnoredNote(note, context.settings.current.notes) &&
		['interview', 'contact', undefined].includes(context.tracker.ledger.record(note)?.kind),
	async run({ context, note, asks }) {
		const { app, notes, settings, tracker } = context;
		const before = readInterviewDraft(await notes.read(note!), settings.current.notes);
		const known = suggestionsFromVault(app, tracker.records(), note!);
		const draft = asks
			? await openInterviewForm(app, {
					title: INTERVIEW_FORM.turnTitle,
					done: INTERVIEW_FORM.turn,
					draft: { ...before, time_zone: '', duration: '', location: '', invitation: '' },
					known,
				})
			: { ...before, time_zone: '', duration: '', location: '' };
		if (!draft) {
			return undefined;
		}
		return perform(context, async deps => {
			await convertToInterview(deps, note!, draft, before);
			const { time_zone, duration, location } = draft;
			await setProperties(deps, note!, { time_zone, duration, location });
			return COMMAND_MESSAGES.turned;
		});
	},
};
