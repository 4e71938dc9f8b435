/** Forms of address and academic titles that stand before a name. */
const BEFORE = /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|frau|herr|sir|dame|rev)\.?\s+)+/iu;
/** What stands after a name and is no part of it. */
const AFTER = /(?:,?\s+(?:jr\.?|sr\.?|ii|iii|iv|ph\.?d\.?|m\.?d\.?|mba|esq\.?|cpa|pmp))+$/iu;
/** Small words that a family name begins with: van der Berg, de la Cruz. */
const PARTICLES = new Set([
	'van',
	'von',
	'vom',
	'zu',
	'zur',
	'de',
	'del',
	'della',
	'der',
	'den',
	'di',
	'da',
	'dos',
	'du',
	'la',
	'le',
	'ten',
	'ter',
	'bin',
	'al',
	'el',
]);

/** A person's name in its parts; a part is undefined where it cannot be told. */
export interface PersonName {
	/** The form of address that the name begins with: `Dr.` */
	readonly form?: string;
	readonly first?: string;
	readonly last?: string;
}

/** The parts of a name as people write it: `Dr. Jane van der Berg`, `Smith, Jane`. */
export function personName(name: string | undefined): PersonName {
	const typed = (name ?? '').replace(/\s+/g, ' ').trim();
	const form = BEFORE.exec(typed)?.[0].trim();
	const bare = typed.replace(BEFORE, '').replace(AFTER, '');
	return { ...(form !== undefined && { form }), ...partsOf(bare, form !== undefined) };
}

function partsOf(
	name: string,
	hasForm: boolean,
): { readonly first?: string; readonly last?: string } {
	const [family, given] = name.split(/,\s*/);
	if (family && given) {
		return { first: given, last: family };
	}
	const words = name.split(' ').filter(word => word !== '');
	if (words.length === 0) {
		return {};
	}
	if (words.length === 1) {
		return hasForm ? { last: words[0]! } : { first: words[0]! };
	}
	const particle = words.findIndex(
		(word, at) => at > 0 && at < words.length - 1 && PARTICLES.has(word),
	);
	return { first: words[0]!, last: words.slice(particle > 0 ? particle : -1).join(' ') };
}
