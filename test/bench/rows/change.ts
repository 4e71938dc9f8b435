import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CALENDAR_DEFAULTS } from '../../../src/core/calendar/calendar-settings';
import { eventsOf } from '../../../src/core/calendar/events-of';
import { FOLLOW_UP_DEFAULTS } from '../../../src/core/followups/follow-up-settings';
import { followUpsOf } from '../../../src/core/followups/follow-ups-of';
import { linksOf } from '../../../src/core/notes/links';
import { Ledger } from '../../../src/core/records/ledger';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';
import type { Instant, Zone } from '../../../src/core/time/instant';
import { Feed } from '../../../src/targets/ical/feed';
import { compared, timedHere, type Figure, type Row } from '../row';
import { interviewNote } from '../vault';

const NOW = Date.parse('2026-11-23T12:00Z') as Instant;
const ZONE = 'America/New_York' as Zone;
const VAULT = { id: 'vault-bench', name: 'Bench' };
const CONTEXT = { vaultName: 'Bench', settings: CALENDAR_DEFAULTS };

/** What the plugin keeps of a vault's job notes, with the calendar's text. */
class Kept {
	readonly #ledger: Ledger;
	readonly #feed = Feed.open()!;
	readonly count: number;

	constructor(count: number) {
		const paths = Array.from({ length: count }, (_, i) => pathOf(i));
		this.count = count;
		this.#ledger = new Ledger({ zone: ZONE, notes: NOTE_DEFAULTS, links: linksOf(paths) });
		paths.forEach((path, i) => this.#ledger.put(path, interviewNote(i)));
		this.update();
	}

	/** One interview is put off by so many minutes, and the calendar follows. */
	change(minutes: number): void {
		const text = interviewNote(7).replace('T10:00', `T10:${String(minutes % 60).padStart(2, '0')}`);
		this.#ledger.put(pathOf(7), text);
		this.update();
	}

	putOrdinary(i: number): void {
		this.#ledger.put(`Daily/${i}.md`, '---\ntags: [daily]\nmood: fine\n---\nText.\n');
		this.#ledger.records();
	}

	update(): string {
		const records = this.#ledger.records();
		const followUps = followUpsOf(records, FOLLOW_UP_DEFAULTS, NOW);
		const events = eventsOf(records, followUps, CONTEXT);
		this.#feed.update({ vault: VAULT, events }, NOW, 14);
		return this.#feed.text;
	}
}

const pathOf = (i: number): string => `Interviews/Note ${i}.md`;

/** One changed note, from its text to the calendar's, beside a join of the calendar's ready texts. */
export const change: Row = {
	name: 'change',
	about: 'one note is changed: from its text to that of the calendar',
	async measure({ quick }) {
		const sizes = quick ? [50, 200] : [200, 10_000];
		const figures: Figure[] = [];
		const times: number[] = [];
		for (const size of sizes) {
			const kept = new Kept(size);
			const blocks = kept.update().split(/(?<=END:VEVENT\r\n)/);
			let minutes = 0;
			const comparison = await compared(
				quick ? 9 : 21,
				() => kept.change(minutes++),
				() => blocks.join('').length,
				timedHere,
			);
			times.push(comparison.ours);
			figures.push({
				what: `one change, ${size} job notes`,
				floor: 'a join of ready text',
				...comparison,
			});
			let created = 0;
			const ordinary = await compared(
				quick ? 9 : 21,
				() => kept.putOrdinary(created++),
				() => undefined,
				timedHere,
			);
			figures.push({
				what: `an ordinary note is created, ${size} job notes`,
				floor: 'nothing',
				...ordinary,
			});
		}
		const growth = times[1]! / times[0]!;
		const most = (sizes[1]! / sizes[0]!) * 3;
		figures.push({
			what: `one change, ${sizes[1]} job notes`,
			floor: `the same with ${sizes[0]}`,
			ours: times[1]!,
			beside: times[0]!,
			ratio: growth,
			spread: [growth, growth],
			most,
		});
		figures.push(await firstTime(quick ? 200 : 2_000));
		figures.push(memoryOf(quick ? 500 : 4_000));
		return figures;
	},
};

/** What is kept of each job note, beside the characters of its text. */
function memoryOf(count: number): Figure {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	collect();
	const before = process.memoryUsage().heapUsed;
	const kept = new Kept(count);
	collect();
	const ours = (process.memoryUsage().heapUsed - before) / kept.count / 1000;
	const beside = interviewNote(7).length / 1000;
	return {
		what: `memory for each of ${count} job notes, with follow-ups, events and calendar`,
		unit: 'KB',
		floor: 'the text of the note',
		ours,
		beside,
		ratio: ours / beside,
		spread: [ours / beside, ours / beside],
	};
}

/** Everything is worked out for the first time: time at 4n beside time at n. */
async function firstTime(size: number): Promise<Figure> {
	const beside = await timedHere(() => new Kept(size));
	const ours = await timedHere(() => new Kept(size * 4));
	const ratio = ours / beside;
	return {
		what: `everything for the first time, ${size * 4} job notes`,
		floor: `the same with ${size}`,
		ours,
		beside,
		ratio,
		spread: [ratio, ratio],
		most: 6,
	};
}
