import { createInterview } from '../../actions/create-interview';
import { EMPTY_DRAFT, type InterviewDraft } from '../../core/records/interview-draft';
import { isoOf } from '../../core/time/instant';
import { COMMAND_NAMES, FLAGS } from '../../i18n/commands';
import { INTERVIEW_FORM } from '../../i18n/forms';
import { openInterviewForm } from '../prompts/interview-form';
import { suggestionsFromVault } from '../prompts/suggestions-from-vault';
import { withRecords } from '../context/with-records';
import type { Command, CommandContext, CommandTexts } from '../context/command';
import type { PluginContext } from '../context/plugin-context';
import { applicationAt } from '../context/records-at';
import { openAt } from '../editor/open-at';
import { asInVault } from '../context/folders';

export const newInterviewNote: Command = {
	id: 'new-interview',
	name: COMMAND_NAMES.newInterview,
	icon: 'calendar-plus',
	writes: false,
	takes: {
		company: FLAGS.company,
		position: FLAGS.position,
		date: FLAGS.date,
		interaction: FLAGS.interaction,
		contacts: FLAGS.contacts,
	},
	async run(here, words) {
		const { desk, asks } = here;
		const said = draftOf(here, words);
		const known = suggestionsFromVault(desk.app, desk.tracker.records(), '');
		const draft = asks
			? await openInterviewForm(desk.app, {
					title: INTERVIEW_FORM.newTitle,
					done: INTERVIEW_FORM.create,
					draft: said,
					known,
				})
			: said;
		if (!draft) {
			return undefined;
		}
		if (draft.company === '' && draft.contacts.length === 0) {
			throw new Error(INTERVIEW_FORM.noCompany);
		}
		const path = await withRecords(desk, inner =>
			createInterview({ ...inner, notes: desk.notes }, draft, folderOf(desk)),
		);
		if (asks) {
			await openAt(desk.app, path);
		}
		return asks ? undefined : path;
	},
};

/** What is said, and what the application in front tells; a meeting of today, unless told otherwise. */
function draftOf({ desk, note, asks }: CommandContext, words: CommandTexts): InterviewDraft {
	const application = asks ? applicationAt(desk.tracker.records(), note) : undefined;
	const link = application?.note && desk.app.vault.getFileByPath(application.note.path);
	const today = isoOf(desk.clock.now(), desk.settings.zone).slice(0, 10);
	return {
		...EMPTY_DRAFT,
		company: words['company'] ?? application?.company ?? '',
		position: words['position'] ?? application?.position ?? '',
		interaction: words['interaction'] ?? '',
		date: words['date'] ?? (asks ? today : ''),
		contacts: (words['contacts'] ?? '')
			.split(';')
			.map(name => name.trim())
			.filter(name => name !== ''),
		application: link ? `[[${desk.app.metadataCache.fileToLinktext(link, '', true)}]]` : '',
	};
}

/** Where the settings say, else beside the latest interview, else where Obsidian puts new notes. */
function folderOf({ app, settings, tracker }: PluginContext): string {
	const { applications, unattached } = tracker.records();
	const chosen = settings.current.notes.folders.interview.replace(/^\/+|\/+$/g, '');
	const latest = [...unattached, ...applications.flatMap(({ interviews }) => interviews)]
		.filter(({ date }) => date !== undefined)
		.map(({ path }) => path)
		.sort()
		.at(-1);
	if (chosen !== '') {
		return asInVault(app, chosen);
	}
	return latest === undefined
		? app.fileManager.getNewFileParent('').path.replace(/^\/$/, '')
		: latest.split('/').slice(0, -1).join('/');
}
