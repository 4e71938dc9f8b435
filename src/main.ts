import './obsidian/ports/interface-language';
import { Plugin } from 'obsidian';
import { addCommands } from './obsidian/add-commands';
import type { Calendars } from './obsidian/calendars/calendars';
import { COMMANDS } from './obsidian/commands';
import { customizeTemplate } from './obsidian/commands/customize-template';
import type { PluginContext } from './obsidian/context/plugin-context';
import { SettingsStore } from './obsidian/context/settings-store';
import { UndoHistory } from './obsidian/context/undo-history';
import { VaultIndex } from './obsidian/context/vault-index';
import { createFollowUpActions } from './obsidian/create-follow-up-actions';
import { formActions } from './obsidian/form-actions';
import { addFileMenu } from './obsidian/letters/add-file-menu';
import { LetterBars } from './obsidian/letters/letter-bar';
import { writeAllDue } from './obsidian/letters/write-letters';
import { openCalendars } from './obsidian/open-calendars';
import { systemClock } from './obsidian/ports/system-clock';
import { vaultFiles } from './obsidian/ports/vault-files';
import { vaultLinks } from './obsidian/ports/vault-links';
import { vaultNotes } from './obsidian/ports/vault-notes';
import { openView, registerViews } from './obsidian/register-views';
import { SettingsTab } from './obsidian/settings/settings-tab';
import { showDigest } from './obsidian/notices/digest';
import { showError, showNotice } from './obsidian/notices/show-notice';
import { addStatusBar } from './obsidian/notices/status-bar';
import { MAKE_BASES, VIEW_COMMANDS } from './obsidian/view-commands';
import { COMPANY_VIEW, VIEWS } from './obsidian/views';

/** The plugin's switchboard: it makes the ports and joins the parts. */
export default class InterviewFollowUp extends Plugin {
	#store: SettingsStore | undefined;

	override async onload(): Promise<void> {
		const context = await this.#openDesk();
		const here = { context, note: undefined, asks: true };
		const openFollowUps = (): void => void openView(this.app, VIEWS[0]!);
		this.addChild(context.tracker);
		this.addChild(context.calendars);
		registerViews(
			this,
			context.tracker,
			createFollowUpActions(context, {
				...formActions(context, this.manifest.id),
				openCompany: ({ id }) =>
					void openView(this.app, COMPANY_VIEW, { application: id }).catch(showError),
			}),
		);
		addCommands(this, context, [...COMMANDS, ...VIEW_COMMANDS, MAKE_BASES]);
		this.addChild(new LetterBars(context, COMMANDS));
		addFileMenu(this, context, COMMANDS);
		for (const view of VIEWS) {
			this.addRibbonIcon(view.icon, view.title, () => void openView(this.app, view));
		}
		this.addSettingTab(
			new SettingsTab(
				this.app,
				this,
				context.settings,
				context.calendars,
				kind => void showNotice(customizeTemplate.run(here, { kind })),
				systemClock,
			),
		);
		addStatusBar(this, context, openFollowUps);
		if (context.settings.isFirstStart) {
			this.app.workspace.onLayoutReady(openFollowUps);
		}
		context.tracker.onReady(() =>
			showDigest(context, {
				openFollowUps,
				writeLettersDue: () => void showNotice(writeAllDue(context)),
			}),
		);
	}

	override onExternalSettingsChange(): void {
		void this.#store?.reload().catch(showError);
	}

	async #openDesk(): Promise<PluginContext & { readonly calendars: Calendars }> {
		const { app } = this;
		const settings = (this.#store = new SettingsStore(this));
		await settings.open();
		const notes = vaultNotes(app);
		const tracker = new VaultIndex(app, {
			notes,
			links: vaultLinks(app),
			clock: systemClock,
			settings,
		});
		const history = new UndoHistory();
		const files = vaultFiles(app);
		const context = { app, notes, files, tracker, settings, clock: systemClock, history };
		return { ...context, calendars: openCalendars(context) };
	}
}
