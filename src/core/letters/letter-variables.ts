import { withoutMarkdown, lowerFirst } from './phrase';
import { sentenceWith, spliceOf, type PhraseReader, type SentenceChoice } from './phrase-sentence';
import { splitNotes } from './phrase';
import {
	earlierInquiryOf,
	earlierMeetings,
	isLate,
	mentionsFor,
	offerCallOf,
	promiseOf,
	roundRobin,
	variantOf,
} from './letter-facts';
import { letterheadOf, signatureOf } from './letterhead';
import { personName, salutationOf, spokenNameOf } from './salutation';
import {
	formattedDate,
	oneLine,
	positionName,
	type Variable,
	type VariableContext,
} from './variable';
import type { Day } from '../time/day';
import type { DateFact } from './fact';

const ofRecords =
	(key: 'company' | 'position') =>
	({ facts: { interview, application } }: VariableContext): string | undefined =>
		oneLine(interview?.[key]) ?? oneLine(application?.[key]);

function dayVariable({ facts }: VariableContext, day: Day | undefined): DateFact | undefined {
	return formattedDate(day === undefined ? undefined : { day }, facts.zone);
}

function yesIf(condition: boolean): string | undefined {
	if (condition) {
		return 'yes';
	}
	return undefined;
}

function readerOf({ facts, words }: VariableContext): PhraseReader {
	const { first, last } = personName(facts.contact?.name);
	const names = [first, last].filter(name => name !== undefined);
	return { language: words.language, names };
}

/** What this recipient's letter mentions, as it was noted. */
function highlightsOf({ facts }: VariableContext): readonly string[] {
	return mentionsFor(splitNotes(facts.interview?.highlights ?? []), facts);
}

function strengthOf({ facts }: VariableContext): string | undefined {
	return roundRobin(splitNotes(facts.interview?.strengths ?? []), facts)[0];
}

/** A sentence for each highlight; the second goes on from the first. */
function highlightSentences(context: VariableContext): readonly string[] {
	const reader = readerOf(context);
	const variant = variantOf(context.facts);
	return highlightsOf(context).map((noted, at) => {
		const kind: SentenceChoice['kind'] = at === 0 ? 'highlight' : 'second';
		return sentenceWith(noted, { kind, variant }, reader);
	});
}

function strengthSentence(context: VariableContext): string | undefined {
	const noted = strengthOf(context);
	if (noted === undefined) {
		return undefined;
	}
	return sentenceWith(
		noted,
		{ kind: 'strength', variant: variantOf(context.facts) },
		readerOf(context),
	);
}

/** Noted terms, each as it fits into a sentence. */
function withinSentence(
	noted: readonly string[] | undefined,
	{ words }: VariableContext,
): readonly string[] {
	const plain = (noted ?? [])
		.map(withoutMarkdown)
		.map(wish => wish.replace(/[\s.!;,]+$/, ''))
		.filter(wish => wish !== '');
	const isEnglish = words.language.startsWith('en');
	return plain.map(wish => (isEnglish && /^\p{Lu}\p{Ll}/u.test(wish) ? lowerFirst(wish) : wish));
}

