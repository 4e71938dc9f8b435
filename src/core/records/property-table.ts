import type { ParsedValueOf } from './property-parsers';
import {
	APPLICATION,
	BOTH,
	CONTACT,
	INTERVIEW,
	LETTER,
	names,
	type PropertyRow,
} from './property-row';

/**
 * THE TABLE of properties. Reading, aliases, problems, writing, template variables and documentation all come from it.
 * To add a property: a row here, its text in i18n/properties.ts, and its field in the record's type.
 */
export const PROPERTY_TABLE = [
	{
		name: 'company',
		kinds: ['interview', 'application', 'contact'],
		shape: 'name',
		aliases: names(
			'employer, employer name, organization, organisation, org, company name, firma, unternehmen, arbeitgeber',
		),
	},
	{
		name: 'position',
		kinds: INTERVIEW,
		shape: 'name',
		aliases: names(
			'role, job title, job position, job role, position title, job, stelle, stellentitel',
		),
		skips: 'links of a job',
	},
	{
		name: 'position',
		kinds: APPLICATION,
		shape: 'name',
		aliases: names(
			'role, title, job title, job position, job role, position title, role title, stelle, titel, stellentitel, jobtitel',
		),
	},
	{
		name: 'application',
		kinds: ['interview', 'letter'],
		shape: 'link',
		aliases: names('opportunity, job'),
		skips: 'names of a job',
	},
	{
		name: 'interaction',
		kinds: INTERVIEW,
		shape: 'lowercase',
		aliases: names('interview type, round type, meeting type, method, format'),
	},
	{
		name: 'date',
		kinds: INTERVIEW,
		shape: 'when',
		aliases: names(
			'interview date, date time, datetime, start, start time, when, scheduled for, scheduled at, datum',
		),
		skips: 'times of day',
	},
	{
		name: 'time',
		kinds: INTERVIEW,
		shape: 'clockTimes',
		aliases: names('start time, start, uhrzeit'),
		skips: 'dates',
	},
	{ name: 'end', kinds: INTERVIEW, shape: 'end', aliases: names('end time, end date, ends') },
	{ name: 'duration', kinds: INTERVIEW, shape: 'duration', aliases: names('length, dauer') },
	{ name: 'time_zone', kinds: BOTH, shape: 'zone', aliases: names('tz') },
	{ name: 'location', kinds: INTERVIEW, shape: 'text', aliases: names('place, where, ort') },
	{
		name: 'contacts',
		kinds: INTERVIEW,
		shape: 'people',
		aliases: names(
			'people, interviewer, interviewers, attendees, with, participants, panel, panelists, recruiter, hiring manager, point of contact, contact, contact person, ansprechpartner, ansprechpartnerin, gesprächspartner, gesprächspartnerin',
		),
		several: true,
	},
	{
		name: 'contacts',
		kinds: APPLICATION,
		shape: 'people',
		aliases: names(
			'contact, people, recruiter, hiring manager, referrer, point of contact, contact person, contact name, interviewer, interviewers, participants, panel, ansprechpartner, ansprechpartnerin, gesprächspartner, gesprächspartnerin',
		),
		several: true,
	},
	{ name: 'highlights', kinds: INTERVIEW, shape: 'texts', aliases: [] },
	{ name: 'strengths', kinds: INTERVIEW, shape: 'texts', aliases: [] },
	{
		name: 'meeting_status',
		kinds: INTERVIEW,
		shape: 'meetingStatus',
		aliases: names('status, stage, app stage, result, interview status'),
		skips: 'other words than of a meeting',
		several: true,
	},
	{
		name: 'round',
		kinds: INTERVIEW,
		shape: 'text',
		aliases: names('stage, app stage, round name, runde'),
		skips: 'words that name no round',
	},
	{ name: 'cancelled', kinds: INTERVIEW, shape: 'yesNo', aliases: names('canceled') },
	{
		name: 'source',
		kinds: APPLICATION,
		shape: 'source',
		aliases: names('found on, found via, quelle'),
	},
	{
		name: 'url',
		kinds: APPLICATION,
		shape: 'url',
		aliases: names(
			'link, job url, job link, job ad link, job posting, posting url, advert url, source url',
		),
	},
	{
		name: 'closes',
		kinds: APPLICATION,
		shape: 'day',
		aliases: names(
			'deadline, expiration date, closing date, application deadline, bewerbungsfrist',
		),
	},
	{
		name: 'applied',
		kinds: APPLICATION,
		shape: 'day',
		aliases: names(
			'applied date, date applied, applied on, applied at, application date, first applied at, date of application, submitted on, date submitted, application sent, application submitted, beworben am, bewerbungsdatum, bewerbung abgeschickt, bewerbung gesendet',
		),
		skips: 'ticks',
	},
	{ name: 'candidates', kinds: BOTH, shape: 'text', aliases: [] },
	{ name: 'first_round_ends', kinds: BOTH, shape: 'day', aliases: [] },
	{ name: 'contact_date', kinds: BOTH, shape: 'latestDay', aliases: [] },
	{ name: 'second_round', kinds: BOTH, shape: 'yesNoOrDay', aliases: [] },
	{ name: 'decision_date', kinds: BOTH, shape: 'latestDay', aliases: [] },
	{ name: 'start_date', kinds: BOTH, shape: 'day', aliases: [] },
	{
		name: 'heard_back',
		kinds: BOTH,
		shape: 'heardBack',
		aliases: names(
			'answer date, last inbound, response date, date of response, reply date, date of reply, response, antwort am, antwort, rückmeldung am, rückmeldung',
		),
		skips: 'answers in words',
		several: true,
	},
	{
		name: 'last_interaction',
		kinds: BOTH,
		shape: 'day',
		aliases: names('date last interaction, last contact, last contact date, letzter kontakt'),
	},
	{
		name: 'calls',
		kinds: BOTH,
		shape: 'whens',
		aliases: names('contacted, last contacted'),
		several: true,
	},
	{
		name: 'outcome',
		kinds: APPLICATION,
		shape: 'outcome',
		aliases: names(
			'status, stage, app stage, job status, application status, application stage, current status, current stage, result, response, decision, status history, stage history, application history, bewerbungsstatus, ergebnis, antwort, stand',
		),
		skips: 'words of no outcome',
		several: true,
	},
	{
		name: 'outcome',
		kinds: INTERVIEW,
		shape: 'outcome',
		aliases: names('status, stage, app stage, result, interview status'),
		skips: 'meeting words',
		several: true,
	},
	{ name: 'outcome_date', kinds: BOTH, shape: 'day', aliases: [] },
	{
		name: 'interviews',
		kinds: APPLICATION,
		shape: 'interviewList',
		skips: 'none',
		aliases: names('interview rounds, rounds'),
	},
	{
		name: 'salary_range',
		kinds: APPLICATION,
		shape: 'text',
		aliases: names('salary, compensation, pay range, gehalt'),
	},
	{ name: 'offer', kinds: APPLICATION, shape: 'texts', aliases: [], skips: 'ticks' },
	{ name: 'benefits', kinds: APPLICATION, shape: 'texts', aliases: [] },
	{ name: 'offer_deadline', kinds: APPLICATION, shape: 'day', aliases: [] },
	{ name: 'offer_wanted', kinds: APPLICATION, shape: 'yesNo', aliases: [] },
	{ name: 'invitation', kinds: INTERVIEW, shape: 'text', aliases: [] },
	{
		name: 'thanked',
		kinds: BOTH,
		shape: 'thanked',
		aliases: names('thank you sent, thanks sent'),
	},
	{ name: 'snoozed', kinds: BOTH, shape: 'snoozes', aliases: [] },
	{ name: 'dismissed', kinds: BOTH, shape: 'dismissals', aliases: [] },
	{ name: 'follow_up_id', kinds: BOTH, shape: 'text', aliases: [] },
	{ name: 'name', kinds: CONTACT, shape: 'text', aliases: names('full name') },
	{ name: 'salutation', kinds: CONTACT, shape: 'text', aliases: names('anrede') },
	{ name: 'pronouns', kinds: CONTACT, shape: 'text', aliases: names('pronomen') },
	{ name: 'title', kinds: CONTACT, shape: 'name', aliases: names('role, position, job title') },
	{ name: 'address', kinds: CONTACT, shape: 'lines', aliases: names('postal address, anschrift') },
	{ name: 'email', kinds: CONTACT, shape: 'email', aliases: names('mail, email address') },
	{
		name: 'phone',
		kinds: CONTACT,
		shape: 'phone',
		aliases: names('telephone, mobile, phone number, telefon'),
	},
	{ name: 'preferred_contact', kinds: CONTACT, shape: 'preferredContact', aliases: [] },
	{ name: 'language', kinds: CONTACT, shape: 'language', aliases: names('sprache') },
	{ name: 'know_from', kinds: CONTACT, shape: 'text', aliases: names('known from, met at, met') },
	{ name: 'kind', kinds: LETTER, shape: 'slug', aliases: [] },
	{ name: 'to', kinds: LETTER, shape: 'name', aliases: [] },
	{ name: 'interview', kinds: LETTER, shape: 'link', aliases: [] },
	{ name: 'via', kinds: LETTER, shape: 'lowercase', aliases: [] },
	{ name: 'subject', kinds: LETTER, shape: 'text', aliases: [] },
	{ name: 'cssclasses', kinds: LETTER, shape: 'texts', aliases: [] },
	{ name: 'due', kinds: LETTER, shape: 'when', aliases: [] },
	{ name: 'status', kinds: LETTER, shape: 'letterStatus', aliases: [] },
	{ name: 'sent', kinds: LETTER, shape: 'when', aliases: [] },
	{ name: 'follow_up', kinds: LETTER, shape: 'text', aliases: [] },
] as const satisfies readonly PropertyRow[];

type Row = (typeof PROPERTY_TABLE)[number];
export type PropertyName = Row['name'];

/** What reading a property gives. */
export type ValueOf<Name extends PropertyName> = ParsedValueOf<
	Extract<Row, { name: Name }>['shape']
>;
