import { getLanguage, normalizePath, Notice, type Plugin } from 'obsidian';
import type { Zone } from '../../core/time/instant';
import { languageFor, setVaultLanguage } from '../../i18n/language';
import { SETTINGS_FILE } from '../../i18n/settings';
import {
	isSettingsGroup,
	migrateSettings,
	readSettings,
	systemZone,
	zoneOf,
	type Settings,
} from '../../settings';

/**
 * How often a file that makes no sense is looked at before it counts as broken,
 * and the time between, in ms.
 */
const LOOKS = 3;
const PAUSE = 150;

type Saved = Readonly<Record<string, unknown>>;

/**
 * The plugin's settings: what they mean, and what is in `data.json`. Saving
 * changes what was set and nothing else: keys that are not known, and values
 * that could not be read, stay as they are.
 */
export class SettingsStore {
	#saved: Saved = {};
	#current: Settings = readSettings(undefined).settings;
	#writing: Promise<void> = Promise.resolve();
	/**
	 * Whether the file must not be written to, since what is in it could
	 * neither be read nor kept aside.
	 */
	#locked = false;
	readonly #listeners = new Set<() => void>();

	constructor(private readonly plugin: Plugin) {}

	get current(): Settings {
		return this.#current;
	}

	/** The zone of the settings, else the device's. */
	get zone(): Zone {
		return zoneOf(this.#current);
	}

	/** Whether the plugin starts for the first time in this vault. */
	isFirstStart = false;

	/**
	 * Reads the file, and writes into it what devices must share, where that is
	 * missing yet.
	 */
	async open(): Promise<void> {
		await this.reload();
		const { timeZone, vaultName, vaultId } = this.#current;
		this.isFirstStart = vaultId === '';
		const first = {
			...(timeZone === '' && { timeZone: systemZone() }),
			...(vaultName === '' && { vaultName: this.plugin.app.vault.getName() }),
			...(vaultId === '' && { vaultId: randomId(), language: languageFor(getLanguage()) }),
		};
		if (Object.keys(first).length > 0) {
			await this.#save({ ...this.#saved, ...first });
		}
	}

	/** Reads the file again, as another device or program left it. */
	async reload(): Promise<void> {
		const writing = this.#writing;
		await writing.catch(() => undefined);
		const saved = await this.#read();
		if (this.#writing !== writing) {
			return this.reload();
		} // What was set meanwhile must not be undone by what stood before it.
		if (!saved) {
			return;
		}
		this.#locked = false;
		this.#saved = saved;
		const faults = this.#understand();
		if (faults.length > 0) {
			new Notice(SETTINGS_FILE.faults(faults), 0);
		}
	}

	/**
	 * Sets the value of a dotted name such as `letters.sender.name`, or unsets
	 * it, and saves that.
	 */
	async set(name: string, value: unknown): Promise<void> {
		await this.#save(withValue(this.#saved, name.split('.'), value));
	}

	/** The value of a dotted name. */
	get(name: string): unknown {
		return name
			.split('.')
			.reduce<unknown>(
				(group, key) => (isSettingsGroup(group) ? group[key] : undefined),
				this.#current,
			);
	}

	/** Calls back after every change, until the returned function is called. */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	#understand(): readonly string[] {
		const { settings, faults } = readSettings(this.#saved);
		this.#current = settings;
		setVaultLanguage(settings.language);
		for (const listener of this.#listeners) {
			listener();
		}
		return faults;
	}

	async #save(saved: Saved): Promise<void> {
		this.#saved = migrateSettings(saved);
		this.#understand();
		if (this.#locked) {
			return;
		}
		this.#writing = this.#writing
			.catch(() => undefined)
			.then(() => this.plugin.saveData(this.#saved));
		await this.#writing;
	}

	/**
	 * What stands in the file; undefined, and the file out of the way, where
	 * that is broken and stays so: it may be under a program's pen just now.
	 */
	async #read(looks = LOOKS): Promise<Saved | undefined> {
		const { adapter, configDir } = this.plugin.app.vault;
		const file = normalizePath(
			`${this.plugin.manifest.dir ?? `${configDir}/plugins/${this.plugin.manifest.id}`}/data.json`,
		);
		if (!(await adapter.exists(file))) {
			return {};
		}
		try {
			const saved: unknown = JSON.parse((await adapter.read(file)).replace(/^\uFEFF/, ''));
			if (isSettingsGroup(saved)) {
				return saved;
			}
		} catch {
			/* told below, as any other that is no group; it may also have gone just now */
		}
		if (looks > 1) {
			return sleep(PAUSE).then(() => this.#read(looks - 1));
		}
		const aside = `${file}.broken-${new Date()
			.toISOString()
			.replace(/\.\d+Z$/, '')
			.replaceAll(':', '-')}`;
		this.#locked = await adapter.rename(file, aside).then(
			() => false,
			() => true,
		);
		new Notice(this.#locked ? SETTINGS_FILE.brokenAndStuck(file) : SETTINGS_FILE.broken(aside), 0);
		return undefined;
	}
}

function withValue(group: Saved, [key = '', ...rest]: readonly string[], value: unknown): Saved {
	const { [key]: inner, ...others } = group;
	if (rest.length === 0 && value === undefined) {
		return others;
	}
	return {
		...group,
		[key]: rest.length === 0 ? value : withValue(isSettingsGroup(inner) ? inner : {}, rest, value),
	};
}

/** 16 hexadecimal digits. */
function randomId(): string {
	return Array.from(window.crypto.getRandomValues(new Uint8Array(8)), byte =>
		byte.toString(16).padStart(2, '0'),
	).join('');
}
