import { dayAt } from '../../core/time/instant';
import { COMMAND_NAMES, FLAGS, PICK } from '../../i18n/commands';
import { pick, pickWhen } from '../prompts/pick';
import type { Command, CommandContext } from '../context/command';
import { followUpsAt } from '../context/records-at';
import { confirmAndMarkSent } from '../letters/send-letter';

export const markSentCommand: Command = {
	id: 'mark-sent',
	name: COMMAND_NAMES.markSent,
	icon: 'send',
	writes: true,
	takes: { note: FLAGS.letter, at: FLAGS.at },
	applies: here => unsentAt(here).length > 0,
	async run(here, words) {
		const { context } = here;
		const path = await pick(here, 'note', {
			placeholder: PICK.letter,
			items: unsentAt(here),
			nameOf: letter => letter.replace(/^.*\/|\.md$/g, ''),
		});
		if (path === undefined) {
			return undefined;
		}
		const now = context.clock.now();
		const sent =
			words['at'] === undefined
				? { at: now }
				: await pickWhen(here, 'at', words['at'], {
						title: '',
						done: '',
						day: dayAt(now, context.settings.zone),
					});
		const decision = { asks: here.asks, anyway: !here.asks };
		return sent && confirmAndMarkSent(context, path, decision, sent);
	},
};

/** The letter in front, where it is not sent yet; else the drafts of the record in front. */
function unsentAt({ context: { tracker }, note }: CommandContext): readonly string[] {
	if (note === undefined) {
		return [];
	}
	const isDraft = (path: string | undefined): path is string => {
		const record = path === undefined ? undefined : tracker.ledger.record(path);
		return record?.kind === 'letter' && record.status === 'draft';
	};
	if (tracker.ledger.record(note)?.kind === 'letter') {
		return [note].filter(isDraft);
	}
	return [
		...new Set(
			followUpsAt(tracker.followUps(), tracker.records(), note)
				.map(({ letter }) => letter)
				.filter(isDraft),
		),
	];
}