/** What belongs to the letter itself: ready lines and what varies between recipients. */
export const LETTER_VARIABLES: readonly Variable[] = [
	{
		name: 'company',
		example: 'Acme',
		of: context => ofRecords('company')(context) ?? oneLine(context.facts.contact?.company),
	},
	{
		name: 'position',
		example: 'Data Engineer',
		of: context => positionName(ofRecords('position')(context)),
	},
	{
		name: 'today',
		example: '2026-11-24',
		of: context => dayVariable(context, context.facts.today),
	},
	{ name: 'via', example: 'email', of: ({ facts }) => facts.via },
	{ name: 'language', example: 'en', of: ({ words }) => words.language },
	{
		name: 'subject',
		example: 'Thank you for the interview on November 23',
		of: ({ subject }) => subject,
	},
	{ name: 'salutation', example: 'Dear Ms. Smith,', of: salutationOf },
	{ name: 'spoken_name', example: 'Ms. Smith', of: spokenNameOf },
	{ name: 'letterhead', example: '', of: letterheadOf },
	{ name: 'signature', example: 'Sincerely,\n\nAlex Doe', of: signatureOf },
	{
		name: 'reach_me',
		example: 'by phone at +1 937 555 0142',
		of: ({ facts: { sender }, words }) => words.reach(oneLine(sender.phone), oneLine(sender.email)),
	},
	{
		name: 'meeting',
		example: 'the interview',
		of: ({ facts, words }) => facts.interview && words.meeting(facts.interview.interaction).the,
	},
	{
		name: 'our_meeting',
		example: 'our interview',
		of: ({ facts, words }) => facts.interview && words.meeting(facts.interview.interaction).our,
	},
	{
		name: 'highlight_sentences',
		example: 'I especially enjoyed the tour of the control room.',
		of: highlightSentences,
	},
	{
		name: 'strength_sentence',
		example: 'I would also bring ten years of on-call work to the job.',
		of: strengthSentence,
	},
	{
		name: 'details',
		example: 'the tour of the control room',
		of: context =>
			highlightsOf(context).map(noted => spliceOf(noted, 'highlight', readerOf(context))),
	},
	{
		name: 'strength',
		example: 'ten years of on-call work',
		of: context => {
			const noted = strengthOf(context);
			if (noted === undefined) {
				return undefined;
			}
			return spliceOf(noted, 'strength', readerOf(context));
		},
	},
	{ name: 'variant', example: '0', of: ({ facts }) => variantOf(facts) },
	{
		name: 'met_before',
		example: 'yes',
		of: ({ facts }) => yesIf(earlierMeetings(facts).length > 0),
	},
	{ name: 'late', example: 'yes', of: ({ facts }) => yesIf(isLate(facts)) },
	{
		name: 'for_everyone',
		example: 'yes',
		of: ({ facts }) => yesIf(facts.options?.toHost === true),
	},
	{
		name: 'promised_date',
		example: '2026-11-27',
		of: context => dayVariable(context, promiseOf(context.facts)?.day),
	},
	{ name: 'promise', example: 'contact', of: ({ facts }) => promiseOf(facts)?.of },
	{
		name: 'promised_by_reader',
		example: 'yes',
		of: ({ facts }) => yesIf(promiseOf(facts)?.saidByReader === true),
	},
	{ name: 'occasion', example: 'status-inquiry', of: ({ facts }) => facts.followUp?.rule },
	{ name: 'occurrence', example: '1', of: ({ facts }) => facts.followUp?.occurrence ?? 1 },
	{ name: 'earlier_inquiry', example: 'wrote', of: ({ facts }) => earlierInquiryOf(facts)?.how },
	{
		name: 'earlier_inquiry_date',
		example: '2026-12-07',
		of: context => dayVariable(context, earlierInquiryOf(context.facts)?.day),
	},
	{
		name: 'offer_call_date',
		example: '2026-12-08',
		of: context => dayVariable(context, offerCallOf(context.facts)),
	},
	{
		name: 'other_offer_date',
		example: '2026-12-11',
		of: context => dayVariable(context, context.facts.options?.otherOffer),
	},
	{
		name: 'ask_feedback',
		example: 'yes',
		of: ({ facts }) => yesIf(facts.options?.askFeedback === true),
	},
	{
		name: 'wishes',
		example: 'a training budget',
		of: context => withinSentence(context.facts.application?.note?.benefits, context),
	},
	{
		name: 'terms',
		example: 'a salary of $98,000 and 20 days of paid leave',
		of: context => withinSentence(context.facts.application?.note?.offer, context),
	},
	{
		name: 'enclosures',
		example: 'Signed offer letter',
		of: ({ facts }) => facts.options?.enclosures ?? [],
	},
];
