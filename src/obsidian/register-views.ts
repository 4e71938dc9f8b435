import type { App, Plugin } from 'obsidian';
import { BASES_VIEWS } from './bases';
import type { FollowUpActions } from './context/follow-up-actions';
import type { FollowUpStore } from './context/follow-up-store';
import { VIEWS, type ViewEntry } from './views';

/** Makes every view known to Obsidian. */
export function registerViews(
	plugin: Pick<Plugin, 'registerView' | 'registerBasesView' | 'registerHoverLinkSource'>,
	search: FollowUpStore,
	actions: FollowUpActions,
): void {
	for (const view of VIEWS) {
		plugin.registerView(view.type, leaf => view.make(leaf, search, actions));
		plugin.registerHoverLinkSource(view.type, { display: view.title, defaultMod: true });
	}
	for (const view of BASES_VIEWS) {
		plugin.registerBasesView(view.type, {
			name: view.name,
			icon: view.icon,
			factory: (controller, element) => view.make(controller, element, search, actions),
		});
	}
}

/** Shows the view where it is open, else opens it in its place; with the state, if one is given. */
export async function openView(
	{ workspace }: App,
	{ type, place }: Pick<ViewEntry, 'type' | 'place'>,
	state?: Record<string, unknown>,
): Promise<void> {
	if (place === 'sidebar') {
		await workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true });
		return;
	}
	const [open] = workspace.getLeavesOfType(type);
	const leaf = open ?? workspace.getLeaf('tab');
	if (!open || state) {
		await leaf.setViewState({ type, active: true, ...(state && { state }) });
	}
	await workspace.revealLeaf(leaf);
}
