import { dueGroupsOf } from '../../../core/followups/due-groups';
import { UNRESOLVED_STATUSES, type FollowUp, type Status } from '../../../core/followups/follow-up';
import { normalizeWords } from '../../../core/notes/property-name';
import type { Application } from '../../../core/records/application';
import { missingOf, type Missing } from '../../../core/records/missing';
import type { Instant, Zone } from '../../../core/time/instant';
import { GROUP_HEADINGS } from '../../../i18n/views';

/** What the list shows. */
export interface ListFilter {
	/** Words that are all in the title, company, position, people or reason. */
	readonly query: string;
	/** Undefined for everything that isn't done or dismissed. */
	readonly status: Status | undefined;
	readonly rule: string | undefined;
	readonly company: string | undefined;
	readonly byCompany: boolean;
}

export const NO_FILTER: ListFilter = {
	query: '',
	status: undefined,
	rule: undefined,
	company: undefined,
	byCompany: false,
};

/** One line of the list: the heading of a group, a follow-up, or an application that lacks details. */
export type ListItem =
	| {
			readonly kind: 'heading';
			readonly key: string;
			readonly group: string;
			readonly title: string;
			readonly count: number;
	  }
	| { readonly kind: 'follow-up'; readonly key: string; readonly followUp: FollowUp }
	| {
			readonly kind: 'missing';
			readonly key: string;
			readonly application: Application;
			readonly missing: readonly Missing[];
	  };

export interface ListInput {
	readonly followUps: readonly FollowUp[];
	readonly applications: readonly Application[];
	readonly now: Instant;
	readonly zone: Zone;
}

/** The follow-ups that pass the filter, in groups by due time or by company, and after them what lacks details. */
export function listItems(input: ListInput, filter: ListFilter): readonly ListItem[] {
	const followUps = filteredFollowUps(input.followUps, filter);
	const groups = filter.byCompany
		? groupsByCompany(followUps)
		: groupsByDue(followUps, filter, input);
	const items = groups.flatMap(({ group, title, members }) => [
		headingOf(group, title, members.length),
		...members.map(followUp => ({ kind: 'follow-up', key: followUp.id, followUp }) as const),
	]);
	return [...items, ...missingItems(input.applications, filter)];
}

export function filteredFollowUps(
	followUps: readonly FollowUp[],
	filter: ListFilter,
): readonly FollowUp[] {
	const words = wordsOf(filter.query);
	return followUps.filter(
		followUp => passes(followUp, filter) && includesAll(searchTextOf(followUp), words),
	);
}

function passes({ status, rule, company }: FollowUp, filter: ListFilter): boolean {
	const isShown =
		filter.status === undefined ? UNRESOLVED_STATUSES.includes(status) : status === filter.status;
	return (
		isShown &&
		(filter.rule === undefined || rule === filter.rule) &&
		(filter.company === undefined || isSameCompany(company, filter.company))
	);
}

function isSameCompany(a: string, b: string): boolean {
	return normalizeWords(a) === normalizeWords(b);
}

const searchTexts = new WeakMap<FollowUp, string>();

function searchTextOf(followUp: FollowUp): string {
	const known = searchTexts.get(followUp);
	if (known !== undefined) {
		return known;
	}
	const { title, company, position = '', why, contacts } = followUp;
	const names = contacts.map(({ name }) => name).join(' ');
	const text = `${title} ${company} ${position} ${names} ${why}`.toLowerCase();
	searchTexts.set(followUp, text);
	return text;
}

function wordsOf(query: string): readonly string[] {
	return query.toLowerCase().split(/\s+/).filter(Boolean);
}

function includesAll(text: string, words: readonly string[]): boolean {
	return words.every(word => text.includes(word));
}

interface Group {
	readonly group: string;
	readonly title: string;
	readonly members: readonly FollowUp[];
}

function groupsByDue(
	followUps: readonly FollowUp[],
	{ status }: ListFilter,
	{ now, zone }: ListInput,
): readonly Group[] {
	if (status === 'done' || status === 'dismissed') {
		const latestFirst = [...followUps].reverse();
		if (latestFirst.length > 0) {
			return [{ group: status, title: GROUP_HEADINGS[status], members: latestFirst }];
		}
		return [];
	}
	return dueGroupsOf(followUps, now, zone).map(([group, members]) => ({
		group,
		title: GROUP_HEADINGS[group],
		members,
	}));
}

function groupsByCompany(followUps: readonly FollowUp[]): readonly Group[] {
	const groups = new Map<string, FollowUp[]>();
	for (const followUp of followUps) {
		const key = normalizeWords(followUp.company);
		groups.set(key, [...(groups.get(key) ?? []), followUp]);
	}
	return [...groups]
		.map(([key, members]) => ({
			group: `company ${key}`,
			title: members[0]!.company || GROUP_HEADINGS.noCompany,
			members,
		}))
		.sort((a, b) => a.title.localeCompare(b.title));
}

function missingItems(
	applications: readonly Application[],
	{ query, status, rule, company }: ListFilter,
): readonly ListItem[] {
	if (status !== undefined || rule !== undefined) {
		return [];
	}
	const words = wordsOf(query);
	const items = applications
		.filter(
			application =>
				(company === undefined || isSameCompany(application.company, company)) &&
				includesAll(`${application.company} ${application.position ?? ''}`.toLowerCase(), words),
		)
		.map(application => ({ application, missing: missingOf(application) }))
		.filter(({ missing }) => missing.length > 0)
		.map(
			({ application, missing }) =>
				({ kind: 'missing', key: `missing ${application.id}`, application, missing }) as const,
		);
	if (items.length > 0) {
		return [headingOf('missing', GROUP_HEADINGS.missing, items.length), ...items];
	}
	return [];
}

function headingOf(group: string, title: string, count: number): ListItem {
	return { kind: 'heading', key: `heading ${group}`, group, title, count };
}
