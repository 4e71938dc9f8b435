import type { Command as Parser } from 'commander';
import type { CommandContext } from './command-context';

/** 0 done, 1 done but something is wrong, 2 wrong usage or unreadable vault. */
export type ExitCode = 0 | 1 | 2;

/** One verb of the command line. */
export interface Command<Flags = object> {
	readonly name: string;
	readonly summary: string;
	/** Declares what it takes beside the flags that all commands have. */
	declare?(parser: Parser): Parser;
	/** `words` are the arguments that are no flags, as declared. */
	run(session: CommandContext, flags: Flags, words: readonly string[]): Promise<ExitCode>;
}
