import type { LoadedLetter } from '../../actions/loaded-letter';
import { checkLetter } from '../../core/letters/check/check-letter';
import { knownNamesOf } from '../../core/letters/check/known-names';
import { COMMAND_NAMES, FLAGS } from '../../i18n/commands';
import { LETTER_CHECK } from '../../i18n/notices';
import { MARKING } from '../../i18n/marking';
import type { Command, CommandContext, CommandTexts } from '../context/command';
import { copyLetter, letterOf, mailLetter, type CheckDecision } from '../letters/send-letter';
import { LetterCheckModal } from '../letters/letter-check-modal';

const isLetter = ({ desk, note }: CommandContext): boolean =>
	note !== undefined && desk.tracker.ledger.record(note)?.kind === 'letter';

async function inFront({ desk, note }: CommandContext): Promise<LoadedLetter> {
	const letter = note === undefined ? undefined : await letterOf(desk, note);
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
		const { clock, tracker } = here.desk;
		const known = knownNamesOf(tracker.records());
		const warnings = checkLetter(letter, letter.facts, clock.now(), known);
		if (!here.asks) {
			return warnings.map(({ message }) => message).join('\n') || LETTER_CHECK.nothing;
		}
		new LetterCheckModal(here.desk, letter, warnings).open();
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
	run: async (here, words) => copyLetter(here.desk, await inFront(here), decisionOf(here, words)),
};

export const mailLetterCommand: Command = {
	id: 'mail-letter',
	name: COMMAND_NAMES.mailLetter,
	icon: 'mail',
	writes: true,
	takes: { note: FLAGS.letter, anyway: FLAGS.anyway },
	applies: isLetter,
	run: async (here, words) => mailLetter(here.desk, await inFront(here), decisionOf(here, words)),
};
