import * as fs from 'node:fs';
import { USAGE } from '../../i18n/command-line';
import { fileReason } from '../../i18n/files';
import { errorMessage } from '../../i18n/error-message';
import { readSettings, type Settings } from '../../settings';
import { codeOf } from '../ports/file-error';
import { UsageError } from './usage';

/** Where the plugin keeps its settings, in the vault. */
export const PLUGIN_SETTINGS = '.obsidian/plugins/interview-follow-up/data.json';

/**
 * The settings of a file, never written to. Throws where it cannot be read: to
 * guess instead could send the wrong letters.
 */
export function readConfig(
	file: string,
	mayBeMissing: boolean,
): { readonly settings: Settings; readonly faults: readonly string[] } {
	const { settings, faults } = readSettings(parsed(file, mayBeMissing));
	return { settings, faults: faults.map(fault => `${file}: ${fault}`) };
}

function parsed(file: string, mayBeMissing: boolean): unknown {
	const text = textOf(file, mayBeMissing);
	if (text === undefined) {
		return undefined;
	}
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
			return value;
		}
	} catch (error) {
		throw new UsageError(USAGE.brokenSettings(file, errorMessage(error)));
	}
	throw new UsageError(USAGE.brokenSettings(file, USAGE.notAnObject));
}

function textOf(file: string, mayBeMissing: boolean): string | undefined {
	try {
		return fs.readFileSync(file, 'utf8');
	} catch (error) {
		const code = codeOf(error) ?? 'EIO';
		if (mayBeMissing && (code === 'ENOENT' || code === 'ENOTDIR')) {
			return undefined;
		}
		throw new UsageError(USAGE.noSettings(file, fileReason(code)));
	}
}
