import type { LetterFacts } from './letter-facts';

/** Where the recipient stands among those who get a letter for the same meeting, from 0. */
export function indexAmongRecipients({ contact, recipients }: LetterFacts): number {
	const at = recipients.findIndex(
		({ name, path }) => name === contact?.name && path === contact.path,
	);
	return Math.max(at, 0);
}

/** The things that fall to this recipient where they are dealt out among all in turn. */
export function roundRobin(things: readonly string[], facts: LetterFacts): readonly string[] {
	const hands = Math.max(facts.recipients.length, 1);
	return things.filter((_, at) => at % hands === indexAmongRecipients(facts));
}

/**
 * What this recipient's letter mentions, one or two of the things noted: what falls to them,
 * and where there are fewer things than recipients, one that another letter mentions too.
 */
export function mentionsFor(things: readonly string[], facts: LetterFacts): readonly string[] {
	const dealt = roundRobin(things, facts);
	const again = things[indexAmongRecipients(facts) % Math.max(things.length, 1)];
	return (dealt.length > 0 || again === undefined ? dealt : [again]).slice(0, 2);
}
