import { otherOfferDeadline, type LetterWish } from '../../actions/letter-requests';
import { LETTER_CHANNELS, toChannel, type LetterChannel } from '../../core/letters/channel';
import type { LetterKind, LetterOptionId } from '../../core/records/letter-kinds';
import type { LetterOptions } from '../../core/letters/letter-facts';
import { toDay } from '../../core/time/day';
import { dayAt } from '../../core/time/instant';
import { PICK } from '../../i18n/commands';
import { LETTER_OPTIONS } from '../../i18n/forms';
import type { CommandContext, CommandTexts } from '../context/command';
import { askForm, type FormField } from '../prompts/ask-form';

/** The channel and the choices for letters to be written. */
export type ChosenOptions = Pick<LetterWish, 'via' | 'options'>;

/** What the person chooses for a letter of that kind: in a form, or in words on the command line. Undefined if they cancel. */
export async function letterOptionsFor(
	here: CommandContext,
	kind: LetterKind,
	words: CommandTexts,
): Promise<ChosenOptions | undefined> {
	const fields = fieldsFor(here, kind);
	if (!here.asks || fields.length === 0) {
		return chosenIn(words, kind);
	}
	const { title, done } = LETTER_OPTIONS;
	const values = await askForm(here.context.app, { title: title(kind.title), done, fields });
	return values && chosenIn(values, kind);
}

function fieldsFor({ context, note }: CommandContext, kind: LetterKind): readonly FormField[] {
	const { tracker, settings } = context;
	const texts = LETTER_OPTIONS;
	const application = tracker
		.records()
		.applications.find(
			({ note: own, interviews }) =>
				own?.path === note || interviews.some(({ path }) => path === note),
		);
	const today = dayAt(tracker.now(), settings.zone);
	const fields: Readonly<Record<LetterOptionId, FormField>> = {
		toHost: yesOrNo('to_host', texts.toHost, texts.toHostNo, texts.toHostYes),
		otherOffer: {
			name: 'other_offer',
			label: texts.otherOffer,
			about: texts.aboutOtherOffer,
			type: 'date',
			value: otherOfferDeadline(tracker.records(), application, today) ?? '',
		},
		askFeedback: yesOrNo(
			'ask_feedback',
			texts.askFeedback,
			texts.askFeedbackNo,
			texts.askFeedbackYes,
		),
		enclosures: {
			name: 'enclosures',
			label: texts.enclosures,
			about: texts.aboutEnclosures,
			type: 'text',
		},
	};
	const channel: FormField = {
		name: 'via',
		label: texts.via,
		type: 'select',
		options: { '': texts.usual, ...texts.channels },
	};
	const choices = kind.options.map(option => fields[option]);
	return kind.always ? choices : [channel, ...choices];
}

function yesOrNo(name: string, label: string, no: string, yes: string): FormField {
	return { name, label, type: 'select', options: { '': no, true: yes } };
}

function chosenIn(values: CommandTexts, { options: known }: LetterKind): ChosenOptions {
	const otherOffer = dayIn(values['other_offer'] ?? '');
	const enclosures = (values['enclosures'] ?? '')
		.split(';')
		.map(name => name.trim())
		.filter(name => name !== '');
	const options: LetterOptions = {
		...(isYes(values['to_host']) && known.includes('toHost') && { toHost: true }),
		...(otherOffer !== undefined && known.includes('otherOffer') && { otherOffer }),
		...(isYes(values['ask_feedback']) && known.includes('askFeedback') && { askFeedback: true }),
		...(enclosures.length > 0 && known.includes('enclosures') && { enclosures }),
	};
	const typed = values['via'] ?? '';
	const via = typed === '' ? undefined : channelNamed(typed);
	return { ...(via && { via }), ...(Object.keys(options).length > 0 && { options }) };
}

function isYes(value: string | undefined): boolean {
	return value === 'true';
}

/** The channel of that name. */
export function channelNamed(typed: string): LetterChannel {
	const via = toChannel(typed);
	if (via === undefined) {
		throw new Error(PICK.oneOf('via', LETTER_CHANNELS));
	}
	return via;
}

function dayIn(typed: string): ReturnType<typeof toDay> {
	const day = toDay(typed);
	if (typed !== '' && day === undefined) {
		throw new Error(PICK.notATime(typed));
	}
	return day;
}
