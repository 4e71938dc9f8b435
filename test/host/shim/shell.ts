import { actAsButton, setIcon } from './interface/icons';

/** The window around the workspace. */
export interface Shell {
	readonly workspaceEl: HTMLElement;
	readonly ribbonEl: HTMLElement;
	readonly statusBarEl: HTMLElement;
}

/** Draws the window: ribbon, workspace, status bar; on a phone a bar at the bottom that leads to palette, files and settings. */
export function drawShell({
	openPalette,
	openSettings,
	openFiles,
}: Record<'openPalette' | 'openSettings' | 'openFiles', () => void>): Shell {
	const frame = document.body.createDiv('app-container');
	const middle = frame.createDiv('horizontal-main-container');
	const ribbon = middle.createDiv('workspace-ribbon mod-left');
	const ribbonEl = ribbon.createDiv('side-dock-actions');
	const workspaceEl = middle.createDiv({ cls: 'workspace', attr: { role: 'main' } });
	const low = ribbon.createDiv('side-dock-settings');
	const button = (icon: string, label: string, callback: () => void): void =>
		setIcon(
			actAsButton(low.createDiv('clickable-icon side-dock-ribbon-action'), label, callback),
			icon,
		);
	button('folder', 'Files', openFiles);
	button('terminal', 'Open command palette', openPalette);
	button('settings', 'Settings', openSettings);
	return { workspaceEl, ribbonEl, statusBarEl: frame.createDiv('status-bar') };
}
