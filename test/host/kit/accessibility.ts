import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Components whose colours are Obsidian's own, and no plugin's to mend. */
const OWN_COLOURS = /class="[^"]*\b(?:mod-cta|mod-warning|setting-item-error)\b/;

/** What axe-core finds serious or critical in a part of the page, one line each; the frame around a plugin's own parts is not looked at unless it is asked for. */
export async function seriousFindings(page: Page, within: string): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) {
		await page.addScriptTag({ path: AXE });
	}
	const results = await page.evaluate(
		async selector =>
			(window as unknown as { axe: { run(context: string): Promise<AxeResults> } }).axe.run(
				selector,
			),
		within,
	);
	return results.violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) =>
			nodes
				.filter(({ html }) => id !== 'color-contrast' || !OWN_COLOURS.test(html))
				.map(node => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
		);
}
