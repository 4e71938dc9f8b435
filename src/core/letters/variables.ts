import { letterWords } from '../../i18n/letters';
import { DateFact, Gap, ListFact } from './fact';
import { LETTER_VARIABLES } from './letter-variables';
import { PEOPLE_VARIABLES, RECORD_VARIABLES } from './record-variables';
import type { Variable, VariableContext } from './variable';

/** A variable as the documentation shows it. */
export interface DocumentedVariable extends Variable {
	/** What it is, in a few English words. */
	readonly what: string;
}

/** Every variable that a letter template can name. The documentation is made from this list. */
export const VARIABLES: readonly DocumentedVariable[] = [
	...LETTER_VARIABLES,
	...PEOPLE_VARIABLES,
	...RECORD_VARIABLES,
].map(variable => ({
	...variable,
	get what() {
		return letterWords('en').facts[variable.name] ?? variable.name;
	},
}));

/** The groups that variables come in: `sender`, `contact`, `interview`, `application`. */
export const GROUPS: readonly string[] = [
	...new Set(
		VARIABLES.filter(({ name }) => name.includes('.')).map(({ name }) => name.split('.')[0]!),
	),
];

type Scope = Record<string, unknown>;

/** What a template sees: every variable by its name, with a gap for what isn't known. Nothing else can be reached. */
export function templateScopeOf(context: VariableContext): Readonly<Scope> {
	const scope = Object.create(null) as Scope;
	for (const variable of VARIABLES) {
		if (!variable.name.includes('.')) {
			scope[variable.name] = valueOf(variable, context);
		}
	}
	for (const group of GROUPS) {
		scope[group] = groupOf(group, context);
	}
	return scope;
}

function groupOf(group: string, context: VariableContext): unknown {
	const parts = Object.create(null) as Scope;
	for (const variable of VARIABLES) {
		if (variable.name.startsWith(`${group}.`)) {
			parts[variable.name.slice(group.length + 1)] = valueOf(variable, context);
		}
	}
	const { facts, words } = context;
	const records: Readonly<Record<string, unknown>> = {
		sender: facts.sender,
		contact: facts.contact,
		interview: facts.interview,
		application: facts.application,
	};
	if (records[group] === undefined) {
		return new Gap(words.facts[group] ?? group, parts);
	}
	return parts;
}

function valueOf(variable: Variable, context: VariableContext): unknown {
	const value = variable.of(context);
	const gap = new Gap(context.words.facts[variable.name] ?? variable.name);
	if (value === undefined) {
		return gap;
	}
	if (typeof value !== 'object' || value instanceof DateFact) {
		return value;
	}
	if (value.length === 0) {
		return gap;
	}
	return new ListFact(value, gap);
}
