import { LETTER_VARIABLES } from './letter-variables';
import { PEOPLE_VARIABLES } from './people-variables';
import { RECORD_VARIABLES } from './record-variables';
import type { Variable } from './variable';

/** Every variable that a letter template can name. The documentation is made from this list. */
export const VARIABLES: readonly Variable[] = [...LETTER_VARIABLES, ...PEOPLE_VARIABLES, ...RECORD_VARIABLES];

/** The groups that variables come in: `sender`, `contact`, `interview`, `application`. */
export const GROUPS: readonly string[] = [...new Set(VARIABLES.filter(({ name }) => name.includes('.')).map(({ name }) => name.split('.')[0]!))];
