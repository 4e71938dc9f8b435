import { describe, expect } from 'vitest';
import { NOTE_DEFAULTS } from '../../../src/core/records/note-settings';
import { baseText } from '../../../src/obsidian/bases/base-text';
import { seriousFindings } from '../../host/kit/accessibility';
import { test, type Host, type HostOptions } from '../../host/browser';
import { REPOSITORY } from '../../host/server/build';

const NOW = '2026-11-23T09:00:00-05:00';
const BASE = 'Applications.base';

/** The demo vault in the stand-in, with the base that the plugin makes open in it. */
async function openBase(open: (options: HostOptions) => Promise<Host>, view: string, options: Partial<HostOptions> = {}): Promise<Host> {
	const host = await open({ vault: `${REPOSITORY}/test/vault`, now: NOW, ...options });
	host.write(BASE, baseText('application', NOTE_DEFAULTS));
	await expect.poll(() => host.page.evaluate(name => (window as unknown as { app: { vault: { getFileByPath(path: string): unknown } } }).app.vault.getFileByPath(name) !== null, BASE)).toBe(true);
	await host.openNote(BASE);
	await host.page.getByLabel('View', { exact: true }).selectOption({ label: view });
	return host;
}

describe.each([false, true])('mobile: %s', mobile => {
	test('the pipeline', async ({ open }) => {
		const host = await openBase(open, 'Pipeline', { mobile });
		await host.page.locator('.ifu-card').first().waitFor();
		expect(await seriousFindings(host.page, '.ifu-pipeline')).toEqual([]);
		await host.shot(`pipeline-${mobile ? 'phone' : 'light'}`);
	});

	test('the timeline', async ({ open }) => {
		const host = await openBase(open, 'Timeline', { mobile });
		await host.page.locator('.ifu-mark').first().waitFor();
		expect(await seriousFindings(host.page, '.ifu-timeline')).toEqual([]);
		await host.shot(`timeline-${mobile ? 'phone' : 'light'}`);
	});
});
