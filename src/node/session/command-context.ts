import * as path from 'node:path';
import type { Clock, Files, ListenOnLoopback, LocalStore, Secrets } from '../../actions/ports';
import { shortHash } from '../../core/records/identity';
import { readInstant, type Instant, type Zone } from '../../core/time/instant';
import { MESSAGES, USAGE } from '../../i18n/command-line';
import { setVaultLanguage } from '../../i18n/language';
import { noteSettingsOf, zoneOf, type Settings } from '../../settings';
import { FileError } from '../ports/file-error';
import { listenOnLoopback } from '../ports/listen-on-loopback';
import { localStoreFile } from '../ports/local-store-file';
import { namedFiles } from '../ports/named-files';
import { secretFiles } from '../ports/secret-files';
import { systemClock } from '../ports/system-clock';
import { configFolder } from '../ports/user-folders';
import { vaultFolder, type VaultFolder } from '../ports/vault-folder';
import type { Output } from '../terminal/print-json';
import { openTerminal } from '../terminal/terminal';
import { PLUGIN_SETTINGS, readConfig } from './read-config';
import { type SharedFlags, UsageError } from './usage';

/** What one run of a command works with. */
export interface CommandContext extends Output {
	readonly vault: VaultFolder;
	/** Files that flags name, in the vault or elsewhere. */
	readonly namedFiles: Files;
	/** As saved, time zone and vault name filled in where they were not. */
	readonly settings: Settings;
	readonly zone: Zone;
	/** Stands still with --now. */
	readonly clock: Clock;
	readonly secrets: Secrets;
	/** What was taken for settings that there are none of, in words. */
	readonly assumed: readonly string[];
	/** Where the settings stand, or would. */
	readonly configFile: string;
	readonly listen: ListenOnLoopback;
	/** What this device remembers of the calendar of that target, for this vault. */
	readonly memoryOf: (target: string) => LocalStore;
	/** Folders and notes that could not be read so far. */
	readonly faults: FileError[];
}

/** Opens the vault with its settings. Whatever is wrong about either is wrong usage. */
export function openCommandContext(flags: SharedFlags): CommandContext {
	const terminal = openTerminal(flags.quiet === true);
	const faults: FileError[] = [];
	const vault = opened(flags.vault, fault => faults.push(fault));
	const configFile = flags.config ?? path.join(vault.root, PLUGIN_SETTINGS);
	const { settings, faults: unread } = readConfig(configFile, flags.config === undefined);
	for (const fault of unread) {
		terminal.warn(fault);
	}
	setVaultLanguage(settings.language);
	const zone = zoneOf(settings);
	const vaultName =
		settings.vaultName === '' ? path.basename(path.resolve(flags.vault)) : settings.vaultName;
	const assumed = [
		...(settings.timeZone === '' ? [MESSAGES.zone(zone)] : []),
		...(settings.vaultName === '' ? [MESSAGES.vaultName(vaultName)] : []),
	];
	return {
		vault,
		namedFiles,
		zone,
		terminal,
		faults,
		configFile,
		assumed,
		settings: { ...settings, notes: noteSettingsOf(settings), timeZone: zone, vaultName },
		clock: flags.now === undefined ? systemClock : stoppedClock(readTime('--now', flags.now, zone)),
		secrets: secretFiles(),
		listen: listenOnLoopback,
		memoryOf: target =>
			localStoreFile(
				path.join(configFolder(), `${target}-${shortHash(settings.vaultId || vault.root)}.jsonl`),
			),
		json: flags.json === true,
	};
}

function opened(folder: string, tell: (fault: FileError) => void): VaultFolder {
	try {
		return vaultFolder(folder, tell);
	} catch (error) {
		throw error instanceof FileError ? new UsageError(error.message, { cause: error }) : error;
	}
}

/** The moment that a flag names. */
export function readTime(flag: string, text: string, zone: Zone): Instant {
	const at = readInstant(text, zone);
	if (at === undefined) {
		throw new UsageError(USAGE.notATime(flag, text));
	}
	return at;
}

function stoppedClock(now: Instant): Clock {
	return { now: () => now };
}
