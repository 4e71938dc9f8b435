import { describe, expect } from 'vitest';
import { test } from '../../host/browser';
import { vaultOf } from '../vaults';
import {
	connect,
	DATA,
	DESKTOP,
	eventCalled,
	jobSearch,
	manyInterviews,
	NOTE,
	openAtGoogle,
	settingsText,
	settle,
	TITLES,
	titlesIn,
} from './connected';

const FOLLOW_UPS_ALONE = { [DATA]: settingsText({ calendar: { include: ['follow-ups'] } }) };
const writesIn = (log: readonly string[]): string[] => log.filter(line => !line.startsWith('GET'));

describe.each(DESKTOP)('on a %s', (_, mobile) => {
	test(
		'case 28: 500 notes written at once by another program are taken in, and synced in one run',
		{ timeout: 180_000 },
		async ({ open }) => {
			const at = await openAtGoogle(open, { mobile, vault: { ...vaultOf(), ...FOLLOW_UPS_ALONE } });
			const { host, google } = at;
			await connect(at);
			await settle(host);
			for (const [name, text] of Object.entries(manyInterviews(500))) {
				host.write(name, text);
			}
			await expect
				.poll(
					() => host.page.locator('.status-bar-item.plugin-interview-follow-up').textContent(),
					{ timeout: 60_000 },
				)
				.toBe('500 follow-ups due');
			google.log.length = 0;
			await settle(host);
			await expect.poll(() => google.standing().length, { timeout: 100_000 }).toBe(500);
			await settle(host);
			expect(writesIn(google.log)).toHaveLength(500);
			expect(new Set(titlesIn(google)).size).toBe(500);
			expect(await host.cli('interview-follow-up:check-notes')).not.toContain('Interviews/');
		},
	);

	test('case 28: a note that is written half keeps its events, is told of meanwhile, and is well when it is whole', async ({
		open,
	}) => {
		const at = await openAtGoogle(open, { mobile });
		const { host, google } = at;
		await connect(at);
		await settle(host);
		const [whole, before] = [host.read(NOTE), google.standing()];
		google.log.length = 0;
		for (const length of [0, 9, 40, 90, whole.indexOf('---\nIt') + 2]) {
			host.write(NOTE, whole.slice(0, length));
			await host.page.waitForTimeout(300);
			host.write(NOTE, whole);
			await settle(host);
		}
		expect(writesIn(google.log)).toEqual([]);
		for (const length of [whole.indexOf('company:'), 90, whole.indexOf('---\nIt')]) {
			host.write(NOTE, whole.slice(0, length));
			await settle(host);
			await host.page.clock.runFor('16:00');
			await expect
				.poll(() => host.cli('interview-follow-up:check-notes'))
				.toContain(`${NOTE}:1: The properties don’t end`);
			expect(await host.cli('interview-follow-up:sync-google')).toContain('is up to date');
		}
		expect([titlesIn(google), writesIn(google.log)]).toEqual([TITLES, []]);
		host.write(NOTE, whole);
		await settle(host);
		expect(await host.cli('interview-follow-up:check-notes')).not.toContain(NOTE);
		expect(await host.cli('interview-follow-up:sync-google')).toBe('“Job search” is up to date.');
		expect([google.standing(), host.read(NOTE)]).toEqual([before, whole]);
	});

	test('case 30: what a sync writes into a note goes around typing that is not saved', async ({
		open,
	}) => {
		const at = await openAtGoogle(open, { mobile });
		const { host, google } = at;
		await connect(at);
		await host.openNote(NOTE);
		await host.page.clock.pauseAt(new Date((await host.page.evaluate(() => Date.now())) + 1000));
		const type = async (where: string, text: string): Promise<void> => {
			// The text, not a field of the Properties editor above it.
			await host.page.locator('.cm-line').last().click();
			await host.page.keyboard.press(where);
			await host.page.keyboard.type(text);
		};
		const sync = (): Promise<string> => host.cli('interview-follow-up:sync-google');
		const editor = (): Promise<string> =>
			host.page.evaluate(() =>
				(
					window as unknown as {
						app: { workspace: { activeEditor: { editor: { getValue(): string } } } };
					}
				).app.workspace.activeEditor.editor.getValue(),
			);
		const saved = host.read(NOTE);
		await type('Control+End', 'I must not be lost');
		expect(host.read(NOTE)).toBe(saved);
		const thanks = eventCalled(google, 'Thank-you').id;
		jobSearch(google).patch(
			thanks,
			{
				start: { dateTime: '2026-11-25T10:00:00-05:00' },
				end: { dateTime: '2026-11-25T10:30:00-05:00' },
			},
			null,
		);
		expect(await sync()).toContain('1 snoozed');
		expect(await editor()).toBe(
			saved.replace(
				'---\nIt went',
				'snoozed:\n  - thank-you Jane Smith 2026-11-25T10:30\n---\nIt went',
			) + 'I must not be lost',
		);
		await type('Control+End', ', nor this');
		jobSearch(google).delete(thanks, null);
		expect(await sync()).toContain('1 dismissed');
		expect(await editor()).toMatch(
			/dismissed:\n {2}- thank-you Jane Smith\n---\nIt went well\.\nI must not be lost, nor this$/,
		);
		await host.page.clock.resume();
		await expect.poll(() => host.read(NOTE)).toBe(await editor());
	});
});
