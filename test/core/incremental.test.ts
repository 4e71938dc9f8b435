import { expect, test } from 'vitest';
import { CALENDAR_DEFAULTS } from '../../src/core/calendar/calendar-settings';
import { eventsOf } from '../../src/core/calendar/events-of';
import type { CalendarEvent } from '../../src/core/calendar/event';
import type { FollowUp } from '../../src/core/followups/follow-up';
import { FOLLOW_UP_DEFAULTS } from '../../src/core/followups/follow-up-settings';
import { followUpsOf } from '../../src/core/followups/follow-ups-of';
import { linksOf } from '../../src/core/notes/links';
import { Ledger } from '../../src/core/records/ledger';
import { NOTE_DEFAULTS } from '../../src/core/records/note-settings';
import { addMinutes, type Instant } from '../../src/core/time/instant';
import { at, NEW_YORK } from '../kit/a-vault';

const PATHS = Array.from({ length: 14 }, (_, index) => `Note ${index}.md`);
const CONTEXT = { vaultName: 'Jobs', settings: CALENDAR_DEFAULTS };

/** Numbers from 0 to below `below`, the same on each run. */
function randomFrom(seed: number): (below: number) => number {
	let state = seed;
	return below => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return Math.floor((state / 2_147_483_648) * below);
	};
}

function randomNote(random: (below: number) => number): string {
	const pick = (choices: readonly string[]): string => choices[random(choices.length)]!;
	const day = (): string => `2026-11-${String(1 + random(28)).padStart(2, '0')}`;
	const company = pick(['Acme', 'Bolt', 'Acme Inc.', 'Cobalt']);
	const lines: Record<string, readonly string[]> = {
		interview: [
			`company: ${company}`,
			`date: ${day()}T1${random(9)}:00`,
			`contacts: [${pick(['Jane Smith', 'Ken Ito', '"[[Note 3]]"', 'Jane Smith, Ken Ito'])}]`,
			pick(['', 'cancelled: yes', 'interaction: coffee chat', 'application: "[[Note 1]]"']),
			pick(['', `contact_date: ${day()}`, `decision_date: ${day()}`, `heard_back: ${day()}`]),
			pick(['', `calls: ${day()}`, 'thanked: Jane Smith', `snoozed: ["status-inquiry ${day()}"]`]),
			pick(['', 'follow_up_id: aaaa', `outcome: ${pick(['rejected', 'offer', 'stalled'])}`]),
		],
		application: [
			`company: ${company}`,
			pick(['', 'position: Engineer', 'position: C++']),
			pick(['', `applied: ${day()}`]),
			pick([
				'',
				'outcome: accepted',
				`outcome: accepted\noutcome_date: ${day()}`,
				'outcome: offer',
			]),
			pick(['', `closes: ${day()}`, 'dismissed: ["Follow up"]', 'contacts: [Li Na]']),
		],
		contact: [
			`name: ${pick(['Jane Smith', 'Ken Ito', 'Li Na'])}`,
			`email: ${random(3)}@acme.example`,
		],
		letter: [
			`kind: ${pick(['thank-you', 'status-inquiry', 'withdrawal', 'offer-acceptance'])}`,
			`to: ${pick(['Jane Smith', 'Ken Ito'])}`,
			pick(['', `interview: "[[Note ${random(14)}]]"`, `application: "[[Note ${random(14)}]]"`]),
			pick(['status: draft', `status: sent\nsent: ${day()}`, 'status: sent', 'status: skipped']),
		],
	};
	const type = pick([
		'interview',
		'interview',
		'interview',
		'application',
		'application',
		'contact',
		'letter',
	]);
	const text = lines[type]!.filter(line => line !== '').join('\n');
	const whole = `---\ntype: ${type}\n${text}\n---\n`;
	return random(25) === 0 ? whole.slice(0, random(whole.length)) : whole;
}

function emptyLedger(): Ledger {
	return new Ledger({ zone: NEW_YORK, notes: NOTE_DEFAULTS, links: linksOf(PATHS) });
}

interface Output {
	readonly followUps: readonly FollowUp[];
	readonly events: readonly CalendarEvent[];
}

function outputOf(ledger: Ledger, now: Instant, settings = FOLLOW_UP_DEFAULTS): Output {
	const records = ledger.records();
	const followUps = followUpsOf(records, settings, now);
	return { followUps, events: eventsOf(records, followUps, CONTEXT) };
}

test.each([1, 2, 3])('after any edits the result is that of reading everything, seed %d', seed => {
	const random = randomFrom(seed);
	const texts = new Map<string, string>();
	const kept = emptyLedger();
	let now = at('2026-11-10T09:00');
	for (let edit = 0; edit < 400; edit++) {
		const path = PATHS[random(PATHS.length)]!;
		if (random(8) === 0) {
			texts.delete(path);
			kept.drop(path);
		} else {
			const text = randomNote(random);
			texts.set(path, text);
			kept.put(path, text);
		}
		now = addMinutes(now, random(3) === 0 ? random(6000) - 2500 : random(5));
		const settings = { ...FOLLOW_UP_DEFAULTS, waitBusinessDays: random(50) === 0 ? 4 : 10 };
		const fresh = emptyLedger();
		for (const [other, text] of texts) {
			fresh.put(other, text);
		}
		expect(outputOf(kept, now, settings)).toEqual(outputOf(fresh, now, settings));
	}
});

test('what a change does not concern is the very same object', () => {
	const ledger = emptyLedger();
	const interview = (company: string): string =>
		`---\ntype: interview\ncompany: ${company}\ndate: 2026-11-09\ncontacts: [Jane Smith]\n---\n`;
	PATHS.forEach((path, index) => ledger.put(path, interview(`Company ${index}`)));
	const now = at('2026-11-10T09:00');
	const before = outputOf(ledger, now);
	ledger.put(PATHS[4]!, interview('Company 4').replace('11-09', '11-10'));
	const after = outputOf(ledger, addMinutes(now, 3));
	const known = new Set<unknown>([...before.followUps, ...before.events]);
	const changed = [...after.followUps, ...after.events].filter(item => !known.has(item));
	expect(changed.length).toBeGreaterThan(0);
	expect(new Set(changed.map(item => ('path' in item ? item.path : item.url)))).toEqual(
		new Set([PATHS[4], 'obsidian://open?vault=Jobs&file=Note%204.md']),
	);
});
