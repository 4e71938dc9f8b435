import type { NoteKind } from './note-kind';
import type { PropertyParserName, ParsedValueOf } from './property-parsers';
import type { SkipName } from './skipped-values';

/** One property: what it is called, which notes have it, how its value is read, and what it tells. */
export interface PropertyRow {
	/** As the product writes it. */
	readonly name: string;
	readonly kinds: readonly NoteKind[];
	/** Other names that real vaults use, in plain words; case, spaces, hyphens and underscores do not matter. */
	readonly aliases: readonly string[];
	readonly shape: PropertyParserName;
	/** Values that mean something else under this name and are passed over. */
	readonly skips?: SkipName;
	/** Whether all properties of these names count together, instead of the first that has a value. */
	readonly several?: true;
	/** For the documentation and the letter variables. */
	readonly about: string;
}

const BOTH = ['interview', 'application'] as const;

/**
 * THE TABLE of properties. Reading, aliases, problems, writing, template variables and documentation all come from it.
 * To add a property: a row here, and its field in the record's type.
 */
export const PROPERTY_TABLE = [
	{
		name: 'company',
		kinds: ['interview', 'application', 'contact'],
		aliases: ['employer', 'organization', 'organisation', 'org'],
		shape: 'name',
		about: 'the employer',
	},
	{
		name: 'position',
		kinds: ['interview'],
		aliases: ['role', 'job title'],
		shape: 'name',
		about: 'the job, as the posting names it',
	},
	{
		name: 'position',
		kinds: ['application'],
		aliases: ['role', 'title', 'job title'],
		shape: 'name',
		about: 'the job, as the posting names it',
	},
	{
		name: 'application',
		kinds: ['interview', 'letter'],
		aliases: [],
		shape: 'link',
		about: 'link to the application note',
	},
	{
		name: 'interaction',
		kinds: ['interview'],
		aliases: [],
		shape: 'lowercase',
		about:
			'what kind of meeting it is: interview, phone screen, video interview, luncheon, networking event, informational interview, assessment, or your own words',
	},
	{
		name: 'date',
		kinds: ['interview'],
		aliases: ['interview date', 'start', 'when'],
		shape: 'when',
		about: 'when it begins',
	},
	{
		name: 'duration',
		kinds: ['interview'],
		aliases: [],
		shape: 'duration',
		about: 'how long it lasts; an hour where nothing is written',
	},
	{
		name: 'time_zone',
		kinds: BOTH,
		aliases: [],
		shape: 'zone',
		about: 'the time zone of the times in this note',
	},
	{
		name: 'location',
		kinds: ['interview'],
		aliases: [],
		shape: 'text',
		about: 'where it takes place',
	},
	{
		name: 'contacts',
		kinds: ['interview'],
		aliases: ['people', 'interviewers', 'attendees', 'with'],
		shape: 'people',
		about: 'whom you meet: links to their notes, or names',
	},
	{
		name: 'contacts',
		kinds: ['application'],
		aliases: [],
		shape: 'people',
		about: 'whom you know there: links to their notes, or names',
	},
	{
		name: 'highlights',
		kinds: ['interview'],
		aliases: [],
		shape: 'texts',
		about: 'one or two positive details about the work that are worth mentioning',
	},
	{
		name: 'strengths',
		kinds: ['interview'],
		aliases: [],
		shape: 'texts',
		about: 'what to say again, or forgot to say',
	},
	{
		name: 'meeting_status',
		kinds: ['interview'],
		aliases: ['status', 'stage', 'app stage', 'result', 'interview status'],
		shape: 'meetingStatus',
		skips: 'other words than of a meeting',
		several: true,
		about: 'what became of the meeting: scheduled, completed, cancelled, postponed or no-show',
	},
	{
		name: 'round',
		kinds: ['interview'],
		aliases: ['stage', 'app stage', 'round name'],
		shape: 'text',
		skips: 'words that name no round',
		about: 'which round it is',
	},
	{
		name: 'cancelled',
		kinds: ['interview'],
		aliases: ['canceled'],
		shape: 'yesNo',
		about: 'yes where it did not take place',
	},
	{
		name: 'source',
		kinds: ['application'],
		aliases: [],
		shape: 'source',
		about:
			'where you found it: job board, employer website, referral, recruiter, networking, other, or the address of the posting',
	},
	{
		name: 'url',
		kinds: ['application'],
		aliases: ['job url'],
		shape: 'text',
		about: 'the address of the posting',
	},
	{
		name: 'closes',
		kinds: ['application'],
		aliases: ['expiration date'],
		shape: 'day',
		about: 'the last day of the posting',
	},
	{
		name: 'applied',
		kinds: ['application'],
		aliases: ['applied date'],
		shape: 'day',
		skips: 'ticks',
		about: 'the day you applied',
	},
	{
		name: 'candidates',
		kinds: BOTH,
		aliases: [],
		shape: 'text',
		about: 'how many are interviewed',
	},
	{
		name: 'first_round_ends',
		kinds: BOTH,
		aliases: [],
		shape: 'day',
		about: 'when the first round of interviews is over',
	},
	{
		name: 'contact_date',
		kinds: BOTH,
		aliases: [],
		shape: 'latestDay',
		about: 'when they said they would be in touch',
	},
	{
		name: 'second_round',
		kinds: BOTH,
		aliases: [],
		shape: 'yesNoOrDay',
		about: 'whether there is a second round, or its date',
	},
	{
		name: 'decision_date',
		kinds: BOTH,
		aliases: [],
		shape: 'latestDay',
		about: 'when they expect to decide',
	},
	{
		name: 'start_date',
		kinds: BOTH,
		aliases: [],
		shape: 'day',
		about: 'when the work would begin',
	},
	{
		name: 'heard_back',
		kinds: BOTH,
		aliases: [],
		shape: 'heardBack',
		about: 'that they wrote or called: yes, or the dates',
	},
	{
		name: 'calls',
		kinds: BOTH,
		aliases: ['contacted'],
		shape: 'whens',
		about: 'when you called, or wrote without a letter note',
	},
	{
		name: 'outcome',
		kinds: ['application'],
		aliases: ['status', 'stage', 'app stage', 'job status', 'application status', 'result'],
		shape: 'outcome',
		several: true,
		about:
			'where it stands: planning, waiting, offer, accepted, declined, rejected, stalled, no response or withdrawn',
	},
	{
		name: 'outcome',
		kinds: ['interview'],
		aliases: ['status', 'stage', 'app stage', 'result', 'interview status'],
		shape: 'outcome',
		skips: 'meeting words',
		several: true,
		about:
			'where it stands: planning, waiting, offer, accepted, declined, rejected, stalled, no response or withdrawn',
	},
	{
		name: 'outcome_date',
		kinds: BOTH,
		aliases: [],
		shape: 'day',
		about: 'the day of that outcome',
	},
	{
		name: 'salary_range',
		kinds: ['application'],
		aliases: [],
		shape: 'text',
		about: 'the pay that your research suggests',
	},
	{
		name: 'offer',
		kinds: ['application'],
		aliases: [],
		shape: 'texts',
		about: 'the salary and terms that were offered',
	},
	{
		name: 'benefits',
		kinds: ['application'],
		aliases: [],
		shape: 'texts',
		about: 'the benefits that matter',
	},
	{
		name: 'offer_deadline',
		kinds: ['application'],
		aliases: [],
		shape: 'day',
		about: 'the day by which they want your answer',
	},
	{
		name: 'offer_wanted',
		kinds: ['application'],
		aliases: [],
		shape: 'yesNo',
		about: 'whether you want the job',
	},
	{
		name: 'invitation',
		kinds: ['interview'],
		aliases: [],
		shape: 'text',
		about: 'the invitation that this note was imported from; leave it as it is',
	},
	{
		name: 'thanked',
		kinds: ['interview'],
		aliases: [],
		shape: 'thanked',
		about: 'yes, or the names of those whom you have thanked',
	},
	{
		name: 'snoozed',
		kinds: BOTH,
		aliases: [],
		shape: 'snoozes',
		about: 'follow-ups put off: the rule, the recipient where it matters, then a day or time',
	},
	{
		name: 'dismissed',
		kinds: BOTH,
		aliases: [],
		shape: 'dismissals',
		about: 'follow-ups let go: the rule, the recipient where it matters',
	},
	{
		name: 'follow_up_id',
		kinds: BOTH,
		aliases: [],
		shape: 'text',
		about: 'the record’s identity in calendars; written once, leave it as it is',
	},
	{
		name: 'name',
		kinds: ['contact'],
		aliases: [],
		shape: 'text',
		about: 'the full name; the file’s name where nothing is written',
	},
	{
		name: 'salutation',
		kinds: ['contact'],
		aliases: [],
		shape: 'text',
		about: 'the form of address: Ms., Mr., Dr., Frau, Herr',
	},
	{ name: 'title', kinds: ['contact'], aliases: ['role'], shape: 'name', about: 'the job title' },
	{
		name: 'address',
		kinds: ['contact'],
		aliases: [],
		shape: 'lines',
		about: 'the postal address, as text or a list of lines',
	},
	{ name: 'email', kinds: ['contact'], aliases: [], shape: 'text', about: 'the email address' },
	{ name: 'phone', kinds: ['contact'], aliases: [], shape: 'text', about: 'the phone number' },
	{
		name: 'preferred_contact',
		kinds: ['contact'],
		aliases: [],
		shape: 'preferredContact',
		about: 'how they like to be written to: mail, email, phone, LinkedIn, other',
	},
	{
		name: 'language',
		kinds: ['contact'],
		aliases: [],
		shape: 'language',
		about: 'the language of letters to them',
	},
	{ name: 'kind', kinds: ['letter'], aliases: [], shape: 'slug', about: 'which letter it is' },
	{ name: 'to', kinds: ['letter'], aliases: [], shape: 'name', about: 'whom it goes to' },
	{
		name: 'interview',
		kinds: ['letter'],
		aliases: [],
		shape: 'link',
		about: 'link to the interview note',
	},
	{
		name: 'via',
		kinds: ['letter'],
		aliases: [],
		shape: 'lowercase',
		about: 'how it goes out: mail, email or phone',
	},
	{ name: 'subject', kinds: ['letter'], aliases: [], shape: 'text', about: 'the subject line' },
	{
		name: 'cssclasses',
		kinds: ['letter'],
		aliases: [],
		shape: 'texts',
		about: 'how Obsidian shows and prints it',
	},
	{ name: 'due', kinds: ['letter'], aliases: [], shape: 'when', about: 'until when it is due' },
	{
		name: 'status',
		kinds: ['letter'],
		aliases: [],
		shape: 'letterStatus',
		about: 'draft, sent or skipped',
	},
	{ name: 'sent', kinds: ['letter'], aliases: [], shape: 'when', about: 'when it was sent' },
	{
		name: 'follow_up',
		kinds: ['letter'],
		aliases: [],
		shape: 'text',
		about: 'the follow-up that it answers; leave it as it is',
	},
] as const satisfies readonly PropertyRow[];

type Row = (typeof PROPERTY_TABLE)[number];
export type PropertyName = Row['name'];

/** What reading a property gives. */
export type ValueOf<Name extends PropertyName> = ParsedValueOf<
	Extract<Row, { name: Name }>['shape']
>;
