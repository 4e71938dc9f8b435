import { Argument, type Command as Parser } from 'commander';
import { SYNC_HELP } from '../../i18n/sync-commands';
import { CONNECTORS } from './connectors';

/** Declares which calendar is meant: one of the list. */
export function declareTarget(parser: Parser): Parser {
	return parser.addArgument(
		new Argument('<target>', SYNC_HELP.target).choices(CONNECTORS.map(({ id }) => id)),
	);
}

/** Collects the values of a flag that may be repeated. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
	return [...before, value];
}
