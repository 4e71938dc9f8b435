import type { Application } from '../records/application';
import type { Interview } from '../records/interview';
import type { Draft } from './draft';
import type { Status } from './follow-up';
import type { RuleContext } from './rule-context';

/**
 * What's special about a rule's follow-ups. Each flag is read where it matters
 * and nowhere decided again.
 */
export interface RuleFlags {
	/** Calendars leave its follow-ups out unless the settings name the rule. */
	readonly notExportedByDefault: boolean;
	/** Its follow-ups are never dismissed automatically, however old. */
	readonly neverLapses: boolean;
	/**
	 * It asks the employer for something, so it keeps the courtesy gap after
	 * the last letter or call.
	 */
	readonly isInquiry: boolean;
	/** Its follow-ups open on their due day, not at once. */
	readonly opensOnDueDay: boolean;
}

/**
 * One obligation of professional etiquette: data and pure functions. The
 * current time is in the context.
 */
export interface Rule extends RuleFlags {
	readonly id: string;
	/** What it's called in settings and views. */
	readonly title: string;
	/** For the documentation: when it arises, when it's due, what fulfills it. */
	readonly about: { readonly arises: string; readonly due: string; readonly fulfilled: string };
	/** Every letter kind that it can offer, the usual one first. */
	readonly letters: readonly string[];
	/** What arises from an application as a whole. */
	drafts?(application: Application, context: RuleContext): readonly Draft[];
	/** What arises from one meeting, whether it belongs to an application or not. */
	interviewDrafts?(
		interview: Interview,
		application: Application | undefined,
		context: RuleContext,
	): readonly Draft[];
	/** Shown in the documentation, and run as tests. */
	readonly examples: readonly RuleExample[];
}

/**
 * A small vault, a moment, and the follow-ups that the rule gives. Times are
 * those of New York.
 */
export interface RuleExample {
	readonly says: string;
	/** Path → frontmatter. */
	readonly notes: Readonly<Record<string, string>>;
	readonly now: string;
	/** Every follow-up of the rule, in the order of their due times. */
	readonly gives: readonly {
		readonly due: string | null;
		readonly status: Status;
		readonly to?: string;
		readonly letters?: readonly string[];
		readonly opens?: string;
	}[];
}

type RuleDefinition<Id extends string> = Omit<Rule, keyof RuleFlags | 'id'> &
	Partial<RuleFlags> & { readonly id: Id };

/** A rule with its id kept as a type. Flags that aren't given are off. */
export function defineRule<const Id extends string>(
	rule: RuleDefinition<Id>,
): Rule & { readonly id: Id } {
	return {
		notExportedByDefault: false,
		neverLapses: false,
		isInquiry: false,
		opensOnDueDay: false,
		...rule,
	};
}
