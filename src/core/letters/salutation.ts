import { personName } from './person-name';
import { oneLine, type VariableContext } from './variable';

/** Whether somebody noted a whole salutation where a form of address is asked for. */
export function isReady(noted: string): boolean {
	return /^(dear|hello|hi|sehr|guten|hallo|liebe|lieber)\b/i.test(noted);
}

/** The line that greets the recipient, in the letter's language and as its channel has it. */
export function salutationOf({ facts: { contact, via }, words }: VariableContext): string {
	const mail = via === 'mail';
	const noted = oneLine(contact?.salutation);
	if (noted !== undefined && isReady(noted)) {
		return `${noted.replace(/[\s,:]+$/, '')}${mail && words.language === 'en' ? ':' : ','}`;
	}
	const name = oneLine(contact?.name);
	const parts = personName(name);
	const form = formIn(noted ?? parts.form, words.forms);
	const last = parts.last ?? (form === undefined ? undefined : parts.first);
	return words.greeting(
		{
			...(form !== undefined && { form }),
			...(last !== undefined && { lastName: last }),
			...(name !== undefined && { name }),
		},
		mail,
	);
}

/** A form of address as the letter's language has it; undefined where it has none. */
export function formIn(
	typed: string | undefined,
	forms: VariableContext['words']['forms'],
): string | undefined {
	const words = (typed ?? '')
		.split(' ')
		.map(word => forms[word.toLowerCase().replace(/\.$/, '')] ?? word)
		.filter(word => word !== '');
	return words.join(' ') || undefined;
}
