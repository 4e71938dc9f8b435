/** What a person does in the app, and sees there. */
export interface AppGestures {
	status(): Promise<string>;
	openNote(path: string): Promise<void>;
	/** By its id, without the plugin's. */
	command(id: string): Promise<void>;
	typeAtEnd(text: string): Promise<void>;
	read(path: string): Promise<string>;
	/** Paths of the letter notes. */
	letters(): Promise<string[]>;
	wait(condition: () => Promise<boolean>, what: string): Promise<void>;
	/** Clicks the button with that text, when it shows. */
	press(button: string): Promise<void>;
	isShown(selector: string): Promise<boolean>;
	openSettings(title: string): Promise<void>;
	restartWithoutCache(): Promise<void>;
}

export function vaultFor(yesterday: string): Record<string, string>;
export const SCENARIOS: readonly { readonly name: string; run(app: AppGestures): Promise<void> }[];
