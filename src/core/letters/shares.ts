import type { LetterFacts } from './letter-facts';

/** Where the recipient stands among those who get a letter for the same meeting, from 0. */
export function placeOf({ contact, recipients }: LetterFacts): number {
	const at = recipients.findIndex(({ name, path }) => name === contact?.name && path === contact.path);
	return Math.max(at, 0);
}

/**
 * What this recipient's letter mentions, one or two of the things noted: they are dealt out among all recipients in turn,
 * and where there are fewer things than recipients they are used again from the start.
 */
export function shareOf(things: readonly string[], facts: LetterFacts): readonly string[] {
	const place = placeOf(facts);
	const hands = Math.max(facts.recipients.length, 1);
	const dealt = things.filter((_, at) => at % hands === place);
	const again = things[place % Math.max(things.length, 1)];
	return (dealt.length > 0 || again === undefined ? dealt : [again]).slice(0, 2);
}
