import { describe, expect } from 'vitest';
import { startHost, test, type Host } from '../../host/browser';
import { notesIn, NOW, openFollowUps, settle, showFollowUps } from './screen';

const focused = (host: Host): Promise<string> =>
	host.page.evaluate(
		() =>
			document.activeElement?.closest('.ifu-row')?.querySelector('.ifu-title')?.textContent ??
			document.activeElement?.tagName ??
			'',
	);

/** Many interviews of one day, with ten people each. */
function manyInterviews(count: number): Record<string, string> {
	const people = Array.from({ length: 10 }, (_, person) => `Person ${person}`).join(', ');
	return Object.fromEntries(
		Array.from({ length: count }, (_, at) => [
			`Interviews/${at}.md`,
			`---\ntype: interview\ncompany: Company ${at}\nposition: Clerk\ndate: 2026-11-20T09:00\ncontacts: [${people}]\ncontact_date: 2027-01-04\n---\n`,
		]),
	);
}

describe.each([false, true])('mobile: %s', mobile => {
	test('everything is reached with the keyboard only', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		const { keyboard } = host.page;
		await host.page.locator('.ifu-row').first().focus();
		expect(await focused(host)).toContain('Sam Ortiz');
		await keyboard.press('ArrowDown');
		expect(await focused(host)).toContain('Close as no response');
		await keyboard.press('End');
		const last = await focused(host);
		expect(await host.page.locator('.ifu-row.is-missing').last().innerText()).toContain(last);
		await keyboard.press('Home');
		expect(await focused(host)).toContain('Sam Ortiz');

		await keyboard.press('Shift+F10');
		await expect.poll(() => host.page.getByRole('menuitem', { name: 'Dismiss' }).count()).toBe(1);
		await keyboard.press('Escape');
		expect(await focused(host)).toContain('Sam Ortiz');

		await keyboard.press('Shift+F10');
		while (
			!(await host.page.evaluate(() => document.activeElement?.textContent ?? '')).includes(
				'Dismiss',
			)
		) {
			await keyboard.press('ArrowDown');
		}
		await keyboard.press('Enter');
		await expect.poll(() => focused(host)).toContain('Close as no response');

		await keyboard.press('Enter');
		await expect
			.poll(() =>
				host.page.locator('.workspace-split.mod-root .view-header-title:visible').innerText(),
			)
			.toContain('Summit');
	});

	test('actions on several rows and their undo return the focus to a row', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		const { keyboard } = host.page;
		const before = notesIn(host.vault);
		const inRow = () =>
			host.page.evaluate(() => document.activeElement?.closest('.ifu-row') !== null);
		const pressByKey = async (bar: string, name: string): Promise<void> => {
			await host.page.locator(bar).getByRole('button', { name }).focus();
			await keyboard.press('Enter');
		};
		for (const action of ['Write letters', 'Snooze…', 'Dismiss']) {
			await host.page.locator('.ifu-row').first().focus();
			await keyboard.press('x');
			await keyboard.press('ArrowDown');
			await keyboard.press('ArrowDown');
			await keyboard.press('x');
			await pressByKey('.ifu-selection', action);
			if (action === 'Snooze…') {
				await host.page.getByRole('menuitem', { name: /^Tomorrow/ }).focus();
				await keyboard.press('Enter');
			}
			await host.page.locator('.ifu-done').getByRole('button', { name: 'Undo' }).waitFor();
			expect(notesIn(host.vault), action).not.toEqual(before);
			await expect.poll(inRow, { message: action }).toBe(true);
			await pressByKey('.ifu-done', 'Undo');
			await expect.poll(() => notesIn(host.vault), { message: action }).toEqual(before);
			await expect.poll(inRow, { message: `undo ${action}` }).toBe(true);
		}
	});

	test('Tab leads through one row only', async ({ open }) => {
		const host = await openFollowUps(open, { mobile });
		await host.page.locator('.ifu-row').first().focus();
		await host.page.keyboard.press('ArrowDown');
		const visited = new Set<string>();
		for (let at = 0; at < 8; at++) {
			visited.add(await focused(host));
			await host.page.keyboard.press('Tab');
		}
		expect([...visited].filter(title => /Ortiz|Katrin|Summit/.test(title))).toEqual([]);
	});
});

test.each([true])(
	'5,000 rows keep under 50 rows in the document, mobile: %s',
	{ timeout: 60_000 },
	async mobile => {
		const host = await startHost({ vault: manyInterviews(500), now: NOW, mobile });
		try {
			await showFollowUps(host);
			await settle(host);
			const count = host.page.locator('.ifu-group-heading[data-group=overdue] .ifu-count');
			await expect.poll(() => count.innerText(), { timeout: 20_000 }).toBe('5000');
			const drawnRows = (): Promise<number> => host.page.locator('.ifu-row').count();
			expect(await drawnRows()).toBeLessThan(50);
			await host.page.locator('.ifu-row').first().focus();
			await host.page.keyboard.press('End');
			expect(await drawnRows()).toBeLessThan(50);
			expect(await host.page.locator('.ifu-row:focus').count()).toBe(1);
			await host.page.keyboard.press('Home');
			expect(await host.page.locator('.ifu-row:focus').getAttribute('aria-posinset')).toBe('1');
			await host.page
				.locator('.ifu-scroller')
				.evaluate(element => void (element.scrollTop = 300_000));
			await expect
				.poll(() =>
					host.page
						.locator('.ifu-row')
						.evaluateAll(rows =>
							rows.some(
								row =>
									row.getBoundingClientRect().top < innerHeight &&
									row.getBoundingClientRect().bottom > 100,
							),
						),
				)
				.toBe(true);
			expect(await drawnRows()).toBeLessThan(50);
		} finally {
			await host.close();
		}
	},
);
