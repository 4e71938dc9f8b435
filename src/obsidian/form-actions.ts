import { importApplicationsCommand } from './commands/application-table';
import { checkNotes } from './commands/check-notes';
import { countJobNotes, findJobNotes } from './commands/find-job-notes';
import { newApplication } from './commands/new-application';
import { addInterview } from './commands/new-interview';
import { addSample } from './commands/sample';
import type { CommandResult } from './context/command';
import type { PluginContext } from './context/plugin-context';
import type { Done } from './context/undo-history';
import type { FormActions } from './create-follow-up-actions';
import { showNotice } from './notices/show-notice';
import { openSettings } from './settings/settings-tab';

/** What views share with commands: forms and lists. */
export function formActions(
	context: PluginContext,
	pluginId: string,
): Omit<FormActions, 'openCompany'> {
	const here = { context, note: undefined, asks: true };
	return {
		newInterview: application => asDone(addInterview(here, {}, application)),
		newApplication: () => asDone(newApplication.run(here, {})),
		importApplications: () => asDone(importApplicationsCommand.run(here, {})),
		addSample: () => addSample(context),
		checkNotes: () => void showNotice(checkNotes.run(here, {})),
		findJobNotes: () => void showNotice(findJobNotes.run(here, {})),
		countJobNotes: () => countJobNotes(context),
		openSettings: () => openSettings(context.app, pluginId),
	};
}

/** What a command answers, for a view. */
async function asDone(work: Promise<CommandResult>): Promise<Done | undefined> {
	const result = await work;
	if (typeof result === 'string') {
		return { message: result };
	}
	return result;
}
