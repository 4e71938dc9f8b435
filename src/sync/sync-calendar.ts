import { inParallel } from '../actions/in-parallel';
import type { Progress } from '../actions/ports';
import type { CalendarEvent, VaultIdentity } from '../core/calendar/event';
import type { When } from '../core/time/when';
import { SYNC } from '../i18n/sync';
import {
	acknowledgedTimesOf,
	withAcknowledgedTimes,
	type AcknowledgedTimes,
} from './acknowledged-times';
import { isTargetError, TargetError, type CalendarTarget } from './calendar-target';
import { planSync, SYNC_POLICY } from './plan';
import type { RemoteEdit, RemoteWrite, SyncPlan, SyncPolicy } from './plan';
import type { RemoteEvent } from './remote-event';
import type { Conflict } from './three-way-merge';

/** What a run needs. */
export interface SyncDeps {
	readonly target: CalendarTarget;
	readonly vault: VaultIdentity;
	readonly policy: SyncPolicy;
	/** What the notes want in the calendar, read again each time. */
	readonly wanted: () => Promise<readonly CalendarEvent[]>;
	/** Writes `snoozed` into the note of the event's follow-up. */
	readonly snooze: (event: CalendarEvent, until: When) => Promise<void>;
	/** Writes `dismissed` there. */
	readonly dismiss: (event: CalendarEvent) => Promise<void>;
	/** Whether the event's record may be in a note that can't be read right now. Such an event stays, although nothing wants it. */
	readonly mayHide?: (source: string, path?: string) => boolean;
	readonly progress?: Progress;
	readonly signal?: AbortSignal;
}

/** What a run did, and what it leaves to the person. */
export interface SyncReport {
	readonly target: string;
	readonly calendar: string;
	readonly created: number;
	readonly changed: number;
	readonly removed: number;
	readonly snoozed: number;
	readonly dismissed: number;
	readonly conflicts: readonly Conflict[];
	readonly requests: number;
	/** Events deleted many at once; nothing was done about them yet. */
	readonly vanished: readonly CalendarEvent[];
	/** Events that the calendar didn't take, by title, with its reason. */
	readonly refused: readonly { readonly title: string; readonly reason: string }[];
	/** Addresses in the calendar that couldn't be read, and were skipped. */
	readonly skipped: readonly string[];
}

/** What makes a run remove every event of this vault from the calendar, and write nothing into the notes. */
export const REMOVE_ALL_EVENTS: Pick<SyncDeps, 'policy' | 'wanted' | 'snooze' | 'dismiss'> = {
	policy: SYNC_POLICY,
	wanted: () => Promise.resolve([]),
	snooze: () => Promise.resolve(),
	dismiss: () => Promise.resolve(),
};

/** How often a run lists again where somebody changed the calendar meanwhile. */
const MAX_ROUNDS = 5;
const CONCURRENCY = 4;

/**
 * Makes calendar and notes agree: first writes what the person did in the calendar into the notes, then the notes into the calendar.
 * A second run does nothing. However a run ends, the next one does the rest.
 */
export async function syncCalendar(deps: SyncDeps): Promise<SyncReport> {
	const { target, signal } = deps;
	const tally = new Tally();
	let acknowledged: AcknowledgedTimes = new Map();
	await target.prepare(deps.wanted, signal);
	for (let round = 1; round <= MAX_ROUNDS; round++) {
		const remote = withAcknowledgedTimes(await target.listRemote(signal), acknowledged);
		let plan = await planFor(deps, remote);
		if (plan.remoteEdits.length > 0) {
			for (const edit of plan.remoteEdits) {
				await writeIntoNotes(deps, edit, tally);
			}
			plan = await planFor(deps, remote);
		}
		acknowledged = acknowledgedTimesOf(plan);
		const isStale = await writeAll(deps, plan.writes, tally);
		await target.save(plan.resolved);
		tally.addPlan(plan);
		if (!isStale) {
			return tally.report(target);
		}
	}
	throw new TargetError('busy', SYNC.changedMeanwhile(target.calendar));
}

