import type { Application, Records } from '../records/application';
import { interviewKey, type Interview } from '../records/interview';
import { areSame, SortedList } from '../records/memo';
import type { Letter } from '../records/letter';
import type { Instant } from '../time/instant';
import { endOf } from '../time/when';
import type { Draft } from './draft';
import type { FollowUp } from './follow-up';
import type { FollowUpSettings } from './follow-up-settings';
import { matchLetters } from './match-letters';
import { resolveFollowUp, type ResolutionEntries } from './resolve-follow-up';
import type { Rule } from './rule';
import { Surroundings, type RuleContext } from './rule-context';
import { RULES } from './rules';
import { mergeTwins, withoutTwins } from './twins';

/**
 * Every follow-up that the notes ask for, by due time, those without one last.
 * What was worked out for an application is used again as long as nothing that
 * it depends on has changed: the application itself, settings, letters to its
 * employer, acceptances elsewhere, and the time.
 */
export function followUpsOf(
	records: Records,
	settings: FollowUpSettings,
	now: Instant,
): readonly FollowUp[] {
	const surroundings = new Surroundings(records, settings);
	const settingsKey = JSON.stringify(settings);
	const world = sameWorld({ settingsKey, key: surroundings.key, ids: records.ids });
	const found: FollowUp[] = [];
	for (const application of records.applications) {
		const last = REMEMBERED.get(application);
		if (last?.world === world && now >= last.from && now < last.until) {
			found.push(...last.followUps);
			continue;
		}
		const dependencies = [
			settingsKey,
			surroundings.acceptedKey,
			surroundings.correspondenceKey(application.company),
			...application.interviews.map(interview => records.ids.get(interviewKey(interview))),
		];
		const followUps = remember(application, { world, dependencies }, now, () => {
			const context = surroundings.contextAt(now);
			return { followUps: ofApplication(application, context), context };
		});
		found.push(...followUps);
	}
	for (const interview of records.unattached) {
		const about = surroundings.lettersAbout(interview);
		const dependencies = [settingsKey, records.ids.get(interviewKey(interview)), ...about];
		const followUps = remember(interview, { world, dependencies }, now, () => {
			const context = surroundings.contextAt(now);
			return { followUps: ofInterview(interview, about, context), context };
		});
		found.push(...followUps);
	}
	return SORTED.sort(found);
}

/** What was worked out for an application or interview, and what it depends on. */
interface Remembered extends Basis {
	/** From this moment until before the other the result is the same. */
	readonly from: Instant;
	readonly until: number;
	readonly followUps: readonly FollowUp[];
}

/** What follow-ups depend on beside their application or interview. */
interface Basis {
	/** If it's the same, nothing else needs to be compared. */
	readonly world: World;
	readonly dependencies: readonly unknown[];
}

/** What follow-ups of all applications depend on. */
interface World {
	readonly settingsKey: string;
	/** What applications know of each other. */
	readonly key: string;
	readonly ids: Records['ids'];
}

let lastWorld: World | undefined;

/** The very same object as last time, if it's equal. */
function sameWorld(world: World): World {
	const isSame =
		lastWorld?.settingsKey === world.settingsKey &&
		lastWorld.key === world.key &&
		lastWorld.ids === world.ids;
	lastWorld = isSame ? lastWorld : world;
	return lastWorld!;
}

const REMEMBERED = new WeakMap<Application | Interview, Remembered>();

function remember(
	subject: Application | Interview,
	{ world, dependencies }: Basis,
	now: Instant,
	workOut: () => { readonly followUps: readonly FollowUp[]; readonly context: RuleContext },
): readonly FollowUp[] {
	const known = REMEMBERED.get(subject);
	if (known && isStillRight(known, dependencies, now)) {
		REMEMBERED.set(subject, { ...known, world });
		return known.followUps;
	}
	const { followUps, context } = workOut();
	const until = context.clock.sameUntil;
	REMEMBERED.set(subject, { world, dependencies, from: now, until, followUps });
	return followUps;
}

function isStillRight(
	{ dependencies: known, from, until }: Remembered,
	dependencies: readonly unknown[],
	now: Instant,
): boolean {
	return now >= from && now < until && areSame(known, dependencies);
}

function ofApplication(application: Application, context: RuleContext): readonly FollowUp[] {
	const { note, interviews } = application;
	const drafts = interviews.flatMap(interview => interviewDrafts(interview, application, context));
	if (note || application.company !== '') {
		for (const rule of activeRules(context)) {
			drafts.push(...openOnDueDay(rule, rule.drafts?.(application, context) ?? []));
		}
	}
	const notes = note ? [note] : [];
	const whole = entriesOf([...interviews, ...notes]);
	const entriesFor = ({ interview }: Draft): ResolutionEntries =>
		interview ? entriesOf([interview, ...notes]) : whole;
	const unique = withoutTwins(drafts, context);
	return mergeTwins(resolveAll(unique, application.letters, entriesFor, context));
}

function ofInterview(
	interview: Interview,
	letters: readonly Letter[],
	context: RuleContext,
): readonly FollowUp[] {
	const drafts = interviewDrafts(interview, undefined, context);
	return resolveAll(drafts, letters, () => interview, context);
}

function activeRules({ settings }: RuleContext): readonly Rule[] {
	return RULES.filter(({ id }) => !settings.rulesOff.includes(id));
}

function interviewDrafts(
	interview: Interview,
	application: Application | undefined,
	context: RuleContext,
): Draft[] {
	return activeRules(context).flatMap(rule => {
		const drafts = rule.interviewDrafts?.(interview, application, context) ?? [];
		return openOnDueDay(rule, drafts);
	});
}

function openOnDueDay(rule: Rule, drafts: readonly Draft[]): readonly Draft[] {
	if (!rule.opensOnDueDay) {
		return drafts;
	}
	return drafts.map(draft => (draft.due ? { ...draft, opens: draft.due } : draft));
}

function resolveAll(
	drafts: readonly Draft[],
	letters: readonly Letter[],
	entriesFor: (draft: Draft) => ResolutionEntries,
	context: RuleContext,
): readonly FollowUp[] {
	const matched = matchLetters(drafts, letters);
	return drafts.flatMap(
		draft => resolveFollowUp(draft, matched.get(draft), entriesFor(draft), context) ?? [],
	);
}

function entriesOf(notes: readonly ResolutionEntries[]): ResolutionEntries {
	return {
		snoozed: notes.flatMap(({ snoozed }) => snoozed),
		dismissed: notes.flatMap(({ dismissed }) => dismissed),
	};
}

const ENDS = new WeakMap<FollowUp, number>();

/** When it's due at the latest, in milliseconds. Infinity without a date. */
function dueEnd(followUp: FollowUp): number {
	let end = ENDS.get(followUp);
	if (end === undefined) {
		end = followUp.due ? endOf(followUp.due, followUp.zone) : Infinity;
		ENDS.set(followUp, end);
	}
	return end;
}

const SORTED = new SortedList<FollowUp>(byDue);

/**
 * By due time, those without one last, then by title and id, so that the order
 * is the same everywhere.
 */
function byDue(a: FollowUp, b: FollowUp): number {
	const [endA, endB] = [dueEnd(a), dueEnd(b)];
	if (endA !== endB) {
		if (endA < endB) {
			return -1;
		}
		return 1;
	}
	return compare(a.title, b.title) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
	if (a === b) {
		return 0;
	}
	if (a < b) {
		return -1;
	}
	return 1;
}
