import { Gap } from './fact';
import { formatDate } from './date-format';
import { utcOf } from '../time/day';
import { addressOf, addresseeOf } from './salutation';
import { isMessage } from './channel';
import { lines, oneLine, type VariableContext } from './variable';

/** A line that Markdown does not drop: four of them leave room for a signature. */
const EMPTY_LINE = '\u00a0';

/** The head of a letter by mail, in blocks: sender, recipient and date in the order of the language. Empty for other channels. */
export function letterheadOf(writing: VariableContext): string {
	const { facts, words, subject } = writing;
	if (facts.via !== 'mail') {
		return '';
	}
	const date = formatDate(utcOf(facts.today), words.day, words.language);
	const sender = [
		...(words.subjectInLetter ? [fact(writing, 'sender.name', facts.sender.name)] : []),
		fact(writing, 'sender.address', lines(facts.sender.address)),
	].join('\n');
	const recipient = insideAddress(writing);
	if (!words.subjectInLetter) {
		return [`${sender}\n${date}`, recipient].join('\n\n');
	}
	return [sender, recipient, date, ...(subject ? [`**${subject}**`] : [])].join('\n\n');
}

/** The recipient's name, title, company and address. */
function insideAddress(writing: VariableContext): string {
	const {
		facts: { contact, interview, application },
		words,
	} = writing;
	const company = fact(
		writing,
		'company',
		contact?.company ?? interview?.company ?? application?.company,
	);
	const address = fact(writing, 'contact.address', lines(contact?.address));
	const person = [addresseeOf(writing) ?? words.team, oneLine(contact?.title)].filter(
		line => line !== undefined,
	);
	return (
		words.subjectInLetter ? [company, ...person, address] : [...person, company, address]
	).join('\n');
}

/** The complimentary close, with a comma if the language sets one. */
export function closingOf(writing: VariableContext): string {
	const { facts, words } = writing;
	const isNamed = addressOf(writing).name !== undefined;
	const usual = words.closing({ byMail: facts.via === 'mail', isNamed });
	const closing = oneLine(facts.sender.closing) ?? usual;
	if (words.closingComma && !/[,.!]$/.test(closing)) {
		return `${closing},`;
	}
	return closing;
}

/** The closing and the name, by mail with room to sign, by email with phone and address, and what is enclosed. */
export function signatureOf(writing: VariableContext): string {
	const { sender, via } = writing.facts;
	const closing = closingOf(writing);
	const name = fact(writing, 'sender.name', sender.name);
	if (via === 'mail') {
		const room = [EMPTY_LINE, EMPTY_LINE, EMPTY_LINE, EMPTY_LINE];
		return [[closing, ...room, name].join('\n'), ...enclosuresOf(writing)].join('\n\n');
	}
	if (isMessage(via)) {
		return `${closing}\n${name}`;
	}
	const phone = fact(writing, 'sender.phone', sender.phone);
	const reached = [name, phone, oneLine(sender.email)].filter(line => line !== undefined);
	return [closing, reached.join('\n'), ...enclosuresOf(writing)].join('\n\n');
}

function enclosuresOf({ facts: { options, via }, words }: VariableContext): readonly string[] {
	const names = (options?.enclosures ?? []).map(name => name.trim()).filter(name => name !== '');
	if (names.length === 0) {
		return [];
	}
	return [words.enclosures(names, via === 'mail')];
}

function fact({ words }: VariableContext, variable: string, value: string | undefined): string {
	return (
		(value?.trim() ? value.trim() : undefined) ??
		new Gap(words.facts[variable] ?? variable).toString()
	);
}
