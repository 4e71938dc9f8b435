import { Platform } from 'obsidian';
import type { LoadedLetter } from '../../actions/loaded-letter';
import { checkLetter } from '../../core/letters/check/check-letter';
import { LETTER_CHANNELS, type LetterChannel } from '../../core/letters/channel';
import { knownNamesOf } from '../../core/letters/check/known-names';
import { COMMAND_NAMES, FLAGS, PICK } from '../../i18n/commands';
import { letterKind } from '../../core/records/letter-kinds';
import { LETTER_OPTIONS } from '../../i18n/forms';
import { LETTER_CHECK } from '../../i18n/notices';
import { MARKING } from '../../i18n/marking';
import type { Command, CommandContext, CommandTexts } from '../context/command';
import {
	changeChannel,
	copyLetter,
	letterOf,
	mailLetter,
	saveLetterFile,
	type CheckDecision,
} from '../letters/send-letter';
import { pick } from '../prompts/pick';
import { channelNamed } from '../letters/letter-options';
import { LetterCheckModal } from '../letters/letter-check-modal';

const isLetter = ({ context, note }: CommandContext): boolean =>
	note !== undefined && context.tracker.ledger.record(note)?.kind === 'letter';

async function inFront({ context, note }: CommandContext): Promise<LoadedLetter> {
	const letter = note === undefined ? undefined : await letterOf(context, note);
	if (!letter) {
		throw new Error(MARKING.noLetter(note ?? ''));
	}
	return letter;
}

/** Only the command line can say beforehand that gaps do not matter: a link cannot. */
function decisionOf({ asks }: CommandContext, words: CommandTexts): CheckDecision {
	return { asks, anyway: !asks && words['anyway'] === 'true' };
}

export const checkLetterCommand: Command = {
	id: 'check-letter',
	name: COMMAND_NAMES.checkLetter,
	icon: 'spell-check',
	writes: false,
	takes: { note: FLAGS.letter },
	applies: isLetter,
	async run(here) {
		const letter = await inFront(here);
		const { clock, tracker } = here.context;
		const known = knownNamesOf(tracker.records());
		const warnings = checkLetter(letter, letter.facts, clock.now(), known);
		if (!here.asks) {
			return warnings.map(({ message }) => message).join('\n') || LETTER_CHECK.nothing;
		}
		new LetterCheckModal(here.context, letter, warnings).open();
		return undefined;
	},
};

export const copyLetterCommand: Command = {
	id: 'copy-letter',
	name: COMMAND_NAMES.copyLetter,
	icon: 'copy',
	writes: true,
	takes: { note: FLAGS.letter, anyway: FLAGS.anyway },
	applies: isLetter,
	run: async (here, words) =>
		copyLetter(here.context, await inFront(here), decisionOf(here, words)),
};

export const mailLetterCommand: Command = {
	id: 'mail-letter',
	name: COMMAND_NAMES.mailLetter,
	icon: 'mail',
	writes: true,
	takes: { note: FLAGS.letter, anyway: FLAGS.anyway },
	applies: isLetter,
	run: async (here, words) =>
		mailLetter(here.context, await inFront(here), decisionOf(here, words)),
};

/** On the desktop only: elsewhere no mail program opens such a file. */
export const saveLetterFileCommand: Command = {
	id: 'save-letter-file',
	name: COMMAND_NAMES.saveLetterFile,
	icon: 'file-down',
	writes: true,
	takes: { note: FLAGS.letter, anyway: FLAGS.anyway },
	applies: here => Platform.isDesktop && isLetter(here),
	run: async (here, words) =>
		saveLetterFile(here.context, await inFront(here), decisionOf(here, words)),
};

export const switchChannelCommand: Command = {
	id: 'switch-channel',
	name: COMMAND_NAMES.switchChannel,
	icon: 'arrow-left-right',
	writes: true,
	takes: { note: FLAGS.letter, via: FLAGS.via, anyway: FLAGS.discard },
	applies: hasOtherChannels,
	async run(here, words) {
		const letter = await inFront(here);
		const via = await channelFor(here, letter, words['via']);
		const decision = decisionOf(here, words);
		return via && changeChannel(here.context, letter.note.path, via, decision);
	},
};

/** Whether it's a draft of a kind that isn't tied to one channel. */
function hasOtherChannels({ context, note }: CommandContext): boolean {
	const record = note === undefined ? undefined : context.tracker.ledger.record(note);
	return (
		record?.kind === 'letter' &&
		record.status === 'draft' &&
		letterKind(record.letterKind ?? '')?.always === undefined
	);
}

function channelFor(
	here: CommandContext,
	{ facts }: LoadedLetter,
	typed: string | undefined,
): Promise<LetterChannel | undefined> {
	if (typed !== undefined) {
		return Promise.resolve(channelNamed(typed));
	}
	return pick(here, 'via', {
		placeholder: PICK.channel,
		items: LETTER_CHANNELS.filter(via => via !== facts.via),
		nameOf: via => LETTER_OPTIONS.channels[via],
	});
}
