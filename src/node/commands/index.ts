import type { Command } from '../command';
import { check } from './check';
import { list } from './list';

/** Every verb of the command line, in the order of its help. */
export const COMMANDS: readonly Command[] = [list, check];
