import { beforeEach, describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../src/core/calendar/event';
import { contentKey } from '../../src/core/calendar/content-key';
import type { VaultIdentity } from '../../src/core/calendar/event';
import { VAULT } from '../kit/calendar-events';
import { asRead } from '../kit/read-ical';
import { VaultAtHand } from './vault-at-hand';

/** An event as a person's calendar program has it. */
export interface ShownEvent {
	/** Its identity, the one that the iCal file gives it. */
	readonly uid: string;
	readonly title: string;
	/** `2026-11-24`, or `2026-11-24T15:00:00Z`. */
	readonly start: string;
	readonly end: string;
	/** Another one whenever it was written. */
	readonly version: string;
}

/** A calendar as the contract meets it, empty at first. */
export interface CalendarAtHand {
	/** A device with that vault, which brings the calendar in line with it, or refuses to. */
	device(vault: VaultAtHand): { bring(): Promise<unknown> };
	/** What stands there, whoever wrote it. */
	shown(): Promise<readonly ShownEvent[]> | readonly ShownEvent[];
	/** Somebody else writes there, as far as anybody can. */
	addForeign(title: string): Promise<unknown> | void;
}

const interview = (company: string, date: string, more = ''): string =>
	`type: interview\ncompany: ${company}\ndate: ${date}\ncontacts: Anna Berg\n${more}`;
const NOTES = {
	'Acme.md': interview(
		'Acme',
		'2026-11-23T14:00',
		'location: Main St 1, ring twice\ncontact_date: 2026-11-27',
	),
	'Borealis.md': interview('Borealis', '2026-11-20', 'interaction: luncheon'),
	'Cyan.md': interview('Cyan', '2026-11-25T09:30', 'duration: 25'),
};

/** Markup that notes are full of, in front of what a person would say. */
const MARKUP = [
	'[[Acme GmbH]]',
	'[[Companies/Acme GmbH|Acme GmbH]]',
	'**Acme GmbH**',
	'<b>Acme</b> GmbH',
	'[Acme GmbH](https://acme.example)',
	'Acme GmbH <% tp.date.now() %>',
	'=={% if x %}Acme GmbH==',
	'%%hidden%% Acme GmbH',
];

/** What every calendar promises, whichever it is. */
export function calendarContract(
	name: string,
	open: () => Promise<CalendarAtHand> | CalendarAtHand,
): void {
	describe(`${name} keeps the contract of every calendar`, () => {
		let calendar: CalendarAtHand, vault: VaultAtHand, device: ReturnType<CalendarAtHand['device']>;
		beforeEach(async () => {
			calendar = await open();
			vault = new VaultAtHand(VAULT, NOTES);
			device = calendar.device(vault);
		});
		const shown = async (): Promise<readonly ShownEvent[]> =>
			[...(await calendar.shown())].sort(byUid);
		const wanted = (): readonly CalendarEvent[] => [...vault.wants.values()].sort(byUid);
		const expectInLine = async (): Promise<void> =>
			expect((await shown()).map(({ version: _, ...said }) => said)).toEqual(wanted().map(saidOf));

		test('what is wanted stands as the file has it, under one identity, and a second run does nothing', async () => {
			await device.bring();
			expect(wanted().length).toBeGreaterThan(6);
			await expectInLine();
			const before = await shown();
			await device.bring();
			expect(await shown()).toEqual(before);
		});

		test('what changed is changed, and only that', async () => {
			await device.bring();
			const [before, was] = [await shown(), wanted()];
			vault.type({ 'Acme.md': NOTES['Acme.md'].replace('T14:00', 'T16:00') });
			await device.bring();
			await expectInLine();
			const changed = wanted().filter(event =>
				was.some(old => old.uid === event.uid && contentKey(old) !== contentKey(event)),
			);
			expect(changed.length).toBeGreaterThan(1);
			const rewritten = (await shown()).filter(event =>
				before.some(old => old.uid === event.uid && old.version !== event.version),
			);
			expect(rewritten.map(({ uid }) => uid)).toEqual(changed.map(({ uid }) => uid));
		});

		test('what is settled or gone goes, once, and comes back as the same when it is wanted again', async () => {
			await device.bring();
			const standing = (await shown()).length;
			vault.type({ 'Acme.md': `${NOTES['Acme.md']}\nthanked: yes`, 'Borealis.md': undefined });
			await device.bring();
			await expectInLine();
			const without = await shown();
			expect(without.length).toBeLessThan(standing - 1);
			await device.bring();
			expect(await shown()).toEqual(without);
			vault.type(NOTES);
			await device.bring();
			await expectInLine();
		});

		test('nothing wanted leaves nothing, and no note is ever touched by it', async () => {
			await device.bring();
			vault.type({ 'Acme.md': undefined, 'Borealis.md': undefined, 'Cyan.md': undefined });
			await device.bring();
			expect(await shown()).toEqual([]);
			expect(vault.pulls).toEqual([]);
		});

		test('another vault, though its notes are alike, changes nothing of ours, nor we of its', async () => {
			await device.bring();
			const before = await shown();
			const other: VaultIdentity = { id: 'vault-2', name: 'Coaching' };
			await calendar.device(new VaultAtHand(other, NOTES)).bring().catch(refused);
			await device.bring();
			const both = await shown();
			expect(both).toEqual(expect.arrayContaining([...before]));
			vault.type({ 'Acme.md': undefined, 'Borealis.md': undefined, 'Cyan.md': undefined });
			await device.bring();
			const isOurs = (event: ShownEvent): boolean =>
				before.some(({ uid, version }) => uid === event.uid && version === event.version);
			expect(await shown()).toEqual(both.filter(event => !isOurs(event)));
		});

		test('what is somebody else’s stays as it is', async () => {
			await calendar.addForeign('Dentist');
			const foreign = await shown();
			await device.bring().catch(refused);
			expect(await shown()).toEqual(expect.arrayContaining([...foreign]));
		});

		test('a title holds no markup', async () => {
			vault.type(
				Object.fromEntries(
					MARKUP.map((company, index) => [
						`${index}.md`,
						interview(JSON.stringify(company), `2026-11-23T14:${10 + index}`),
					]),
				),
			);
			await device.bring();
			const titles = (await shown()).map(({ title }) => title);
			expect(titles.filter(title => /[[\]{}<>*=%]/.test(title))).toEqual([]);
			expect(
				titles.filter(title => title === 'Thank-you letter: Anna Berg, Acme GmbH'),
			).toHaveLength(MARKUP.length);
		});

		test('cases 19 and 20: a day is all of it, with an exclusive end, and nothing ends before it starts', async () => {
			vault.type({
				'Zero.md': interview('Zero', '2026-11-24T10:00', 'duration: 0'),
				'Minus.md': interview('Minus', '2026-11-24T11:00', 'duration: -45'),
			});
			await device.bring();
			expect(await shown()).toContainEqual(
				expect.objectContaining({
					title: 'You should hear back: Acme',
					start: '2026-11-27',
					end: '2026-11-28',
				}),
			);
			expect(
				(await shown()).filter(({ title }) => /Zero|Minus/.test(title)).length,
			).toBeGreaterThan(3);
			for (const { start, end } of await shown()) {
				expect([start.length, start < end]).toEqual([end.length, true]);
			}
		});
	});
}

function saidOf(event: CalendarEvent): Omit<ShownEvent, 'version'> {
	const { uid, title, start, end } = asRead(event);
	return { uid, title, start, end };
}

function byUid(a: { readonly uid: string }, b: { readonly uid: string }): number {
	if (a.uid === b.uid) {
		return 0;
	}
	return a.uid < b.uid ? -1 : 1;
}

/** A calendar that cannot hold both says so; anything else that goes wrong is a fault. */
function refused(error: unknown): void {
	expect(String(error)).toMatch(/wasn't changed/);
}
