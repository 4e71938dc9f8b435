import { TEMPLATE_FAULTS_DE } from './de/letters';
import { sentences, translated } from './language';

/** What is wrong with a letter template, for the person who wrote it. */
export const FAULT_WORDS = translated(
	{
		unknown: (name: string): string =>
			`“${name}” isn't a template variable. Look for its name in the list of variables.`,
		filter: (name: string): string =>
			`There is no filter called “${name}”. Check its spelling, or remove it.`,
		dateToken: (token: string): string =>
			`“${token}” isn't a date token. Use tokens such as MMMM D, YYYY, and put other words in [brackets].`,
		tag: (name: string): string =>
			`There is no tag called “${name}”. Letters know if, unless, case, for, assign and capture.`,
		partOnly: (name: string): string =>
			`“${name}” has no tag before it that it belongs to, such as if, case or for.`,
		empty: 'Something is missing here. Write a variable between the braces or after the tag.',
		operator:
			'Letters can’t read this. To compare two things, use == or !=; to apply a filter, use |.',
		notClosed: (what: string): string => `“${what}” isn't closed. Add the part that ends it.`,
		endless: sentences(
			'This template never ends, or makes more text than a letter holds.',
			'Look for a loop that runs too often.',
		),
		otherFile: "A letter template can't include another file. Write its text here instead.",
		syntax: (found: string): string => `Letters can't read this: ${found}.`,
		language: (language: string, template: string): string =>
			sentences(
				`There is no letter template in the language “${language}”.`,
				`Create a template called “${template}”, or set the contact's language to en or de.`,
			),
	},
	TEMPLATE_FAULTS_DE,
);
