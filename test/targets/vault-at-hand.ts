import type { ExportRequest } from '../../src/actions/export-calendar';
import { CALENDAR_DEFAULTS } from '../../src/core/calendar/calendar-settings';
import { eventsOf } from '../../src/core/calendar/events-of';
import type { VaultIdentity } from '../../src/core/calendar/event';
import { FOLLOW_UP_DEFAULTS } from '../../src/core/followups/follow-up-settings';
import { followUpsOf } from '../../src/core/followups/follow-ups-of';
import { at, aVault } from '../kit/a-vault';
import { NotesAtHand } from '../kit/notes-at-hand';

/** The moment at which notes are read. */
export const NOW = at('2026-11-23T09:00');

/** The notes of one vault as they are typed, frontmatter by path: what they want is worked out as the product does. */
export class VaultAtHand extends NotesAtHand {
	private notes: Readonly<Record<string, string>> = {};

	constructor(
		readonly vault: VaultIdentity,
		notes: Readonly<Record<string, string>>,
	) {
		super();
		this.type(notes);
	}

	/** Types these notes, and deletes those that are given as undefined. */
	type(changes: Readonly<Record<string, string | undefined>>): void {
		this.notes = Object.fromEntries(
			Object.entries({ ...this.notes, ...changes }).filter(
				(note): note is [string, string] => note[1] !== undefined,
			),
		);
		const { records, followUps, context } = this.reading;
		this.wants.clear();
		for (const event of eventsOf(records, followUps, context)) {
			this.want(event);
		}
	}

	/** For an export. */
	get reading(): Pick<ExportRequest, 'records' | 'followUps' | 'context' | 'vaultId'> {
		const records = aVault(this.notes).records();
		return {
			records,
			followUps: followUpsOf(records, FOLLOW_UP_DEFAULTS, NOW),
			context: { vaultName: this.vault.name, settings: CALENDAR_DEFAULTS },
			vaultId: this.vault.id,
		};
	}
}
