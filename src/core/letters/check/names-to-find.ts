import type { LetterFacts } from '../letter-facts';
import {
	employerOf,
	lastNameOf,
	nameTokens,
	peopleOf,
	plainCompany,
	withoutLegalForm,
	type KnownNames,
} from './known-names';

/** A name to look for: its words, and how it is shown. */
export interface Sought {
	readonly tokens: readonly string[];
	readonly name: string;
	/** Whether it needs words around it that show what it names. */
	readonly ambiguous: boolean;
}

/** Names to look for, by their first word; the longest first. */
export type ByFirstWord = ReadonlyMap<string, readonly Sought[]>;

/** The shortest first word of a company that people use for all of it. */
const SHORT_NAME = 5;

/** The people of the vault who don't belong to the employer: by full name, and by last name after a form of address. */
export function peopleToFind(
	facts: LetterFacts,
	known: KnownNames,
): { readonly full: ByFirstWord; readonly last: ByFirstWord } {
	const own = [...peopleOf(facts, known), facts.sender.name];
	const ownNames = new Set(own.map(name => nameTokens(name).join(' ')));
	const ownLastNames = new Set(own.map(lastNameOf));
	const others = known.people.filter(({ name }) => !ownNames.has(nameTokens(name).join(' ')));
	const full: Sought[] = [];
	const last: Sought[] = [];
	for (const { name } of others) {
		const tokens = nameTokens(name);
		if (tokens.length > 1) {
			full.push({ tokens, name, ambiguous: false });
		}
		const lastName = lastNameOf(name);
		if (lastName !== undefined && !ownLastNames.has(lastName)) {
			last.push({ tokens: nameTokens(lastName), name, ambiguous: false });
		}
	}
	return { full: byFirstWord(full), last: byFirstWord(last) };
}

/** The other employers of the vault, by their name and its first word. */
export function companiesToFind(facts: LetterFacts, known: KnownNames): ByFirstWord {
	const own = plainCompany(employerOf(facts) ?? '');
	const noted = notedText(facts);
	const sought: Sought[] = [];
	for (const company of known.companies) {
		const plain = plainCompany(company);
		const isOwn =
			own !== '' && (`${plain} `.startsWith(`${own} `) || `${own} `.startsWith(`${plain} `));
		if (isOwn || plain === '' || noted.includes(plain)) {
			continue;
		}
		const name = withoutLegalForm(company);
		const tokens = nameTokens(name);
		sought.push({ tokens, name, ambiguous: tokens.length === 1 });
		const first = tokens[0] ?? '';
		if (tokens.length > 1 && first.length >= SHORT_NAME && !own.startsWith(first)) {
			sought.push({ tokens: [first], name, ambiguous: true });
		}
	}
	return byFirstWord(sought);
}

/** The positions of the vault that the letter isn't about. */
export function positionsToFind(
	{ interview, application }: LetterFacts,
	known: KnownNames,
): ByFirstWord {
	const own = nameTokens(interview?.position ?? application?.position ?? '').join(' ');
	const others = own === '' ? [] : known.positions;
	return byFirstWord(
		others.flatMap((name): readonly Sought[] => {
			const tokens = nameTokens(name);
			const plain = tokens.join(' ');
			const isOwn = plain === '' || own.includes(plain) || plain.includes(own);
			if (isOwn) {
				return [];
			}
			return [{ tokens, name, ambiguous: false }];
		}),
	);
}

/** What the notes behind the letter say, in lower case: a company named there may be named in the letter. */
function notedText({ interview, application }: LetterFacts): string {
	const noted = [
		...(interview?.highlights ?? []),
		...(interview?.strengths ?? []),
		interview?.position,
		application?.position,
	];
	return noted.join('\n').toLowerCase();
}

function byFirstWord(sought: readonly Sought[]): ByFirstWord {
	const map = new Map<string, Sought[]>();
	for (const one of sought) {
		const first = one.tokens[0] ?? '';
		map.set(first, [...(map.get(first) ?? []), one]);
	}
	for (const list of map.values()) {
		list.sort((a, b) => b.tokens.length - a.tokens.length);
	}
	return map;
}
