import { persistMissingIds } from '../../src/actions/persist-ids';
import { readVault } from '../../src/actions/read-vault';
import { dismiss, snooze } from '../../src/actions/resolve-follow-up';
import type { NoteWriterDeps } from '../../src/actions/note-writer';
import type { SyncDeps } from '../../src/sync/sync-calendar';
import {
	CALENDAR_DEFAULTS,
	type CalendarSettings,
} from '../../src/core/calendar/calendar-settings';
import type { CalendarEvent } from '../../src/core/calendar/event';
import { eventsOf } from '../../src/core/calendar/events-of';
import type { FollowUp } from '../../src/core/followups/follow-up';
import { FOLLOW_UP_DEFAULTS } from '../../src/core/followups/follow-up-settings';
import { followUpsOf } from '../../src/core/followups/follow-ups-of';
import { problemsOf } from '../../src/core/followups/problems-of';
import type { Ledger } from '../../src/core/records/ledger';
import { NOTE_DEFAULTS } from '../../src/core/records/note-settings';
import { at, NEW_YORK } from './a-vault';
import { VAULT } from './calendar-events';
import { SharedNotes } from './shared-notes';

/** Real notes with the real core over them, as a sync sees them: read anew each time, ids kept, snoozed and dismissed in the text. */
export class SyncedVault {
	readonly notes = new SharedNotes();
	/** As the notes stood when a sync last read them. */
	ledger!: Ledger;

	/** Notes by path: frontmatter alone, or whole notes that begin with a fence. */
	constructor(
		notes: Readonly<Record<string, string>>,
		readonly settings: Partial<CalendarSettings> = {},
		public now = at('2026-11-23T09:00'),
	) {
		for (const [path, text] of Object.entries(notes)) {
			this.write(path, text);
		}
	}

	write(path: string, text: string): void {
		this.notes.texts.set(path, /^\uFEFF?---/.test(text) ? text : `---\n${text}\n---\nBody.\n`);
	}

	/** Changes the text of a note that is there. */
	edit(path: string, change: (text: string) => string): void {
		const before = this.notes.texts.get(path) ?? '',
			after = change(before);
		if (before === after) {
			throw new Error(`the edit of ${path} changes nothing`);
		}
		this.notes.texts.set(path, after);
	}

	rename(path: string, next: string): void {
		this.notes.texts.set(next, this.notes.texts.get(path)!);
		this.notes.texts.delete(path);
	}

	/** All that `check` would tell, as `path property`. */
	problems(): readonly string[] {
		return problemsOf(this.ledger).map(({ path, property }) => `${path} ${property}`.trim());
	}

	/** For a sync. */
	get world(): Pick<SyncDeps, 'wanted' | 'snooze' | 'dismiss' | 'mayHide'> {
		return {
			wanted: () => this.read(),
			snooze: (event, until) =>
				this.settle(event, (context, followUp) => snooze(context, followUp, until)),
			dismiss: event => this.settle(event, dismiss),
			mayHide: source => this.ledger.mayHide(source),
		};
	}

	private async read(): Promise<readonly CalendarEvent[]> {
		({ ledger: this.ledger } = await readVault({
			notes: this.notes,
			settings: NOTE_DEFAULTS,
			zone: NEW_YORK,
		}));
		await persistMissingIds(this.notes, this.ledger, this.events(), NOTE_DEFAULTS);
		return this.events();
	}

	private async settle(
		event: CalendarEvent,
		work: (context: NoteWriterDeps, followUp: FollowUp) => Promise<void>,
	): Promise<void> {
		const followUp = this.followUps().find(({ id }) => id === event.source);
		if (followUp) {
			await work({ notes: this.notes, ledger: this.ledger, settings: NOTE_DEFAULTS }, followUp);
		}
	}

	private followUps(): readonly FollowUp[] {
		return followUpsOf(this.ledger.records(), FOLLOW_UP_DEFAULTS, this.now);
	}

	private events(): readonly CalendarEvent[] {
		return eventsOf(this.ledger.records(), this.followUps(), {
			vaultName: VAULT.name,
			settings: { ...CALENDAR_DEFAULTS, ...this.settings },
		});
	}
}
