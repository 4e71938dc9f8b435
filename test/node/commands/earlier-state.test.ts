/**
 * What an earlier version wrote is continued: a vault, its config folder, and its calendars at Google and on Radicale, as the commit
 * 553a3f8 left them. Recorded by `RECORD_WITH=<that commit's dist/cli.mjs> npx vitest run test/node/commands/earlier-state.test.ts`.
 */
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from 'vitest';
import { BUILT } from '../../kit/command-line';
import { NOW, SETTINGS, SMALL_VAULT } from '../../kit/small-vault';
import { tempFolder } from '../../kit/temp-folder';
import { Google } from '../../servers/google/google';
import { startGoogle } from '../../servers/google/start';
import { PASSWORD, startRadicale, USER } from '../../servers/radicale/start';
import { Person } from '../../targets/caldav/person';

const RECORD_WITH = process.env['RECORD_WITH'];
const RECORD = path.join(import.meta.dirname, '../../recorded/earlier-state.json');
const SCOPES = ['https://www.googleapis.com/auth/calendar.app.created'];
const VAULT_WITH_INTERVIEWS = {
	...SETTINGS,
	calendar: { include: ['follow-ups', 'interviews'], cancelledDays: 7 },
};

type Files = Readonly<Record<string, string>>;

/** Everything that an earlier version left behind. Addresses and tokens are put in when it is used again. */
interface EarlierState {
	readonly vault: Files;
	readonly config: Files;
	readonly google: { readonly id: string; readonly version: number; readonly events: unknown[] };
	readonly radicale: Files;
}

