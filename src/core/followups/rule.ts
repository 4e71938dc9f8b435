import type { Application } from '../records/application';
import type { Interview } from '../records/interview';
import type { Draft } from './draft';
import type { Status } from './follow-up';
import type { RuleContext } from './rule-context';

/** One obligation of professional etiquette: data and pure functions that never ask what time it is. */
export interface Rule {
	readonly id: string;
	/** What it is called in settings and views. */
	readonly title: string;
	/** For the documentation: when it arises, when it is due, what fulfils it. */
	readonly about: { readonly arises: string; readonly due: string; readonly fulfilled: string };
	/** Every letter kind that it can offer, the usual one first. */
	readonly letters: readonly string[];
	/** Whether calendars leave it out unless the person switches it on. */
	readonly quiet?: boolean;
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

/** A small vault, a moment, and what the rule makes of it. Times are those of New York. */
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
