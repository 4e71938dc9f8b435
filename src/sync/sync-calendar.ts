import {
	acknowledgedTimesOf,
	sinceAcknowledged,
	type AcknowledgedTimes,
} from './acknowledged-times';
import type { CalendarEvent } from '../core/calendar/event';
import {
	planSync,
	type RemoteEdit,
	type SyncPlan,
	type SyncPolicy,
	type RemoteWrite,
} from './plan';
import type { Conflict } from './three-way-merge';
import type { VaultIdentity } from '../core/calendar/event';
import type { RemoteEvent } from './remote-event';
import type { When } from '../core/time/when';
import { BUSY } from '../i18n/sync';
import { TargetError, type CalendarTarget } from './calendar-target';
import { inParallel } from '../actions/in-parallel';
import type { Progress } from '../actions/ports';

/** What a run needs. */
export interface SyncDeps {
	readonly target: CalendarTarget;
	readonly vault: VaultIdentity;
	readonly policy: SyncPolicy;
	/** What the notes want in the calendar, read anew each time. */
	readonly wanted: () => Promise<readonly CalendarEvent[]>;
	/** Writes `snoozed` into the note of the follow-up that the event stands for. */
	readonly snooze: (event: CalendarEvent, until: When) => Promise<void>;
	/** Writes `dismissed` there. */
	readonly dismiss: (event: CalendarEvent) => Promise<void>;
	/** Whether what an event stands for may be hidden in a note that is half written: then it stays, though nothing wants it for now. */
	readonly mayHide?: (source: string) => boolean;
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
	/** Events that the calendar would not take, by title, with its reason. */
	readonly refused: readonly { readonly title: string; readonly reason: string }[];
}

/** How often a run looks again where somebody changed the calendar meanwhile. */
const ROUNDS = 5;
const AT_ONCE = 4;

/**
 * Brings a calendar and the notes together: first what the person did there into the notes, then the notes into the calendar.
 * Run twice it does nothing; wherever it ends, the next run does the rest.
 */
export async function syncCalendar(world: SyncDeps): Promise<SyncReport> {
	const { target, signal } = world;
	const tally = new Tally();
	let agreed: AcknowledgedTimes = new Map();
	await target.begin(world.wanted, signal);
	for (let round = 1; ; round++) {
		const present = sinceAcknowledged(await target.present(signal), agreed);
		let plan = await planFor(world, present);
		if (plan.pulls.length > 0) {
			for (const pull of plan.pulls) {
				await pullIntoNotes(world, pull, tally);
			}
			plan = await planFor(world, present);
		}
		agreed = acknowledgedTimesOf(plan);
		const stale = await writeAll(world, plan.writes, tally);
		await target.remember(plan.settled);
		tally.saw(plan);
		if (!stale) {
			return tally.report(target);
		}
		if (round === ROUNDS) {
			throw new TargetError('busy', BUSY(target.calendar));
		}
	}
}

/** What a run would do, with nothing written anywhere. */
export async function previewSync(
	world: SyncDeps,
): Promise<{ readonly plan: SyncPlan; readonly report: SyncReport }> {
	const plan = await planFor(world, await world.target.present(world.signal));
	const tally = new Tally();
	for (const step of [...plan.pulls, ...plan.writes]) {
		tally.did(step.kind);
	}
	tally.saw(plan);
	return { plan, report: tally.report(world.target) };
}

async function planFor(
	{ target, vault, policy, wanted, mayHide = () => false }: SyncDeps,
	present: readonly RemoteEvent[],
): Promise<SyncPlan> {
	const plan = planSync(
		(await wanted()).map(event => target.fit(event)),
		present,
		vault,
		policy,
	);
	return {
		...plan,
		writes: plan.writes.filter(write => write.kind !== 'remove' || !mayHide(write.present.source)),
		settled: plan.settled.filter(({ source }) => !mayHide(source)),
	};
}

async function pullIntoNotes(world: SyncDeps, pull: RemoteEdit, tally: Tally): Promise<void> {
	if (pull.kind === 'snooze') {
		await world.snooze(pull.event, pull.until);
	} else {
		await world.dismiss(pull.event);
	}
	tally.did(pull.kind);
}

/** Answers whether something was stale. One event that is refused does not keep the others from their place. */
async function writeAll(
	{ target, progress, signal }: SyncDeps,
	writes: readonly RemoteWrite[],
	tally: Tally,
): Promise<boolean> {
	let [stale, done] = [false, 0];
	await inParallel(writes, AT_ONCE, async write => {
		try {
			if ((await target.apply(write, signal)) === 'done') {
				tally.did(write.kind);
			} else {
				stale = true;
			}
		} catch (error) {
			if (!(error instanceof TargetError && error.trouble === 'refused')) {
				throw error;
			}
			tally.refused.set(
				write.kind === 'remove' ? write.present.source : write.event.title,
				error.message,
			);
		}
		progress?.(++done, writes.length);
	});
	return stale;
}

/** Counts what is done as a run goes on. */
class Tally {
	readonly refused = new Map<string, string>();
	private readonly counts = { create: 0, change: 0, remove: 0, snooze: 0, dismiss: 0 };
	private readonly conflicts = new Map<string, Conflict>();
	private vanished: readonly CalendarEvent[] = [];

	did(kind: RemoteEdit['kind'] | RemoteWrite['kind']): void {
		this.counts[kind]++;
	}

	saw({ conflicts, vanished }: SyncPlan): void {
		for (const conflict of conflicts) {
			this.conflicts.set(`${conflict.what} ${conflict.event.source}`, conflict);
		}
		this.vanished = vanished;
	}

	report(target: CalendarTarget): SyncReport {
		const { create, change, remove, snooze, dismiss } = this.counts;
		return {
			target: target.id,
			calendar: target.calendar,
			created: create,
			changed: change,
			removed: remove,
			snoozed: snooze,
			dismissed: dismiss,
			conflicts: [...this.conflicts.values()],
			requests: target.requests(),
			vanished: this.vanished,
			refused: [...this.refused].map(([title, reason]) => ({ title, reason })),
		};
	}
}
