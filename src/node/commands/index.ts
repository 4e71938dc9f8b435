import type { Command } from '../command';
import { check } from './check';
import { exportCommand } from './export';
import { letters } from './letters';
import { list } from './list';
import { records } from './records';
import { sent } from './sent';

/** Every verb of the command line, in the order of its help. */
export const COMMANDS: readonly Command[] = [list, records, letters, sent, exportCommand, check];
