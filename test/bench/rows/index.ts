import type { Row } from '../row';
import { googleSync } from './google-sync';
import { listVault } from './list-vault';

/** Every row, in the order in which they are printed. To add one: a file beside this, and its line here. */
export const ROWS: readonly Row[] = [listVault, googleSync];
