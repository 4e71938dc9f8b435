import type * as O from 'obsidian';
import { parse, stringify } from 'yaml';

export const parseYaml: typeof O.parseYaml = text => parse(text, { logLevel: 'error' }) as unknown;
export const stringifyYaml: typeof O.stringifyYaml = value => stringify(value, { lineWidth: 0 });

/** Where the frontmatter stands: between `---` on the first line and the next `---` alone on its line. */
export const getFrontMatterInfo: typeof O.getFrontMatterInfo = content => {
	const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m.exec(content);
	if (match?.index !== 0) {
		return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	}
	const from = content.indexOf('\n') + 1;
	const frontmatter = match[1] ?? '';
	return {
		exists: true,
		frontmatter,
		from,
		to: from + frontmatter.length,
		contentStart: match[0].length,
	};
};

/** The properties of a note, or undefined where there are none or the YAML cannot be read: Obsidian then shows none either. */
export function readFrontmatter(content: string): O.FrontMatterCache | undefined {
	const info = getFrontMatterInfo(content);
	if (!info.exists) {
		return undefined;
	}
	try {
		const read: unknown = parseYaml(info.frontmatter);
		return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : undefined;
	} catch {
		return undefined;
	}
}

export const parseFrontMatterEntry: typeof O.parseFrontMatterEntry = (
	frontmatter: O.FrontMatterCache | null,
	key,
) => {
	const name = Object.keys(frontmatter ?? {}).find(one =>
		typeof key === 'string' ? one.toLowerCase() === key.toLowerCase() : key.test(one),
	);
	return name === undefined ? null : (frontmatter?.[name] as unknown);
};

export const parseFrontMatterStringArray: typeof O.parseFrontMatterStringArray = (
	frontmatter,
	key,
) => {
	const value: unknown = parseFrontMatterEntry(frontmatter, key);
	if (value === null || value === undefined) {
		return null;
	}
	return (Array.isArray(value) ? value : String(value).split(','))
		.map(one => String(one).trim())
		.filter(Boolean);
};

export const parseFrontMatterTags: typeof O.parseFrontMatterTags = frontmatter =>
	parseFrontMatterStringArray(frontmatter, /^tags?$/i)?.map(tag =>
		tag.startsWith('#') ? tag : `#${tag}`,
	) ?? null;

export const parseFrontMatterAliases: typeof O.parseFrontMatterAliases = frontmatter =>
	parseFrontMatterStringArray(frontmatter, /^alias(es)?$/i);
