import ICAL from 'ical.js';
import type { Radicale } from '../../servers/radicale/start';

/** Somebody at another calendar program: works on the objects of a calendar as they are. */
export class Person {
	constructor(private readonly radicale: Radicale, readonly calendar: string) {}

	async send(method: string, url: string, body?: string, headers: Record<string, string> = {}): Promise<Response> {
		const response = await fetch(new URL(url, this.calendar), { method, headers: { authorization: this.radicale.authorization, ...headers }, ...(body !== undefined && { body }) });
		if (!response.ok) throw new Error(`${method} ${url}: ${response.status}`);
		return response;
	}

	/** All objects, as they are stored. */
	async texts(): Promise<readonly string[]> {
		return (await this.all()).map(({ text }) => text);
	}

	/** All objects by the titles of their events. */
	async objects(): Promise<Map<string, { readonly url: string; readonly text: string }>> {
		return new Map((await this.all()).map(object => [vevent(object.text).getFirstPropertyValue('summary') as string, object]));
	}

	private async all(): Promise<readonly { readonly url: string; readonly text: string }[]> {
		const listing = await (await this.send('PROPFIND', '', '<propfind xmlns="DAV:"><prop><getetag/></prop></propfind>', { depth: '1' })).text();
		const hrefs = [...listing.matchAll(/<href>([^<]*\.ics)<\/href>/g)].map(([, href = '']) => href);
		return Promise.all(hrefs.map(async url => ({ url, text: await (await this.send('GET', url)).text() })));
	}

	async titles(): Promise<string[]> {
		return [...(await this.objects()).keys()].sort();
	}

	async event(title: string): Promise<ICAL.Component> {
		return vevent((await this.found(title)).text);
	}

	async change(title: string, edit: (event: ICAL.Component) => void): Promise<void> {
		const { url, text } = await this.found(title);
		const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
		edit(calendar.getFirstSubcomponent('vevent')!);
		await this.put(url, calendar.toString());
	}

	/** Moves an all-day event. */
	move(title: string, day: string, end: string): Promise<void> {
		return this.change(title, event => {
			event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(day));
			event.updatePropertyWithValue('dtend', ICAL.Time.fromDateString(end));
		});
	}

	async delete(title: string): Promise<void> {
		await this.send('DELETE', (await this.found(title)).url);
	}

	async put(url: string, text: string): Promise<void> {
		await this.send('PUT', url, text, { 'content-type': 'text/calendar' });
	}

	async make(): Promise<void> {
		await this.send('MKCALENDAR', '', '<C:mkcalendar xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><set><prop><displayname>Private</displayname></prop></set></C:mkcalendar>');
	}

	private async found(title: string): Promise<{ readonly url: string; readonly text: string }> {
		const [, found] = [...await this.objects()].find(([summary]) => summary.includes(title)) ?? [];
		if (!found) throw new Error(`There is no event called ${title}`);
		return found;
	}
}

function vevent(text: string): ICAL.Component {
	return new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]).getFirstSubcomponent('vevent')!;
}
