import * as fs from 'node:fs';
import { Argument, Option, type Command as Parser } from 'commander';
import { SYNC_HELP, SYNC_USAGE } from '../../i18n/sync-commands';
import type { Connector } from '../../sync/connector';
import { CONNECTORS } from '../../targets';
import { describeFileError } from '../ports/file-error';
import { toUsageError, UsageError } from '../session/usage';

/** The flags of `connect`: those of every connector, by commander's names for them. */
export interface ConnectFlags {
	readonly calendar?: string;
	readonly allowHost?: readonly string[];
	readonly [flag: string]: string | readonly string[] | undefined;
}

/** Declares which calendar is meant: one of the list. */
export function declareTarget(parser: Parser): Parser {
	const ids = CONNECTORS.map(({ id }) => id);
	return parser.addArgument(new Argument('<target>', SYNC_HELP.target).choices(ids));
}

export function declareConnectFlags(parser: Parser): Parser {
	for (const { fields, secret } of CONNECTORS) {
		fields.forEach(({ flag, help }) => parser.option(flag, help));
		parser.option(secret.flag, secret.help);
	}
	return declareAllowHost(parser).option('--calendar <name>', SYNC_HELP.calendar);
}

export function declareAllowHost(parser: Parser): Parser {
	const collect = (value: string, before: readonly string[] = []): readonly string[] => [
		...before,
		value,
	];
	return parser.option('--allow-host <host>', SYNC_HELP.allowHost, collect);
}

/** What the flags say about the calendar's fields, by setting. */
export function fieldsIn(flags: ConnectFlags, { fields }: Connector): Record<string, string> {
	const given: Record<string, string> = {};
	for (const { setting, flag } of fields) {
		const value = flags[new Option(flag).attributeName()];
		if (typeof value === 'string') {
			given[setting] = value;
		}
	}
	return given;
}

/** The secret in the file that the flag names; undefined without the flag. */
export function secretIn(flags: ConnectFlags, { secret }: Connector): string | undefined {
	const file = flags[new Option(secret.flag).attributeName()];
	if (typeof file !== 'string') {
		return undefined;
	}
	return readSecretFile(file);
}

/** Whether a field that connecting needs is empty. */
export function hasEmptyField(saved: object, { fields }: Connector): boolean {
	const values: Readonly<Record<string, unknown>> = { ...saved };
	return fields.some(({ setting }) => values[setting] === '');
}

/** Which flags a calendar can't be connected without, in a sentence. */
export function missingFlags({ id, fields, secret }: Connector): UsageError {
	const flags = fields.map(({ flag }) => flag);
	if (secret.isRequired) {
		flags.push(secret.flag);
	}
	const example = flags.join(' ').replace(/<(\w+)>/g, (_, value: string) => value.toUpperCase());
	return new UsageError(SYNC_USAGE.missingFlags(id, example));
}

/**
 * The one line of a file with a password or client secret, however an editor
 * began and ended it.
 */
function readSecretFile(file: string): string {
	const secret = toUsageError(() =>
		describeFileError(file, () => fs.readFileSync(file, 'utf8')),
	).replace(/^\uFEFF|[\r\n]+$/g, '');
	if (secret.trim() === '') {
		throw new UsageError(SYNC_USAGE.emptySecret(file));
	}
	return secret;
}
