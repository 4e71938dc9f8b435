/** What a server lists: without lists of changes, and in pages. */
import { expect, test } from 'vitest';
import { anEvent } from '../../kit/calendar-events';
import { isList, isRead } from './mishaps';
import { radicaleAtHand } from './radicale-at-hand';

const here = radicaleAtHand();
const TITLES = ['anna', 'ben', 'cleo'].map(name => `Thank-you letter: ${name}`);

test.each([415, 501, 403])(
	'a server without lists of changes (%d) is listed whole, and every change is still found',
	async status => {
		here.strike({ what: 'answer', status }, isList, Infinity);
		await here.device.sync();
		expect(here.person.titles()).toEqual(TITLES);
		expect(
			(await here.requests(() => here.device.sync())).filter(method => method !== 'REPORT'),
		).toEqual(['PROPFIND']);
		await here.person.move('anna', '2026-11-27', '2026-11-28');
		await here.person.delete('ben');
		expect(await here.device.sync()).toMatchObject({ snoozed: 1, dismissed: 1 });
		expect([...here.notes.pulls].sort()).toEqual(['dismiss ben', 'snooze anna 2026-11-27']);
	},
);

test('case 15, a list in pages (RFC 6578, 3.6) is followed to its end, a page that changes its mind too', async () => {
	await here.device.sync();
	const [anna, ben, cleo] = here.person
		.events()
		.map(({ url, text }) => ({ url, etag: `"${text.length}"` })) as [
		{ url: string; etag: string },
		{ url: string; etag: string },
		{ url: string; etag: string },
	];
	const page = (token: string, own: string, isCut: boolean): string =>
		`<multistatus xmlns="DAV:">${own}${isCut ? `<response><href>${new URL(here.person.calendar).pathname}</href><status>HTTP/1.1 507 Insufficient Storage</status></response>` : ''}<sync-token>${token}</sync-token></multistatus>`;
	const changed = ({ url, etag }: { url: string; etag: string }): string =>
		`<response><href>${url}</href><propstat><prop><getetag>${etag}</getetag></prop><status>HTTP/1.1 200 OK</status></propstat></response>`;
	const gone = ({ url }: { url: string }): string =>
		`<response><href>${url}</href><status>HTTP/1.1 404 Not Found</status></response>`;
	for (const [token, own, isCut] of [
		['two', changed(anna) + gone(ben), true],
		['three', gone(cleo), true],
		['four', changed(ben), false],
	] as const) {
		here.strike(
			{
				what: 'answer',
				status: 207,
				headers: { 'content-type': 'text/xml' },
				body: page(token, own, isCut),
			},
			isList,
		);
	}
	const from = here.way.asked.length;
	await here.device.sync();
	const lists = here.way.asked
		.slice(from)
		.filter(isList)
		.map(({ body }) => /sync-token>([^<]*)</.exec(body)?.[1]);
	expect(lists.slice(1)).toEqual(['two', 'three']);
	expect(here.notes.pulls).toEqual(['dismiss cleo']);
	expect(here.device.memory.saved.get('~token')).toBe('"four"');
});

test(
	'case 15, 2,500 events of others and ours among them: read once, in requests of a hundred, then one request',
	{ timeout: 120_000 },
	async () => {
		await here.device.sync();
		const { text, url } = here.person.found('anna');
		here.person.fill(2_500, text.replace(/\r\nX-INTERVIEW-[^\r]*(?:\r\n [^\r]*)*/g, ''));
		here.device.memory.saved.clear();
		const from = here.way.asked.length;
		expect(await here.device.sync()).toMatchObject({
			created: 0,
			changed: 0,
			removed: 0,
			refused: [],
		});
		expect(here.way.asked.slice(from).filter(isRead)).toHaveLength(26);
		expect(await here.requests(() => here.device.sync())).toEqual(['REPORT']);
		here.notes.want(anEvent('anna', { time: '2026-12-01' }));
		expect(await here.requests(() => here.device.sync())).toEqual(['REPORT', 'PUT']);
		expect(
			here.person
				.events()
				.filter(({ start }) => start === '2026-12-01')
				.map(event => event.url),
		).toEqual([url]);
	},
);
