import { DEFAULTS } from '../../settings';
import type { SettingsStore } from '../context/settings-store';

type Store = Pick<SettingsStore, 'get' | 'set'>;

/** Below this an empty text means that nothing is set. */
const OWN_NAMES = 'notes.properties.';

/**
 * What a control shows of a setting: lists as lines of text, lists of numbers
 * with commas, membership of a list as a switch.
 */
export function shownValue(store: Store, key: string): unknown {
	const { name, item, out } = partsOf(key);
	const value = store.get(name);
	if (item !== undefined) {
		return listOf(value).some(entry => String(entry) === item) !== out;
	}
	if (!Array.isArray(value)) {
		return value ?? '';
	}
	return value.join(isNumbers(name) ? ', ' : '\n');
}

/** Keeps what was entered, the other way round. */
export async function saveValue(store: Store, key: string, entered: unknown): Promise<void> {
	const { name, item, out } = partsOf(key);
	const value = store.get(name);
	if (item !== undefined) {
		const rest = listOf(value).filter(entry => String(entry) !== item);
		await store.set(
			name,
			(entered === true) !== out ? [...rest, isNumbers(name) ? Number(item) : item] : rest,
		);
	} else if (Array.isArray(value)) {
		await store.set(
			name,
			isNumbers(name) ? (readNumbers(String(entered)) ?? value) : linesOf(String(entered)),
		);
	} else if (name.startsWith(OWN_NAMES)) {
		await store.set(name, String(entered).trim() || undefined);
	} else {
		await store.set(name, typeof entered === 'string' ? entered.trim() : entered);
	}
}

/**
 * Whole numbers with commas or spaces between them; undefined where something
 * else is there.
 */
export function readNumbers(text: string): readonly number[] | undefined {
	const parts = text.split(/[,;\s]+/).filter(part => part !== '');
	if (parts.every(part => /^\d{1,6}$/.test(part))) {
		return parts.map(Number);
	}
	return undefined;
}

function partsOf(key: string): {
	readonly name: string;
	readonly item: string | undefined;
	readonly out: boolean;
} {
	const [name = '', item] = key.split('#');
	return { name, item: item?.replace(/^!/, ''), out: item?.startsWith('!') === true };
}

function listOf(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) {
		return value;
	}
	return [];
}

function linesOf(text: string): readonly string[] {
	return text
		.split('\n')
		.map(line => line.trim())
		.filter(line => line !== '');
}

/** Whether the list of that name holds numbers, told by its default. */
function isNumbers(name: string): boolean {
	const usual = name
		.split('.')
		.reduce<unknown>(
			(group, key) => (group as Readonly<Record<string, unknown>> | undefined)?.[key],
			DEFAULTS,
		);
	return Array.isArray(usual) && typeof usual[0] === 'number';
}
