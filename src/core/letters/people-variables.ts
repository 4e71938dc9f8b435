import { closingOf } from './letterhead';
import { lines, oneLine, type Variable } from './variable';
import { personName } from './person-name';

/** Who writes, and to whom. */
export const PEOPLE_VARIABLES: readonly Variable[] = [
	{ name: 'sender.name', example: 'Alex Doe', of: ({ facts }) => oneLine(facts.sender.name) },
	{
		name: 'sender.address',
		example: '12 Elm Street\nSpringfield, OH 45501',
		of: ({ facts }) => lines(facts.sender.address),
	},
	{
		name: 'sender.email',
		example: 'alex@doe.example',
		of: ({ facts }) => oneLine(facts.sender.email),
	},
	{
		name: 'sender.phone',
		example: '+1 937 555 0142',
		of: ({ facts }) => oneLine(facts.sender.phone),
	},
	{ name: 'sender.closing', example: 'Sincerely,', of: closingOf },

	{ name: 'contact.name', example: 'Jane Smith', of: ({ facts }) => oneLine(facts.contact?.name) },
	{
		name: 'contact.first_name',
		example: 'Jane',
		of: ({ facts }) => personName(facts.contact?.name).first,
	},
	{
		name: 'contact.last_name',
		example: 'Smith',
		of: ({ facts }) => personName(facts.contact?.name).last,
	},
	{
		name: 'contact.salutation',
		example: 'Ms.',
		of: ({ facts }) => oneLine(facts.contact?.salutation),
	},
	{
		name: 'contact.title',
		example: 'VP Engineering',
		of: ({ facts }) => oneLine(facts.contact?.title),
	},
	{
		name: 'contact.company',
		example: 'Acme',
		of: ({ facts: { contact, interview, application } }) =>
			oneLine(contact?.company) ??
			(contact && (oneLine(interview?.company) ?? oneLine(application?.company))),
	},
	{
		name: 'contact.address',
		example: '1 Foundry Road\nDayton, OH 45402',
		of: ({ facts }) => lines(facts.contact?.address),
	},
	{
		name: 'contact.email',
		example: 'jane@acme.example',
		of: ({ facts }) => oneLine(facts.contact?.email),
	},
	{
		name: 'contact.phone',
		example: '+1 937 555 0199',
		of: ({ facts }) => oneLine(facts.contact?.phone),
	},
	{
		name: 'contact.preferred_contact',
		example: 'email',
		of: ({ facts }) => facts.contact?.preferredContact,
	},
	{ name: 'contact.language', example: 'en', of: ({ facts }) => facts.contact?.language },
];
