import { Notice } from 'obsidian';
import { FAILED } from '../../i18n/views';

/** Shows what went wrong, in the error's own sentence. */
export function complain(error: unknown): void {
	new Notice(error instanceof Error && error.message !== '' ? error.message : FAILED);
}
