/** Addresses that can't be decoded, lists without end and absurd dates, in the answers of the real Radicale. */
import { beforeEach, expect, test } from 'vitest';
import type { Fetch } from '../../../src/actions/ports';
import { radicaleAtHand } from './radicale-at-hand';

const here = radicaleAtHand();
beforeEach(async () => {
	await here.device.sync();
});

/** Changes the text of what is answered to such requests. */
function rewriting(method: string, change: (text: string) => string): (send: Fetch) => Fetch {
	return send =>
		async (url, init = {}) => {
			const response = await here.way.between(send)(url, init);
			if (init.method !== method || response.status !== 207) {
				return response;
			}
			const { status, headers } = response;
			return new Response(change(await response.text()), { status, headers });
		};
}

const odd = (href: string): string =>
	`<response><href>${href}</href><propstat><prop><getetag>"odd"</getetag></prop><status>HTTP/1.1 200 OK</status></propstat></response>`;

test.each([
	['half a character', '/person/%E0%A4%A.ics'],
	['a lone %', '/person/100%.ics'],
	['half an address', 'http://['],
	['markup in it', '<b>x</b>'],
	['nothing', ''],
])('robustness 8, an address with %s is skipped, and all else goes on', async (_what, href) => {
	here.device.between = rewriting('REPORT', text =>
		text.replace('</multistatus>', `${odd(href)}</multistatus>`),
	);
	here.wish('change');
	const report = await here.device.sync();
	expect(report).toMatchObject({ changed: 1, removed: 0, dismissed: 0 });
	// What resolves to the calendar's own address isn't an event at all.
	expect(report.skipped).toEqual(href === '' || href.startsWith('<') ? report.skipped : [href]);
	here.device.between = here.way.between;
	await here.settled('change');
});

test('robustness 8, without lists of changes: one of ours whose address came broken is not taken for deleted', async () => {
	const files = here.person.events().map(({ url }) => url.split('/').at(-1)!);
	here.device.memory.saved.set('~token', '"refused"');
	here.device.between =
		send =>
		async (url, init = {}) => {
			const isChanges = init.method === 'REPORT' && String(init.body).includes('sync-collection');
			if (isChanges) {
				return new Response(null, { status: 403 });
			}
			return rewriting('PROPFIND', text => text.replaceAll(files[0]!, `%E0%A4%A${files[0]!}`))(
				send,
			)(url, init);
		};
	const report = await here.device.sync();
	expect([report.skipped.length, report.dismissed, here.notes.pulls]).toEqual([1, 0, []]);
});

test.each([
	['the same tokens again and again', 4],
	['new tokens for ever', Infinity],
])('robustness 7, a list of changes with %s', async (_what, tokens) => {
	const itself = new URL(here.person.calendar).pathname;
	let pages = 0;
	here.device.between = () => () => {
		const body = `<multistatus xmlns="DAV:"><response><href>${itself}</href><status>HTTP/1.1 507 Insufficient Storage</status></response><sync-token>${pages++ % tokens}</sync-token></multistatus>`;
		const headers = { 'content-type': 'text/xml' };
		return Promise.resolve(new Response(body, { status: 207, headers }));
	};
	await expect(here.device.sync()).rejects.toMatchObject({
		code: 'offline',
		message: expect.stringContaining('never ends') as unknown,
	});
	expect(pages).toBeLessThan(1_100);
	expect([here.notes.pulls, here.days().length]).toEqual([[], 3]);
});

test('robustness 10, an event that another program put into the year 275760', async () => {
	await here.person.move('anna', '9999-12-30', '9999-12-31');
	expect(await here.device.sync()).toMatchObject({ snoozed: 0 });
	expect(here.notes.pulls).toEqual([]);
});
