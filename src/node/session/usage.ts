import { InvalidArgumentError, type Command as Parser } from 'commander';
import { HELP, USAGE } from '../../i18n/command-line';
import { errorMessage } from '../../i18n/error-message';

/**
 * What was asked for cannot be done as it was asked: one line for the person,
 * and exit code 2.
 */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** What works on the words of the person alone: where it fails, they were wrong. */
export function toUsageError<T>(work: () => T): T {
	try {
		return work();
	} catch (error) {
		throw new UsageError(errorMessage(error), { cause: error });
	}
}

/** The flags that every command has. */
export interface SharedFlags {
	readonly vault: string;
	readonly now?: string;
	readonly config?: string;
	readonly json?: boolean;
	readonly quiet?: boolean;
}

export function declareShared(parser: Parser): Parser {
	return parser
		.requiredOption('--vault <dir>', HELP.vault, text => given(text, USAGE.noVault))
		.option('--now <iso>', HELP.now)
		.option('--config <file>', HELP.config)
		.option('--json', HELP.json)
		.option('--quiet', HELP.quiet);
}

function given(text: string, otherwise: string): string {
	if (text.trim() === '') {
		throw new InvalidArgumentError(otherwise);
	}
	return text;
}

/** Reads a list divided by commas, of which every word must be known. */
export function parseList<T extends string>(known: readonly T[]): (text: string) => readonly T[] {
	return text => text.split(',').map(parseChoice(known));
}

/** Reads a word that must be known. */
export function parseChoice<T extends string>(known: readonly T[]): (text: string) => T {
	return text => {
		const found = known.find(candidate => candidate === text.trim().toLowerCase());
		if (found === undefined) {
			throw new InvalidArgumentError(USAGE.oneOf(known));
		}
		return found;
	};
}
