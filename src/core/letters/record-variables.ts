import type { Interview } from '../records/interview';
import type { Application } from '../records/application';
import type { Timeline } from '../records/timeline';
import { toDay } from '../time/day';
import { closingOf } from './letterhead';
import { personName } from './salutation';
import {
	formattedDate,
	lines,
	oneLine,
	plainList,
	positionName,
	type Variable,
	type VariableContext,
} from './variable';

type Part<Of> = readonly [
	name: string,
	example: string,
	of: (record: Of, writing: VariableContext) => ReturnType<Variable['of']>,
];

const zoneOf = (writing: VariableContext): VariableContext['facts']['zone'] => writing.facts.zone;

const TIMELINE: readonly Part<{ readonly timeline: Timeline }>[] = [
	['candidates', '6', ({ timeline }) => oneLine(timeline.candidates)],
	[
		'first_round_ends',
		'2026-11-25',
		({ timeline }, writing) =>
			formattedDate(timeline.firstRoundEnds && { day: timeline.firstRoundEnds }, zoneOf(writing)),
	],
	[
		'second_round',
		'yes',
		({ timeline: { secondRound } }, writing) => {
			const day = secondRound && toDay(secondRound);
			if (day) {
				return formattedDate({ day }, zoneOf(writing));
			}
			return secondRound;
		},
	],
	[
		'start_date',
		'2027-01-04',
		({ timeline }, writing) =>
			formattedDate(timeline.startDate && { day: timeline.startDate }, zoneOf(writing)),
	],
];

const INTERVIEW: readonly Part<Interview>[] = [
	['company', 'Acme', interview => oneLine(interview.company)],
	['position', 'Data Engineer', interview => positionName(interview.position)],
	['interaction', 'interview', interview => oneLine(interview.interaction)],
	['date', '2026-11-23T14:00', interview => formattedDate(interview.date, interview.zone)],
	['duration', '60', interview => interview.duration],
	['location', '1 Foundry Road, Dayton', interview => oneLine(interview.location)],
	[
		'contacts',
		'Jane Smith and Omar Haddad',
		interview => plainList(interview.contacts.map(({ name }) => name)),
	],
	['highlights', 'the tour of the control room', interview => plainList(interview.highlights)],
	['strengths', 'ten years of on-call work', interview => plainList(interview.strengths)],
	['round', '2', interview => oneLine(interview.round)],
	...TIMELINE,
	['outcome', 'waiting', interview => interview.outcome],
	[
		'outcome_date',
		'2026-12-07',
		({ outcomeDate, zone }) => formattedDate(outcomeDate && { day: outcomeDate }, zone),
	],
	[
		'contact_date',
		'2026-11-27',
		({ timeline, zone }) =>
			formattedDate(timeline.contactDate && { day: timeline.contactDate }, zone),
	],
	[
		'decision_date',
		'2026-12-04',
		({ timeline, zone }) =>
			formattedDate(timeline.decisionDate && { day: timeline.decisionDate }, zone),
	],
];

const APPLICATION: readonly Part<Application>[] = [
	['company', 'Acme', application => oneLine(application.company)],
	['position', 'Data Engineer', application => positionName(application.position)],
	['source', 'job board', ({ note }) => note?.source],
	['url', 'https://jobs.example/4711', ({ note }) => oneLine(note?.url)],
	[
		'closes',
		'2026-11-30',
		({ note, zone }) => formattedDate(note?.closes && { day: note.closes }, zone),
	],
	[
		'applied',
		'2026-11-02',
		({ note, zone }) => formattedDate(note?.applied && { day: note.applied }, zone),
	],
	...TIMELINE,
	['contact_date', '2026-11-27', ({ contactPromise, zone }) => formattedDate(contactPromise, zone)],
	[
		'decision_date',
		'2026-12-04',
		({ decisionPromise, zone }) => formattedDate(decisionPromise, zone),
	],
	[
		'contacts',
		'Jane Smith and Omar Haddad',
		application => plainList(application.contacts.map(({ name }) => name)),
	],
	[
		'heard_back',
		'2026-11-25',
		({ heardOn, zone }) => formattedDate(heardOn && { day: heardOn }, zone),
	],
	['outcome', 'waiting', application => application.outcome],
	[
		'outcome_date',
		'2026-12-07',
		({ outcomeDate, zone }) => formattedDate(outcomeDate && { day: outcomeDate }, zone),
	],
	['salary_range', '$95,000 to $110,000', ({ note }) => oneLine(note?.salaryRange)],
	['offer', '$98,000 a year', ({ note }) => plainList(note?.offer)],
	['benefits', 'health insurance', ({ note }) => plainList(note?.benefits)],
	[
		'offer_deadline',
		'2026-12-14',
		({ note, zone }) => formattedDate(note?.offerDeadline && { day: note.offerDeadline }, zone),
	],
];

