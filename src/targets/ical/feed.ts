import type { CalendarContent } from '../../actions/ports';
import type { CalendarEvent } from '../../core/calendar/event';
import { contentKey } from '../../core/calendar/content-key';
import type { VaultIdentity } from '../../core/calendar/event';
import { SortedList } from '../../core/records/memo';
import type { Instant } from '../../core/time/instant';
import { cancelledBlock, notePathIn, readBlock, sourceOf, type Block } from './vevent';
import { calendarHeader, type CalendarMetadata } from './calendar-header';
import { readCalendar, type WrittenCalendar } from './read-calendar';
import { renderEvent, wireUid, type Revision } from './render-event';

const DAY_MS = 86_400_000;

/** A block, and what its event was about where that is known, so that an event that stayed the same is not rendered again. */
interface Kept {
	readonly block: Block;
	readonly matter?: string;
	/** The very event, so that nothing is compared if it comes again. */
	readonly event?: CalendarEvent;
}

/** A calendar that remembers what it last said: only an event that differs is rendered, and takes a new revision. */
export class Feed {
	private kept: ReadonlyMap<string, Kept>;
	private remarks: CalendarMetadata;
	private readonly sorted = new SortedList<Block>(byStart);

	private constructor(
		private said: string,
		{ blocks, remarks }: WrittenCalendar,
	) {
		this.kept = new Map([...blocks].map(([uid, block]) => [uid, { block }]));
		this.remarks = remarks;
	}

	/** The whole calendar as it stands. */
	get text(): string {
		return this.said;
	}

	/** Whose follow-ups it held when it was opened, or whoever filled it since. */
	get vault(): VaultIdentity | undefined {
		return this.remarks.vault;
	}

	/** Goes on from the text that was written last, or from nothing; undefined where that text is not a calendar of ours. */
	static open(text = ''): Feed | undefined {
		const calendar = readCalendar(text);
		return calendar && new Feed(text, calendar);
	}

	/** Whether any of these events stands or stood in it. */
	knows(events: readonly CalendarEvent[]): boolean {
		return events.some(event => this.kept.has(wireUid(event)));
	}

	/**
	 * Brings the calendar in line and answers whether its text differs from before. An event that is not wanted any more stays
	 * as cancelled for that many days, or as it was if it may still be wanted: only a part of the vault was read, or a note can't be trusted.
	 * The same text, events and now give the same bytes on every device.
	 */
	update(
		{ vault, events, isPart = false, mayWant = () => false }: CalendarContent,
		now: Instant,
		cancelledDays: number,
	): boolean {
		const at = (Math.floor(now / 1000) * 1000) as Instant;
		let { nextSequence } = this.remarks;
		const next = new Map<string, Kept>();
		for (const event of events) {
			const uid = wireUid(event);
			next.set(uid, wanted(event, this.kept.get(uid), { sequence: nextSequence, at }));
		}
		for (const [uid, { block }] of this.kept) {
			if (next.has(uid)) {
				continue;
			}
			const stays = block.cancelled || isPart || mayWant(sourceOf(block), notePathIn(block));
			const gone = stays ? block : cancelledBlock(block, at);
			if (!gone.cancelled || at - gone.revision.at < cancelledDays * DAY_MS) {
				next.set(uid, { block: gone });
			} else {
				nextSequence = Math.max(nextSequence, gone.revision.sequence + 1);
			}
		}
		this.kept = next;
		// A device that has no settings of the vault does not know its id.
		this.remarks = { nextSequence, vault: vault.id === '' && this.vault ? this.vault : vault };
		const before = this.said;
		const blocks = this.sorted.sort([...next.values()].map(({ block }) => block));
		this.said = textOf(this.remarks, blocks);
		return this.said !== before;
	}
}

function wanted(event: CalendarEvent, kept: Kept | undefined, first: Revision): Kept {
	if (kept?.event === event) {
		return kept;
	}
	const matter = contentKey(event);
	if (!kept) {
		return rendered(event, matter, first);
	}
	const { block } = kept;
	const isSame =
		kept.matter === undefined
			? renderEvent(event, block.revision) === block.text
			: kept.matter === matter;
	if (isSame) {
		return { block, matter, event };
	}
	return rendered(event, matter, { sequence: block.revision.sequence + 1, at: first.at });
}

function rendered(event: CalendarEvent, matter: string, revision: Revision): Kept {
	return { block: readBlock(renderEvent(event, revision))!, matter, event };
}

function textOf(metadata: CalendarMetadata, blocks: readonly Block[]): string {
	const { head, foot } = calendarHeader(metadata);
	return [head, ...blocks.map(({ text }) => text), foot].join('');
}

function byStart(a: Block, b: Block): number {
	if (a.start !== b.start) {
		if (a.start < b.start) {
			return -1;
		}
		return 1;
	}
	if (a.uid < b.uid) {
		return -1;
	}
	return 1;
}