/** What a run would do. Nothing is written anywhere. */
export async function previewSync(
	deps: SyncDeps,
): Promise<{ readonly plan: SyncPlan; readonly report: SyncReport }> {
	const plan = await planFor(deps, await deps.target.listRemote(deps.signal));
	const tally = new Tally();
	for (const step of [...plan.remoteEdits, ...plan.writes]) {
		tally.count(step.kind);
	}
	tally.addPlan(plan);
	return { plan, report: tally.report(deps.target) };
}

async function planFor(deps: SyncDeps, remote: readonly RemoteEvent[]): Promise<SyncPlan> {
	const { target, vault, policy, wanted, mayHide = () => false } = deps;
	const expected = (await wanted()).map(event => target.clamp(event));
	const plan = planSync(expected, remote, vault, policy);
	const mayBeWanted = ({ source, notePath }: RemoteEvent): boolean => mayHide(source, notePath);
	return {
		...plan,
		writes: plan.writes.filter(write => write.kind !== 'remove' || !mayBeWanted(write.remote)),
		resolved: plan.resolved.filter(event => !mayBeWanted(event)),
	};
}

async function writeIntoNotes(deps: SyncDeps, edit: RemoteEdit, tally: Tally): Promise<void> {
	if (edit.kind === 'snooze') {
		await deps.snooze(edit.event, edit.until);
	} else {
		await deps.dismiss(edit.event);
	}
	tally.count(edit.kind);
}

/** Returns whether any event was stale. A refused event doesn't stop the others. */
async function writeAll(
	{ target, progress, signal }: SyncDeps,
	writes: readonly RemoteWrite[],
	tally: Tally,
): Promise<boolean> {
	let isStale = false;
	let done = 0;
	await inParallel(writes, CONCURRENCY, async write => {
		try {
			if ((await target.apply(write, signal)) === 'done') {
				tally.count(write.kind);
			} else {
				isStale = true;
			}
		} catch (error) {
			if (!isTargetError(error, 'refused')) {
				throw error;
			}
			const title = write.kind === 'remove' ? write.remote.source : write.event.title;
			tally.refused.set(title, error.message);
		}
		done++;
		progress?.(done, writes.length, secondsFor(writes.length - done, target));
	});
	return isStale;
}

/** How long that many requests take at least; undefined where the calendar has no limit, or it's no time worth showing. */
function secondsFor(requests: number, { requestsPerSecond }: CalendarTarget): number | undefined {
	const seconds = requestsPerSecond === undefined ? 0 : Math.ceil(requests / requestsPerSecond);
	if (seconds > 1) {
		return seconds;
	}
	return undefined;
}

/** Counts what is done during a run. */
class Tally {
	readonly refused = new Map<string, string>();
	readonly #counts = { create: 0, change: 0, remove: 0, snooze: 0, dismiss: 0 };
	readonly #conflicts = new Map<string, Conflict>();
	#vanished: readonly CalendarEvent[] = [];

	count(kind: RemoteEdit['kind'] | RemoteWrite['kind']): void {
		this.#counts[kind]++;
	}

	addPlan({ conflicts, vanished }: SyncPlan): void {
		for (const conflict of conflicts) {
			this.#conflicts.set(`${conflict.what} ${conflict.event.source}`, conflict);
		}
		this.#vanished = vanished;
	}

	report(target: CalendarTarget): SyncReport {
		const { create, change, remove, snooze, dismiss } = this.#counts;
		return {
			target: target.id,
			calendar: target.calendar,
			created: create,
			changed: change,
			removed: remove,
			snoozed: snooze,
			dismissed: dismiss,
			conflicts: [...this.#conflicts.values()],
			requests: target.requests(),
			vanished: this.#vanished,
			refused: [...this.refused].map(([title, reason]) => ({ title, reason })),
			skipped: target.skipped?.() ?? [],
		};
	}
}
