import * as fs from 'node:fs';
import * as path from 'node:path';
import ICAL from 'ical.js';
import type { Radicale } from '../../servers/radicale/start';

/** An object as it stands in a calendar. */
export interface Standing {
	readonly url: string;
	readonly text: string;
	readonly uid: string;
	readonly title: string;
	/** `2026-11-24`, or `2026-11-24T13:30:00Z`. */
	readonly start: string;
	readonly end: string;
}

/** Somebody at another calendar program: works on the objects of a calendar as they are, and sees them as they lie on the server's disk. */
export class Person {
	constructor(
		private readonly radicale: Radicale,
		readonly calendar: string,
	) {}

	async send(
		method: string,
		url: string,
		body?: string,
		headers: Record<string, string> = {},
	): Promise<Response> {
		const response = await fetch(new URL(url, this.calendar), {
			method,
			headers: { authorization: this.radicale.authorization, ...headers },
			...(body !== undefined && { body }),
		});
		if (!response.ok) {
			throw new Error(`${method} ${url}: ${response.status}`);
		}
		return response;
	}

	private get folder(): string {
		return path.join(this.radicale.calendars, path.basename(new URL(this.calendar).pathname));
	}

	/** All that stands there, by address. */
	events(): readonly Standing[] {
		const { folder } = this;
		const { pathname } = new URL(this.calendar);
		const files = fs.existsSync(folder)
			? fs
					.readdirSync(folder)
					.filter(name => name.endsWith('.ics'))
					.sort()
			: [];
		return files.flatMap(name => {
			const text = textOf(path.join(folder, name));
			if (text === undefined) {
				return [];
			}
			const event = vevent(text);
			const [uid, title, start, end] = ['uid', 'summary', 'dtstart', 'dtend'].map(property =>
				String(event.getFirstPropertyValue(property)),
			) as [string, string, string, string];
			return { url: pathname + name, text, uid, title, start, end };
		});
	}

	titles(): string[] {
		return this.events()
			.map(({ title }) => title)
			.sort();
	}

	/** The one of that address, or whose title has that part. */
	found(part: string): Standing {
		const found = this.events().find(({ url, title }) => url === part || title.includes(part));
		if (!found) {
			throw new Error(`There is no event called ${part}`);
		}
		return found;
	}

	event(part: string): ICAL.Component {
		return vevent(this.found(part).text);
	}

	async change(part: string, edit: (event: ICAL.Component) => void): Promise<void> {
		const { url, text } = this.found(part);
		const calendar = new ICAL.Component(
			ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0],
		);
		edit(calendar.getFirstSubcomponent('vevent')!);
		await this.put(url, calendar.toString());
	}

	/** Moves an all-day event. */
	move(part: string, day: string, end: string): Promise<void> {
		return this.change(part, event => {
			event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(day));
			event.updatePropertyWithValue('dtend', ICAL.Time.fromDateString(end));
		});
	}

	rename(part: string, title: string): Promise<void> {
		return this.change(part, event => void event.updatePropertyWithValue('summary', title));
	}

	annotate(part: string, words: string): Promise<void> {
		return this.change(
			part,
			event =>
				void event.updatePropertyWithValue(
					'description',
					`${String(event.getFirstPropertyValue('description'))}\n${words}`,
				),
		);
	}

	async delete(part: string): Promise<void> {
		await this.send('DELETE', this.found(part).url);
	}

	async put(url: string, text: string): Promise<void> {
		await this.send('PUT', url, text, { 'content-type': 'text/calendar' });
	}

	/** Puts an event of their own there. */
	async add(title: string): Promise<void> {
		await this.put(
			`${title.toLowerCase()}.ics`,
			`BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:${title}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261124\r\nSUMMARY:${title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
		);
	}

	/** Lays many copies of an object there, each an event of its own. */
	fill(count: number, text: string): void {
		for (let at = 0; at < count; at++) {
			fs.writeFileSync(
				path.join(this.folder, `of-others-${at}.ics`),
				text.replace(/^UID:.*$/m, `UID:of-others-${at}\r`),
			);
		}
	}

	async make(): Promise<void> {
		await this.send(
			'MKCALENDAR',
			'',
			'<C:mkcalendar xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><set><prop><displayname>Private</displayname></prop></set></C:mkcalendar>',
		);
	}

	/** Deletes the calendar with all that is in it. */
	async deleteCalendar(): Promise<void> {
		await this.send('DELETE', '');
	}
}

function vevent(text: string): ICAL.Component {
	return new ICAL.Component(
		ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0],
	).getFirstSubcomponent('vevent')!;
}

/** Undefined where somebody deleted it in that moment. */
function textOf(file: string): string | undefined {
	try {
		return fs.readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
			return undefined;
		}
		throw error;
	}
}
