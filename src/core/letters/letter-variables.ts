import { letterheadOf, signatureOf } from './letterhead';
import { joinList, spliceIntoSentence } from './splice';
import { promiseOf } from './promise';
import { salutationOf } from './salutation';
import { roundRobin, indexAmongRecipients, mentionsFor } from './round-robin';
import { formattedDate, oneLine, type Variable, type VariableContext } from './variable';

const ofRecords =
	(key: 'company' | 'position') =>
	({ facts: { interview, application } }: VariableContext): string | undefined =>
		oneLine(interview?.[key]) ?? oneLine(application?.[key]);

const within = (phrases: readonly string[], { words }: VariableContext): readonly string[] =>
	phrases.map(phrase => spliceIntoSentence(phrase, words));

/** What belongs to the letter itself: ready lines and what varies between recipients. */
export const LETTER_VARIABLES: readonly Variable[] = [
	{
		name: 'company',
		example: 'Acme',
		of: writing => ofRecords('company')(writing) ?? oneLine(writing.facts.contact?.company),
	},
	{ name: 'position', example: 'Data Engineer', of: ofRecords('position') },
	{
		name: 'today',
		example: '2026-11-24',
		of: ({ facts }) => formattedDate({ day: facts.today }, facts.zone),
	},
	{ name: 'via', example: 'email', of: ({ facts }) => facts.via },
	{ name: 'language', example: 'en', of: ({ words }) => words.language },
	{
		name: 'subject',
		example: 'Thank you for the interview on November 23',
		of: ({ subject }) => subject,
	},
	{ name: 'salutation', example: 'Dear Ms. Smith,', of: salutationOf },
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
		name: 'details',
		example: 'the tour of the control room',
		of: writing =>
			within(
				mentionsFor(joinList(writing.facts.interview?.highlights) ?? [], writing.facts),
				writing,
			),
	},
	{
		name: 'strength',
		example: 'ten years of on-call work',
		of: writing =>
			within(
				roundRobin(joinList(writing.facts.interview?.strengths) ?? [], writing.facts),
				writing,
			)[0],
	},
	{ name: 'variant', example: '0', of: ({ facts }) => indexAmongRecipients(facts) },
	{
		name: 'promised_date',
		example: '2026-11-27',
		of: ({ facts }) => formattedDate(promiseOf(facts), facts.zone),
	},
	{ name: 'promise', example: 'contact', of: ({ facts }) => promiseOf(facts)?.of },
	{ name: 'occasion', example: 'status-inquiry', of: ({ facts }) => facts.followUp?.rule },
	{ name: 'occurrence', example: '1', of: ({ facts }) => facts.followUp?.occurrence ?? 1 },
];
