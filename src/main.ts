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
		const desk = await this.#openDesk();
		const here = { desk, note: undefined, asks: true };
		const openFollowUps = (): void => void openView(this.app, VIEWS[0]!);
		this.addChild(desk.tracker);
		this.addChild(desk.calendars);
		registerViews(
			this,
			desk.tracker,
			createFollowUpActions(desk, {
				...formActions(desk, this.manifest.id),
				openCompany: ({ id }) =>
					void openView(this.app, COMPANY_VIEW, { application: id }).catch(showError),
			}),
		);
		addCommands(this, desk, [...COMMANDS, ...VIEW_COMMANDS, MAKE_BASES]);
		this.addChild(new LetterBars(desk, COMMANDS));
		addFileMenu(this, desk, COMMANDS);
		for (const view of VIEWS) {
			this.addRibbonIcon(view.icon, view.title, () => void openView(this.app, view));
		}
		this.addSettingTab(
			new SettingsTab(
				this.app,
				this,
				desk.settings,
				desk.calendars,
				kind => void showNotice(customizeTemplate.run(here, { kind })),
				systemClock,
			),
		);
		addStatusBar(this, desk, openFollowUps);
		if (desk.settings.isFirstStart) {
			this.app.workspace.onLayoutReady(openFollowUps);
		}
		desk.tracker.onReady(() =>
			showDigest(desk, {
				openFollowUps,
				writeLettersDue: () => void showNotice(writeAllDue(desk)),
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
		const desk = { app, notes, files, tracker, settings, clock: systemClock, history };
		return { ...desk, calendars: openCalendars(desk) };
	}
}
