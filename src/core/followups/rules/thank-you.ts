import { followUpTitle, WHY } from '../../../i18n/follow-ups';
import type { Application } from '../../records/application';
import type { Contact } from '../../records/contact';
import { idPart } from '../../records/identity';
import { interviewEnd, isAssessment } from '../../records/interaction';
import { interviewKey, type Interview } from '../../records/interview';
import { withoutUndefined } from '../../records/without-undefined';
import { addDays } from '../../time/day';
import { addHours, instantOf } from '../../time/instant';
import { dayOf, type When } from '../../time/when';
import type { Draft } from '../draft';
import { contactNamed } from '../recipient';
import { defineRule } from '../rule';
import type { RuleContext } from '../rule-context';

const LETTERS = ['thank-you'];
/** Minutes after midnight. */
const EVENING = 17 * 60;

/** A thank-you to everybody met, within a day of the meeting. */
export const thankYou = defineRule({
	id: 'thank-you',
	title: 'Thank-you letter',
	about: {
		arises:
			'An interview has a date, past or future. One for each contact, or one in all if there are no names. An assessment asks for it only if a contact is named. A cancelled or postponed interview and a no-show never do.',
		due: '24 hours after the meeting ends. If only the day is known, all of the next day.',
		fulfilled: 'Its letter is sent, or `thanked` is yes or names the contact.',
	},
	letters: LETTERS,
	interviewDrafts(interview, application, context) {
		const { cancelled, duplicateOf, date, dateUnreadable, contacts } = interview;
		if (cancelled || duplicateOf !== undefined || (!date && !dateUnreadable)) {
			return [];
		}
		if (contacts.length > 0) {
			return contacts.map(contact => draftOf(interview, contact, application, context));
		}
		if (isAssessment(interview)) {
			return [];
		}
		return [draftOf(interview, undefined, application, context)];
	},
	examples: [
		{
			says: 'a day after the meeting ends, which is an hour after it began unless the note gives a duration',
			notes: {
				'Acme.md': 'type: interview\ncompany: Acme\ndate: 2026-03-02T14:00\ncontacts: [Jane Smith]',
			},
			now: '2026-03-02T16:00',
			gives: [
				{
					due: '2026-03-03T15:00:00-05:00',
					status: 'open',
					to: 'Jane Smith',
					letters: ['thank-you'],
					opens: '2026-03-02T15:00:00-05:00',
				},
			],
		},
		{
			says: 'elapsed time, across a clock change too',
			notes: { 'Acme.md': 'type: interview\ncompany: Acme\ndate: 2026-03-07T14:00\nduration: 30m' },
			now: '2026-03-07T12:00',
			gives: [{ due: '2026-03-08T15:30:00-04:00', status: 'upcoming' }],
		},
		{
			says: 'all of the next day if only the day is known',
			notes: {
				'Acme.md':
					'type: interview\ncompany: Acme\ndate: 2026-03-02\ncontacts: [Jane Smith, Ken Ito]\nthanked: Ken Ito',
			},
			now: '2026-03-03T23:00',
			gives: [
				{ due: '2026-03-03', status: 'open', to: 'Jane Smith' },
				{ due: '2026-03-03', status: 'done', to: 'Ken Ito' },
			],
		},
		{
			says: 'never for a meeting that did not take place, or for an assessment without a contact',
			notes: {
				'A.md': 'type: interview\ncompany: Acme\ndate: 2026-03-02\ncancelled: yes',
				'B.md': 'type: interview\ninteraction: assessment\ncompany: Bolt\ndate: 2026-03-02',
				'C.md': 'type: interview\ncompany: Cobalt\ndate: 2026-03-02\nstatus: no-show',
				'D.md': 'type: interview\ncompany: Dune\ndate: 2026-03-02\nstatus: postponed',
			},
			now: '2026-03-03T09:00',
			gives: [],
		},
	],
});

function draftOf(
	interview: Interview,
	contact: Contact | undefined,
	application: Application | undefined,
	context: RuleContext,
): Draft {
	const { path, zone, interaction } = interview;
	const company = interview.company ?? application?.company ?? '';
	const hours = context.settings.thankYouHours;
	const who = [contact?.name, company].filter(Boolean).join(', ');
	const recipient = contact ? `.${idPart(contact.name)}` : '';
	return {
		id: `${context.ids.get(interviewKey(interview)) ?? ''}.thank-you${recipient}`,
		rule: 'thank-you',
		occurrence: 1,
		zone,
		title: followUpTitle('thank-you', LETTERS, who || interaction),
		why: whyOf(interview, company, hours),
		path,
		interview,
		company,
		contacts: contact ? [contact] : [],
		letters: LETTERS,
		applies: true,
		...withoutUndefined<Pick<Draft, 'application' | 'position' | 'due' | 'opens' | 'done'>>({
			application,
			position: interview.position ?? application?.position,
			due: dueOf(interview, hours),
			opens: opensOf(interview),
			done: isThanked(interview, contact) ? {} : undefined,
		}),
	};
}

function whyOf({ interaction, date, zone }: Interview, company: string, hours: number): string {
	if (!date) {
		return WHY.thankYouUndated(interaction, company, hours);
	}
	const day = dayOf(date, zone);
	if (date.day === undefined) {
		const due = dayOf({ at: addHours(date.at, hours) }, zone);
		return WHY.thankYou(interaction, company, day, hours, due);
	}
	const days = daysFor(hours);
	return WHY.thankYouNextDay(interaction, company, day, days, addDays(day, days));
}

/**
 * Whole days that the hours take up. A meeting of which only the day is known
 * has no hour to count from.
 */
function daysFor(hours: number): number {
	return Math.max(1, Math.ceil(hours / 24));
}

function dueOf(interview: Interview, hours: number): When | undefined {
	const day = interview.date?.day;
	if (day !== undefined) {
		return { day: addDays(day, daysFor(hours)) };
	}
	const end = interviewEnd(interview);
	if (end === undefined) {
		return undefined;
	}
	return { at: addHours(end, hours) };
}

/**
 * When the meeting ends. One of which only the day is known is over by that
 * day's evening.
 */
function opensOf(interview: Interview): When | undefined {
	const day = interview.date?.day;
	if (day !== undefined) {
		return { at: instantOf(day, EVENING, interview.zone) };
	}
	const end = interviewEnd(interview);
	if (end === undefined) {
		return undefined;
	}
	return { at: end };
}

function isThanked({ thanked, contacts }: Interview, contact: Contact | undefined): boolean {
	if (thanked === 'everybody') {
		return true;
	}
	if (!contact) {
		return thanked.length > 0;
	}
	return thanked.some(name => contactNamed(name, contacts) === contact);
}
