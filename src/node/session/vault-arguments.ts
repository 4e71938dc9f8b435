import * as fs from 'node:fs';
import * as path from 'node:path';
import { USAGE } from '../../i18n/command-line';
import { UsageError } from './usage';

/** A command line split into its vaults and everything else. */
export interface VaultArguments {
	/** Folders, patterns replaced by what they match. */
	readonly vaults: readonly string[];
	/** Whether the person asked for several: with a repeated --vault, or a pattern. */
	readonly isMany: boolean;
	readonly rest: readonly string[];
}

export function splitVaultArguments(words: readonly string[]): VaultArguments {
	const named: string[] = [];
	const rest: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at]!;
		if (word === '--') {
			rest.push(...words.slice(at));
			break;
		}
		if (word === '--vault' && at + 1 < words.length) {
			named.push(words[++at]!);
		} else if (word.startsWith('--vault=')) {
			named.push(word.slice('--vault='.length));
		} else {
			rest.push(word);
		}
	}
	const hasPattern = named.some(isPattern);
	const isMany = named.length > 1 || hasPattern;
	return { vaults: isMany ? uniqueFolders(named) : named, isMany, rest };
}

function isPattern(name: string): boolean {
	return /[*?]/.test(name) && !fs.existsSync(name);
}

function uniqueFolders(named: readonly string[]): readonly string[] {
	const folders = new Map<string, string>();
	for (const name of named) {
		const matches = isPattern(name) ? foldersMatching(name) : [name];
		if (matches.length === 0) {
			throw new UsageError(USAGE.noVaultMatches(name));
		}
		for (const match of matches) {
			const key = fs.existsSync(match) ? fs.realpathSync(match) : match;
			folders.set(key, folders.get(key) ?? match);
		}
	}
	return [...folders.values()];
}

/**
 * Folders that a pattern with `*` and `?` in its parts matches, sorted. Hidden
 * ones match only a pattern that begins with a dot.
 */
function foldersMatching(pattern: string): readonly string[] {
	const root = path.parse(pattern).root;
	const parts = pattern
		.slice(root.length)
		.split(/[\\/]+/)
		.filter(part => part !== '');
	let found = [root];
	for (const part of parts) {
		found = found.flatMap(folder => childrenMatching(folder, part));
	}
	return found.sort();
}

function childrenMatching(folder: string, part: string): readonly string[] {
	if (!/[*?]/.test(part)) {
		const child = path.join(folder, part);
		if (isFolder(child)) {
			return [child];
		}
		return [];
	}
	const source = part
		.replace(/[.+^${}()|[\]\\]/g, '\\$&')
		.replace(/\*/g, '.*')
		.replace(/\?/g, '.');
	const matches = new RegExp(`^${source}$`, 'su');
	return namesIn(folder)
		.filter(name => matches.test(name) && (part.startsWith('.') || !name.startsWith('.')))
		.map(name => path.join(folder, name))
		.filter(isFolder);
}

function namesIn(folder: string): readonly string[] {
	try {
		return fs.readdirSync(folder === '' ? '.' : folder);
	} catch {
		return [];
	}
}

function isFolder(place: string): boolean {
	return fs.statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
