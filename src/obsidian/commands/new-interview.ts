import { createInterview } from '../../actions/create-interview';
import {
	draftOfInvitation,
	importInvitation,
	type InvitationDraft,
} from '../../actions/import-invitation';
import { setProperties } from '../../actions/set-properties';
import type { Invitation } from '../../core/import/invitation';
import type { Application } from '../../core/records/application';
import { EMPTY_DRAFT } from '../../core/records/interview-draft';
import { isoOf } from '../../core/time/instant';
import { COMMAND_NAMES, FLAGS } from '../../i18n/commands';
import { INTERVIEW_FORM, INVITATION } from '../../i18n/forms';
import { asInVault } from '../context/folders';
import type { Command, CommandContext, CommandResult, CommandTexts } from '../context/command';
import { perform } from '../context/perform';
import type { PluginContext } from '../context/plugin-context';
import { applicationAt } from '../context/records-at';
import type { Done } from '../context/undo-history';
import { openAt } from '../editor/open-at';
import { askForm } from '../prompts/ask-form';
import { choose } from '../prompts/choose';
import { openInterviewForm } from '../prompts/interview-form';
import { suggestionsFromVault } from '../prompts/suggestions-from-vault';

const EMPTY: InvitationDraft = {
	...EMPTY_DRAFT,
	time_zone: '',
	duration: '',
	location: '',
	invitation: '',
};

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
	run: (here, words) => {
		const records = here.context.tracker.records();
		const application = here.asks ? applicationAt(records, here.note) : undefined;
		return addInterview(here, words, application);
	},
};

/** Asks for an interview, of the application if one is given, and creates its note. */
export async function addInterview(
	here: CommandContext,
	words: CommandTexts,
	application: Application | undefined,
): Promise<CommandResult> {
	const { context, asks } = here;
	const given = draftOf(here, words, application);
	const draft = asks ? await askForInterview(context, given) : given;
	if (!draft) {
		return undefined;
	}
	if (draft.company === '' && draft.contacts.length === 0) {
		throw new Error(INTERVIEW_FORM.noCompany);
	}
	const { path, done } = await createNote(context, draft);
	if (asks) {
		await openAt(context.app, path);
	}
	if (asks) {
		return done;
	}
	return path;
}

function askForInterview(
	context: PluginContext,
	draft: InvitationDraft,
): Promise<InvitationDraft | undefined> {
	return openInterviewForm(context.app, {
		title: INTERVIEW_FORM.newTitle,
		done: INTERVIEW_FORM.create,
		draft,
		known: suggestionsFromVault(context.app, context.tracker.records(), ''),
	});
}

async function createNote(
	context: PluginContext,
	draft: InvitationDraft,
): Promise<{ readonly path: string; readonly done: Done }> {
	let path = '';
	const done = await perform(context, async deps => {
		path = await createInterview(deps, draft, folderOf(context));
		const { time_zone, duration, location } = draft;
		await setProperties(deps, path, { time_zone, duration, location });
		return INTERVIEW_FORM.created(path);
	});
	return { path, done };
}

/** What is given, and what the application tells; today unless a date is given. */
function draftOf(
	{ context, asks }: CommandContext,
	words: CommandTexts,
	application: Application | undefined,
): InvitationDraft {
	const file = application?.note && context.app.vault.getFileByPath(application.note.path);
	const link = file ? context.app.metadataCache.fileToLinktext(file, '', true) : '';
	const today = isoOf(context.clock.now(), context.settings.zone).slice(0, 10);
	const names = (words['contacts'] ?? '').split(';').map(name => name.trim());
	return {
		...EMPTY,
		company: words['company'] ?? application?.company ?? '',
		position: words['position'] ?? application?.position ?? '',
		interaction: words['interaction'] ?? '',
		date: words['date'] ?? (asks ? today : ''),
		contacts: names.filter(name => name !== ''),
		application: link === '' ? '' : `[[${link}]]`,
	};
}

/** The folder of the settings, else that of the latest interview, else Obsidian's folder for new notes. */
function folderOf({ app, settings, tracker }: PluginContext): string {
	const chosen = settings.current.notes.folders.interview.replace(/^\/+|\/+$/g, '');
	if (chosen !== '') {
		return asInVault(app, chosen);
	}
	const { applications, unattached } = tracker.records();
	const latest = [...unattached, ...applications.flatMap(({ interviews }) => interviews)]
		.filter(({ date }) => date !== undefined)
		.map(({ path }) => path)
		.sort()
		.at(-1);
	if (latest === undefined) {
		return app.fileManager.getNewFileParent('').path.replace(/^\/$/, '');
	}
	return latest.split('/').slice(0, -1).join('/');
}

export const newInterviewFromInvitation: Command = {
	id: 'new-interview-from-invitation',
	name: COMMAND_NAMES.newFromInvitation,
	icon: 'calendar-arrow-down',
	writes: false,
	takes: { note: FLAGS.invitation },
	applies: ({ asks }) => asks,
	run: ({ context }) => addFromInvitation(context),
};

/** Takes an invitation from the vault or a pasted text, shows it in the form, and creates or updates its note. */
async function addFromInvitation(context: PluginContext): Promise<CommandResult> {
	const text = await invitationText(context);
	if (text === undefined) {
		return undefined;
	}
	const { zone, current } = context.settings;
	// The iCal parser is large: it's evaluated when the first invitation is read.
	const { readInvitations } = await import('../../core/import/invitation');
	const invitations = readInvitations(text, zone) ?? [];
	const invitation = await chooseInvitation(context, invitations);
	if (!invitation) {
		if (invitations.length === 0) {
			return INVITATION.none;
		}
		return undefined;
	}
	const { name, email } = current.letters.sender;
	const own = { name, email };
	const proposed = draftOfInvitation(invitation, context.tracker.records(), zone, own);
	const draft = await askForInterview(context, proposed);
	if (!draft) {
		return undefined;
	}
	let path = '';
	const done = await perform(context, async deps => {
		const imported = await importInvitation({ ...deps, zone, own }, invitation, { draft });
		path = imported.path;
		return INVITATION[imported.change](imported.path);
	});
	if (path !== '') {
		await openAt(context.app, path);
	}
	return done;
}

function chooseInvitation(
	{ app }: PluginContext,
	invitations: readonly Invitation[],
): Promise<Invitation | undefined> {
	if (invitations.length < 2) {
		return Promise.resolve(invitations[0]);
	}
	return choose(app, {
		placeholder: INVITATION.which,
		items: invitations,
		nameOf: ({ summary }) => summary,
	});
}

/** The text of an .ics file: chosen in the vault if there are any, else pasted. */
async function invitationText({ app }: PluginContext): Promise<string | undefined> {
	const files = app.vault.getFiles().filter(({ extension }) => extension === 'ics');
	const chosen = await choose<(typeof files)[number] | 'paste'>(app, {
		placeholder: INVITATION.from,
		items: ['paste', ...files],
		nameOf: file => (file === 'paste' ? INVITATION.paste : file.path),
	});
	if (chosen !== undefined && chosen !== 'paste') {
		return app.vault.read(chosen);
	}
	if (chosen === undefined) {
		return undefined;
	}
	const values = await askForm(app, {
		title: INVITATION.paste,
		about: INVITATION.pasteAbout,
		done: INVITATION.read,
		fields: [{ name: 'text', label: INVITATION.text, type: 'textarea' }],
	});
	return values?.['text'];
}
