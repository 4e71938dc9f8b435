import { parse } from 'yaml';
import { describe, expect } from 'vitest';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';
import { baseText } from '../../../src/obsidian/bases/base-text';
import { seriousFindings } from '../../host/kit/accessibility';
import { test, type Host, type HostOptions } from '../../host/browser';
import { DEMO, LOOKS, NOW, settle, spilling, STRAINS, type Open } from './screen';

const FERROW = 'Applications/Ferrow Cycles - Operations Planner.md';

/** The demo vault with the bases that the command makes, one view of the first shown. */
async function openBase(
	open: Open,
	view: string,
	options: Partial<HostOptions> = {},
): Promise<Host> {
	const host = await open({ vault: DEMO, now: NOW, ...options });
	await settle(host);
	await host.command('Create pipeline and timeline');
	await host.page.getByLabel('View', { exact: true }).selectOption({ label: view });
	await settle(host);
	return host;
}

const column = (host: Host, outcome: string) =>
	host.page.locator(`.ifu-column[data-outcome="${outcome}"]`);
const cards = (host: Host, outcome: string): Promise<string[]> =>
	column(host, outcome).locator('.ifu-title').allInnerTexts();
const focused = (host: Host): Promise<string> =>
	host.page.evaluate(() => document.activeElement?.textContent ?? '');

describe.each(LOOKS)('$look', ({ look, ...options }) => {
	test('the pipeline groups by outcome', async ({ open }) => {
		const host = await openBase(open, 'Pipeline', options);
		await expect
			.poll(() => cards(host, 'offer'))
			.toEqual(['Cobalt Ridge Outfitters', 'Meridian Grain Cooperative']);
		await expect.poll(() => cards(host, 'declined')).toEqual(['Oakline Dental Products']);
		expect(await seriousFindings(host.page, '.ifu-pipeline')).toEqual([]);
		await host.shot(`pipeline-${look}`);
	});

	test('the timeline shows what was promised and when', async ({ open }) => {
		const host = await openBase(open, 'Timeline', options);
		const larkspur = host.page.locator('.ifu-lane', { hasText: 'Larkspur' });
		await expect
			.poll(() => larkspur.locator('.ifu-mark > span:nth-child(2)').allInnerTexts())
			.toEqual([
				'Phone screen',
				'Interview',
				'First round ends',
				'They’ll be in touch',
				'Decision',
				'Start date',
			]);
		expect(await larkspur.locator('.ifu-mark').nth(3).getAttribute('aria-label')).toBe(
			'They’ll be in touch Dec 1: Larkspur Foods, Tue, Dec 1, 2026',
		);
		await expect
			.poll(() =>
				host.page
					.locator('.ifu-today')
					.evaluate(
						line =>
							line.getBoundingClientRect().left > 0 &&
							line.getBoundingClientRect().left < innerWidth,
					),
			)
			.toBe(true);
		expect(await seriousFindings(host.page, '.ifu-timeline')).toEqual([]);
		await host.shot(`timeline-${look}`);
	});
});

describe.each(STRAINS)('holds with $name', ({ name, ...options }) => {
	for (const [view, part] of [
		['Pipeline', '.ifu-card'],
		['Timeline', '.ifu-mark'],
	] as const) {
		test(view, async ({ open }) => {
			const host = await openBase(open, view, options);
			await expect.poll(() => host.page.locator(part).count()).toBeGreaterThan(5);
			expect(await spilling(host, part)).toEqual([]);
			await host.shot(`${view.toLowerCase()}-${name.replaceAll(' ', '-')}`);
		});
	}
});

test('a card dragged to another column has its note say so', async ({ open }) => {
	const host = await openBase(open, 'Pipeline');
	const before = host.read(FERROW);
	await column(host, 'waiting')
		.locator('.ifu-card', { hasText: 'Ferrow' })
		.dragTo(column(host, 'stalled').locator('h3'));
	await expect.poll(() => cards(host, 'stalled')).toEqual(['Ferrow Cycles']);
	expect(host.read(FERROW)).toMatch(/stalled[\s\S]*outcome_date: 2026-11-23/);
	await expect
		.poll(() => host.page.locator('.ifu-said').innerText())
		.toContain('Moved Ferrow Cycles to Stalled.');
	const moved = host.page.locator('.ifu-said').getByRole('button', { name: 'Undo' });
	await moved.click();
	await expect.poll(() => host.read(FERROW)).toBe(before);
});

test('a card dropped where it was changes nothing', async ({ open }) => {
	const host = await openBase(open, 'Pipeline');
	const before = host.read(FERROW);
	await column(host, 'waiting')
		.locator('.ifu-card', { hasText: 'Ferrow' })
		.dragTo(column(host, 'waiting').locator('h3'));
	expect(host.read(FERROW)).toBe(before);
});

