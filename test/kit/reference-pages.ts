/** The pages of docs/ that follow the lists in the code. */
import { aboutProperty } from '../../src/i18n/properties';
import { RULES } from '../../src/core/followups/rules';
import type { Rule, RuleExample } from '../../src/core/followups/rule';
import { LETTER_KINDS } from '../../src/core/records/letter-kinds';
import { builtInNamesOf } from '../../src/core/letters/templates';
import type { Variable } from '../../src/core/letters/variable';
import { VARIABLES } from '../../src/core/letters/variables';
import { NOTE_KINDS, type NoteKind } from '../../src/core/records/note-settings';
import type { PropertyRow } from '../../src/core/records/property-row';
import { PROPERTY_TABLE } from '../../src/core/records/property-table';
import { ENGLISH_FACTS } from '../../src/i18n/letters-en-facts';

const INTRODUCTION: Readonly<Record<NoteKind, string>> = {
	interview: 'One note for each meeting: interviews, calls, lunches, events.',
	application:
		'One note for each job you applied for, or plan to. It can be left out: interviews of one company and position are taken together.',
	contact: 'One note for each person. It can be left out: people can be named in the interview.',
	letter: 'These are written for you.',
};

/** How people write it: the alias as a property name. */
const code = (name: string): string => `\`${name.replaceAll(' ', '_')}\``;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

function propertiesOf(kind: NoteKind): string {
	const rows = (PROPERTY_TABLE as readonly PropertyRow[]).filter(({ kinds }) =>
		kinds.includes(kind),
	);
	const title = `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
	return `## ${title}\n\n${INTRODUCTION[kind]}\n\n${table(
		['property', 'also read as', 'tells'],
		rows.map(({ name, aliases }) => [
			code(name),
			aliases.map(code).join(', '),
			aboutProperty(name),
		]),
	)}\n`;
}

/** docs/properties.md */
export function propertiesPage(): string {
	return [
		'# Properties\n',
		'Case, spaces, hyphens and underscores do not matter in names: `Contact date`, `contact-date` and `contactDate` are `contact_date`. Any other name can be mapped in the settings. None is required.\n',
		'Days are written `2026-11-23`, times `2026-11-23T14:30` or `2026-11-23 14:30`, with an offset or `Z` where the time zone is another. Durations are written `45`, `45m`, `1h 30m` or `PT45M`.\n',
		...NOTE_KINDS.map(propertiesOf),
	].join('\n');
}

function exampleOf({ says, notes, now, gives }: RuleExample): string {
	const files = Object.entries(notes)
		.map(([path, frontmatter]) => `# ${path}\n${frontmatter}`)
		.join('\n\n');
	const given = gives.map(
		({ due, status, to, letters }) =>
			`- **${status}**, ${due === null ? 'without a date' : `due ${due}`}${to ? `, to ${to}` : ''}${letters && letters.length > 0 ? `: ${letters.join(', ')}` : ''}`,
	);
	return `<details><summary>${says}</summary>\n\n\`\`\`yaml\n${files}\n\`\`\`\n\nAt ${now} this gives${given.length > 0 ? `\n\n${given.join('\n')}` : ' nothing.'}\n\n</details>\n`;
}

function ruleOf({ id, title, about, letters, examples }: Rule): string {
	const offered = letters.length > 0 ? letters.join(', ') : 'none';
	return `## ${title}\n\n\`${id}\`\n\n- **Arises:** ${about.arises}\n- **Due:** ${about.due}\n- **Fulfilled:** ${about.fulfilled}\n- **Letters:** ${offered}\n\n${examples.map(exampleOf).join('\n')}`;
}

/** docs/follow-ups.md */
export function followUpsPage(): string {
	return [
		'# Follow-ups\n',
		'Each rule, with the examples that it is tested by. Times are those of New York; business days leave out Saturday, Sunday and the holidays in the settings.\n',
		...RULES.map(ruleOf),
	].join('\n');
}

const shown = (example: string): string =>
	example === '' ? '' : example.replaceAll(/\n+/g, ' / ').replaceAll('|', '\\|');
const variableRow = ({ name, example }: Variable): readonly string[] => [
	`\`{{ ${name} }}\``,
	ENGLISH_FACTS[name] ?? '',
	shown(example),
];

/** docs/letters.md */
export function lettersPage(): string {
	return [
		'# Letters\n',
		'## Kinds\n',
		table(
			['letter', 'name', 'built-in templates'],
			LETTER_KINDS.map(({ id, title }) => [
				title,
				`\`${id}\``,
				builtInNamesOf({ id })
					.map(name => `\`${name}\``)
					.join(', '),
			]),
		),
		'\n## Your own wording\n',
		'A note in the template folder (`Templates/Letters`, unless the settings say otherwise) takes the place of the built-in template of its name. The name is the kind; `.phone` after it makes it the script for a call, `.linkedin` a short message to copy, a language tag the version for people who are written to in that language: `thank-you`, `thank-you.phone`, `thank-you.de`. The frontmatter property `subject` holds its subject line; its body is the letter.\n',
		'## Highlights and strengths\n',
		'What you note in `highlights` and `strengths` becomes a sentence of the letter. Write a name for it (`the tour of the lab`), `the way …`, `how …`, `that …`, or a word in -ing (`learning how you plan`). A strength can also be a sentence that starts with “I”. What fits into no sentence, such as “She liked my portfolio”, stays in the letter as a marked gap that quotes your note.\n',
		'## Channel and options\n',
		'A letter goes the way that its recipient prefers, and by email if nothing is known. “Write letter with options” asks for the channel, for enclosures, and for what that kind of letter leaves open: one thank-you to the host instead of one to each person, the deadline of another offer, or asking for feedback after a rejection. “Change channel” above a draft gives it the form of another channel; if your own text has no place there, you are asked first. On a computer, “Save letter as email file” makes an `.eml` file, which mail programs open as a draft, however long the letter is.\n',
		'## Dates and gaps\n',
		'The language is [Liquid](https://liquidjs.com/): `{{ contact.name }}`, `{% if strength %} … {% endif %}`, and its filters. Dates take the same tokens as elsewhere in Obsidian: `{{ interview.date | date: "MMMM D, YYYY" }}`. The formats `"day"` and `"weekday"` follow the letter’s language and region. A fact that is missing leaves a gap such as `==your name==`; a variable that does not exist is an error with its line, and no letter is written. Templater tags pass through untouched.\n',
		'## Variables\n',
		table(['variable', 'is', 'for example'], VARIABLES.map(variableRow)),
		'',
	].join('\n');
}
