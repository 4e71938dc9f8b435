/**
 * What must hold in the real app, written against a few gestures, so that the same suite runs in Obsidian (`wdio.conf.mjs`,
 * on a CI that can download it) and in the stand-in (`test/obsidian/real-app/suite.test.ts`).
 * `app` has: `status()`, `openNote(path)`, `command(id)`, `typeAtEnd(text)`, `read(path)`, `wait(condition, what)`,
 * `isShown(selector)`, `press(button)`, `openSettings()`, `restartWithoutCache()`.
 */
const INTERVIEW = 'Interviews/Acme.md';
const TITLE = 'Interview Follow-up';

/** The notes that the suite starts with: one interview held yesterday. */
export function vaultFor(yesterday) {
	const interview = `---
type: interview
company: Acme
position: Data engineer
date: ${yesterday}T10:00
interaction: interview
contacts: ["[[Jane Smith]]"]
highlights: the move of the whole warehouse to one schema
---
It went well.
`;
	return {
		[INTERVIEW]: interview,
		'Jane Smith.md': '---\ncompany: Acme\nemail: jane@acme.example\nsalutation: Ms.\n---\n',
	};
}

/** In this order: each goes on from the one before. */
export const SCENARIOS = [
	{
		name: 'reads the vault once it is enabled',
		run: app => app.wait(async () => /follow-up/i.test(await app.status()), 'the status bar'),
	},
	{
		name: 'writes a thank-you letter from the interview note',
		async run(app) {
			await app.openNote(INTERVIEW);
			await app.command('write-thank-you');
			await app.wait(async () => (await app.letters()).length === 1, 'the letter');
		},
	},
	{
		name: 'marks the letter as sent while somebody types in it',
		async run(app) {
			const [letter] = await app.letters();
			await app.openNote(letter);
			await app.typeAtEnd('Typed meanwhile');
			await app.command('mark-sent');
			await app.press('Mark as sent anyway'); // The letter has a gap: there is no phone number.
			await app.wait(async () => {
				const text = await app.read(letter);
				return /^status: sent$/m.test(text) && text.includes('Typed meanwhile');
			}, 'both in the file');
		},
	},
	{
		name: 'changes nothing when it starts without a metadata cache',
		async run(app) {
			const before = await app.read(INTERVIEW);
			const letters = await app.letters();
			await app.restartWithoutCache();
			await app.wait(async () => /follow-up/i.test(await app.status()), 'the status bar');
			equal(await app.read(INTERVIEW), before, INTERVIEW);
			equal((await app.letters()).join(), letters.join(), 'the letters');
		},
	},
	{
		name: 'shows the pipeline as a Bases view',
		async run(app) {
			await app.command('make-bases');
			await app.wait(() => app.isShown('.ifu-pipeline'), 'the pipeline');
		},
	},
	{
		name: 'shows its settings',
		async run(app) {
			await app.openSettings(TITLE);
			await app.wait(() => app.isShown('.setting-item-heading, .setting-item'), 'the settings');
		},
	},
];

function equal(actual, expected, what) {
	if (actual !== expected) {
		throw new Error(`${what} changed:\n${actual}\ninstead of:\n${expected}`);
	}
}
