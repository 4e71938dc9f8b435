import type * as O from 'obsidian';
import { getFrontMatterInfo, parseFrontMatterTags, readFrontmatter } from './frontmatter';

const WIKILINK = /(!?)\[\[([^\][|]+)(?:\|([^\]]*))?\]\]/g;
const MARKDOWN_LINK = /(?<!!)\[([^\]]*)\]\((?!\w+:)([^)\s]+)\)/g;
const TAG = /(?:^|\s)(#[\p{L}_/-][\p{L}\p{N}_/-]*)/gu;

/** What Obsidian knows of a note without its text: properties, links, tags and headings, each with where it stands. */
export function readMetadata(content: string): O.CachedMetadata {
	const { exists, contentStart, frontmatter: yaml } = getFrontMatterInfo(content);
	const frontmatter = readFrontmatter(content);
	const links: O.LinkCache[] = [];
	const embeds: O.EmbedCache[] = [];
	const tags: O.TagCache[] = [];
	const headings: O.HeadingCache[] = [];
	for (const { text, at } of proseLines(content, contentStart)) {
		const heading = /^(#{1,6})\s+(.*)$/.exec(text);
		if (heading) {
			headings.push({
				heading: (heading[2] ?? '').trim(),
				level: (heading[1] ?? '').length,
				position: at(0, text.length),
			});
		}
		for (const found of text.matchAll(WIKILINK)) {
			(found[1] ? embeds : links).push({
				...referenceOf(found),
				position: at(found.index, found[0].length),
			});
		}
		for (const found of text.matchAll(MARKDOWN_LINK)) {
			links.push({
				link: decodeURIComponent(found[2] ?? ''),
				original: found[0],
				displayText: found[1] ?? '',
				position: at(found.index, found[0].length),
			});
		}
		for (const found of text.matchAll(TAG)) {
			tags.push({ tag: found[1] ?? '', position: at(found.index, found[0].length) });
		}
	}
	const frontmatterLinks = linksIn(frontmatter ?? {});
	const first = firstSection(content, exists, contentStart);
	return {
		...(first && { sections: [first] }),
		...(frontmatter && { frontmatter }),
		...(exists &&
			frontmatter && {
				frontmatterPosition: {
					start: { line: 0, col: 0, offset: 0 },
					end: { line: yaml.split('\n').length + 1, col: 3, offset: contentStart },
				},
			}),
		...(frontmatterLinks.length > 0 && { frontmatterLinks }),
		...(links.length > 0 && { links }),
		...(embeds.length > 0 && { embeds }),
		...(tags.length > 0 && { tags }),
		...(headings.length > 0 && { headings }),
	};
}

/** The section that a note begins with, as far as it is made of dashes: properties, sound or not, or a line across the page where they have no end. */
function firstSection(
	content: string,
	exists: boolean,
	contentStart: number,
): O.SectionCache | undefined {
	if (!/^---[ \t]*(\r?\n|$)/.test(content)) {
		return undefined;
	}
	const end = exists ? contentStart : content.split('\n', 1)[0]!.length;
	const lines = content.slice(0, end).trimEnd().split('\n');
	return {
		type: exists ? 'yaml' : 'thematicBreak',
		position: {
			start: { line: 0, col: 0, offset: 0 },
			end: { line: lines.length - 1, col: lines.at(-1)!.length, offset: end },
		},
	};
}

const referenceOf = (found: RegExpMatchArray): O.Reference => ({
	link: found[2] ?? '',
	original: found[0],
	displayText: found[3] ?? found[2] ?? '',
});

/** The lines below the frontmatter that are not code, each with a way to say where in the note something stands. */
function* proseLines(content: string, contentStart: number) {
	let offset = 0;
	let fenced = false;
	for (const [line, raw] of content.split('\n').entries()) {
		const start = offset;
		offset += raw.length + 1;
		if (start < contentStart) {
			continue;
		}
		const fence = /^\s*(```|~~~)/.test(raw);
		if (fence) {
			fenced = !fenced;
		}
		if (fence || fenced) {
			continue;
		}
		const at = (col: number, length: number): O.Pos => ({
			start: { line, col, offset: start + col },
			end: { line, col: col + length, offset: start + col + length },
		});
		yield { text: raw.replace(/\r$/, ''), at };
	}
}

/** Wikilinks in the properties, with the key (and the place in a list) that each stands under. */
function linksIn(value: unknown, key = ''): O.FrontmatterLinkCache[] {
	if (typeof value === 'string') {
		return [...value.matchAll(WIKILINK)].map(found => ({ ...referenceOf(found), key }));
	}
	if (typeof value !== 'object' || value === null) {
		return [];
	}
	return Object.entries(value).flatMap(([name, inner]) =>
		linksIn(inner, key === '' ? name : `${key}.${name}`),
	);
}

/** Obsidian's `getAllTags`: those of the properties and of the text. */
export const getAllTags: typeof O.getAllTags = cache => [
	...(parseFrontMatterTags(cache.frontmatter) ?? []),
	...(cache.tags?.map(tag => tag.tag) ?? []),
];
