import { unlinkSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { test, type Host } from './browser';
import { SAMPLE_PLUGIN } from './server/build';

const heard = (host: Host): Promise<string[]> =>
	host.page.evaluate(() =>
		(
			window as unknown as { app: { plugins: { get(id: string): { heard: string[] } } } }
		).app.plugins
			.get('sample')
			.heard.slice(2),
	);
const editorText = (host: Host): Promise<string> =>
	host.page
		.locator('.cm-content')
		.evaluate(element =>
			[...element.querySelectorAll('.cm-line')].map(line => line.textContent).join('\n'),
		);
/** When the page's clock starts, and when it is stopped, so that what is typed is not saved before the test says so. */
const [NOW, LATER] = ['2026-11-23T09:00:00Z', '2026-11-23T10:00:00Z'];

test('files that other programs write, change and delete are told once each', async ({ open }) => {
	const host = await open({ vault: { 'A.md': 'one' }, plugin: SAMPLE_PLUGIN });
	host.write('New folder/B.md', '---\ncompany: Acme\n---\n');
	await expect
		.poll(() => heard(host))
		.toEqual(['create New folder', 'create New folder/B.md', 'changed New folder/B.md']);
	host.write('A.md', 'another');
	await expect.poll(() => heard(host)).toContain('changed A.md');
	unlinkSync(path.join(host.vault, 'A.md'));
	await expect.poll(() => heard(host)).toContain('deleted A.md');
	await host.page.locator('[data-path="New folder/B.md"]').waitFor();
});

test('a rename is told as one, without "changed", and rewrites the links to the note', async ({
	open,
}) => {
	const before =
		'---\ncontacts: ["[[Jane Smith|Jane]]", "[[Bob]]"] # who\n---\nMet [[Jane Smith#Notes]] and [her](People/Jane%20Smith.md), not [[Jane Smithers]].\r\n';
	const host = await open({
		vault: { 'People/Jane Smith.md': '', 'Interview.md': before, 'Other.md': '[[Bob]]' },
		plugin: SAMPLE_PLUGIN,
	});
	await host.page.evaluate(() =>
		window.host.rename('People/Jane Smith.md', 'People/Jane Miller.md'),
	);
	expect(host.read('Interview.md')).toBe(
		'---\ncontacts: ["[[Jane Miller|Jane]]", "[[Bob]]"] # who\n---\nMet [[Jane Miller#Notes]] and [her](People/Jane%20Miller.md), not [[Jane Smithers]].\r\n',
	);
	await expect
		.poll(() => heard(host))
		.toEqual(['rename People/Jane Smith.md to People/Jane Miller.md', 'changed Interview.md']);
});

test('a folder that is renamed takes its notes along', async ({ open }) => {
	const host = await open({
		vault: { 'Old/Deep/Note.md': '', 'Index.md': '[[Old/Deep/Note]]' },
		plugin: SAMPLE_PLUGIN,
	});
	await host.page.evaluate(() => window.host.rename('Old', 'New'));
	expect(host.read('New/Deep/Note.md')).toBe('');
	expect(await heard(host)).toEqual(
		expect.arrayContaining([
			'rename Old to New',
			'rename Old/Deep to New/Deep',
			'rename Old/Deep/Note.md to New/Deep/Note.md',
		]),
	);
});

test('typing is saved after a while, and shown as it is on disk before', async ({ open }) => {
	const host = await open({
		vault: { 'Note.md': 'first\r\nsecond\r\n' },
		plugin: SAMPLE_PLUGIN,
		now: NOW,
	});
	await host.openNote('Note.md');
	await host.page.locator('.cm-content').click();
	await host.page.clock.pauseAt(LATER);
	await host.page.keyboard.press('Control+End');
	await host.page.keyboard.type('third');
	expect(host.read('Note.md')).toBe('first\r\nsecond\r\n');
	await host.page.clock.runFor(2000);
	await expect.poll(() => host.read('Note.md')).toBe('first\r\nsecond\r\nthird');
});

test('case 30: unsaved typing survives a change from outside and one by the plugin', async ({
	open,
}) => {
	const host = await open({
		vault: { 'Note.md': 'top\n\nbottom\n' },
		plugin: SAMPLE_PLUGIN,
		now: NOW,
	});
	await host.openNote('Note.md');
	await host.page.locator('.cm-content').click();
	await host.page.clock.pauseAt(LATER);
	await host.page.keyboard.press('Control+Home');
	await host.page.keyboard.type('typed ');
	host.write('Note.md', 'top\n\nbottom, from another program\n');
	await expect.poll(() => editorText(host)).toBe('typed top\n\nbottom, from another program\n');
	expect(host.read('Note.md')).not.toContain('typed');
	await host.page.clock.resume();
	await host.command('Append to the open note');
	await expect
		.poll(() => editorText(host))
		.toBe('typed top\n\nbottom, from another program\n\nAppended');
	await expect
		.poll(() => host.read('Note.md'))
		.toBe('typed top\n\nbottom, from another program\n\nAppended');
});

test('a change from outside shows in an open note that nobody typed in, and the cursor stays', async ({
	open,
}) => {
	const host = await open({ vault: { 'Note.md': 'a ==gap== here' }, plugin: SAMPLE_PLUGIN });
	await host.openNote('Note.md');
	await host.command('Select the gap');
	host.write('Note.md', 'a ==gap== here and more');
	await expect.poll(() => editorText(host)).toBe('a ==gap== here and more');
	await host.page.locator('.cm-content').focus();
	await host.page.keyboard.type('word');
	expect(await editorText(host)).toBe('a word here and more');
});

test('a note that is opened has the focus, and is told once', async ({ open }) => {
	const host = await open({ vault: { 'A.md': 'one\ntwo', 'B.md': '' }, plugin: SAMPLE_PLUGIN });
	await host.openNote('A.md');
	await host.page.keyboard.type('typed ');
	expect(await editorText(host)).toBe('typed one\ntwo');
	await host.openNote('B.md');
	await host.openNote('B.md');
	expect((await heard(host)).filter(one => one.startsWith('open'))).toEqual([
		'open A.md',
		'open B.md',
	]);
});

test('leaving a note saves it at once', async ({ open }) => {
	const host = await open({
		vault: { 'Note.md': '', 'Other.md': '# Other' },
		plugin: SAMPLE_PLUGIN,
	});
	await host.openNote('Note.md');
	await host.page.locator('.cm-content').click();
	await host.page.keyboard.type('quick');
	await host.openNote('Other.md');
	expect(host.read('Note.md')).toBe('quick');
	expect(await editorText(host)).toBe('# Other');
});

test('a note reads as Markdown, with its css classes, and its links lead on', async ({ open }) => {
	const host = await open({
		vault: {
			'Note.md':
				'---\ncssclasses: [letter]\n---\n# Dear\n==gap== [[Other|there]] <script>document.title = "no"</script>\n',
			'Other.md': '',
		},
		plugin: SAMPLE_PLUGIN,
	});
	await host.openNote('Note.md');
	await host.page.getByRole('button', { name: 'Reading view' }).click();
	await host.page.locator('.markdown-preview-view.letter mark', { hasText: 'gap' }).waitFor();
	expect(await host.page.title()).toBe('Stand-in for Obsidian');
	await host.page.getByRole('link', { name: 'there' }).click();
	await expect
		.poll(() => host.page.locator('.mod-root .view-header-title:visible').innerText())
		.toBe('Other');
});

test('a file can be asked for its menu', async ({ open }) => {
	const host = await open({ vault: { 'Note.md': '' }, plugin: SAMPLE_PLUGIN });
	await host.page.locator('[data-path="Note.md"]').click({ button: 'right' });
	await host.page.keyboard.press('Enter');
	expect(await host.notices()).toEqual(['From the menu']);
	expect(await host.page.getByRole('menu').count()).toBe(0);
});
