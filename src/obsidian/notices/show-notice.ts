import { Notice } from 'obsidian';
import { errorMessage } from '../../i18n/error-message';

/** Says in a notice what came of it, a failure too. */
export async function showNotice(work: Promise<string | undefined>): Promise<void> {
	try {
		const said = await work;
		if (said !== undefined && said !== '') {
			new Notice(said);
		}
	} catch (error) {
		showError(error);
	}
}

/** Shows what went wrong until it is clicked. */
export function showError(error: unknown): void {
	new Notice(errorMessage(error), 0);
}
