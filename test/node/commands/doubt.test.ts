/** A note that can't be trusted right now: its events stay, in the file and at Google alike. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start, tempVault } from '../../kit/command-line';
import { CALENDAR_DEFAULTS } from '../../../src/core/calendar/calendar-settings';
import { NOW, SETTINGS, SMALL_VAULT } from '../../kit/small-vault';
import { tempFolder } from '../../kit/temp-folder';
import { secretName } from '../../../src/sync/target-deps';
import { startGoogle, type RunningGoogle } from '../../servers/google/start';

let running: RunningGoogle;
beforeAll(async () => {
	running = await startGoogle();
});
afterAll(() => running.stop());

const ACME = 'Interviews/Acme.md';

test.each<[string, (text: string) => string]>([
	['half written', text => text.slice(0, 60)],
	['of which the first line has arrived', () => '---\n'],
	['empty', () => ''],
	['with a broken kind', text => text.replace('type: interview', 'type: "interview')],
	['with a broken list', text => text.replace('contacts: [', 'contacts: [[[ ')],
])('a note %s: its events stay in the file and at Google', async (_what, damage) => {
	const { google, url } = running;
	const calendar = google.addCalendar('Job search', 'interview-follow-up');
	const vault = tempVault(SMALL_VAULT, {
		...SETTINGS,
		google: { clientId: 'client-2', calendarId: calendar.id, calendarName: 'Job search' },
	});
	const tokens = google.accounts.grant(
		['https://www.googleapis.com/auth/calendar.app.created'],
		'client-2',
	);
	const home = tempFolder({
		[`interview-follow-up/${secretName('google-tokens', SETTINGS.vaultId)}`]:
			JSON.stringify(tokens),
	});
	const command = (...words: string[]): Promise<unknown> => {
		const env = { XDG_CONFIG_HOME: home, INTERVIEW_FOLLOW_UP_GOOGLE_URL: url };
		const child = start([...words, '--vault', vault, '--now', NOW], { env });
		return new Promise(ended => child.on('close', ended));
	};
	const shown = (): unknown[][] => [
		[...calendar.events.values()].map(({ event }) => `${event.id} ${event.status}`).sort(),
		fs
			.readFileSync(path.join(vault, CALENDAR_DEFAULTS.file), 'utf8')
			.match(/^STATUS:CANCELLED$|^UID:.*$/gm) ?? [],
	];
	await command('export');
	await command('sync', 'google');
	const before = shown();
	expect(calendar.events.size).toBeGreaterThan(2);

	const file = path.join(vault, ACME);
	const withId = fs.readFileSync(file, 'utf8');
	fs.writeFileSync(file, damage(withId));
	await command('export');
	await command('sync', 'google');
	// Whom a broken list names is unknown, so a thank-you for nobody in particular may be added.
	expect(shown()).toEqual(before.map(one => expect.arrayContaining(one)));

	fs.writeFileSync(file, withId);
	await command('export');
	await command('sync', 'google');
	expect(shown()).toEqual(before.map(one => expect.arrayContaining(one)));
	expect(fs.readFileSync(file, 'utf8')).toBe(withId);
});
