import {
	changeUnrecognized,
	findUnrecognized,
	importUnrecognized,
	isSettingRemedy,
	previewUnrecognized,
	type PreviewedGroup,
} from '../../actions/find-unrecognized';
import type { ParseOptions } from '../../core/records/note-settings';
import { noteSettingsOf } from '../../settings';
import { COMMAND_NAMES } from '../../i18n/commands';
import { JOB_NOTES } from '../../i18n/unrecognized';
import type { Command } from '../context/command';
import { perform } from '../context/perform';
import type { PluginContext } from '../context/plugin-context';
import type { Done } from '../context/undo-history';
import { openAt } from '../editor/open-at';
import { JobNotesModal } from '../prompts/job-notes-modal';

/** Shows which notes look like job notes and aren't recognized, and what makes each group recognized. */
export const findJobNotes: Command = {
	id: 'find-job-notes',
	name: COMMAND_NAMES.findJobNotes,
	icon: 'search-check',
	writes: false,
	async run({ context, asks }) {
		if (asks) {
			openJobNotes(context);
			return undefined;
		}
		const found = await findUnrecognized(context.notes, optionsOf(context));
		const lines = found.map(({ path, evidence }) => `${path}: ${evidence.join(', ')}`);
		return lines.join('\n') || JOB_NOTES.none;
	},
};

/** How long a count stays, in ms: every note is read for it. */
const COUNT_MS = 10 * 60_000;
const COUNTS = new WeakMap<object, { readonly at: number; readonly count: Promise<number> }>();

/** How many notes look like job notes and aren't recognized. Counted again after a change of our notes or settings. */
export function countJobNotes(context: PluginContext): Promise<number> {
	const { clock, notes, tracker } = context;
	const options = optionsOf(context);
	const key = tracker.records();
	const known = COUNTS.get(key);
	if (known && clock.now() - known.at < COUNT_MS) {
		return known.count;
	}
	const count = findUnrecognized(notes, options).then(found => found.length);
	COUNTS.set(key, { at: clock.now(), count });
	return count;
}

function optionsOf({ settings }: PluginContext): ParseOptions {
	return { notes: noteSettingsOf(settings.current), zone: settings.zone };
}

function openJobNotes(context: PluginContext): void {
	const { app, notes } = context;
	new JobNotesModal(app, {
		find: () => previewUnrecognized(notes, optionsOf(context)),
		apply: group => applyRemedy(context, group),
		namesFolder: group => isSettingRemedy(group, optionsOf(context)),
		open: path => void openAt(app, path, 1),
	}).open();
}

function applyRemedy(context: PluginContext, group: PreviewedGroup): Promise<Done> {
	if (isSettingRemedy(group, optionsOf(context))) {
		return changeSetting(context, group);
	}
	return perform(context, async deps => {
		if (group.remedy.kind === 'import-table') {
			return JOB_NOTES.imported(await importUnrecognized(deps, group));
		}
		return JOB_NOTES.recognized(await changeUnrecognized(deps, group));
	});
}

/** Maps names of properties, or names the folder of applications. */
async function changeSetting(
	{ settings }: PluginContext,
	{ remedy, notes }: PreviewedGroup,
): Promise<Done> {
	const { properties, folders } = settings.current.notes;
	const change = async (name: string, value: unknown, before: unknown): Promise<Done> => {
		await settings.set(name, value);
		return {
			message: JOB_NOTES.recognized(notes.length),
			undo: async () => {
				await settings.set(name, before);
				return JOB_NOTES.undone;
			},
		};
	};
	if (remedy.kind === 'map-properties') {
		return change('notes.properties', { ...properties, ...remedy.properties }, properties);
	}
	const folder = remedy.kind === 'name-folder' ? remedy.folder : '';
	return change('notes.folders.application', folder, folders.application);
}