describe.each([false, true])('mobile: %s', mobile => {
	test('a card is moved by its menu', async ({ open }) => {
		const host = await openBase(open, 'Pipeline', { mobile });
		await host.page.getByRole('button', { name: 'Move Ferrow Cycles to another stage' }).click();
		await host.page.getByRole('menuitemcheckbox', { name: 'Withdrawn' }).click();
		await expect.poll(() => host.read(FERROW)).toContain('withdrawn');
	});

	test('a card is reached, opened and moved by keys', async ({ open }) => {
		const host = await openBase(open, 'Pipeline', { mobile });
		const { keyboard } = host.page;
		await column(host, 'planning').locator('a').focus();
		await keyboard.press('ArrowRight');
		expect(await focused(host)).toBe((await cards(host, 'waiting'))[0]);
		await keyboard.press('ArrowDown');
		expect(await focused(host)).toBe((await cards(host, 'waiting'))[1]);
		await keyboard.press('ArrowRight');
		expect(await focused(host)).toBe('Meridian Grain Cooperative');
		await keyboard.press('Shift+F10');
		await expect.poll(() => host.page.getByRole('menuitemcheckbox').count()).toBe(9);
		await keyboard.press('Escape');
		await column(host, 'planning').locator('a').focus();
		await keyboard.press('Enter');
		await expect
			.poll(() => host.page.locator('.view-header-title:visible').first().innerText())
			.toContain('Northgate');
	});

	test('a note changed on disk shows in the pipeline', async ({ open }) => {
		const host = await openBase(open, 'Pipeline', { mobile });
		host.write(
			FERROW,
			host
				.read(FERROW)
				.replace(/^---\n/, '---\noutcome: rejected\n')
				.replace(/\n(status|stage):.*/, ''),
		);
		await expect.poll(() => cards(host, 'rejected')).toContain('Ferrow Cycles');
	});

	test('bases that are there stay as they are', async ({ open }) => {
		const host = await openBase(open, 'Pipeline', { mobile });
		expect(parse(host.read('Interviews.base'))).toMatchObject({
			views: [{ type: 'table' }, { type: 'interview-follow-up-timeline' }],
		});
		host.write('Interviews.base', 'views: []\n');
		await host.command('Create pipeline and timeline');
		await expect
			.poll(() => host.notices())
			.toContain('The pipeline and timeline already exist. Nothing was changed.');
		expect(host.read('Interviews.base')).toBe('views: []\n');
	});
});

test('300 applications are drawn as far as they are seen, and keep their place when one changes', async ({
	open,
}) => {
	const application = (at: number): string =>
		`---\ntype: application\ncompany: Company ${at}\napplied: 2026-11-20\ncontact_date: 2026-12-01\n---\n`;
	const host = await openBase(open, 'Pipeline', {
		vault: Object.fromEntries(
			Array.from({ length: 300 }, (_, at) => [`Applications/${1000 + at}.md`, application(at)]),
		),
	});
	for (const [view, scroller, part] of [
		['Pipeline', '.ifu-board', '.ifu-card'],
		['Timeline', '.ifu-timeline', '.ifu-lane'],
	] as const) {
		await host.page.getByLabel('View', { exact: true }).selectOption({ label: view });
		const parts = host.page.locator(part);
		await parts.first().waitFor();
		expect(await parts.count(), view).toBeLessThan(150);
		await expect
			.poll(async () => {
				await host.page
					.locator(scroller)
					.evaluate(element => element.scrollTo({ top: element.scrollHeight }));
				return parts.count();
			})
			.toBe(300);
		const place = () => host.page.locator(scroller).evaluate(element => element.scrollTop);
		const before = await place();
		host.write('Applications/1299.md', application(299).replace('Company', view));
		await expect.poll(() => parts.last().innerText()).toContain(view);
		expect(Math.abs((await place()) - before)).toBeLessThan(2);
	}
});

test('a base follows the settings: folders, template folders and names of properties', () => {
	const text = baseText('interview', {
		folders: { ...NOTE_DEFAULTS.folders, interview: '/Jobs "2026"/Talks/' },
		templateFolders: ['Meta/Forms'],
		properties: { date: 'met on' },
	});
	const base = parse(text) as {
		filters: { and: [{ or: string[] }, ...string[]] };
		views: { order?: string[] }[];
	};
	expect(base.filters.and[0].or).toContain('file.inFolder("Jobs \\"2026\\"/Talks")');
	expect(base.filters.and).toContain('!file.inFolder("Meta/Forms")');
	expect(base.views[0]?.order).toContain('note.met on');
});
