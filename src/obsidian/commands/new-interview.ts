import { newInterview } from '../../actions/new-interview';
import { EMPTY_DRAFT, type InterviewDraft } from '../../core/records/interview-draft';
import { isoOf } from '../../core/time/instant';
import { COMMAND_NAMES, FLAGS, INTERVIEW_FORM } from '../../i18n/commands';
import { askForInterview } from '../asking/interview-form';
import { knownInVault } from '../asking/known-in-vault';
import { atDesk } from '../desk/at-desk';
import type { Command, Here, Words } from '../desk/command';
import type { Desk } from '../desk/desk';
import { applicationAt } from '../desk/records-at';
import { openAt } from '../editor/open-at';

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
		const known = knownInVault(desk.app, desk.tracker.records(), '');
		const draft = asks
			? await askForInterview(desk.app, {
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
		const path = await atDesk(desk, inner =>
			newInterview({ ...inner, notes: desk.notes }, draft, folderOf(desk)),
		);
		if (asks) {
			await openAt(desk.app, path);
		}
		return asks ? undefined : path;
	},
};

/** What is said, and what the application in front tells; a meeting of today, unless told otherwise. */
function draftOf({ desk, note, asks }: Here, words: Words): InterviewDraft {
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
function folderOf({ app, settings, tracker }: Desk): string {
	const { applications, unattached } = tracker.records();
	const chosen = settings.current.notes.folders.interview.replace(/^\/+|\/+$/g, '');
	const latest = [...unattached, ...applications.flatMap(({ interviews }) => interviews)]
		.filter(({ date }) => date !== undefined)
		.map(({ path }) => path)
		.sort()
		.at(-1);
	if (chosen !== '') {
		return chosen;
	}
	return latest === undefined
		? app.fileManager.getNewFileParent('').path.replace(/^\/$/, '')
		: latest.split('/').slice(0, -1).join('/');
}
