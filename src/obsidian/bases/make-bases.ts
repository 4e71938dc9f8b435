import type { Vault } from 'obsidian';
import type { NoteSettings } from '../../core/records/note-settings';
import { baseText } from './base-text';

/** The bases that are made on request, at the vault's root. */
export const BASE_FILES = [
	{ path: 'Applications.base', kind: 'application' },
	{ path: 'Interviews.base', kind: 'interview' },
] as const;

/** Makes the bases that are not there yet; one that is stays as the person has made it. Answers the paths of those made. */
export async function makeBases(
	vault: Pick<Vault, 'getAbstractFileByPath' | 'create'>,
	settings: NoteSettings,
): Promise<readonly string[]> {
	const missing = BASE_FILES.filter(({ path }) => vault.getAbstractFileByPath(path) === null);
	for (const { path, kind } of missing) {
		await vault.create(path, baseText(kind, settings));
	}
	return missing.map(({ path }) => path);
}
