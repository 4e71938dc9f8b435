import { followUpTitle, WHY } from '../../../i18n/follow-ups';
import { normalizeWords } from '../../notes/property-name';
import type { Application } from '../../records/application';
import type { Contact } from '../../records/contact';
import { idPart } from '../../records/identity';
import { interviewEnd, isAssessment } from '../../records/interaction';
import type { Interview } from '../../records/interview';
import { withoutUndefined } from '../../records/read-record';
import { addDays } from '../../time/day';
import { addHours } from '../../time/instant';
import { dayOf, type When } from '../../time/when';
import type { Draft } from '../draft';
import type { Rule } from '../rule';
import type { RuleContext } from '../rule-context';

/** A letter of thanks to everybody met, within a day of the meeting. */
export const thankYou: Rule = {
	id: 'thank-you',
	title: 'Thank-you letter',
	about: {
		arises:
			'An interview has a date, past or to come. One for each contact, and one in all where nobody is named. An assessment asks for it only where a contact is named, a cancelled interview never.',
		due: '24 hours after the meeting ends; where only the day is known, all of the next day.',
		fulfilled: 'Its letter is sent, or `thanked` is yes or names the contact.',
	},
	letters: ['thank-you'],
	interviewDrafts(interview, application, context) {
		if (interview.cancelled || (!interview.date && !interview.dateUnreadable)) {
			return [];
		}
		if (interview.contacts.length === 0) {
			return isAssessment(interview) ? [] : [draftOf(interview, undefined, application, context)];
		}
		return interview.contacts.map(contact => draftOf(interview, contact, application, context));
	},
	examples: [
		{
			says: 'a day after the meeting ends, an hour after it began where no duration is noted',
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
			says: 'all of the next day where only the day is known',
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
			says: 'never for a meeting that was cancelled, nor for an assessment that nobody gave',
			notes: {
				'A.md': 'type: interview\ncompany: Acme\ndate: 2026-03-02\ncancelled: yes',
				'B.md': 'type: interview\ninteraction: assessment\ncompany: Bolt\ndate: 2026-03-02',
			},
			now: '2026-03-03T09:00',
			gives: [],
		},
	],
};

function draftOf(
	interview: Interview,
	contact: Contact | undefined,
	application: Application | undefined,
	context: RuleContext,
): Draft {
	const { path, zone, interaction } = interview;
	const company = interview.company ?? application?.company ?? '';
	const { thankYouHours: hours } = context.settings;
	return {
		id: [context.ids.get(path) ?? '', 'thank-you', ...(contact ? [idPart(contact.name)] : [])].join(
			'.',
		),
		rule: 'thank-you',
		occurrence: 1,
		zone,
		title: followUpTitle(
			'thank-you',
			[],
			[contact?.name, company].filter(Boolean).join(', ') || interaction,
		),
		why: whyOf(interview, company, hours),
		path,
		interview,
		company,
		contacts: contact ? [contact] : [],
		letters: ['thank-you'],
		holds: true,
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

/** Whole days that the hours take up: a meeting of which only the day is known has no hour to count from. */
function daysFor(hours: number): number {
	return Math.max(1, Math.ceil(hours / 24));
}

function dueOf(interview: Interview, hours: number): When | undefined {
	if (interview.date?.day !== undefined) {
		return { day: addDays(interview.date.day, daysFor(hours)) };
	}
	const end = interviewEnd(interview);
	return end === undefined ? undefined : { at: addHours(end, hours) };
}

/** When the meeting ends; a meeting of which only the day is known has ended when the day is over. */
function opensOf(interview: Interview): When | undefined {
	if (interview.date?.day !== undefined) {
		return { day: addDays(interview.date.day, 1) };
	}
	const end = interviewEnd(interview);
	return end === undefined ? undefined : { at: end };
}

/** A given name alone is enough where it can mean nobody else. */
function isThanked({ thanked, contacts }: Interview, contact: Contact | undefined): boolean {
	if (thanked === 'everybody') {
		return true;
	}
	if (!contact) {
		return thanked.length > 0;
	}
	return thanked.some(name => {
		const meant = contacts.filter(other => normalizeWords(other.name) === normalizeWords(name));
		const near =
			meant.length > 0
				? meant
				: contacts.filter(other =>
						normalizeWords(name)
							.split(' ')
							.every(word => normalizeWords(other.name).split(' ').includes(word)),
					);
		return near.length === 1 && near[0] === contact;
	});
}
