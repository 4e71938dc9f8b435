import { DateFact, Gap, ListFact } from './fact';
import type { Variable, VariableContext } from './variable';
import { GROUPS, VARIABLES } from './variables';

type Scope = Record<string, unknown>;

/** What a template sees: every variable by its name, with a gap for what is not known. Nothing else can be reached. */
export function templateScopeOf(writing: VariableContext): Readonly<Scope> {
	const scope = Object.create(null) as Scope;
	for (const variable of VARIABLES.filter(({ name }) => !name.includes('.'))) {
		scope[variable.name] = valueOf(variable, writing);
	}
	for (const group of GROUPS) {
		scope[group] = groupOf(group, writing);
	}
	return scope;
}

function groupOf(group: string, writing: VariableContext): unknown {
	const parts = Object.create(null) as Scope;
	for (const variable of VARIABLES.filter(({ name }) => name.startsWith(`${group}.`))) {
		parts[variable.name.slice(group.length + 1)] = valueOf(variable, writing);
	}
	const known =
		group === 'sender' ||
		writing.facts[group as 'contact' | 'interview' | 'application'] !== undefined;
	return known ? parts : new Gap(writing.words.facts[group] ?? group, parts);
}

function valueOf(variable: Variable, writing: VariableContext): unknown {
	const value = variable.of(writing);
	const gap = new Gap(writing.words.facts[variable.name] ?? variable.name);
	if (value === undefined) {
		return gap;
	}
	if (typeof value !== 'object' || value instanceof DateFact) {
		return value;
	}
	return value.length === 0 ? gap : new ListFact(value, gap);
}
