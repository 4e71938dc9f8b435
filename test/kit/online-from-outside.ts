import * as fs from 'node:fs';
import * as path from 'node:path';
import { startGoogle } from '../servers/google/start';
import { PASSWORD, startRadicale, USER } from '../servers/radicale/start';
import { runBeside } from './beside';
import type { Ran } from './command-line';

/** A vault on one device. */
export interface Device {
	readonly vault: string;
	/** The user's configuration folder. */
	readonly home: string;
}

/** A calendar service, and the way in at the command line. */
export interface Online {
	readonly id: 'google' | 'caldav';
	readonly env: Readonly<Record<string, string>>;
	/** What must never be seen anywhere but in the files kept for it. */
	secrets(): readonly string[];
	connect(context: Device, calendar: string): Promise<Ran>;
	/** The titles in the calendar of that vault. */
	titles(context: Device): Promise<readonly string[]>;
	import(
		context: Device,
		event: { readonly uid: string; readonly title: string; readonly text: string },
	): Promise<void>;
	stop(): Promise<void>;
}

const SETTINGS_FILE = '.obsidian/plugins/interview-follow-up/data.json';
export const settingsOf = ({ vault }: Device): Record<string, Record<string, string>> =>
	JSON.parse(fs.readFileSync(path.join(vault, SETTINGS_FILE), 'utf8')) as Record<
		string,
		Record<string, string>
	>;

/** Our own Google server over HTTP. */
export async function googleFromOutside(): Promise<Online> {
	const { google, url, stop } = await startGoogle();
	const env = { INTERVIEW_FOLLOW_UP_GOOGLE_URL: url };
	const calendarOf = (context: Device) =>
		google.calendars.get(settingsOf(context)['google']!['calendarId']!)!;
	const issued: string[] = ['secret-1'];
	return {
		id: 'google',
		env,
		stop,
		secrets: () => issued,
		connect: ({ vault, home }, calendar) => {
			const secret = path.join(home, 'given');
			fs.writeFileSync(secret, 'secret-1\r\n');
			const browse = (line: string): void => void fetch(line);
			return runBeside(
				[
					'connect',
					'google',
					'--vault',
					vault,
					'--client-id',
					'client-1',
					'--client-secret-file',
					secret,
					'--calendar',
					calendar,
				],
				{ env: { ...env, XDG_CONFIG_HOME: home } },
				browse,
			).ended;
		},
		titles: context =>
			Promise.resolve(
				[...calendarOf(context).events.values()]
					.filter(({ event }) => event.status !== 'cancelled')
					.map(({ event }) => event.summary ?? '')
					.sort(),
			),
		import: (context, { uid, title }) => {
			calendarOf(context).import({
				iCalUID: uid,
				summary: title,
				start: { date: '2026-11-24' },
				end: { date: '2026-11-25' },
			});
			return Promise.resolve();
		},
	};
}

/** The real Radicale. */
export async function radicaleFromOutside(): Promise<Online> {
	const radicale = await startRadicale();
	const calendarOf = (context: Device): string => settingsOf(context)['caldav']!['calendarUrl']!;
	return {
		id: 'caldav',
		env: {},
		stop: () => radicale.stop(),
		secrets: () => [PASSWORD, Buffer.from(`${USER}:${PASSWORD}`).toString('base64')],
		connect: ({ vault, home }, calendar) => {
			const password = path.join(home, 'given');
			fs.writeFileSync(password, `${PASSWORD}\r\n`);
			return runBeside(
				[
					'connect',
					'caldav',
					'--vault',
					vault,
					'--url',
					radicale.url,
					'--user',
					USER,
					'--password-file',
					password,
					'--calendar',
					calendar,
				],
				{ env: { XDG_CONFIG_HOME: home } },
			).ended;
		},
		titles: context => {
			const folder = path.join(radicale.calendars, path.basename(calendarOf(context)));
			const texts = fs
				.readdirSync(folder)
				.filter(name => name.endsWith('.ics'))
				.map(name => fs.readFileSync(path.join(folder, name), 'utf8'));
			return Promise.resolve(texts.map(text => /^SUMMARY:(.*)$/m.exec(text)![1]!.trim()).sort());
		},
		import: async (context, { uid, text }) => {
			const { ok } = await fetch(`${calendarOf(context)}${uid}.ics`, {
				method: 'PUT',
				body: text,
				headers: { authorization: radicale.authorization, 'content-type': 'text/calendar' },
			});
			if (!ok) {
				throw new Error(`${uid} was refused`);
			}
		},
	};
}
