import { TFolder, type App } from 'obsidian';
import { addDays, type Day } from '../../core/time/day';
import { COMMAND_NAMES } from '../../i18n/commands';
import { SAMPLE } from '../../i18n/sample';
import type { Command } from '../context/command';
import { perform } from '../context/perform';
import type { PluginContext } from '../context/plugin-context';
import { today } from '../context/resolve-actions';
import type { Done } from '../context/undo-history';

function sampleFolder({ vault }: App): TFolder | undefined {
	const folder = vault.getAbstractFileByPath(SAMPLE.folder);
	if (folder instanceof TFolder) {
		return folder;
	}
	return undefined;
}

/** Creates an application and an interview of yesterday in a folder of their own. */
export function addSample(context: PluginContext): Promise<Done> {
	return perform(context, async ({ notes, ledger }) => {
		for (const { name, text } of sampleNotes(today(context))) {
			const path = `${SAMPLE.folder}/${name}.md`;
			if (await notes.create(path, text)) {
				ledger.put(path, text);
			}
		}
		return SAMPLE.added;
	});
}

function sampleNotes(day: Day): readonly { readonly name: string; readonly text: string }[] {
	const yesterday = addDays(day, -1);
	const company = 'company: Fernhill Robotics\nposition: Data engineer\n';
	return [
		{
			name: SAMPLE.application,
			text: `---\ntype: application\n${company}source: referral\napplied: ${addDays(day, -12)}\ncontact_date: ${addDays(day, 4)}\n---\n\n${SAMPLE.aboutApplication}\n`,
		},
		{
			name: SAMPLE.interview,
			text: `---\ntype: interview\n${company}interaction: interview\ndate: ${yesterday}T14:00\ncontacts:\n  - Lucia Marr, Head of Data <lucia@fernhill.example>\nhighlights: the plan for one shared data model\n---\n\n${SAMPLE.aboutInterview}\n`,
		},
	];
}

export const removeSample: Command = {
	id: 'remove-sample',
	name: COMMAND_NAMES.removeSample,
	icon: 'trash-2',
	writes: true,
	applies: ({ context }) => sampleFolder(context.app) !== undefined,
	run: async ({ context }) => {
		const folder = sampleFolder(context.app);
		if (folder) {
			await context.app.fileManager.trashFile(folder);
		}
		return SAMPLE.removed;
	},
};
