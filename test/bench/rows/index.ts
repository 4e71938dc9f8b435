import type { Row } from '../row';
import { calDavSync } from './caldav-sync';
import { change } from './change';
import { commandLine } from './command-line';
import { exportRow } from './export';
import { googleSync } from './google-sync';
import { load } from './load';
import { vaultsRow } from './vaults';

/** Every row, in the order in which they are printed. To add one: a file beside this, and its line here. */
export const ROWS: readonly Row[] = [
	load,
	change,
	commandLine,
	exportRow,
	vaultsRow,
	googleSync,
	calDavSync,
];
