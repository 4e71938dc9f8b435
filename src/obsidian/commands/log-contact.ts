import type { IconName } from 'obsidian';
import { employerOf } from '../../core/followups/recipient';
import { isEnding } from '../../core/records/outcome';
import { COMMAND_NAMES, FLAGS, PICK } from '../../i18n/commands';
import { pick, pickDay } from '../prompts/pick';
import { logContact } from '../context/resolve-actions';
import type { Command, CommandContext } from '../context/command';
import { applicationAt, nameOfApplication } from '../context/records-at';

const WORDS = { note: FLAGS.note, day: FLAGS.day };

/** The record that it is written into: the one in front, or its application's home, or that of the application that is chosen. */
async function recordFor(here: CommandContext, placeholder: string): Promise<string | undefined> {
	const { tracker } = here.context;
	const kind = here.note === undefined ? undefined : tracker.ledger.record(here.note)?.kind;
	if (kind === 'interview' || kind === 'application') {
		return here.note;
	}
	const own = applicationAt(tracker.records(), here.note);
	const items = own ? [own] : goingOn(here);
	const application = await pick(here, 'note', { placeholder, items, nameOf: nameOfApplication });
	return application && employerOf(application);
}

const goingOn = ({ context: { tracker } }: CommandContext) =>
	tracker.records().applications.filter(({ outcome }) => !isEnding(outcome));

const applies = (here: CommandContext): boolean =>
	goingOn(here).length > 0 ||
	(here.note !== undefined && here.context.tracker.ledger.record(here.note)?.kind === 'interview');

/** A command that logs an exchange with its day. */
interface Log {
	readonly id: string;
	readonly name: string;
	readonly icon: IconName;
	readonly which: string;
	readonly kind: Parameters<typeof logContact>[1];
}

const logging = ({ id, name, icon, which, kind }: Log): Command => ({
	id,
	name,
	icon,
	writes: true,
	takes: WORDS,
	applies,
	async run(here, words) {
		const path = await recordFor(here, which);
		const day =
			path === undefined
				? undefined
				: await pickDay(here, words['day'], { title: name, done: PICK.log });
		if (path === undefined || day === undefined) {
			return undefined;
		}
		return logContact(here.context, kind, { path }, day);
	},
});

export const logReplyCommand = logging({
	id: 'log-heard-back',
	name: COMMAND_NAMES.heardBack,
	icon: 'message-square-reply',
	which: PICK.heardFrom,
	kind: 'reply',
});

export const logCallCommand = logging({
	id: 'log-call',
	name: COMMAND_NAMES.logCall,
	icon: 'phone-outgoing',
	which: PICK.called,
	kind: 'call',
});
