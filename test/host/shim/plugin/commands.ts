import type * as O from 'obsidian';
import type { App } from '../app';
import { Platform } from '../flags';

/** Whether a command can be run now, as the palette asks before it shows one. */
export function canRun(app: App, command: O.Command): boolean {
	const info = app.workspace.activeEditor;
	if (command.mobileOnly === true && !Platform.isMobile) {
		return false;
	}
	if (command.editorCheckCallback || command.editorCallback) {
		if (!info?.editor) {
			return false;
		}
		return command.editorCheckCallback?.(true, info.editor, info) ?? !command.editorCheckCallback;
	}
	return command.checkCallback
		? command.checkCallback(true) === true
		: command.callback !== undefined;
}

/** Runs a command; answers false where it does not apply. */
export function run(app: App, command: O.Command): boolean {
	if (!canRun(app, command)) {
		return false;
	}
	const info = app.workspace.activeEditor;
	if (info?.editor && command.editorCheckCallback) {
		command.editorCheckCallback(false, info.editor, info);
	} else if (info?.editor && command.editorCallback) {
		command.editorCallback(info.editor, info);
	} else if (command.checkCallback) {
		command.checkCallback(false);
	} else {
		command.callback?.();
	}
	return true;
}
