import type { Command } from '../session/command';
import { check } from './check';
import { connect } from './connect';
import { disconnect } from './disconnect';
import { exportCommand } from './export';
import { importCommand } from './import';
import { letters } from './letters';
import { list } from './list';
import { mcp } from './mcp';
import { records } from './records';
import { sent } from './sent';
import { serve } from './serve';
import { sync } from './sync';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
	list,
	records,
	letters,
	sent,
	importCommand,
	exportCommand,
	serve,
	sync,
	connect,
	disconnect,
	check,
	mcp,
];
