import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { Host, HostOptions } from '../../host/browser';
import { REPOSITORY } from '../../host/server/build';

/** The moment at which the demo vault was kept: Monday morning in New York. */
export const NOW = '2026-11-23T09:00:00-05:00';
export const DEMO = `${REPOSITORY}/test/vault`;

export type Open = (options: HostOptions) => Promise<Host>;

/** The three looks of which pictures are taken. */
export const LOOKS = [
	{ look: 'light' },
	{ look: 'dark', theme: 'dark' },
	{ look: 'phone', mobile: true },
] as const;

/** What a view has to bear beside them. */
export const STRAINS = [
	{ name: 'right to left', direction: 'rtl' },
	{ name: 'text twice as large', text: 200 },
	{ name: 'text twice as large on a phone', text: 200, mobile: true },
] as const;

/** Texts of those elements that are wider than the element, and so cut off or lying over others. */
export async function spilling(host: Host, selector: string): Promise<readonly string[]> {
	return host.page
		.locator(selector)
		.evaluateAll(all =>
			all
				.filter(element => element.scrollWidth > element.clientWidth + 1)
				.map(element => element.textContent ?? ''),
		);
}

/** Waits until the vault is read, and takes away what is said at the start. */
export async function settle(host: Host): Promise<void> {
	await expect
		.poll(
			() => host.page.evaluate(() => document.querySelector('.status-bar-item')?.textContent ?? ''),
			{ timeout: 20_000 },
		)
		.not.toContain('Reading');
	await host.page.evaluate(() =>
		document.querySelectorAll('.notice').forEach(notice => notice.remove()),
	);
}

/** The follow-ups view of a vault, open. */
export async function openFollowUps(open: Open, options: Partial<HostOptions> = {}): Promise<Host> {
	const host = await open({ vault: DEMO, now: NOW, ...options });
	await showFollowUps(host);
	await settle(host);
	return host;
}

export async function showFollowUps(host: Host): Promise<void> {
	await host.page.getByRole('button', { name: 'Follow-ups', exact: true }).first().click();
	await host.page.locator('.ifu-follow-ups:visible').waitFor();
}

/** Waits until the page has answered to what was just done, a scroll among it, and painted. */
export const drawn = (host: Host): Promise<void> =>
	host.page.evaluate(
		() =>
			new Promise<void>(
				resolve => void requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
			),
	);

/** The row of that title, scrolled to as a person would. */
export async function rowOf(host: Host, title: string) {
	const row = host.page.locator('.ifu-row', { hasText: title });
	const scroller = host.page.locator('.ifu-scroller');
	await host.page.locator('.ifu-row').first().waitFor();
	await scroller.evaluate(element => void (element.scrollTop = 0));
	for (let page = 0; page < 40 && (await row.count()) === 0; page++) {
		await scroller.evaluate(element => void (element.scrollTop += element.clientHeight * 0.7));
		await drawn(host);
	}
	return row;
}

/** The text of every note of a vault, by path; the trash isn't part of it. */
export function notesIn(vault: string): Readonly<Record<string, string>> {
	const paths = readdirSync(vault, { recursive: true, encoding: 'utf8' });
	const notes = paths.filter(name => name.endsWith('.md') && !name.startsWith('.'));
	return Object.fromEntries(
		notes.map(name => [name, readFileSync(path.join(vault, name), 'utf8')]),
	);
}

/** The headings of the list, from top to bottom. */
export async function groupsOf(host: Host): Promise<readonly string[]> {
	const scroller = host.page.locator('.ifu-scroller');
	const found: string[] = [];
	await scroller.evaluate(element => void (element.scrollTop = 0));
	for (let page = 0; page < 40; page++) {
		await drawn(host);
		const headings = host.page.locator('.ifu-group-heading > :first-child');
		for (const heading of await headings.allInnerTexts()) {
			if (!found.includes(heading)) {
				found.push(heading);
			}
		}
		const isAtEnd = await scroller.evaluate(
			element => element.scrollTop + element.clientHeight >= element.scrollHeight - 1,
		);
		if (isAtEnd) {
			break;
		}
		await scroller.evaluate(element => void (element.scrollTop += element.clientHeight * 0.7));
	}
	await scroller.evaluate(element => void (element.scrollTop = 0));
	await drawn(host);
	return found;
}

/** Presses a button of a row. */
export async function press(host: Host, title: string, button: string): Promise<void> {
	await (await rowOf(host, title)).getByRole('button', { name: new RegExp(`^${button}`) }).click();
}

export async function choose(host: Host, item: string | RegExp): Promise<void> {
	await host.page.getByRole('menuitem', { name: item }).click();
}
