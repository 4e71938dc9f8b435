import type { Application } from '../../core/records/application';
import type { Interview } from '../../core/records/interview';
import type { Missing } from '../../core/records/missing';
import type { Timeline } from '../../core/records/timeline';
import { formatExactDue } from '../../core/time/format-due';
import type { Instant } from '../../core/time/instant';
import { RECORDS } from '../../i18n/command-line';
import { styled, wrap } from './text-layout';
import { stripControlCharacters, type Terminal } from './terminal';

interface Page extends Pick<Terminal, 'width' | 'color'> {
	readonly now: Instant;
}

const INDENT = '  ';

/**
 * An application with its state, its interviews, what was promised, its people,
 * and what is still to be found out.
 */
export function applicationPage(
	application: Application,
	missing: readonly Missing[],
	page: Page,
): string {
	const { company, position, outcome, note, interviews, timeline, contacts } = application;
	const lines = [
		...interviews.map(interview => interviewLine(interview, page.now)),
		...timelineLines(timeline, application, page.now),
		...(contacts.length === 0 ? [] : [RECORDS.people(contacts.map(({ name }) => name))]),
		...(missing.length === 0 ? [] : [RECORDS.missing(factsOf(missing))]),
	];
	return [
		styled(
			stripControlCharacters(
				`${[company || RECORDS.noCompany, position].filter(Boolean).join(', ')}: ${outcome}`,
			),
			page,
			'bold',
		),
		styled(
			`${INDENT}${note === undefined ? RECORDS.implied : stripControlCharacters(note.path)}`,
			page,
			'dim',
		),
		...lines.flatMap(line =>
			wrap(stripControlCharacters(line), page.width - 2 * INDENT.length).map(
				(part, at) => `${INDENT}${at === 0 ? '' : INDENT}${part}`,
			),
		),
	].join('\n');
}

function interviewLine(
	{ date, zone, interaction, contacts, cancelled }: Interview,
	now: Instant,
): string {
	const what =
		contacts.length === 0
			? interaction
			: RECORDS.meeting(
					interaction,
					contacts.map(({ name }) => name),
				);
	return `${date ? formatExactDue(date, now, zone) : RECORDS.undated}: ${cancelled ? RECORDS.cancelled(what) : what}`;
}

function timelineLines(
	{ candidates, firstRoundEnds, contactDate, secondRound, decisionDate, startDate }: Timeline,
	{ zone }: Application,
	now: Instant,
): readonly string[] {
	const day = (value: NonNullable<Timeline['contactDate']>): string =>
		formatExactDue({ day: value }, now, zone);
	const said: readonly (string | undefined)[] = [
		contactDate && RECORDS.contactDate(day(contactDate)),
		decisionDate && RECORDS.decisionDate(day(decisionDate)),
		firstRoundEnds && RECORDS.firstRoundEnds(day(firstRoundEnds)),
		secondRound &&
			RECORDS.secondRound(
				secondRound === 'yes' || secondRound === 'no' ? secondRound : day(secondRound),
			),
		startDate && RECORDS.startDate(day(startDate)),
		candidates && RECORDS.candidates(candidates),
	];
	const facts = said.filter(fact => fact !== undefined);
	if (facts.length === 0) {
		return [];
	}
	return [`${RECORDS.timeline}: ${facts.join(', ')}`];
}

/** What is missing of each person together, then what is missing of the application. */
function factsOf(missing: readonly Missing[]): readonly string[] {
	const plainly = missing.map(({ property, of }) => ({ of, what: property.replace('_', ' ') }));
	const people = [...new Set(plainly.flatMap(({ of }) => of ?? []))];
	return [
		...people.map(name =>
			RECORDS.of(
				name,
				plainly.filter(({ of }) => of === name).map(({ what }) => what),
			),
		),
		...plainly.flatMap(({ of, what }) => (of === undefined ? what : [])),
	];
}
