import { Notice } from 'obsidian';
import { sentenceOf } from '../../i18n/sentence-of';

/** Says in a notice what came of it, a failure too. */
export async function say(work: Promise<string | undefined>): Promise<void> {
	try {
		const said = await work;
		if (said !== undefined && said !== '') {
			new Notice(said);
		}
	} catch (error) {
		complain(error);
	}
}

/** Shows what went wrong until it is clicked. */
export function complain(error: unknown): void {
	new Notice(sentenceOf(error), 0);
}
