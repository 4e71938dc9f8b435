import type { App } from 'obsidian';
import type { LocalStore } from '../../actions/ports';

/**
 * What this device keeps for itself about this vault: it is never synced, and
 * may be lost.
 */
export interface DeviceStore {
	get(name: string): unknown;
	/** Undefined forgets it. */
	set(name: string, value: unknown): void;
}

export function deviceStore(app: App): DeviceStore {
	return {
		get: name => app.loadLocalStorage(keyOf(name)) as unknown,
		set: (name, value) => app.saveLocalStorage(keyOf(name), value ?? null),
	};
}

/** Entries lie in so many drawers, so that saving one does not write them all. */
const DRAWERS = 64;

/**
 * A memory on this device. Where there is no more room for it everything of it
 * is forgotten: it is rebuilt from the calendar.
 */
export function localStoreOf(shelf: DeviceStore, name: string): LocalStore {
	const drawerNames = [
		...Array.from({ length: DRAWERS }, (_, at) => `${name}-${at}`),
		`${name}-last`,
	];
	return {
		load: () =>
			Promise.resolve(
				new Map(drawerNames.flatMap(drawer => Object.entries(entriesOf(shelf.get(drawer))))),
			),
		save: changes =>
			Promise.resolve().then(() => {
				const drawers = new Map<string, Record<string, unknown>>();
				for (const [key, value] of changes) {
					const drawer = drawerOf(name, key);
					drawers.set(drawer, {
						...(drawers.get(drawer) ?? entriesOf(shelf.get(drawer))),
						[key]: value,
					});
				}
				try {
					for (const [drawer, entries] of drawers) {
						shelf.set(
							drawer,
							Object.values(entries).some(value => value !== undefined) ? entries : undefined,
						);
					}
				} catch {
					for (const drawer of drawerNames) {
						shelf.set(drawer, undefined);
					}
				}
			}),
	};
}

/**
 * Keys with `~` are written after all others, because they say how far the
 * others are.
 */
function drawerOf(name: string, key: string): string {
	if (key.startsWith('~')) {
		return `${name}-last`;
	}
	let sum = 0;
	for (const letter of key) {
		sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
	}
	return `${name}-${sum % DRAWERS}`;
}

function entriesOf(saved: unknown): Record<string, unknown> {
	if (typeof saved === 'object' && saved !== null && !Array.isArray(saved)) {
		return saved as Record<string, unknown>;
	}
	return {};
}

function keyOf(name: string): string {
	return `interview-follow-up-${name}`;
}
