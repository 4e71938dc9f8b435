import { Gap } from './fact';
import { formatDate } from './date-format';
import { utcOf } from '../time/day';
import { formIn, isReady } from './salutation';
import { lines, oneLine, type VariableContext } from './variable';
import { personName } from './person-name';

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
	const person = [
		contact ? named(contact.name, contact.salutation, words) : words.team,
		oneLine(contact?.title),
	].filter(line => line !== undefined);
	return (
		words.subjectInLetter ? [company, ...person, address] : [...person, company, address]
	).join('\n');
}

function named(
	name: string,
	salutation: string | undefined,
	words: VariableContext['words'],
): string {
	const noted = oneLine(salutation);
	const form = noted === undefined || isReady(noted) ? undefined : formIn(noted, words.forms);
	return form === undefined || personName(name).form !== undefined
		? name
		: `${words.addressee(form)} ${name}`;
}

/** The complimentary close, with a comma where the language sets one. */
export function closingOf({ facts: { sender }, words }: VariableContext): string {
	const closing = oneLine(sender.closing) ?? words.closing;
	return words.closingComma && !/[,.!]$/.test(closing) ? `${closing},` : closing;
}

/** The closing and the name, by mail with room to sign, by email with where to be reached. */
export function signatureOf(writing: VariableContext): string {
	const { sender, via } = writing.facts;
	const closing = closingOf(writing);
	const name = fact(writing, 'sender.name', sender.name);
	if (via === 'mail') {
		return [closing, EMPTY_LINE, EMPTY_LINE, EMPTY_LINE, EMPTY_LINE, name].join('\n');
	}
	return `${closing}\n\n${[name, fact(writing, 'sender.phone', sender.phone), oneLine(sender.email)].filter(line => line !== undefined).join('\n')}`;
}

function fact({ words }: VariableContext, variable: string, value: string | undefined): string {
	return (
		(value?.trim() ? value.trim() : undefined) ??
		new Gap(words.facts[variable] ?? variable).toString()
	);
}
