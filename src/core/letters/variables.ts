import { letterWords } from '../../i18n/letters';
import { LETTER_VARIABLES } from './letter-variables';
import { PEOPLE_VARIABLES } from './people-variables';
import { RECORD_VARIABLES } from './record-variables';
import type { Variable } from './variable';

/** A variable as the documentation tells it. */
export interface DocumentedVariable extends Variable {
	/** What it is, in a few English words. */
	readonly what: string;
}

/** Every variable that a letter template can name. The documentation is made from this list. */
export const VARIABLES: readonly DocumentedVariable[] = [
	...LETTER_VARIABLES,
	...PEOPLE_VARIABLES,
	...RECORD_VARIABLES,
].map(variable => ({ ...variable, what: letterWords('en').facts[variable.name] ?? variable.name }));

/** The groups that variables come in: `sender`, `contact`, `interview`, `application`. */
export const GROUPS: readonly string[] = [
	...new Set(
		VARIABLES.filter(({ name }) => name.includes('.')).map(({ name }) => name.split('.')[0]!),
	),
];
