import { Plugin } from 'obsidian';
import type { Desk } from './obsidian/desk';
import { systemClock } from './obsidian/ports/system-clock';
import { vaultFiles } from './obsidian/ports/vault-files';
import { vaultLinks } from './obsidian/ports/vault-links';
import { vaultNotes } from './obsidian/ports/vault-notes';
import { SettingsStore } from './obsidian/settings-store';
import { addStatusBar } from './obsidian/status-bar';
import { Tracker } from './obsidian/tracker';
import { jobHere } from './obsidian/job-here';
import { openView, registerViews } from './obsidian/register-views';
import { VIEWS } from './obsidian/views';

/** The plugin's switchboard: it makes the ports and joins the parts. */
export default class InterviewFollowUp extends Plugin {
	#store: SettingsStore | undefined;

	override async onload(): Promise<void> {
		const desk = await this.#openDesk();
		this.addChild(desk.tracker);
		registerViews(this, desk.tracker, jobHere(desk, { newInterview: () => undefined, checkNotes: () => undefined }));
		for (const view of VIEWS) this.addRibbonIcon(view.icon, view.title, () => void openView(this.app, view));
		addStatusBar(this, desk.tracker, () => void openView(this.app, VIEWS[0]!));
	}

	override onExternalSettingsChange(): void {
		void this.#store?.reload();
	}

	async #openDesk(): Promise<Desk> {
		const { app } = this;
		const settings = this.#store = new SettingsStore(this);
		await settings.open();
		const notes = vaultNotes(app);
		const tracker = new Tracker(app, { notes, links: vaultLinks(app), clock: systemClock, settings });
		return { app, notes, files: vaultFiles(app), tracker, settings, clock: systemClock };
	}
}
