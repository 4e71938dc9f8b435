import { CHECK_WORDS } from '../../../i18n/letter-check';
import type { LetterFacts } from '../letter-facts';
import { isMessage } from './check-greeting';
import { nameTokens } from './known-names';
import type { LetterParts } from './letter-parts';
import { matches } from './patterns';
import { findingAt, type Finding } from './warning';
import type { CheckWords } from './words/check-words';

/** Paragraphs from the end in which the letter looks forward. */
const LAST_PARAGRAPHS = 2;
/** The same where no close ends the text: a signature counts as a paragraph then. */
const LAST_PARAGRAPHS_UNCLOSED = 4;
/** Lines at the end in which a name counts as a signature where there is no close. */
const SIGNATURE_LINES = 4;
/** Words of a letter that fits on a page, and of a message. */
const LONGEST = { letter: 400, message: 150 };

/** Subject, signature and length. */
export function checkForm(
	parts: LetterParts,
	facts: LetterFacts,
	words: CheckWords | undefined,
): readonly Finding[] {
	return [
		...checkSubject(parts, facts),
		...checkLength(parts, facts),
		...(words ? checkSignature(parts, facts) : []),
	];
}

function checkSubject({ subject }: LetterParts, facts: LetterFacts): readonly Finding[] {
	const needed = facts.via === 'email' && !isMessage(facts);
	if (needed && subject.text.trim() === '') {
		return [findingAt(subject, 0, 0, 'subject', CHECK_WORDS.noSubject)];
	}
	return [];
}

function checkLength({ main }: LetterParts, facts: LetterFacts): readonly Finding[] {
	if (facts.via === 'phone') {
		return [];
	}
	const limit = isMessage(facts) ? LONGEST.message : LONGEST.letter;
	const count = main.text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
	if (count > limit) {
		return [findingAt(main, 0, 0, 'length', CHECK_WORDS.tooLong(count, limit))];
	}
	return [];
}

function checkSignature(parts: LetterParts, facts: LetterFacts): readonly Finding[] {
	if (facts.via === 'phone' || isMessage(facts)) {
		return [];
	}
	const { body, signature, closing } = parts;
	const sender = facts.sender.name;
	const lines = (signature ?? body).text.split('\n').filter(line => line.trim() !== '');
	const signed = closing ? lines.join(' ') : lines.slice(-SIGNATURE_LINES).join(' ');
	const end = body.text.trimEnd().length;
	if (closing && signed.trim() === '') {
		return [findingAt(body, end, 0, 'signature', CHECK_WORDS.noSignature(sender))];
	}
	const tokens = nameTokens(signed);
	const isSigned = sender.trim() === '' || nameTokens(sender).some(token => tokens.includes(token));
	if (isSigned && (closing || sender.trim() !== '')) {
		return [];
	}
	const message = closing ? CHECK_WORDS.otherSignature(sender) : CHECK_WORDS.noSignature(sender);
	return [findingAt(body, end, 0, 'signature', message)];
}

/** Whether the end of the letter looks forward: to their answer, another meeting, good wishes. A question does. */
export function checkClose(
	{ main, closing }: LetterParts,
	{ via }: LetterFacts,
	words: CheckWords,
): readonly Finding[] {
	const text = closing ? main.text.slice(0, closing.offset - main.offset) : main.text;
	const paragraphs = text.split(/\n[ \t]*\n/).filter(paragraph => paragraph.trim() !== '');
	const count = closing ? LAST_PARAGRAPHS : LAST_PARAGRAPHS_UNCLOSED;
	const last = paragraphs.slice(-count).join('\n\n');
	// The words to say in a call come before its notes.
	const end = via === 'phone' ? main.text : [last, main.text.slice(text.length)].join('\n');
	if (end.includes('?') || matches(words.lookForward, end)) {
		return [];
	}
	return [findingAt(main, text.trimEnd().length, 0, 'close', CHECK_WORDS.lookForward)];
}

/** Whether an inquiry asks something, or at least looks forward to an answer. A sentence that breaks off asks nothing. */
export function checkAsks(
	parts: LetterParts,
	facts: LetterFacts,
	words: CheckWords,
): readonly Finding[] {
	const asks = parts.sentences.some(
		({ part, text }) =>
			part === 'body' && /[\p{P}\p{S}]\s*$/u.test(text) && matches(words.asksForNews, text),
	);
	return asks ? [] : checkClose(parts, facts, words);
}

/** Whether the recipient's details are there that the channel needs; a message to copy elsewhere needs none. */
export function checkChannel(facts: LetterFacts): readonly Finding[] {
	const { via, contact } = facts;
	if (via === 'linkedin' || via === 'other' || (via === 'email' && isMessage(facts))) {
		return [];
	}
	const details = { mail: contact?.address.join(''), email: contact?.email, phone: contact?.phone };
	if (details[via]?.trim()) {
		return [];
	}
	return [{ rule: 'channel', message: CHECK_WORDS[via](contact?.name ?? CHECK_WORDS.them) }];
}
