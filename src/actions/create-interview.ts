import {
	interviewProperties,
	interviewFileName,
	type InterviewDraft,
} from '../core/records/interview-draft';
import type { Ledger } from '../core/records/ledger';
import type { NoteSettings } from '../core/records/note-settings';
import { interviewBody } from '../i18n/interview-note';
import type { Notes } from './ports';

export interface InterviewDeps {
	readonly notes: Pick<Notes, 'create' | 'edit'>;
	readonly ledger: Ledger;
	readonly settings: NoteSettings;
}

const COPIES = 99;

/**
 * Makes the note of a meeting in the folder, under a name that is free, and
 * answers its path.
 */
export async function createInterview(
	{ notes, ledger, settings }: InterviewDeps,
	draft: InterviewDraft,
	folder: string,
): Promise<string> {
	const place = `${folder === '' ? '' : `${folder}/`}${interviewFileName(draft)}`;
	for (let copy = 1; copy <= COPIES; copy++) {
		const path = `${place}${copy > 1 ? ` ${copy}` : ''}.md`;
		const text = interviewProperties(path, interviewBody(), draft, settings);
		if (!(await notes.create(path, text))) {
			continue;
		}
		ledger.put(path, text);
		return path;
	}
	throw new Error(place);
}

/**
 * Makes an existing note the record of a meeting; its other properties and its
 * body stay as they are.
 */
export async function convertToInterview(
	{ notes, ledger, settings }: InterviewDeps,
	path: string,
	draft: InterviewDraft,
	before: InterviewDraft,
): Promise<void> {
	await notes.edit(path, text => {
		const next = interviewProperties(path, text, draft, settings, before);
		ledger.put(path, next);
		return next;
	});
}
