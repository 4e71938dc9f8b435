import { Argument, type Command as Parser } from 'commander';
import { HELP } from '../../i18n/sync-commands';
import { ONLINE_CALENDARS } from './online-calendars';

/** Declares which calendar is meant: one of the list. */
export function declareTarget(parser: Parser): Parser {
	return parser.addArgument(
		new Argument('<target>', HELP.target).choices(ONLINE_CALENDARS.map(({ id }) => id)),
	);
}
