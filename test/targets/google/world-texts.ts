/** Notes by path. */
export type Texts = Map<string, string>;

const OURS = /^(?:follow_up_id|snoozed|dismissed):[^\n]*\n(?:[ \t]*- [^\n]*\n)*/gm;
const LISTS = ['snoozed', 'dismissed'] as const;

/** A note without the properties that the product writes. */
export const withoutOurs = (text: string): string => text.replace(OURS, '');

const listed = (text: string, name: string): readonly string[] =>
	new RegExp(`^${name}:[^\\n]*\\n((?:[ \\t]*- [^\\n]*\\n)*)`, 'm')
		.exec(text)?.[1]
		?.match(/^[ \t]*- .*$/gm) ?? [];

/** What a good sync service makes of a note that was changed in two places: the person's lines from the one, and of our properties what was added and taken away in the other. */
export function mergedNote(base: string, mine: string, theirs: string): string {
	if (mine === base || mine === theirs) {
		return theirs;
	}
	const id = (/^follow_up_id:.*$/m.exec(theirs) ?? /^follow_up_id:.*$/m.exec(mine))?.[0];
	const lists = LISTS.map(name => {
		const [was, now] = [listed(base, name), listed(mine, name)];
		const entries = new Set([
			...listed(theirs, name).filter(entry => now.includes(entry) || !was.includes(entry)),
			...now.filter(entry => !was.includes(entry)),
		]);
		return entries.size === 0
			? ''
			: `${name}:\n${[...entries].map(entry => `${entry}\n`).join('')}`;
	});
	return withoutOurs(theirs).replace(
		/\n(?=---\r?\n)/,
		`\n${id === undefined ? '' : `${id}\n`}${lists.join('')}`,
	);
}

/** A copy of the notes on a device that is not reached for a while. */
export class LaggingTexts {
	readonly texts: Texts;
	private readonly base: Texts;

	constructor(private readonly others: Texts) {
		this.texts = new Map(others);
		this.base = new Map(others);
	}

	/** What was written here comes to the others; what became of notes that are gone there is lost. */
	deliver(): void {
		for (const [path, mine] of this.texts) {
			const theirs = this.others.get(path);
			if (theirs !== undefined) {
				this.others.set(path, mergedNote(this.base.get(path)!, mine, theirs));
			}
		}
	}
}