function filesIn(folder: string): Record<string, string> {
	const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	const files = names.filter(
		name => fs.statSync(path.join(folder, name)).isFile() && !name.includes('.Radicale.cache'),
	);
	return Object.fromEntries(
		files.map(name => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
	);
}

function putFiles(folder: string, files: Files): void {
	for (const [name, text] of Object.entries(files)) {
		fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		fs.writeFileSync(path.join(folder, name), text);
	}
}

const replaced = (files: Files, from: string, to: string): Files =>
	Object.fromEntries(
		Object.entries(files).map(([name, text]) => [name, text.replaceAll(from, to)]),
	);

/** Runs a command line, and follows the address that it prints as a browser does. */
async function run(cli: string, words: readonly string[], env: Files): Promise<string> {
	const child = spawn(process.execPath, [cli, ...words], {
		env: { PATH: process.env['PATH'], TZ: 'Pacific/Auckland', ...env },
	});
	let out = '';
	let err = '';
	child.stdout.on('data', (chunk: Buffer) => {
		out += chunk.toString();
		if (/^http\S+\n$/.test(out)) {
			void fetch(out.trim()).then(response => response.text());
		}
	});
	child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
	const code = await new Promise(ended => child.on('close', ended));
	expect([words.join(' '), code, code === 0 ? '' : err]).toEqual([words.join(' '), 0, '']);
	return out;
}

async function record(cli: string): Promise<void> {
	const running = await startGoogle();
	const radicale = await startRadicale();
	const vault = tempFolder({
		...SMALL_VAULT,
		'.obsidian/plugins/interview-follow-up/data.json': JSON.stringify(VAULT_WITH_INTERVIEWS),
	});
	const home = tempFolder();
	const secrets = tempFolder({ secret: 'secret-1\n', password: `${PASSWORD}\n` });
	const env = { XDG_CONFIG_HOME: home, INTERVIEW_FOLLOW_UP_GOOGLE_URL: running.url };
	const command = (...words: string[]): Promise<string> =>
		run(cli, [...words, '--vault', vault, '--now', NOW], env);
	const secretFile = path.join(secrets, 'secret');
	const passwordFile = path.join(secrets, 'password');
	await command(
		...['connect', 'google', '--client-id', 'client-1', '--client-secret-file', secretFile],
	);
	await command(
		...['connect', 'caldav', '--url', radicale.url, '--user', USER],
		...['--password-file', passwordFile, '--calendar', 'Search'],
	);
	await command('sync', 'google');
	await command('sync', 'caldav');
	// The person renames one event, and deletes an interview: it is not made again.
	const calendar = [...running.google.calendars.values()].at(-1)!;
	const settings = JSON.parse(
		fs.readFileSync(path.join(vault, '.obsidian/plugins/interview-follow-up/data.json'), 'utf8'),
	) as { caldav: { calendarUrl: string } };
	const person = new Person(radicale, settings.caldav.calendarUrl);
	const interviews = [...calendar.events.values()].filter(
		({ event }) => event['transparency'] === 'opaque',
	);
	calendar.delete(interviews[0]!.event.id, null);
	const [renamed] = running.google.standing();
	calendar.patch(renamed!.id, { summary: 'My own words' }, null);
	const source = interviews[0]!.event.extendedProperties!.private!['source']!;
	const objects = person.events();
	await person.delete(objects.find(({ text }) => text.includes(source))!.url);
	const renamedSource = renamed!.extendedProperties!.private!['source']!;
	await person.rename(
		objects.find(({ text }) => text.includes(renamedSource))!.url,
		'My own words',
	);
	await command('sync', 'google');
	await command('sync', 'caldav');
	const { url } = radicale;
	const state: EarlierState = {
		vault: replaced(filesIn(vault), url, 'http://127.0.0.1:PORT/'),
		config: replaced(filesIn(home), url, 'http://127.0.0.1:PORT/'),
		google: { id: calendar.id, version: calendar.version, events: [...calendar.events.values()] },
		radicale: filesIn(radicale.calendars),
	};
	fs.writeFileSync(RECORD, `${JSON.stringify(state, undefined, '\t')}\n`);
	await Promise.all([running.stop(), radicale.stop()]);
}

test('a vault, its config folder and its calendars are continued, and only texts that changed are written', async () => {
	if (RECORD_WITH !== undefined) {
		return record(RECORD_WITH);
	}
	const state = JSON.parse(fs.readFileSync(RECORD, 'utf8')) as EarlierState;
	const google = new Google();
	const calendar = google.addCalendar('Job search', 'interview-follow-up');
	google.calendars.delete(calendar.id);
	Object.assign(calendar, { id: state.google.id, version: state.google.version });
	google.calendars.set(calendar.id, calendar);
	google.made.add(calendar.id);
	for (const kept of state.google.events as { event: { id: string } }[]) {
		calendar.events.set(kept.event.id, kept as never);
	}
	const running = await startGoogle(google);
	const radicale = await startRadicale();
	try {
		putFiles(radicale.calendars, state.radicale);
		const at = (files: Files): Files => replaced(files, 'http://127.0.0.1:PORT/', radicale.url);
		const vault = tempFolder(at(state.vault));
		const home = tempFolder(at(state.config));
		const tokens = Object.keys(state.config).find(name => name.includes('google-tokens'))!;
		const granted = google.accounts.grant(SCOPES, 'client-1');
		fs.writeFileSync(path.join(home, tokens), JSON.stringify(granted));
		const env = { XDG_CONFIG_HOME: home, INTERVIEW_FOLLOW_UP_GOOGLE_URL: running.url };
		const command = async (...words: string[]): Promise<Record<string, unknown>> => {
			const out = await run(BUILT, [...words, '--json', '--vault', vault, '--now', NOW], env);
			return (JSON.parse(out) as Record<string, unknown>[])[0]!;
		};
		const person = new Person(
			radicale,
			(
				JSON.parse(
					fs.readFileSync(
						path.join(vault, '.obsidian/plugins/interview-follow-up/data.json'),
						'utf8',
					),
				) as { caldav: { calendarUrl: string } }
			).caldav.calendarUrl,
		);
		const shown = (): unknown => [
			google
				.standing()
				.map(({ id, start, end }) => JSON.stringify([id, start, end]))
				.sort(),
			person
				.events()
				.map(({ url, uid, start }) => JSON.stringify([url, uid, start]))
				.sort(),
		];
		const notes = (): Files => filesIn(vault);
		const before = [shown(), notes()];
		const nothingElse = { created: 0, removed: 0, snoozed: 0, dismissed: 0, conflicts: 0 };
		expect(await command('sync', 'google')).toMatchObject(nothingElse);
		expect(await command('sync', 'caldav')).toMatchObject(nothingElse);
		expect([shown(), notes()]).toEqual(before);
		expect(google.standing().map(({ summary }) => summary)).toContain('My own words');
		expect(person.titles()).toContain('My own words');
		const once = { ...nothingElse, changed: 0, requests: 1 };
		expect(await command('sync', 'google')).toMatchObject(once);
		expect(await command('sync', 'caldav')).toMatchObject(once);
	} finally {
		await Promise.all([running.stop(), radicale.stop()]);
	}
});
