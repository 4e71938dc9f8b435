/** What Obsidian shows by itself. */
export interface DisplaySettings {
	/** Whether a notice at startup says what is due. */
	readonly digest: boolean;
	/** Whether the status bar shows how much is due. */
	readonly statusBar: boolean;
	/** Steps of the first start that are done or skipped. */
	readonly finishedSteps: readonly string[];
}

export const DISPLAY_DEFAULTS: DisplaySettings = {
	digest: true,
	statusBar: true,
	finishedSteps: [],
};
