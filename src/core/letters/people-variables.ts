import { closingOf } from './letterhead';
import { personName } from './salutation';
import { lines, oneLine, type Variable, type VariableContext } from './variable';

type Read = Variable['of'];
const known =
	(read: (context: VariableContext) => string | undefined): Read =>
	context =>
		oneLine(read(context));

function companyOf({
	facts: { contact, interview, application },
}: VariableContext): string | undefined {
	const ofRecord = oneLine(interview?.company) ?? oneLine(application?.company);
	return oneLine(contact?.company) ?? (contact ? ofRecord : undefined);
}

const PEOPLE: readonly (readonly [name: string, example: string, of: Read])[] = [
	['sender.name', 'Alex Doe', known(({ facts }) => facts.sender.name)],
	[
		'sender.address',
		'12 Elm Street\nSpringfield, OH 45501',
		({ facts }) => lines(facts.sender.address),
	],
	['sender.email', 'alex@doe.example', known(({ facts }) => facts.sender.email)],
	['sender.phone', '+1 937 555 0142', known(({ facts }) => facts.sender.phone)],
	['sender.closing', 'Sincerely,', closingOf],
	['contact.name', 'Jane Smith', ({ facts }) => nameOf(facts.contact?.name)],
	['contact.first_name', 'Jane', ({ facts }) => personName(facts.contact?.name).first],
	['contact.last_name', 'Smith', ({ facts }) => personName(facts.contact?.name).last],
	['contact.salutation', 'Ms.', known(({ facts }) => facts.contact?.salutation)],
	['contact.pronouns', 'she/her', known(({ facts }) => facts.contact?.pronouns)],
	['contact.title', 'VP Engineering', known(({ facts }) => facts.contact?.title)],
	['contact.company', 'Acme', companyOf],
	[
		'contact.address',
		'1 Foundry Road\nDayton, OH 45402',
		({ facts }) => lines(facts.contact?.address),
	],
	['contact.email', 'jane@acme.example', known(({ facts }) => facts.contact?.email)],
	['contact.phone', '+1 937 555 0199', known(({ facts }) => facts.contact?.phone)],
	['contact.preferred_contact', 'email', ({ facts }) => facts.contact?.preferredContact],
	['contact.language', 'en', ({ facts }) => facts.contact?.language],
	['contact.know_from', 'a career fair', known(({ facts }) => facts.contact?.knowFrom)],
];

/** The name with its title: "Dr. Katrin Vogel". */
function nameOf(noted: string | undefined): string | undefined {
	const { form, full } = personName(noted);
	return [form, full].filter(part => part !== undefined).join(' ') || undefined;
}

/** Who writes, and to whom. */
export const PEOPLE_VARIABLES: readonly Variable[] = PEOPLE.map(([name, example, of]) => ({
	name,
	example,
	of,
}));
