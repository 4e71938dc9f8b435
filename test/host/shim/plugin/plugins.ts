import type * as O from 'obsidian';
import type { App } from '../app';
import { requireFor } from './node-bridge';
import type { Plugin } from './plugin';

type PluginClass = new (app: O.App, manifest: O.PluginManifest) => Plugin;
interface Enabled {
	readonly plugin: Plugin;
	readonly styleEl: HTMLStyleElement;
}

/** The community plugins: read from the vault's folder, run, taken out again; and their `data.json`. */
export class Plugins {
	readonly #enabled = new Map<string, Enabled>();
	readonly #lastData = new Map<string, string>();

	constructor(
		private readonly app: App,
		private readonly modules: Record<string, unknown>,
	) {}

	get = (id: string): Plugin | undefined => this.#enabled.get(id)?.plugin;
	#folder = (id: string): string => `${this.app.vault.configDir}/plugins/${id}`;
	#read = async (path: string): Promise<string | undefined> =>
		(await this.app.vault.adapter.exists(path)) ? this.app.vault.adapter.read(path) : undefined;

	/** The ids that the vault has enabled. */
	async listed(): Promise<string[]> {
		return JSON.parse(
			(await this.#read(`${this.app.vault.configDir}/community-plugins.json`)) ?? '[]',
		) as string[];
	}

	async enable(id: string): Promise<void> {
		const [manifest, code, styles] = await Promise.all(
			['manifest.json', 'main.js', 'styles.css'].map(name =>
				this.#read(`${this.#folder(id)}/${name}`),
			),
		);
		if (code === undefined) {
			throw new Error(`The plugin ${id} has no main.js`);
		}
		const styleEl = document.head.createEl('style', { text: styles ?? '' });
		const plugin = new (evaluate(code, id, this.modules))(this.app as unknown as O.App, {
			...(JSON.parse(manifest ?? '{}') as O.PluginManifest),
			dir: this.#folder(id),
		});
		this.#enabled.set(id, { plugin, styleEl });
		plugin.load();
		await plugin.started;
	}

	disable(id: string): void {
		const enabled = this.#enabled.get(id);
		this.#enabled.delete(id);
		enabled?.plugin.unload();
		enabled?.styleEl.remove();
	}

	/** As in the real app, a `data.json` that is no JSON makes this reject. */
	async readData(id: string): Promise<unknown> {
		const text = await this.#read(`${this.#folder(id)}/data.json`);
		this.#lastData.set(id, text ?? '');
		return text === undefined ? null : (JSON.parse(text) as unknown);
	}

	async writeData(id: string, data: unknown): Promise<void> {
		const text = JSON.stringify(data, null, 2);
		this.#lastData.set(id, text);
		await this.app.vault.adapter.write(`${this.#folder(id)}/data.json`, text);
	}

	/** A `data.json` changed on disk: tells its plugin, unless it was the one who wrote it. */
	async noticeData(path: string): Promise<void> {
		const id = path.split('/').at(-2) ?? '';
		const text = (await this.#read(path)) ?? '';
		if (text === '' || text === this.#lastData.get(id)) {
			return;
		}
		this.#lastData.set(id, text);
		this.get(id)?.onExternalSettingsChange?.();
	}
}

function evaluate(code: string, id: string, modules: Record<string, unknown>): PluginClass {
	const module = { exports: {} as { default?: PluginClass } & Partial<PluginClass> };
	const wrapped = new Function(
		'require',
		'module',
		'exports',
		`${code}\n//# sourceURL=plugin:${id}`,
	) as (...args: unknown[]) => void;
	wrapped(requireFor(modules), module, module.exports);
	return module.exports.default ?? (module.exports as PluginClass);
}
