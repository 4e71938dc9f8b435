import { Command as Parser, CommanderError } from 'commander';
import { version } from '../package.json';
import { HELP, USAGE } from './i18n/command-line';
import { errorMessage } from './i18n/error-message';
import { COMMANDS } from './node/commands';
import { codeOf, FileError } from './node/ports/file-error';
import type { Command, ExitCode } from './node/session/command';
import { declareShared, type SharedFlags, UsageError } from './node/session/usage';
import { openCommandContext } from './node/session/command-context';
import { runInVaults } from './node/session/many-vaults';
import { splitVaultArguments } from './node/session/vault-arguments';
import { stripControlCharacters } from './node/terminal/terminal';

/** Runs the command that the words name, and returns the exit code. */
async function main(words: readonly string[]): Promise<ExitCode> {
	let code: ExitCode = 0;
	const program = new Parser('interview-follow-up')
		.usage(HELP.usage)
		.description(HELP.program)
		.version(version)
		.addHelpText('after', `\n${HELP.after}`)
		.exitOverride()
		.configureOutput({ outputError: () => undefined });
	for (const command of commandsFor(words)) {
		addCommand(program, command, result => {
			code = result;
		});
	}
	try {
		if (words.length === 0) {
			throw new UsageError(USAGE.noCommand(COMMANDS.map(({ name }) => name)));
		}
		const vaults = splitVaultArguments(words);
		if (vaults.isMany) {
			return await runInVaults(process.argv[1]!, vaults);
		}
		await program.parseAsync(words, { from: 'user' });
		return code;
	} catch (error) {
		if (error instanceof CommanderError && error.exitCode === 0) {
			return 0;
		}
		process.stderr.write(`${stripControlCharacters(messageOf(error))}\n`);
		if (error instanceof CommanderError || error instanceof UsageError) {
			return 2;
		}
		return 1;
	}
}

/** The command that is named; all of them where none is, as for the help. */
function commandsFor([first]: readonly string[]): readonly Command[] {
	const named = COMMANDS.filter(({ name }) => name === first);
	return named.length > 0 ? named : COMMANDS;
}

function addCommand(program: Parser, command: Command, done: (code: ExitCode) => void): void {
	const parser = declareShared(
		program.command(command.name).usage(HELP.usageOf).description(command.summary),
	);
	(command.declare?.(parser) ?? parser).action(async () => {
		done(
			await command.run(openCommandContext(parser.opts<SharedFlags>()), parser.opts(), parser.args),
		);
	});
}

function messageOf(error: unknown): string {
	if (error instanceof CommanderError) {
		return error.message.replace(/^error: /, '');
	}
	return errorMessage(error);
}

/** A reader that stops early, such as `head`, isn't an error. A full disk is. */
process.stdout.on('error', error => {
	if (codeOf(error) !== 'EPIPE') {
		process.stderr.write(`${new FileError('stdout', codeOf(error) ?? 'EIO').message}\n`);
	}
	process.exit(codeOf(error) === 'EPIPE' ? 0 : 1);
});
// File calls are synchronous, so a signal never comes between a temporary file and its renaming.
for (const [signal, code] of [
	['SIGINT', 130],
	['SIGTERM', 143],
] as const) {
	process.on(signal, () => process.exit(code));
}

process.exitCode = await main(process.argv.slice(2));