/** What the notes about the meeting and the application say. */
export const RECORD_VARIABLES: readonly Variable[] = [
	...INTERVIEW.map(([name, example, of]): Variable => ({
		name: `interview.${name}`,
		example,
		of: writing => writing.facts.interview && of(writing.facts.interview, writing),
	})),
	...APPLICATION.map(([name, example, of]): Variable => ({
		name: `application.${name}`,
		example,
		of: writing => writing.facts.application && of(writing.facts.application, writing),
	})),
];

type Read = Variable['of'];
const known =
	(read: (context: VariableContext) => string | undefined): Read =>
	context =>
		oneLine(read(context));

function companyOf({
	facts: { contact, interview, application },
}: VariableContext): string | undefined {
	const ofRecord = oneLine(interview?.company) ?? oneLine(application?.company);
	return oneLine(contact?.company) ?? (contact ? ofRecord : undefined);
}

const PEOPLE: readonly (readonly [name: string, example: string, of: Read])[] = [
	['sender.name', 'Alex Doe', known(({ facts }) => facts.sender.name)],
	[
		'sender.address',
		'12 Elm Street\nSpringfield, OH 45501',
		({ facts }) => lines(facts.sender.address),
	],
	['sender.email', 'alex@doe.example', known(({ facts }) => facts.sender.email)],
	['sender.phone', '+1 937 555 0142', known(({ facts }) => facts.sender.phone)],
	['sender.closing', 'Sincerely,', closingOf],
	['contact.name', 'Jane Smith', ({ facts }) => nameOf(facts.contact?.name)],
	['contact.first_name', 'Jane', ({ facts }) => personName(facts.contact?.name).first],
	['contact.last_name', 'Smith', ({ facts }) => personName(facts.contact?.name).last],
	['contact.salutation', 'Ms.', known(({ facts }) => facts.contact?.salutation)],
	['contact.pronouns', 'she/her', known(({ facts }) => facts.contact?.pronouns)],
	['contact.title', 'VP Engineering', known(({ facts }) => facts.contact?.title)],
	['contact.company', 'Acme', companyOf],
	[
		'contact.address',
		'1 Foundry Road\nDayton, OH 45402',
		({ facts }) => lines(facts.contact?.address),
	],
	['contact.email', 'jane@acme.example', known(({ facts }) => facts.contact?.email)],
	['contact.phone', '+1 937 555 0199', known(({ facts }) => facts.contact?.phone)],
	['contact.preferred_contact', 'email', ({ facts }) => facts.contact?.preferredContact],
	['contact.language', 'en', ({ facts }) => facts.contact?.language],
	['contact.know_from', 'a career fair', known(({ facts }) => facts.contact?.knowFrom)],
];

/** The name with its title: "Dr. Katrin Vogel". */
function nameOf(noted: string | undefined): string | undefined {
	const { form, full } = personName(noted);
	return [form, full].filter(part => part !== undefined).join(' ') || undefined;
}

/** Who writes, and to whom. */
export const PEOPLE_VARIABLES: readonly Variable[] = PEOPLE.map(([name, example, of]) => ({
	name,
	example,
	of,
}));
